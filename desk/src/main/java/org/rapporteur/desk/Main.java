package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.reading.codebook.Codebook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

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
            "  rapporteur search talks.dossier \"prisoner exchange\"",
            "  rapporteur export talks.dossier -o talks.jsonl",
            "",
            "'rapporteur COMMAND --help' explains a command with more examples."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:some source could not be read, or the output not written; the reason is on stderr",
            " 2:the command line is wrong, or something must be installed first",
            " 3:the dossier cannot be used (missing, damaged, busy, from a newer version)",
            "70:a fault of the program; --verbose shows where",
            "130:interrupted; what was kept by then stays"
        })
public final class Main {

    private static final int FIRST_WORD = 0;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explain, and do nothing.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show warnings of the libraries, and where a fault happened.")
    private boolean verbose;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] words) {
        Screen screen = Screen.ofProcess();
        int exitCode;
        try {
            exitCode = commandLine(screen).execute(words);
        } catch (OutOfMemoryError full) {
            screen.note("there is not enough memory for this (RAPPORTEUR_JAVA_OPTIONS=-Xmx6g would give it 6 GB)");
            exitCode = ExitCodes.UNEXPECTED;
        } catch (LinkageError | StackOverflowError fault) {
            screen.note("unexpected: " + fault);
            exitCode = ExitCodes.UNEXPECTED;
        }
        screen.out().flush();
        System.exit(exitCode);
    }

    /** The command line that prints to {@code screen}. */
    public static CommandLine commandLine(Screen screen) {
        Supplier<Codebook> codebook = onceOnly(Codebook::standard);
        return commandLine(screen, new StandardReader(screen, codebook), () -> Issues.of(codebook.get()));
    }

    /** As {@link #commandLine(Screen)}, with another reader and other issues. */
    static CommandLine commandLine(Screen screen, ReportReader reader, Supplier<Issues> issues) {
        return of(
                screen,
                new ReadCommand(screen, reader),
                new BriefCommand(screen, issues),
                new SearchCommand(screen),
                new ExportCommand(screen, issues),
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

    private static CommandLine of(Screen screen, Object... commands) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        line.setOut(new java.io.PrintWriter(screen.out(), true));
        line.setErr(new java.io.PrintWriter(screen.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(screen.styled() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(screen.columns());
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, given, screen));
        line.setExecutionExceptionHandler((fault, command, parsed) -> main.failed(fault, screen));
        line.setExecutionStrategy(parsed -> {
            Chatter.silence(main.verbose);
            return new CommandLine.RunLast().execute(parsed);
        });
        return line;
    }

    private static int wrongUsage(ParameterException wrong, String[] given, Screen screen) {
        CommandLine command = wrong.getCommandLine();
        boolean top = command.getParent() == null;
        if (top && given.length == 0) {
            command.usage(screen.err());
        } else if (top && wrong instanceof UnmatchedArgumentException && !given[FIRST_WORD].startsWith("-")) {
            screen.note("there is no command '%s'; there are %s (rapporteur --help)"
                    .formatted(given[FIRST_WORD], String.join(", ", command.getSubcommands().keySet())));
        } else {
            screen.note("%s (%s --help)".formatted(wrong.getMessage(), command.getCommandSpec().qualifiedName()));
        }
        return ExitCodes.USAGE;
    }

    private int failed(Exception fault, Screen screen) {
        if (verbose) {
            fault.printStackTrace(screen.err());
        }
        if (fault instanceof DossierException unusable) {
            screen.note(unusable.getMessage());
            return ExitCodes.DOSSIER;
        }
        screen.note("unexpected: %s%s".formatted(fault, verbose ? "" : " (run with --verbose for details)"));
        return ExitCodes.UNEXPECTED;
    }

    /** Reads the version that the build wrote down. */
    static final class Version implements IVersionProvider {

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
