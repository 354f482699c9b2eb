package org.rapporteur.yardsticks.figures;

import java.util.List;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.figures.FigureFinder;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Language;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Report;

/** Reads the losses that a sentence tells of with the finder of {@code rapporteur read}. Safe for use by several threads. */
final class LossesReader {

    /** Who gives a figure is not measured. */
    private static final Cast NOBODY = new Cast(List.of(), List.of());

    private final Language language;
    private final FigureFinder finder = FigureFinder.english();

    LossesReader(Language language) {
        this.language = language;
    }

    Losses read(String words) {
        Losses losses = Losses.NONE;
        // a report of one line may be taken for a headline alone
        for (Passage passage : language.parse(Report.of("sentence", words))) {
            List<FigureMention> found = finder.find(passage.withHeading(), NOBODY);
            losses = new Losses(plus(losses.dead(), sum(found, "killed")), plus(losses.injured(), sum(found, "injured")));
        }
        return losses;
    }

    /** Of one incident; sums over time are left out. */
    private static double sum(List<FigureMention> found, String what) {
        double sum = Double.NaN;
        for (FigureMention mention : found) {
            if (mention.figure().what().equals(what) && !mention.total()) {
                sum = plus(sum, number(mention.figure()));
            }
        }
        return sum;
    }

    private static double number(Figure figure) {
        return !Double.isNaN(figure.value()) ? figure.value() : !Double.isNaN(figure.low()) ? figure.low() : figure.high();
    }

    private static double plus(double one, double other) {
        return Double.isNaN(one) ? other : Double.isNaN(other) ? one : one + other;
    }
}
