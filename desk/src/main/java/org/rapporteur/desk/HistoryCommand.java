package org.rapporteur.desk;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.BriefForm;
import org.rapporteur.analysis.brief.CsvForm;
import org.rapporteur.analysis.brief.History;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur history}. */
@Command(
        name = "history",
        header = "Tell how positions moved.",
        description = {
            "",
            "Prints, for each party and issue, what the party has held over time: each new position, each restatement and each shift"
                    + " (hardened, softened, reversed) with the old and the new wording, and the words of the reports for both. A"
                    + " demand for one thing and the refusal of another are told apart, so one issue can have several first"
                    + " positions.",
            "",
            "A voice that its party contradicts moves nothing and stands under its own name; a source that nobody names moves"
                    + " nothing that is on record.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur history talks.dossier",
            "  rapporteur history talks.dossier --party Kyiv --issue ceasefire",
            "  rapporteur history talks.dossier --format csv -o history.csv"
        })
final class HistoryCommand implements Callable<Integer> {

    private final Screen screen;
    private final Supplier<Issues> issues;

    @Mixin
    private View view = new View();

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "Of this party alone: its name, another name that the reports give it, or its id.")
    private String party = "";

    @Option(names = "--issue", paramLabel = "ISSUE", description = "On this issue alone: its id or its label in the codebook.")
    private String issue = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (md unless told otherwise; on a terminal it is set for reading).")
    private MatrixCommand.Format format = MatrixCommand.Format.md;

    HistoryCommand(Screen screen, Supplier<Issues> issues) {
        this.screen = screen;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        View.Opened opened = view.open(issues);
        History history = History.of(
                opened.picture().record(),
                opened.picture().findings(),
                opened.issues(),
                opened.settings(),
                parties(opened.picture()),
                issuesWanted(opened));
        Brief brief = opened.outOf(history.asBrief());
        if (brief.sections().isEmpty()) {
            screen.note("no position is known");
        }
        return view.show(brief, format == MatrixCommand.Format.md, screen, () -> switch (format) {
            case md -> View.markdown(brief);
            case html -> View.html(brief);
            case csv -> CsvForm.of(history);
            case json -> View.json(BriefForm.of(history));
        });
    }

    private Predicate<String> parties(Picture picture) {
        if (party.isBlank()) {
            return id -> true;
        }
        Set<String> wanted = picture.holders(party);
        if (wanted.isEmpty()) {
            Set<String> holders = picture.findings().positions().stream().map(Position::holder).collect(Collectors.toSet());
            String known = picture.record().actors().stream()
                    .filter(actor -> holders.contains(actor.id()))
                    .map(Actor::name)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw view.wrong("nobody called '%s' holds a position; there are %s".formatted(party, known.isEmpty() ? "none" : known));
        }
        return wanted::contains;
    }

    private Predicate<String> issuesWanted(View.Opened opened) {
        if (issue.isBlank()) {
            return id -> true;
        }
        Set<String> wanted = opened.picture().issuesHeld(issue, opened.issues());
        if (wanted.isEmpty()) {
            Set<String> held = opened.picture().findings().positions().stream().map(Position::issue).collect(Collectors.toSet());
            throw view.wrong("there is no position on '%s'; there are some on %s"
                    .formatted(issue, held.isEmpty() ? "nothing" : held.stream().sorted().collect(Collectors.joining(", "))));
        }
        return wanted::contains;
    }
}
