package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.analysis.coding.CodedUnit;
import org.rapporteur.analysis.coding.CodingSheet;
import org.rapporteur.analysis.coding.MachineCoding;
import org.rapporteur.analysis.coding.SheetForm;
import org.rapporteur.analysis.coding.Variable;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.KeptRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur coding-sheet}. */
@Command(
        name = "coding-sheet",
        header = "Write statements as a table for people to code.",
        description = {
            "",
            "A row a statement, comma-separated (RFC 4180, UTF-8, with a header): id, report, date, words, then what was coded."
                    + " 'words' is the sentence, with the words that attribute the statement in {{ }} and what is said in [[ ]]."
                    + " Give --blank to coders, so that they do not see what the machine found; 'rapporteur agreement' compares"
                    + " what comes back.",
            "",
            "'none' says that there is none; of an act, that the marked words are no statement. An empty cell is"
                    + " not coded. Rows may be added, with the id left empty.",
            "",
            "A cell that a spreadsheet would take for a formula begins with an apostrophe, which 'agreement' takes off again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur coding-sheet talks.dossier -o machine.csv",
            "  rapporteur coding-sheet talks.dossier --blank --sample 100 -o coder-a.csv",
            "  rapporteur agreement talks.dossier coder-a.csv"
        })
final class CodingSheetCommand implements Callable<Integer> {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    static {
        VARIABLES.put("speaker", "who says, wants or does it; a name, as the dossier knows it");
        VARIABLES.put("speaks_for", "the actor whose position the speaker voices; the speaker, if its own");
        VARIABLES.put("act", String.join(", ", Variable.ACT.closedList()));
        VARIABLES.put("issues", "ids of the codebook, with '; ' between them");
        VARIABLES.put("addressee", "to whom it is said");
        VARIABLES.put("negated", "yes if the act itself is negated (\"did not rule out\"), or no");
        VARIABLES.put("relayed_by", "on whose word the report has it");
    }

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier's file.")
    private Path file;

    @Option(names = "--blank", description = "Leave the variables empty, for a person to fill in.")
    private boolean blank;

    @Option(names = "--sample", paramLabel = "N", description = "So many statements, drawn at random, instead of all.")
    private Integer sample;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same number draws the same sample (${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--excel", description = "Begin with a byte order mark, by which Excel knows UTF-8.")
    private boolean excel;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to stdout.")
    private Path output;

    CodingSheetCommand(Screen screen) {
        this.screen = screen;
    }

    /** The command, printing to {@code screen}; its help tells what each variable is. */
    static CommandLine on(Screen screen) {
        return Definitions.in(new CommandLine(new CodingSheetCommand(screen)), "Variables:", VARIABLES);
    }

    @Override
    public Integer call() {
        if (sample != null && sample < 1) {
            throw new ParameterException(spec.commandLine(), "--sample must be 1 or more");
        }
        CodingSheet all;
        try (Dossier dossier = Dossier.openExisting(file)) {
            all = machine(dossier.record(), file);
        }
        CodingSheet drawn = sample == null ? all : all.sample(sample, seed);
        String table = (excel ? BYTE_ORDER_MARK : "") + SheetForm.write(blank ? drawn.blank() : drawn);
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        int exitCode = output == null
                ? Output.toScreen(out -> out.write(bytes), screen)
                : Output.toFile(output, out -> out.write(bytes), screen);
        if (exitCode == ExitCodes.DONE && (output != null || !screen.outIsTerminal())) {
            screen.note("%d of %d statements".formatted(drawn.units().size(), all.units().size())
                    + (sample == null ? "" : ", drawn with --seed " + seed));
        }
        return exitCode;
    }

    /** What the machine coded, without characters that would command the terminal on which the sheet is looked at. */
    static CodingSheet machine(KeptRecord record, Path file) {
        CodingSheet coded = MachineCoding.of(record, file.toString());
        return new CodingSheet(
                coded.coder(), coded.units().stream().map(CodingSheetCommand::harmless).toList());
    }

    private static CodedUnit harmless(CodedUnit unit) {
        Map<Variable, String> codes = new EnumMap<>(Variable.class);
        unit.codes().forEach((variable, code) -> codes.put(variable, Characters.harmless(code)));
        return new CodedUnit(
                unit.id(), unit.line(), unit.report(), unit.date(), Characters.harmless(unit.words()), codes);
    }
}
