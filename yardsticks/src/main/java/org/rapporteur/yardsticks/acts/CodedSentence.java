package org.rapporteur.yardsticks.acts;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * A sentence that people coded.
 *
 * @param line where it begins in its file, from 1
 * @param gold its class
 * @param source where the actors who act stand, in code points of {@code words}
 * @param target where those stand whom it is done to
 */
record CodedSentence(int line, RootClass gold, String words, Where source, Where target) {

    /**
     * Where an actor stands.
     *
     * @param spans in code points, empty where it is not in the sentence or the file names none
     * @param how these spans were come by
     */
    record Where(List<Span> spans, How how) {

        static final Where UNNAMED = new Where(List.of(), How.UNNAMED);

        Where {
            spans = List.copyOf(spans);
        }
    }

    /** How an actor was found in its sentence. */
    enum How {
        /** By marks, or word for word. */
        VERBATIM,
        /** By some of its words, or in other capitals. */
        IN_PART,
        /** Named in the file, but not in the sentence. */
        ABSENT,
        /** The file names none. */
        UNNAMED
    }
}
