package org.rapporteur.desk;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.Issue;
import picocli.CommandLine.Command;

/** {@code rapporteur codebook list}. */
@Command(
        name = "list",
        header = "Print the codebooks that come with Rapporteur: name, field and issues.",
        description = {"", "The first is the one that 'read' uses unless told otherwise.", ""},
        footerHeading = "%nExample:%n",
        footer = "  rapporteur codebook list")
final class CodebookListCommand implements Callable<Integer> {

    private final Screen screen;

    CodebookListCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        boolean first = true;
        for (String name : Codebook.names()) {
            Codebook codebook = Codebook.named(name);
            if (!first) {
                screen.out().println();
            }
            first = false;
            screen.out().println("%s  %s".formatted(screen.bold(codebook.name()), codebook.title()));
            String issues = codebook.issues().stream().map(Issue::id).collect(Collectors.joining(", "));
            new Paragraph(codebook.issues().size() + " issues: " + issues, "  ")
                    .lines(screen.columns())
                    .forEach(screen::line);
        }
        return ExitCodes.DONE;
    }
}
