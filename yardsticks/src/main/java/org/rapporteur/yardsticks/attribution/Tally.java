package org.rapporteur.yardsticks.attribution;

import java.util.List;

/**
 * What was counted in one article, or in several. Immutable.
 *
 * @param found how many statements were found
 * @param all the annotated attributions
 * @param quoting those of them whose content holds a quotation mark
 * @param content code points of contents
 * @param source code points of sources
 * @param cue code points of cues
 */
record Tally(int found, Recall all, Recall quoting, Overlap content, Overlap source, Overlap cue) {

    static final Tally NOTHING = new Tally(0, Recall.NONE, Recall.NONE, Overlap.NONE, Overlap.NONE, Overlap.NONE);

    Tally plus(Tally other) {
        return new Tally(
                found + other.found,
                all.plus(other.all),
                quoting.plus(other.quoting),
                content.plus(other.content),
                source.plus(other.source),
                cue.plus(other.cue));
    }

    /**
     * What became of a number of annotations.
     *
     * @param annotated how many there are
     * @param matched how many a find answers to
     * @param sourced how many of the matched name a source
     * @param sourceRight how many of the sourced have a find whose source shares a code point with theirs
     */
    record Recall(int annotated, int matched, int sourced, int sourceRight) {

        static final Recall NONE = new Recall(0, 0, 0, 0);

        /** One annotation and what answers to it, null if nothing does. */
        static Recall of(Saying annotated, Saying find) {
            boolean matched = find != null;
            boolean sourced = matched && !annotated.source().isEmpty();
            boolean right = sourced && annotated.source().meets(find.source());
            return new Recall(1, matched ? 1 : 0, sourced ? 1 : 0, right ? 1 : 0);
        }

        static Recall sum(List<Recall> several) {
            return several.stream().reduce(NONE, Recall::plus);
        }

        Recall plus(Recall other) {
            return new Recall(
                    annotated + other.annotated,
                    matched + other.matched,
                    sourced + other.sourced,
                    sourceRight + other.sourceRight);
        }

        /** Matched, and the source right too where one is annotated. */
        int whoAndWhat() {
            return matched - sourced + sourceRight;
        }

        double share() {
            return Share.of(matched, annotated);
        }

        double sourceShare() {
            return Share.of(sourceRight, sourced);
        }
    }

    /**
     * Code points.
     *
     * @param shared annotated and found
     * @param found belonging to a find
     * @param annotated belonging to an annotation
     */
    record Overlap(int shared, int found, int annotated) {

        static final Overlap NONE = new Overlap(0, 0, 0);

        Overlap plus(Overlap other) {
            return new Overlap(shared + other.shared, found + other.found, annotated + other.annotated);
        }

        double f1() {
            return Share.f1(shared, found, annotated);
        }
    }

    /** Shares of whole numbers; 0 of nothing is 0. */
    static final class Share {

        private Share() {}

        static double of(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        /** The harmonic mean of precision and recall. */
        static double f1(int right, int found, int annotated) {
            double precision = of(right, found);
            double recall = of(right, annotated);
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}
