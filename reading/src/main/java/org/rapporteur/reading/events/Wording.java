package org.rapporteur.reading.events;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EventKind;

/** The report's words for an event and for what came of it. */
final class Wording {

    private static final int LONGEST = 10;

    private final EventLexicon.Frames frames;

    Wording(EventLexicon.Frames frames) {
        this.frames = frames;
    }

    /** The shortest words for it that this mention offers. */
    Sketch.Title title(Hit hit) {
        Sentence sentence = hit.sentence();
        int token = hit.token();
        boolean participle = hit.isVerb() && sentence.is(token, "acl") && sentence.head(token) == token - 1
                && sentence.token(token).tag().equals("VBN") && !sentence.token(token - 1).isName();
        int first = participle ? firstOf(sentence, token - 1) : hit.isVerb() ? token : firstOf(sentence, token);
        int last = hit.isVerb() ? lastOfVerb(sentence, token) : lastOfNoun(sentence, token, first);
        int length = last - first + 1;
        boolean named = false;
        for (int i = first; i <= last; i++) {
            named |= sentence.token(i).isName();
        }
        // two to four words with a name in them say it best: "Geneva talks"
        int size = length == 1 ? 9 : length <= 4 ? 0 : length <= 7 ? 2 : 4;
        boolean general = hit.trigger().kind() == EventKind.ATTACK && hit.word().mode().isEmpty();
        int rank = size + (general ? 11 : 0) + (hit.isVerb() ? 10 : 0) + (hit.word().back() ? 8 : 0) - (named ? 2 : 0);
        return new Sketch.Title(slice(sentence, first, last), rank);
    }

    private static String slice(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean joined = i > first && token.span().start() == sentence.token(i - 1).span().end();
            words.append(i > first && !joined ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /** Where the noun phrase begins, without article, possessive pronoun and words that only point ("another"). */
    private int firstOf(Sentence sentence, int noun) {
        int first = noun;
        for (int i = noun - 1; i >= 0 && i >= noun - 6; i--) {
            Token token = sentence.token(i);
            boolean part = sentence.head(i) == noun || sentence.isUnder(i, noun);
            String lemma = Tree.lemma(sentence, i);
            boolean clause = sentence.is(i, "cop") || sentence.is(i, "aux") || sentence.is(i, "nsubj") || sentence.is(i, "expl") || sentence.is(i, "case") && !token.tag().equals("POS");
            boolean joint = token.tag().equals("CC") && i > 0 && sentence.token(i - 1).tag().startsWith("JJ") && first < noun;
            if (joint && sentence.isUnder(i - 1, noun)) {
                continue;
            }
            if (!part || clause || token.tag().matches("-[LR][RCS]B-|DT|PDT|PRP\\$|IN|CC|,|``|''|:|WDT") || frames.fresh().contains(lemma) || frames.past().contains(lemma)) {
                break;
            }
            first = i;
        }
        while (first < noun && (sentence.token(first).tag().matches("POS|RB.*") || isHedge(Tree.lemma(sentence, first)))) {
            first++;
        }
        return first;
    }

    /** "Possible", "upcoming": what the status says already. */
    private boolean isHedge(String lemma) {
        return frames.status().stream().anyMatch(status -> status.modifiers().contains(lemma));
    }

    private static int lastOfNoun(Sentence sentence, int noun, int first) {
        int last = noun;
        for (int child : sentence.children(noun, "nmod")) {
            BitSet under = sentence.subtree(child, Set.of("acl:relcl", "acl", "punct", "appos", "dep", "parataxis"));
            boolean plain = Tree.isMarked(sentence, child, Set.of("of", "in", "on", "between", "at", "with", "against", "near"));
            boolean next = under.nextSetBit(0) == last + 1;
            if (child > noun && plain && next && under.length() - first <= LONGEST && under.cardinality() == under.length() - under.nextSetBit(0)) {
                last = under.length() - 1;
            }
        }
        for (int child : sentence.children(noun, "acl")) {
            BitSet under = sentence.subtree(child, Set.of("acl:relcl", "punct", "appos", "dep", "parataxis"));
            boolean next = sentence.token(child).tag().equals("VBG") && child == last + 1 && last == noun && first == noun;
            if (next && under.length() - first <= LONGEST) {
                last = under.length() - 1;
            }
        }
        return last;
    }

    private static int lastOfVerb(Sentence sentence, int verb) {
        int last = verb;
        for (int child : sentence.children(verb, "compound:prt", "obj", "obl")) {
            boolean where = !sentence.is(child, "obl") || (last == verb && Tree.isMarked(sentence, child, Set.of("in", "on", "with", "at")));
            if (!where) {
                continue;
            }
            BitSet under = sentence.subtree(child, Set.of("acl:relcl", "acl", "punct", "appos", "dep", "parataxis"));
            if (child > verb && under.length() - verb <= LONGEST) {
                last = Math.max(last, under.length() - 1);
            }
        }
        return last;
    }

    /** What was agreed: the deed with all that is said of it, or the thing with its terms. */
    String terms(Hit hit) {
        Sentence sentence = hit.sentence();
        BitSet words = sentence.subtree(hit.token(), Set.of("acl:relcl", "punct", "appos", "parataxis", "conj", "cc", "det", "mark", "nsubj", "nsubj:pass", "aux", "aux:pass"));
        boolean passive = hit.isVerb() && Tree.isPassive(sentence, hit.token());
        if (passive) {
            sentence.child(hit.token(), "nsubj").ifPresent(subject -> words.or(sentence.subtree(subject)));
        }
        if (hit.word().bound() && hit.token() + 1 < sentence.size()) {
            // the deed that was agreed on, not the agreeing
            words.clear(0, hit.token() + 1);
            int first = words.nextSetBit(0);
            if (first > 0) {
                int last = words.nextClearBit(first) - 1;
                return slice(sentence, first, last);
            }
        }
        int from = !hit.isVerb() ? firstOf(sentence, hit.token()) : passive ? words.nextSetBit(0) : hit.token();
        int to = from;
        while (to + 1 < sentence.size() && (words.get(to + 1) || isBridged(sentence, words, to + 1) || passive && to < hit.token())) {
            to++;
        }
        return slice(sentence, from, to);
    }

    private static boolean isBridged(Sentence sentence, BitSet words, int mark) {
        return !sentence.token(mark).isWord() && mark + 1 < sentence.size() && words.get(mark + 1);
    }

    /** What came of it: what it ended with, or what its parties reached at it; {@code ""} if this mention does not say. */
    String outcome(Hit hit) {
        Sentence sentence = hit.sentence();
        int token = hit.token();
        int verb = sentence.head(token);
        boolean inside = verb >= 0 && sentence.is(token, "nmod") && Tree.isMarked(sentence, token, frames.outcome().prepositions()) && sentence.token(verb).isNoun();
        if (inside && sentence.head(verb) >= 0) {
            // "agreed on a timetable at talks": the parser hangs the talks on the timetable
            int above = sentence.head(verb);
            boolean reached = frames.outcome().participants().contains(Tree.lemma(sentence, above)) && isTold(sentence, above);
            return reached ? words(sentence, above, token) : "";
        }
        if (hit.isVerb() || verb < 0 || !sentence.token(verb).isVerb()) {
            return hit.isVerb() || verb < 0 ? "" : ended(sentence, token, verb);
        }
        if (sentence.is(token, "nsubj")) {
            for (int one : verbs(sentence, verb)) {
                String lemma = Tree.verb(sentence, one);
                boolean says = frames.outcome().subject().contains(lemma) && hasMore(sentence, one) || frames.outcome().alone().contains(lemma);
                if (says && isTold(sentence, one)) {
                    return words(sentence, one, -1);
                }
            }
        }
        if (sentence.is(token, "obj")) {
            return ended(sentence, token, verb);
        }
        boolean at = sentence.is(token, "obl") && Tree.isMarked(sentence, token, frames.outcome().prepositions());
        if (at && frames.outcome().participants().contains(Tree.lemma(sentence, verb)) && isTold(sentence, verb)) {
            return words(sentence, verb, token);
        }
        return "";
    }

    /** "ended two days of talks without agreement": how those who took part ended it. */
    private String ended(Sentence sentence, int token, int above) {
        boolean contained = sentence.token(above).isNoun() && frames.containers().contains(Tree.lemma(sentence, above)) && sentence.is(above, "obj");
        int verb = contained ? sentence.head(above) : above;
        if (verb < 0 || !sentence.token(verb).isVerb() || !frames.outcome().enders().contains(Tree.verb(sentence, verb)) || !isTold(sentence, verb)) {
            return "";
        }
        return sentence.children(verb, "obl", "advcl").stream()
                .filter(how -> how > token && Tree.isMarked(sentence, how, Set.of("without", "with")))
                .findFirst()
                .map(how -> sentence.subtree(how, Set.of("punct", "parataxis", "dep")))
                .map(words -> slice(sentence, words.nextSetBit(0), words.length() - 1))
                .orElse("");
    }

    private static Iterable<Integer> verbs(Sentence sentence, int verb) {
        java.util.List<Integer> all = new java.util.ArrayList<>();
        all.add(verb);
        sentence.children(verb, "conj").stream().filter(other -> sentence.token(other).isVerb()).forEach(all::add);
        return all;
    }

    /** Told as a fact, not as a hope: no modal, no infinitive. */
    private static boolean isTold(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("MD"))
                && !sentence.token(verb).tag().equals("VB");
    }

    private static boolean hasMore(Sentence sentence, int verb) {
        return sentence.child(verb, "obl", "obj", "xcomp", "advcl", "ccomp").isPresent();
    }

    /** The verb and what follows it, without the words for the event itself and without what is joined by "and". */
    private static String words(Sentence sentence, int verb, int without) {
        BitSet words = sentence.subtree(verb, Set.of("nsubj", "nsubj:pass", "conj", "cc", "punct", "parataxis", "mark", "dep"));
        if (without >= 0) {
            words.andNot(sentence.subtree(without));
        }
        words.clear(0, verb);
        Optional<Integer> end = Optional.of(words.length() - 1);
        int last = end.get();
        int first = words.nextSetBit(0);
        int gap = words.nextClearBit(first);
        // one unbroken stretch, so that it is the report's own words; a lone mark inside is bridged
        while (gap < last && words.get(gap + 1) && !sentence.token(gap).isWord()) {
            words.set(gap);
            gap = words.nextClearBit(first);
        }
        return slice(sentence, first, gap - 1);
    }
}
