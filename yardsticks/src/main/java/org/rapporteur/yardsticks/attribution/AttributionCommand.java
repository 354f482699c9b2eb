package org.rapporteur.yardsticks.attribution;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.yardsticks.CorpusException;
import org.rapporteur.yardsticks.Form;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.Sheet;
import org.rapporteur.yardsticks.attribution.AttributionSheets.Kind;
import org.rapporteur.yardsticks.attribution.Corpus.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rapporteur yardstick attribution}. */
@Command(
        name = "attribution",
        header = "Who says what: statements against annotated attributions.",
        description = {
            "",
            "Reads the articles of FOLDER and compares the statements found with the attributions that people annotated, each"
                    + " with its source (who), its cue (the words that attribute) and its content (what).",
            "",
            "FOLDER holds text/NAME.txt and attributions/NAME*.ann: articles in UTF-8, and for each the annotations in brat's"
                    + " standoff form, T lines with offsets in Unicode code points, E lines that join Source, Cue and Content"
                    + " of one attribution. Where an article has several .ann files the first by name counts. Such is the"
                    + " PolNeAR corpus (Newell, Margolin and Ruths 2018): its folder data/dev is for looking at errors, data/test"
                    + " for figures that are published.",
            "",
            "A statement and an annotated attribution are matched when their contents agree: the harmonic mean of how much of"
                    + " the one's characters belongs to the other and the reverse is 0.5 or more. The best pairs are made"
                    + " first, and each statement and each attribution is in one pair at most.",
            "",
            "The columns beside Rapporteur's are fixed: a stock pipeline, and how far two trained annotators agree.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick attribution polnear/data/dev",
            "  rapporteur yardstick attribution polnear/data/dev --errors 40 --of unknown-cue",
            "  rapporteur yardstick attribution polnear/data/dev --format tsv --errors 0",
            "",
            "An example shows [the source] *the cue* {the content}, and in which file at which code point the cue begins: of a"
                    + " miss as annotated, of a false find as found. Examples are the corpus's text and belong in no commit;"
                    + " --errors 0 leaves them out."
        })
public final class AttributionCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The corpus, or a part of it.")
    private Path folder;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show the N commonest kinds of error, each with an example (${DEFAULT-VALUE} unless told otherwise). A kind"
                    + " is a class of error with one word as cue.")
    private int errors = 10;

    @Option(
            names = "--of",
            paramLabel = "CLASS",
            converter = ClassName.class,
            description = "Of this class of error only, named as at the end of its definition below.")
    private ErrorClass of;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: text for reading (this one unless told otherwise), tsv for scripts (table,"
                    + " row, column, value), md for a page.")
    private Form form = Form.text;

    /** What people type for a class of error. */
    static final class ClassName implements ITypeConverter<ErrorClass> {

        @Override
        public ErrorClass convert(String word) {
            return Stream.of(ErrorClass.values())
                    .filter(errorClass -> errorClass.toString().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'%s' is none of %s"
                            .formatted(word, Stream.of(ErrorClass.values()).map(ErrorClass::toString).collect(Collectors.joining(", ")))));
        }
    }

    /** The command that prints to {@code screen}. */
    public AttributionCommand(Screen screen) {
        this.screen = screen;
    }

    /** Called by picocli when it has read the annotations. */
    @Spec
    void defineTerms(CommandSpec command) {
        AttributionHelp.addTo(command);
    }

    @Override
    public Integer call() {
        if (errors < 0) {
            screen.note("--errors takes a number from 0 on, not %d".formatted(errors));
            return ExitCodes.USAGE;
        }
        List<Article> articles;
        try {
            articles = Corpus.read(folder);
        } catch (CorpusException unusable) {
            screen.note(unusable.getMessage());
            return unusable.isMissing() ? ExitCodes.USAGE : ExitCodes.PARTLY;
        }
        if (screen.errIsTerminal()) {
            screen.note("loading the language models …");
        }
        ArticleScorer scorer = new ArticleScorer(new CoreNlpLanguage());
        List<ArticleScore> scores = new ReadingCrew(screen).each(articles, scorer::score);
        print(scores);
        return unread(articles, scores) == 0 ? ExitCodes.DONE : ExitCodes.PARTLY;
    }

    private int unread(List<Article> articles, List<ArticleScore> scores) {
        int unread = 0;
        for (int i = 0; i < scores.size(); i++) {
            String reason = scores.get(i).unread();
            if (!reason.isEmpty()) {
                screen.note("%s: %s".formatted(articles.get(i).file(), reason));
                unread++;
            }
        }
        return unread;
    }

    private void print(List<ArticleScore> scores) {
        for (Sheet sheet : AttributionSheets.figures(scores)) {
            sheet.lines(form).forEach(screen::line);
            gap();
        }
        List<Kind> kinds = AttributionSheets.kinds(scores, errorClass -> of == null || errorClass == of, errors);
        if (form == Form.tsv) {
            Sheet sheet = new Sheet("kinds", "", List.of("kind", "number", "example"), kinds.stream()
                    .map(kind -> List.of(kind.errorClass() + " " + kind.word(), String.valueOf(kind.number()), kind.example()))
                    .toList());
            sheet.lines(form).forEach(screen::line);
        } else if (!kinds.isEmpty()) {
            screen.line(form == Form.md ? "## Commonest kinds of error" : "Commonest kinds of error");
            gap();
            for (Kind kind : kinds) {
                screen.line("%s%d × %s: %s".formatted(bullet(), kind.number(), kind.errorClass().label(), kind.word()));
                screen.line("    " + kind.example());
            }
        }
    }

    private String bullet() {
        return form == Form.md ? "- " : "  ";
    }

    private void gap() {
        if (form != Form.tsv) {
            screen.line("");
        }
    }
}
