package org.rapporteur.yardsticks.attribution;

import org.rapporteur.record.Statement;

/**
 * One attribution, annotated or found.
 *
 * @param source who says, wants or thinks it; empty where nobody is named
 * @param cue the words that attribute it
 * @param content what is said, wanted or thought
 */
record Saying(Extent source, Extent cue, Extent content) {

    static Saying of(Statement statement) {
        Statement.Spans spans = statement.spans();
        return new Saying(Extent.of(spans.speaker()), Extent.of(spans.cue()), Extent.of(spans.content()));
    }
}
