package org.rapporteur.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur codebook show}. */
@Command(
        name = "show",
        header = "Print a codebook: its issues, their words, and what published vocabularies call them.",
        description = {
            "",
            "A * stands for any ending of a word, … for up to five words in between. 'called' gives the codes of published"
                    + " vocabularies, whose sources stand at the end; an issue that none of them surely has stands without.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur codebook show peace-talks", "  rapporteur codebook show fishery.yaml"})
final class CodebookShowCommand implements Callable<Integer> {

    private static final String INDENT = "    ";

    private final Screen screen;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            converter = CodebookOption.class,
            description = "One that 'codebook list' names, or a file.")
    private Codebook codebook;

    CodebookShowCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.out().println(screen.bold(codebook.name()) + "  " + Characters.harmless(codebook.title()));
        for (Issue issue : codebook.issues()) {
            screen.out().println();
            screen.out().println("  " + screen.bold(issue.id()) + "  " + Characters.harmless(issue.label()));
            print("words: ", issue.words());
            print("except: ", issue.except());
            print("called: ", issue.codes().stream().map(Object::toString).toList());
        }
        if (!codebook.vocabularies().isEmpty()) {
            screen.out().println();
            codebook.vocabularies().forEach((name, source) -> new Paragraph(name + ": " + source, "  ")
                    .lines(screen.columns())
                    .forEach(screen::line));
        }
        return ExitCodes.DONE;
    }

    private void print(String what, List<String> values) {
        if (!values.isEmpty()) {
            new Paragraph(what + values.stream().collect(Collectors.joining(", ")), INDENT)
                    .lines(screen.columns())
                    .forEach(screen::line);
        }
    }
}
