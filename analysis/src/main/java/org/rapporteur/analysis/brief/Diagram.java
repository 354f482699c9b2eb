package org.rapporteur.analysis.brief;

import java.util.List;
import java.util.Objects;

/**
 * Who waits for whom, as boxes and arrows. It shows what the sentences beside it say; a printer that cannot draw leaves it
 * out.
 *
 * @param caption what it shows, one line
 * @param inWords the same for those who do not see it
 */
public record Diagram(String caption, String inWords, List<Step> steps) implements Block {

    public Diagram {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(inWords, "inWords");
        steps = List.copyOf(steps);
    }

    /**
     * One step that is withheld.
     *
     * @param head who withholds it
     * @param text what was said of it, as reported
     * @param any whether one of the needs is enough
     */
    public record Step(String head, String text, List<Need> needs, boolean any) {

        public Step {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(text, "text");
            needs = List.copyOf(needs);
        }
    }

    /**
     * One thing that a step waits for.
     *
     * @param text what it is, as reported
     * @param steps the places in the diagram's list of the steps that it waits for; empty if it is none of them
     */
    public record Need(String text, List<Integer> steps) {

        public Need {
            Objects.requireNonNull(text, "text");
            steps = List.copyOf(steps);
        }
    }
}
