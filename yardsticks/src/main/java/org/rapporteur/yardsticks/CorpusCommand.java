package org.rapporteur.yardsticks;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.ExitCodes;
import org.rapporteur.desk.Screen;
import picocli.CommandLine.Option;

/**
 * A yardstick of annotated texts: reads them, says which of them cannot be read, and measures with the others.
 *
 * @param <C> the texts
 */
public abstract class CorpusCommand<C extends CorpusCommand.Texts> implements Callable<Integer> {

    /** Annotated texts, read. */
    public interface Texts {

        /** What of them could not be read: one line each, that says what and where. */
        List<String> faults();

        /** Whether there is nothing to measure with. */
        boolean isEmpty();
    }

    protected final Screen screen;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show N examples of errors, of each class where they have classes (none unless told otherwise).")
    protected int errors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: text for reading (this one unless told otherwise), tsv for scripts (table,"
                    + " row, column, value), md for a page.")
    protected Form form = Form.text;

    protected CorpusCommand(Screen screen) {
        this.screen = screen;
    }

    /** Why the command line is wrong, {@code ""} if it is not. */
    protected String misuse() {
        return errors < 0 ? "--errors takes a number from 0 on, not %d".formatted(errors) : "";
    }

    /** @throws CorpusException if there is no such corpus, or nothing of it can be read */
    protected abstract C read();

    /** Measures and prints; called if there is something to measure with. */
    protected abstract void measure(C corpus);

    @Override
    public final Integer call() {
        if (!misuse().isEmpty()) {
            screen.note(misuse());
            return ExitCodes.USAGE;
        }
        C corpus;
        try {
            corpus = read();
        } catch (CorpusException unusable) {
            screen.note(unusable.getMessage());
            return unusable.isMissing() ? ExitCodes.USAGE : ExitCodes.PARTLY;
        }
        corpus.faults().forEach(screen::note);
        if (!corpus.isEmpty()) {
            if (screen.errIsTerminal()) {
                screen.note("loading the language models …");
            }
            measure(corpus);
        }
        return corpus.faults().isEmpty() ? ExitCodes.DONE : ExitCodes.PARTLY;
    }

    /** Each with an empty line behind it where people read. */
    protected void print(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            sheet.lines(form).forEach(screen::line);
            gap();
        }
    }

    /** An empty line where people read. */
    protected void gap() {
        if (form != Form.tsv) {
            screen.line("");
        }
    }
}
