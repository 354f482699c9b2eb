package org.rapporteur.reading.figures;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * How a number sits in its sentence.
 *
 * @param quantity the number
 * @param anchor the token that carries the number's part in the clause: in "thousands of lives" that is "thousands"
 * @param noun the token of what is counted: "lives"; -1 where no noun says it ("nine killed")
 * @param end last token of the words for it, the number's own included
 * @param glued whether number and noun are one phrase; in "the number of ships rose to 342" they are not
 */
record Counted(Sentence sentence, Quantity quantity, int anchor, int noun, int end, boolean glued) {

    private static final Set<String> PARTS = Set.of("compound", "amod", "nummod", "nmod", "flat", "case", "det", "cc", "conj", "nmod:poss");

    static Counted of(Sentence sentence, Quantity quantity) {
        int top = quantity.last();
        for (int i = quantity.first(); i <= quantity.last(); i++) {
            int head = sentence.head(i);
            if ((head < quantity.first() || head > quantity.last()) && isNumeral(sentence.token(i))) {
                top = i;
            }
        }
        int head = sentence.head(top);
        boolean modifies = head > top && (sentence.is(top, "nummod") || sentence.is(top, "amod") || sentence.is(top, "compound") || sentence.is(top, "dep"));
        if (modifies && (sentence.token(head).isNoun() || isSign(sentence.token(head)))) {
            return new Counted(sentence, quantity, head, head, end(sentence, head), true);
        }
        for (int child : sentence.children(top, "nmod")) {
            boolean of = sentence.children(child, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals("of"));
            if (of && child > top) {
                return new Counted(sentence, quantity, top, child, end(sentence, child), true);
            }
        }
        int noun = sentence.token(top).isNoun() && !isNumeral(sentence.token(top)) ? top : -1;
        return new Counted(sentence, quantity, top, noun, Math.max(quantity.last(), top), true);
    }

    /** One, told by an article or by whose it is: "a driver", "his son". */
    static Counted single(Sentence sentence, int determiner, int noun) {
        Quantity one = new Quantity(1, Double.NaN, Double.NaN, determiner, determiner, "", "");
        return new Counted(sentence, one, noun, noun, end(sentence, noun), true);
    }

    /** Whether a word of the bound is taken for a preposition, and nothing else is the verb's subject: "Between 30 and 40 are missing". */
    boolean isHiddenSubject() {
        int head = sentence.head(anchor);
        return head > anchor
                && sentence.is(anchor, "obl")
                && sentence.children(anchor, "case").stream().allMatch(mark -> quantity.first() <= mark && mark <= quantity.last())
                && sentence.child(head, "nsubj").isEmpty();
    }

    /** The same number, said of {@code noun}, which stands elsewhere in the sentence. */
    Counted saidOf(int other) {
        return new Counted(sentence, quantity, anchor, other, end, false);
    }

    /** The same number with the part in the clause that {@code holder} has: "the bodies of nine" are nine bodies. */
    Counted heldBy(int holder) {
        return new Counted(sentence, quantity, holder, noun, end, glued);
    }

    private static boolean isSign(Token token) {
        return token.text().equals("%");
    }

    private static boolean isNumeral(Token token) {
        return token.tag().equals("CD")
                || token.tag().equals("JJ")
                || Character.isDigit(token.text().codePointAt(0))
                || token.text().toLowerCase(Locale.ROOT).matches("(?:doz|scor|hundr|thous|mill|bill|trill).*");
    }

    /** The last token of a plain noun phrase: what "of" adds belongs to it ("prisoners of war"), clauses and places do not. */
    private static int end(Sentence sentence, int noun) {
        int end = noun;
        for (int child : sentence.children(noun)) {
            boolean of = sentence.is(child, "nmod")
                    && sentence.children(child, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals("of"));
            boolean part = child > noun && (of || (PARTS.contains(sentence.relation(child)) && child == noun + 1 && !sentence.is(child, "nmod")));
            if (part && !sentence.is(child, "conj") && !sentence.is(child, "cc")) {
                end = Math.max(end, end(sentence, child));
            }
        }
        return end;
    }

    /** The words for what is counted, without number, bounds and articles; {@code ""} if none. */
    String words() {
        if (noun < 0) {
            return "";
        }
        if ((glued && noun <= quantity.last()) || !quantity.unit().isEmpty()) {
            return "";
        }
        int floor = glued ? quantity.last() : -1;
        int from = noun;
        for (int i = noun - 1; i > floor && !sentence.token(i).tag().matches("IN|DT|PRP\\$|VB[DGPZ]?"); i--) {
            from = i;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= (glued ? end : noun); i++) {
            Token token = sentence.token(i);
            boolean joined = i > from && token.span().start() == sentence.token(i - 1).span().end();
            words.append(i > from && !joined ? " " : "").append(token.text());
        }
        return words.toString();
    }

    String lemma() {
        return noun < 0 ? "" : sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    }
}
