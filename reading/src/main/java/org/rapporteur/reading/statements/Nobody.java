package org.rapporteur.reading.statements;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/** Sources that are nobody: "neither side wants", "not everyone wants", "somebody said". Pure functions over one sentence's tree. */
final class Nobody {

    private static final Set<String> ITSELF = Set.of("neither", "nobody", "none");
    private static final Set<String> DENYING = Set.of("no", "not", "neither", "none");
    private static final Set<String> UNKNOWN = Set.of("somebody", "someone", "anybody", "anyone");
    private static final Set<String> ALONE = Set.of("neither", "nobody");
    private static final Set<String> EVERYBODY = Set.of("everyone", "everybody", "all");

    private Nobody() {}

    /** "neither side wants": nobody does. */
    static boolean isDenied(Sentence sentence, int source) {
        return ITSELF.contains(sentence.token(source).lemma())
                || sentence.children(source, "det", "advmod", "cc").stream()
                        .anyMatch(word -> DENYING.contains(sentence.token(word).lemma()));
    }

    /** "Neither wants", "not everyone wants": whoever does or does not, the words name nobody. */
    static boolean isUnnamed(Sentence sentence, int source) {
        String word = sentence.token(source).lemma().toLowerCase(Locale.ROOT);
        if (UNKNOWN.contains(word)) {
            return sentence.children(source, "nmod").isEmpty();
        }
        if (word.equals("few")) {
            return sentence.children(source, "det").isEmpty();
        }
        if (ALONE.contains(word)) {
            return sentence.children(source, "nmod", "det").isEmpty();
        }
        return EVERYBODY.contains(word) && source > 0 && sentence.token(source - 1).lemma().equalsIgnoreCase("not");
    }
}
