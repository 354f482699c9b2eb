package org.rapporteur.desk;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.BriefForm;
import org.rapporteur.analysis.brief.BriefSettings;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.EdtfDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur brief}. */
@Command(
        name = "brief",
        header = "Tell where the negotiation stands.",
        description = {
            "",
            "Prints a brief of the dossier: where things stand, what changed, what is overdue, what is blocked and why, what is"
                    + " contested, who is silent, what comes next, and which outlets it rests on. Each sentence names the words of"
                    + " a report that it stands on. ✓ stands after what an analyst has confirmed.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur brief talks.dossier",
            "  rapporteur brief talks.dossier --since 2025-05-17 > brief.md",
            "  rapporteur brief talks.dossier --format html -o brief.html",
            "  rapporteur brief talks.dossier --format json | jq '.sections[].heading'",
            "  rapporteur brief talks.dossier --as-of 2025-07-01 --silent-after 21",
            "  rapporteur brief talks.dossier --only-confirmed",
            "",
            "On a terminal it is set for reading; in a pipe it is Markdown as it is."
        })
final class BriefCommand implements Callable<Integer> {

    /** The forms in which a brief can be printed. */
    enum Format {
        md,
        html,
        json
    }

    private final Screen screen;
    private final Supplier<Issues> issues;

    @Mixin
    private View view = new View();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Dates.Since.class,
            description = "Tell as news what was reported on this day or later; without it, what the latest report adds.")
    private EdtfDate since = EdtfDate.UNKNOWN;

    @Option(
            names = "--silent-after",
            paramLabel = "DAYS",
            description = "Tell of a party that has not been heard for so many days (${DEFAULT-VALUE}).",
            defaultValue = "" + BriefSettings.SILENT_AFTER)
    private int silentAfter;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (md unless told otherwise); html is one page with nothing beside it, json is for"
                    + " other programs (docs/brief.md).")
    private Format format = Format.md;

    BriefCommand(Screen screen, Supplier<Issues> issues) {
        this.screen = screen;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        if (silentAfter < 1) {
            throw view.wrong("--silent-after takes a number of days, at least 1");
        }
        View.Opened opened = view.open(issues);
        BriefSettings settings = opened.settings().withSince(since).withSilentAfter(silentAfter);
        Brief brief = opened.outOf(Brief.of(opened.picture().record(), opened.picture().findings(), opened.issues(), settings));
        return view.show(brief, format == Format.md, screen, () -> switch (format) {
            case md -> View.markdown(brief);
            case html -> View.html(brief);
            case json -> View.json(BriefForm.of(brief));
        });
    }

    /** The usual brief of all that a dossier holds. */
    static Brief of(Dossier dossier, Supplier<Issues> otherwise) {
        Issues issues = CodebookChoice.ofDossier(dossier, otherwise);
        Picture picture = Picture.of(dossier.corrected(), issues);
        return Brief.of(picture.record(), picture.findings(), issues, View.settings(picture));
    }
}
