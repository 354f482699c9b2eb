package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.reading.codebook.Codebook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: what people type, and what the program's exit code says. */
@Command(
        name = "rapporteur",
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Reads the reporting on a negotiation and keeps its record.",
        description = {
            "",
            "Give it reports; it writes down who demands what and on what condition, what was agreed, what is contested and"
                    + " why it is stuck. Every line of the record is tied to the words of a report that say it.",
            "",
            "A dossier is one file that holds the reports of one negotiation and the record of them. It is made by the first"
                    + " @|bold read|@ and grows with every further one; reading a report twice changes nothing.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur demo",
            "  rapporteur read talks.dossier reports/ --date 2025-05-17",
            "  rapporteur brief talks.dossier --since 2025-05-17",
            "  rapporteur matrix talks.dossier",
            "  rapporteur search talks.dossier \"prisoner exchange\"",
            "  rapporteur export talks.dossier -o talks.jsonl",
            "  rapporteur serve talks.dossier",
            "",
            "'rapporteur COMMAND --help' explains a command with more examples.",
            "'rapporteur yardstick --help' tells how well it reads, measured on texts that people annotated."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:some source could not be read, a check found faults, or the output not written; the reason is told",
            " 2:the command line is wrong, or something must be installed first",
            " 3:the dossier cannot be used (missing, damaged, busy, from a newer version)",
            "70:a fault of the program; --verbose shows where",
            "130:interrupted; what was kept by then stays"
        })
public final class Main extends TopCommand {

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] words) {
        run(Main::commandLine, words);
    }

    /** The command line that prints to {@code screen}. */
    public static CommandLine commandLine(Screen screen) {
        Supplier<Codebook> codebook = onceOnly(Codebook::standard);
        return commandLine(screen, new StandardReader(screen, codebook), codebook, () -> Issues.of(codebook.get()));
    }

    /** As {@link #commandLine(Screen)}, with another reader and other issues. */
    static CommandLine commandLine(Screen screen, ReportReader reader, Supplier<Codebook> codebook, Supplier<Issues> issues) {
        return new Main().on(
                screen,
                new ReadCommand(screen, reader),
                new BriefCommand(screen, issues),
                new MatrixCommand(screen, issues),
                new HistoryCommand(screen, issues),
                new SearchCommand(screen, issues),
                new ExportCommand(screen, issues),
                new CorrectCommand(screen, issues),
                CodebookCommand.on(screen),
                CodingSheetCommand.on(screen),
                AgreementCommand.on(screen),
                new ServeCommand(screen, reader, codebook),
                new DemoCommand(screen, reader, issues));
    }

    /** Reading and checking a codebook takes a moment: commands that need none do not wait for it. */
    private static <T> Supplier<T> onceOnly(Supplier<T> source) {
        return new Supplier<>() {
            private T value;

            @Override
            public synchronized T get() {
                value = value == null ? source.get() : value;
                return value;
            }
        };
    }

    /** Reads the version that the build wrote down. Stateless. */
    public static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Properties properties = new Properties();
            try (InputStream written = Main.class.getResourceAsStream("version.properties")) {
                properties.load(written);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return new String[] {"rapporteur " + properties.getProperty("version")};
        }
    }
}
