package org.rapporteur.yardsticks.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one article adds to the figures.
 *
 * @param unread why its text was not read, {@code ""} if it was
 * @param constructions how many annotations of each construction, and what became of them
 */
record ArticleScore(String unread, Tally tally, Map<Construction, Tally.Recall> constructions, List<Slip> slips) {

    ArticleScore {
        constructions = Map.copyOf(constructions);
        slips = List.copyOf(slips);
    }

    /**
     * A miss or a false find.
     *
     * @param word the word that stands for its cue
     * @param example its sentence, with marks
     */
    record Slip(ErrorClass errorClass, String word, String example) {}

    static Tally tally(List<ArticleScore> scores) {
        return scores.stream().map(ArticleScore::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    static Map<Construction, Tally.Recall> constructions(List<ArticleScore> scores) {
        Map<Construction, Tally.Recall> sums = new EnumMap<>(Construction.class);
        for (Construction construction : Construction.values()) {
            sums.put(construction, Tally.Recall.sum(scores.stream()
                    .map(score -> score.constructions().getOrDefault(construction, Tally.Recall.NONE))
                    .toList()));
        }
        return sums;
    }
}
