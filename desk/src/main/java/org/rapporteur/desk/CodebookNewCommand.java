package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.CodebookTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur codebook new}. */
@Command(
        name = "new",
        header = "Begin a codebook of your own.",
        description = {
            "",
            "Writes a file that explains itself and passes the check: two issues to replace by your own or, with --from, a copy of"
                    + " a codebook that comes along. A file that is there already is left as it is.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur codebook new fishery -o fishery.yaml",
            "  rapporteur codebook new border-talks --from peace-talks -o border-talks.yaml",
            "  rapporteur codebook new --from trade -o my-trade.yaml"
        })
final class CodebookNewCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "Its name: small letters, digits and hyphens. Without one, that of the file.")
    private String name = "";

    @Option(names = "--from", paramLabel = "CODEBOOK", description = "Begin with a copy of this one ('codebook list' names them).")
    private String from = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to stdout.")
    private Path output;

    CodebookNewCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!from.isEmpty() && !Codebook.names().contains(from)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no codebook '%s', only %s".formatted(from, String.join(", ", Codebook.names())));
        }
        String called = called();
        if (!CodebookTemplate.isFree(called)) {
            throw new ParameterException(
                    spec.commandLine(),
                    called.isEmpty()
                            ? "the codebook needs a name, such as: rapporteur codebook new fishery"
                            : "'%s' cannot be its name: use small letters, digits and hyphens, and none of %s"
                                    .formatted(called, String.join(", ", Codebook.names())));
        }
        String yaml = from.isEmpty() ? CodebookTemplate.begun(called) : CodebookTemplate.copied(from, called);
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        if (output == null) {
            return Output.toScreen(out -> out.write(bytes), screen);
        }
        if (Files.isRegularFile(output)) {
            screen.note("%s is there already; it was left as it is".formatted(output));
            return ExitCodes.PARTLY;
        }
        int exitCode = Output.toFile(output, out -> out.write(bytes), screen);
        if (exitCode == ExitCodes.DONE) {
            screen.note("begun: %s; check it with: rapporteur codebook check %s".formatted(output, output));
        }
        return exitCode;
    }

    private String called() {
        if (!name.isEmpty() || output == null || output.getFileName() == null) {
            return name;
        }
        return output.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
