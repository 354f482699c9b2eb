package org.rapporteur.reading.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * A word of one or more lemmas, of one part of speech.
 *
 * @param first whether its first part carries it ("call off", "state of emergency") or its last ("hunger strike")
 */
record WordPattern(List<String> parts, Part part, boolean first) {

    private static final Set<String> LINKS = Set.of("of", "on", "in", "to", "for", "from");
    private static final int GAP = 4;

    enum Part {
        VERB,
        NOUN,
        OTHER
    }

    static List<WordPattern> of(Entry entry) {
        List<WordPattern> words = new ArrayList<>();
        entry.verbs().forEach(word -> words.add(of(word, Part.VERB)));
        entry.nouns().forEach(word -> words.add(of(word, Part.NOUN)));
        entry.others().forEach(word -> words.add(of(word, Part.OTHER)));
        return words;
    }

    private static WordPattern of(String word, Part part) {
        List<String> parts = List.of(word.split(" "));
        return new WordPattern(parts, part, part == Part.VERB || part == Part.NOUN && parts.stream().anyMatch(LINKS::contains));
    }

    static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    String anchor() {
        return first ? parts.get(0) : parts.get(parts.size() - 1);
    }

    boolean fits(Sentence sentence, int i) {
        return isPart(sentence.token(i)) && (first ? followed(sentence, i) : preceded(sentence, i));
    }

    private boolean isPart(Token token) {
        return switch (part) {
            case VERB -> token.isVerb();
            case NOUN -> token.isNoun() || token.tag().equals("VBG");
            case OTHER -> !token.isVerb();
        };
    }

    /** The other parts follow in order, not far behind ("call the whole meeting off"). */
    private boolean followed(Sentence sentence, int i) {
        int at = i;
        for (String next : parts.subList(1, parts.size())) {
            boolean close = part == Part.NOUN || next.equals("to");
            int limit = Math.min(sentence.size() - 1, at + (close ? 1 : GAP + 1));
            int found = -1;
            for (int j = at + 1; j <= limit && found < 0; j++) {
                if (matches(sentence, j, next)) {
                    found = j;
                } else if (sentence.token(j).isVerb() || sentence.token(j).text().equals(",")) {
                    return false;
                }
            }
            if (found < 0) {
                return false;
            }
            at = found;
        }
        return true;
    }

    private boolean preceded(Sentence sentence, int i) {
        for (int k = 1; k < parts.size(); k++) {
            if (i - k < 0 || !matches(sentence, i - k, parts.get(parts.size() - 1 - k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Sentence sentence, int i, String part) {
        return lemma(sentence, i).equals(part) || sentence.token(i).text().toLowerCase(Locale.ROOT).equals(part);
    }
}
