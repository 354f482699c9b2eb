package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.HtmlBrief;
import org.rapporteur.analysis.brief.MarkdownBrief;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Extent;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.EdtfDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur brief}. */
@Command(
        name = "brief",
        header = "Tell where the negotiation stands.",
        description = {
            "",
            "Prints a brief of the dossier: where things stand, what changed, what is blocked and why, what is contested, what"
                    + " comes next. Each sentence names the words of a report that it stands on.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur brief talks.dossier",
            "  rapporteur brief talks.dossier --since 2025-05-17 > brief.md",
            "  rapporteur brief talks.dossier --format html -o brief.html",
            "  rapporteur brief talks.dossier --only-confirmed",
            "",
            "On a terminal it is set for reading; in a pipe it is Markdown as it is."
        })
final class BriefCommand implements Callable<Integer> {

    /** The forms in which a brief can be printed. */
    enum Format {
        md,
        html
    }

    private final Screen screen;
    private final Supplier<Issues> issues;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private Path file;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Dates.Since.class,
            description = "Tell as news what was reported on this day or later; without it, what the latest report adds.")
    private EdtfDate since = EdtfDate.UNKNOWN;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (md unless told otherwise); html is one page with nothing beside it.")
    private Format format = Format.md;

    @Option(
            names = "--only-confirmed",
            description = "Tell what follows from what analysts have confirmed, and nothing else.")
    private boolean onlyConfirmed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to stdout.")
    private Path output;

    @Option(
            names = "--codebook",
            paramLabel = "NAME|FILE",
            converter = CodebookOption.class,
            description = CodebookOption.DESCRIPTION)
    private Codebook codebook;

    @Mixin
    private LatestOption latest;

    BriefCommand(Screen screen, Supplier<Issues> issues) {
        this.screen = screen;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        Brief brief;
        try (Dossier dossier = Dossier.openExisting(file)) {
            brief = of(dossier, latest.extent(), codebook == null ? issues.get() : Issues.of(codebook), since, onlyConfirmed);
        }
        return output == null ? show(brief) : Output.toFile(output, out -> out.write(bytes(brief)), screen);
    }

    /** The brief of all that a dossier holds. */
    static Brief of(Dossier dossier, Issues issues, EdtfDate since) {
        return of(dossier, Extent.ALL, issues, since, false);
    }

    private static Brief of(Dossier dossier, Extent extent, Issues issues, EdtfDate since, boolean onlyConfirmed) {
        Picture picture = Picture.of(dossier.corrected(extent), issues, onlyConfirmed);
        Brief brief = Brief.of(picture.record(), picture.findings(), issues, since);
        return onlyConfirmed ? brief : brief.outOf(dossier.size());
    }

    private int show(Brief brief) {
        if (format == Format.md && screen.outIsTerminal()) {
            new TerminalBrief(screen).print(brief);
            return ExitCodes.DONE;
        }
        return Output.toScreen(out -> out.write(bytes(brief)), screen);
    }

    private byte[] bytes(Brief brief) {
        String text =
                switch (format) {
                    case md -> MarkdownBrief.print(brief);
                    case html -> HtmlBrief.print(brief);
                };
        return Characters.harmless(text).getBytes(StandardCharsets.UTF_8);
    }
}
