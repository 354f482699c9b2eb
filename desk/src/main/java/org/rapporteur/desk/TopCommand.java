package org.rapporteur.desk;

import java.io.PrintWriter;
import java.util.function.Function;
import org.rapporteur.dossier.DossierException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What every command line of this program has in common: the options that all commands know, one line for whatever goes
 * wrong, and the exit codes. The command that holds the others extends it.
 */
public abstract class TopCommand {

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

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param commandLine gives the command line that prints to a screen
     */
    protected static void run(Function<Screen, CommandLine> commandLine, String... words) {
        Screen screen = Screen.ofProcess();
        int exitCode;
        try {
            exitCode = commandLine.apply(screen).execute(words);
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

    /** The command line of this command with {@code commands} under it, printing to {@code screen}. */
    protected final CommandLine on(Screen screen, Object... commands) {
        CommandLine line = new CommandLine(this);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        line.setOut(new PrintWriter(screen.out(), true));
        line.setErr(new PrintWriter(screen.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(screen.styled() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(screen.columns());
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, given, screen));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, screen));
        line.setExecutionStrategy(parsed -> {
            Chatter.silence(verbose);
            return new CommandLine.RunLast().execute(parsed);
        });
        return line;
    }

    private static int wrongUsage(ParameterException wrong, String[] given, Screen screen) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        boolean top = command.getParent() == null;
        if (top && given.length == 0) {
            command.usage(screen.err());
        } else if (top && wrong instanceof UnmatchedArgumentException && !given[FIRST_WORD].startsWith("-")) {
            screen.note("there is no command '%s'; there are %s (%s --help)"
                    .formatted(given[FIRST_WORD], String.join(", ", command.getSubcommands().keySet()), name));
        } else {
            screen.note("%s (%s --help)".formatted(wrong.getMessage(), name));
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
}
