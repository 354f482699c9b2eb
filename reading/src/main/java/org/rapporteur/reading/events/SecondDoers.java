package org.rapporteur.reading.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.reading.language.Sentence;

/**
 * Who does the second of two deeds of which the verb that binds is told only once: "obliges Chile to close two mines and Peru to open its port", "Chile is to
 * pay and Peru to withdraw", "the men will be freed, and Peru will pay". The parser hangs the second doer on anything near. Pure functions.
 */
final class SecondDoers {

    private static final Set<String> JOINING = Set.of("and", ",", ";", "while");

    private SecondDoers() {}

    /**
     * The doer of a second deed, if one stands right before its "to", "will" or "is to" and is joined to what precedes.
     *
     * @param verb the deed
     */
    static Optional<Integer> before(Sentence sentence, int verb, Parties parties) {
        int first = firstBinding(sentence, verb);
        if (first < 3) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(Math.max(0, first - 4), first - 1)
                .filter(noun -> sentence.token(noun).isNoun() && startOf(sentence, noun) > 0)
                .filter(noun -> JOINING.contains(Tree.lemma(sentence, startOf(sentence, noun) - 1)) && endOf(sentence, noun) == first - 1)
                .filter(noun -> !parties.at(sentence, noun).isEmpty())
                .boxed()
                .findFirst();
    }

    /** Where the words that bind to a deed begin: "to", "will", "is to", the deed itself in the present; 0 if none do. */
    private static int firstBinding(Sentence sentence, int verb) {
        if (verb > 1 && sentence.token(verb).tag().equals("VBZ") && sentence.child(verb, "nsubj").isEmpty() && !sentence.is(verb, "conj")) {
            return verb;
        }
        boolean plain = verb > 1 && (sentence.token(verb).tag().equals("VB") || sentence.token(verb).tag().equals("VBG") && Tree.lemma(sentence, verb - 1).equals("to"));
        String before = plain ? sentence.token(verb - 1).tag() : "";
        boolean arranged = before.equals("TO") && sentence.token(verb - 2).tag().matches("VB[ZP]") && Tree.lemma(sentence, verb - 2).equals("be");
        return arranged ? verb - 2 : before.equals("TO") || before.equals("MD") || before.equals("IN") ? verb - 1 : 0;
    }

    /** The last word of what a verb tells, not counting what a second doer of the same sentence is to do. */
    static int endOf(Sentence sentence, int verb, int last, Parties parties) {
        for (int i = verb + 2; i <= last; i++) {
            Optional<Integer> doer = before(sentence, i, parties);
            if (doer.isPresent()) {
                int end = startOf(sentence, doer.get()) - 1;
                while (end > verb && JOINING.contains(Tree.lemma(sentence, end))) {
                    end--;
                }
                return end;
            }
        }
        return last;
    }

    private static int startOf(Sentence sentence, int noun) {
        int start = noun;
        while (start > 0 && sentence.token(start - 1).tag().matches("DT|JJ|CD|NN.*|PRP\\$|POS")) {
            start--;
        }
        return start;
    }

    /** "The government in Lima to pay": what is told of the doer stands between. */
    private static int endOf(Sentence sentence, int noun) {
        int end = noun;
        while (end + 2 < sentence.size() && sentence.token(end + 1).tag().equals("IN") && sentence.token(end + 2).isNoun()) {
            end += 2;
        }
        return end;
    }
}
