package org.rapporteur.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur codebook}: the commands about what counts as an issue. */
@Command(
        name = "codebook",
        header = "List, show, begin and check codebooks: what counts as an issue.",
        description = {
            "",
            "A codebook is a YAML file that says what a kind of negotiation is about: its issues, the words that show each, and"
                    + " sentences that prove it. Five come along; write your own for another field.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur codebook list",
            "  rapporteur codebook show trade",
            "  rapporteur codebook new fishery -o fishery.yaml",
            "  rapporteur codebook check fishery.yaml",
            "  rapporteur read talks.dossier reports/ --codebook fishery.yaml",
            "",
            "docs/codebooks.md tells how to write one."
        })
final class CodebookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** The command with those under it, printing to {@code screen}. */
    static CommandLine on(Screen screen) {
        return new CommandLine(new CodebookCommand())
                .addSubcommand(new CodebookListCommand(screen))
                .addSubcommand(new CodebookShowCommand(screen))
                .addSubcommand(new CodebookNewCommand(screen))
                .addSubcommand(new CodebookCheckCommand(screen));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say which: codebook list, show, new or check");
    }
}
