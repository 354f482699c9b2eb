package org.rapporteur.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.BriefSettings;
import org.rapporteur.analysis.brief.HtmlBrief;
import org.rapporteur.analysis.brief.MarkdownBrief;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.EdtfDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that look at a dossier as a whole have in common: which one, by which day and issues, and where to. */
final class View {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Dates.Since.class,
            description = "The day it is told for, not before the latest report: what is overdue and who is silent follow from"
                    + " it. Without it, the day of the latest report; never today's.")
    private EdtfDate asOf = EdtfDate.UNKNOWN;

    @Option(
            names = "--only-confirmed",
            description = "Tell what follows from what analysts have confirmed, and nothing else.")
    private boolean onlyConfirmed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to stdout.")
    private Path output;

    @Mixin
    private CodebookChoice codebook = new CodebookChoice();

    @Mixin
    private LatestOption latest;

    /**
     * A dossier opened for a view.
     *
     * @param held how many reports it holds
     */
    record Opened(Picture picture, Issues issues, BriefSettings settings, int held) {

        /** What was told of it, with of how many reports it was told; of what is confirmed, none counts that is not cited. */
        Brief outOf(Brief told) {
            boolean all = picture.record().reports().size() == picture.corrected().record().reports().size();
            return all ? told.outOf(held) : told;
        }
    }

    Opened open(Supplier<Issues> otherwise) {
        try (Dossier dossier = Dossier.openExisting(file)) {
            Issues issues = codebook.issues(dossier, otherwise);
            Picture picture = Picture.of(dossier.corrected(latest.extent()), issues, onlyConfirmed);
            checkDay(picture);
            return new Opened(picture, issues, settings(picture).withAsOf(asOf), dossier.size());
        }
    }

    /** The usual settings, with what is confirmed in {@code picture}. */
    static BriefSettings settings(Picture picture) {
        return BriefSettings.usual().withConfirmed(picture.marks()::confirms);
    }

    private void checkDay(Picture picture) {
        if (picture.isBeforeLatest(asOf)) {
            throw wrong("--as-of %s is before the latest report, which is of %s"
                    .formatted(asOf.text(), picture.latestDay().orElseThrow()));
        }
    }

    /** What a command throws when it is told something that cannot be. */
    ParameterException wrong(String why) {
        return new ParameterException(command.commandLine(), why);
    }

    /** Shows a brief: set for reading on a terminal where {@code setForReading}, else as {@code text}. */
    int show(Brief brief, boolean setForReading, Screen screen, Supplier<String> text) {
        if (output == null && setForReading && screen.outIsTerminal()) {
            new TerminalBrief(screen).print(brief);
            return ExitCodes.DONE;
        }
        Output.Answer answer = out -> out.write(Characters.harmless(text.get()).getBytes(StandardCharsets.UTF_8));
        return output == null ? Output.toScreen(answer, screen) : Output.toFile(output, answer, screen);
    }

    static String markdown(Brief brief) {
        return MarkdownBrief.print(brief);
    }

    static String html(Brief brief) {
        return HtmlBrief.print(brief);
    }

    /** JSON for other programs, ending with a line end. */
    static String json(Map<String, Object> form) {
        try {
            return JSON.writeValueAsString(form) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
