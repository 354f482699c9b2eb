package org.rapporteur.reading.naming;

import java.util.List;

/**
 * Whether a word that looks like a name comes again in its sentence. A name behind another ("Mary Dorn") is not asked for, nor does a
 * word count that stands beside another that looks like one: the model was taught where no parts of speech were known.
 *
 * @param words of the sentence, with some from outside before and behind; none is asked for
 * @param tags of the sentence
 * @param first the place of the sentence's first word among {@code words}
 */
record Repetition(Lexeme[] words, List<String> tags, int first) {

    private static final String NAME = "NNP";
    /** As near as another may stand, and how far. */
    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;

    /** What the model knows that tells this of the word at this place of the sentence, added to the scores. */
    void addTo(double[] scores, int at, Weights weights) {
        Lexeme before = words[first + at - 1];
        boolean candidate = words[first + at].nameLike() && words[first + at + 1].plain() && at > 0 && before.lettered();
        if (!candidate) {
            weights.addTo(scores, Template.NO_NAME_TO_REPEAT.print());
        } else if (!isName(at - 1)) {
            if (isRepeated(at, at + NEAREST, Math.min(at + FARTHEST, tags.size() - 1))) {
                weights.addTo(scores, Template.REPEATED_LATER.print());
            }
            if (isRepeated(at, Math.max(at - FARTHEST, 0), at - NEAREST)) {
                weights.addTo(scores, Template.REPEATED_BEFORE.print());
            }
        }
    }

    private boolean isRepeated(int at, int from, int to) {
        String word = words[first + at].word();
        for (int i = from; i <= to; i++) {
            if (words[first + i].word().equals(word) && !isName(i - 1) && !isName(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int at) {
        return at >= 0 && at < tags.size() && tags.get(at).equals(NAME) && words[first + at].nameLike();
    }
}
