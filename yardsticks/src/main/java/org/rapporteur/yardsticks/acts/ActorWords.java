package org.rapporteur.yardsticks.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.yardsticks.acts.CodedSentence.How;
import org.rapporteur.yardsticks.acts.CodedSentence.Where;

/** Finds actors in the words of their sentence: by marks, else word for word, else by what words they share. Pure functions. */
final class ActorWords {

    private static final Pattern MARK = Pattern.compile("<(/?)([sStT])>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*");
    private static final Set<String> SMALL = Set.of("the", "of", "and", "in", "a", "an", "for", "to", "on", "from", "by", "with");

    private ActorWords() {}

    /** A sentence without its marks, and where they stood. */
    record Unmarked(String words, Where source, Where target) {}

    static Unmarked unmarked(String marked) {
        StringBuilder words = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        int from = 0;
        int opened = -1;
        Matcher mark = MARK.matcher(marked);
        for (; mark.find(); from = mark.end()) {
            words.append(marked, from, mark.start());
            int at = words.codePointCount(0, words.length());
            if (mark.group(1).isEmpty()) {
                opened = at;
            } else if (opened >= 0 && opened < at) {
                (mark.group(2).equalsIgnoreCase("s") ? source : target).add(new Span(opened, at));
                opened = -1;
            }
        }
        words.append(marked.substring(from));
        return new Unmarked(words.toString(), marked(source), marked(target));
    }

    private static Where marked(List<Span> spans) {
        return spans.isEmpty() ? Where.UNNAMED : new Where(spans, How.VERBATIM);
    }

    /** Where these actors stand; of one that occurs several times, the first time. */
    static Where find(String sentence, List<String> actors) {
        List<Span> spans = new ArrayList<>();
        How worst = How.VERBATIM;
        List<String> named = actors.stream().map(String::strip).filter(actor -> !actor.isEmpty()).toList();
        for (String actor : named) {
            Where found = find(sentence, actor);
            spans.addAll(found.spans());
            worst = found.how().compareTo(worst) > 0 ? found.how() : worst;
        }
        return named.isEmpty() ? Where.UNNAMED : new Where(spans, worst);
    }

    private static Where find(String sentence, String actor) {
        int at = sentence.indexOf(actor);
        if (at >= 0) {
            return new Where(List.of(span(sentence, at, actor.length())), How.VERBATIM);
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        List<Span> shared = new ArrayList<>();
        for (Matcher word = WORD.matcher(actor.toLowerCase(Locale.ROOT)); word.find(); ) {
            Matcher same = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.group()) + "(?![\\p{L}\\p{N}])").matcher(lower);
            // lower case may be longer than what it came from in some alphabets, then offsets mean nothing
            if (!SMALL.contains(word.group()) && same.find() && same.end() <= sentence.length()) {
                shared.add(span(sentence, same.start(), same.end() - same.start()));
            }
        }
        return new Where(shared, shared.isEmpty() ? How.ABSENT : How.IN_PART);
    }

    private static Span span(String sentence, int unit, int length) {
        int start = sentence.codePointCount(0, unit);
        return new Span(start, start + sentence.codePointCount(unit, unit + length));
    }
}
