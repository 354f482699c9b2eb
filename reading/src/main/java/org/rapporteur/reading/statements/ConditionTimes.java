package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/** Times behind a marker, on which nothing depends: "before Tuesday", "two days before they arrived". Pure functions over one sentence's tree. */
final class ConditionTimes {

    private static final Pattern PART_OF_MONTH = Pattern.compile("(?i)(?:mid|late|early)-\\p{L}+");
    private static final Set<String> COMMON_NOUN = Tags.of("NN NNS");
    private static final Set<String> MEASURING = Tags.of("CD DT JJ");

    private ConditionTimes() {}

    /** "before Tuesday" and "until the end of the week" are dates, not conditions. */
    static boolean isTime(Sentence sentence, BitSet tokens) {
        return tokens.isEmpty() || tokens.stream().anyMatch(i -> isTime(sentence, i)) && !tells(sentence, tokens);
    }

    private static boolean isTime(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return (Trees.isTime(token) || PART_OF_MONTH.matcher(token.text()).matches())
                // "night shifts" are no time.
                && !sentence.is(i, "compound")
                && !sentence.is(i, "amod")
                && !countsThings(sentence, i);
    }

    /** "until Friday to answer" names a day all the same. */
    private static boolean tells(Sentence sentence, BitSet tokens) {
        return Trees.hasFiniteVerb(sentence, tokens)
                || tokens.stream().anyMatch(i -> sentence.token(i).tag().equals("VBN")
                        && sentence.child(i, "nsubj").filter(tokens::get).isPresent());
    }

    /** "200 tonnes of flour": a number of something that is no time. */
    private static boolean countsThings(Sentence sentence, int number) {
        int counted = sentence.head(number);
        return sentence.is(number, "nummod")
                && counted >= 0
                && COMMON_NOUN.contains(sentence.token(counted).tag())
                && !Trees.isTime(sentence.token(counted));
    }

    /** "two days before they arrived": how long before, and nothing that hangs on it. */
    static boolean isMeasured(Sentence sentence, int marker) {
        if (marker == 0) {
            return false;
        }
        Token before = sentence.token(marker - 1);
        String word = sentence.token(marker).text();
        if (word.equals("as")) {
            // "for as long as the talks last": how long.
            return before.text().equals("for");
        }
        return (word.equals("before") || word.equals("after"))
                && marker > 1
                && before.isNoun()
                && Trees.isTime(before)
                && MEASURING.contains(sentence.token(marker - 2).tag());
    }
}
