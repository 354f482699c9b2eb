package org.rapporteur.yardsticks.dates;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.Form;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.dates.DateScore.Slip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur yardstick dates}. */
@Command(
        name = "dates",
        header = "When: expressions of time and their values against annotated texts.",
        description = {
            "",
            "Reads each text of FOLDER with the day of its creation as its date of publication, and compares the expressions of"
                    + " time that are found with those that people marked. FOLDER holds, at any depth, files of two kinds:",
            "  *.tml  TimeML as TempEval-3 publishes it: <TimeML> with <DCT>, <TITLE> and <TEXT>, in the text <TIMEX3 type= value=>."
                    + " Scored is what stands in <TEXT>; the document's own date (functionInDocument=\"CREATION_TIME\") does not"
                    + " count.",
            "  *.xml  GUM's XML (Georgetown University Multilayer Corpus): <text dateCreated=>, a token a line, in it <date when=>,"
                    + " or from=/to=, notBefore=/notAfter=, and <time when=>.",
            "Other markup is passed over. Nothing outside of a file is fetched.",
            "",
            "Of the two kinds of file each that occurs gets its own tables. All texts count as one, as in TempEval-3 (UzZaman et"
                    + " al. 2013, task A). Expressions are paired one to one, first those of the same extent, then those that"
                    + " share a character.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick dates te3-platinum",
            "  rapporteur yardstick dates gum/xml --errors 20",
            "  rapporteur yardstick dates te3-platinum --format tsv > today.tsv",
            "",
            "The words that --errors shows are the corpus's text and belong in no commit."
        })
public final class DatesCommand extends CorpusCommand<DatedCorpus> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The annotated texts.")
    private Path folder;

    /** The command that prints to {@code screen}. */
    public DatesCommand(Screen screen) {
        super(screen);
    }

    /** Called by picocli when it has read the annotations. */
    @Spec
    void defineTerms(CommandSpec command) {
        DatesHelp.addTo(command);
    }

    @Override
    protected DatedCorpus read() {
        return DatedCorpus.read(folder);
    }

    @Override
    protected void measure(DatedCorpus corpus) {
        DateScorer scorer = new DateScorer(new CoreNlpLanguage());
        printScores(new ReadingCrew(screen).each(corpus.texts(), scorer::score));
    }

    private void printScores(List<DateScore> scores) {
        for (Scheme scheme : Scheme.values()) {
            List<DateScore> own = scores.stream().filter(score -> score.text().scheme() == scheme).toList();
            if (!own.isEmpty()) {
                print(DateSheets.of(scheme, own));
                examples(DateSheets.slips(own));
            }
        }
    }

    private void examples(List<Slip> slips) {
        for (ErrorClass error : ErrorClass.values()) {
            slips.stream().filter(slip -> slip.error() == error).limit(errors).forEach(slip -> screen.line(
                    form == Form.tsv ? String.join("\t", "example", error.label(), slip.line()) : error.label() + ": " + slip.line()));
        }
        if (errors > 0) {
            gap();
        }
    }
}
