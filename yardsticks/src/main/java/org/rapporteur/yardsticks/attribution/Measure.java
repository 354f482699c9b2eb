package org.rapporteur.yardsticks.attribution;

import java.util.function.ToDoubleFunction;
import org.rapporteur.yardsticks.attribution.Tally.Share;

/** The figures, each with its definition: what {@code --help} says and the table prints. */
enum Measure {
    PRECISION("attribution P", "of the statements found, the share that is matched; one that several make together counts once",
            tally -> Share.of(tally.all().matched(), tally.found())),
    RECALL("attribution R", "of the annotated attributions, the share that is matched", tally -> tally.all().share()),
    F1("attribution F1", "harmonic mean of the two",
            tally -> Share.f1(tally.all().matched(), tally.found(), tally.all().annotated())),
    WHO_WHAT_PRECISION("who+what P", "as attribution P, but the source must be right too where one is annotated",
            tally -> Share.of(tally.all().whoAndWhat(), tally.found())),
    WHO_WHAT_RECALL("who+what R", "as attribution R, in the same way",
            tally -> Share.of(tally.all().whoAndWhat(), tally.all().annotated())),
    WHO_WHAT_F1("who+what F1", "harmonic mean of these two",
            tally -> Share.f1(tally.all().whoAndWhat(), tally.found(), tally.all().annotated())),
    SOURCE("source right",
            "of the matched attributions with an annotated source, the share whose found source shares a character with it",
            tally -> tally.all().sourceShare()),
    QUOTED_RECALL("quoted: R", "attribution R of those whose content holds a quotation mark (\" “ ” ' ‘)",
            tally -> tally.quoting().share()),
    QUOTED_SOURCE("quoted: source right", "source right of these", tally -> tally.quoting().sourceShare()),
    CONTENT("content, characters F1",
            "harmonic mean of precision and recall over the characters of all contents of an article taken together",
            tally -> tally.content().f1()),
    SOURCE_CHARACTERS("source, characters F1", "the same of sources", tally -> tally.source().f1()),
    CUE("cue, characters F1", "the same of cues", tally -> tally.cue().f1());

    private final String label;
    private final String definition;
    private final ToDoubleFunction<Tally> formula;

    Measure(String label, String definition, ToDoubleFunction<Tally> formula) {
        this.label = label;
        this.definition = definition;
        this.formula = formula;
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }

    double of(Tally tally) {
        return formula.applyAsDouble(tally);
    }
}
