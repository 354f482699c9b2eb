package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.analysis.coding.Agreement;
import org.rapporteur.analysis.coding.CodingSheet;
import org.rapporteur.analysis.coding.SheetForm;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.Actor;
import org.rapporteur.record.KeptRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur agreement}. */
@Command(
        name = "agreement",
        header = "Measure how far coders agree.",
        description = {
            "",
            "Compares coding sheets, statement by statement ('rapporteur coding-sheet' writes them). Where one of the files is a"
                    + " dossier, the machine is a coder too, and actors may be called by any name or id that it knows; otherwise"
                    + " names must be written alike, but for capitals and spaces.",
            "",
            "Customary: rely on variables with an alpha of .800 or more; from .667 draw tentative conclusions only.",
            "",
            "Statements that not all coders have are named, and take part where two have them.",
            "",
            "Sources: Krippendorff 2018, Content Analysis, 4th ed., ch. 12; Hayes and Krippendorff 2007, Communication Methods and"
                    + " Measures 1, 77-89; MASI: Passonneau 2006, LREC, 831-836; interval: Zapf and others 2016, BMC Medical"
                    + " Research Methodology 16, 93.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur agreement coder-a.csv coder-b.csv",
            "  rapporteur agreement talks.dossier coder-a.csv --differences",
            "  rapporteur agreement a.csv b.csv c.csv --format tsv > agreement.tsv"
        })
final class AgreementCommand implements Callable<Integer> {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_FAULTS = 20;

    private static final Map<String, String> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("units", "statements that two coders or more have coded ('none' is coded, an empty cell is not)");
        FIGURES.put("agree", "share of the pairs of coders that wrote the same; of issues, exactly the same set");
        FIGURES.put(
                "alpha",
                "Krippendorff's alpha, 1 - Do/De: observed by expected disagreement. 1 is perfect, 0 is what chance gives. The"
                        + " distance between two values is nominal, that between sets of issues is MASI: 1 - J*M, where J is the"
                        + " share of the common issues in all, and M is 1 for the same set, 2/3 where one holds the other, 1/3"
                        + " where they overlap, 0 where they do not. No alpha ('-') where all coders wrote one value only.");
        FIGURES.put(
                "95 %%",
                "interval of alpha: the middle 95 %% over --replicates draws of as many units, with replacement. Draws without an"
                        + " alpha are left out; if they are more than 5 %%, there is no interval.");
    }

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0..*",
            arity = "2..*",
            paramLabel = "FILE",
            description = "Two coding sheets or more, or a dossier and one sheet or more.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (text unless told otherwise); in tsv the rows that some lack go to stderr.")
    private AgreementTable.Format format = AgreementTable.Format.text;

    @Option(names = "--differences", description = "Print each cell on which coders differ, too.")
    private boolean differences;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Draws for each interval (${DEFAULT-VALUE}).",
            defaultValue = "" + Agreement.REPLICATES)
    private int replicates;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same number draws the same intervals (${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    AgreementCommand(Screen screen) {
        this.screen = screen;
    }

    /** The command, printing to {@code screen}; its help defines each figure. */
    static CommandLine on(Screen screen) {
        return Definitions.in(new CommandLine(new AgreementCommand(screen)), "Figures, for each variable:", FIGURES);
    }

    @Override
    public Integer call() {
        check();
        List<CodingSheet> sheets = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        Optional<Path> machine = files.stream().filter(AgreementCommand::isDossier).findFirst();
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            if (!machine.equals(Optional.of(file))) {
                read(file, faults).ifPresent(sheets::add);
            }
        }
        if (!faults.isEmpty()) {
            faults.stream().limit(MOST_FAULTS).forEach(screen::note);
            if (faults.size() > MOST_FAULTS) {
                screen.note("and %d faults more".formatted(faults.size() - MOST_FAULTS));
            }
            return ExitCodes.PARTLY;
        }
        int unseen = machine.isEmpty() ? 0 : addMachine(machine.get(), sheets, actors);
        Agreement agreement = Agreement.of(sheets, actors, replicates, seed);
        AgreementTable table = new AgreementTable(agreement, format, differences);
        table.lines(screen.columns()).forEach(screen::line);
        table.notes().forEach(screen::note);
        if (unseen > 0) {
            screen.note("%s has %d statement%s that no sheet holds".formatted(machine.get(), unseen, unseen == 1 ? "" : "s"));
        }
        return ExitCodes.DONE;
    }

    private void check() {
        if (replicates < 1) {
            throw new ParameterException(spec.commandLine(), "--replicates must be 1 or more");
        } else if (files.stream().filter(AgreementCommand::isDossier).count() > 1) {
            throw new ParameterException(spec.commandLine(), "of the files one alone can be a dossier");
        } else if (new HashSet<>(files).size() < files.size()) {
            throw new ParameterException(spec.commandLine(), "a file is there twice; it would agree with itself");
        }
    }

    /** Puts what the machine coded before the sheets, as far as they hold it; returns how many statements they do not. */
    private static int addMachine(Path file, List<CodingSheet> sheets, List<Actor> actors) {
        KeptRecord record;
        try (Dossier dossier = Dossier.openExisting(file)) {
            record = dossier.record();
        }
        CodingSheet all = CodingSheetCommand.machine(record, file);
        Set<String> held = new HashSet<>();
        sheets.forEach(sheet -> held.addAll(sheet.ids()));
        CodingSheet seen = new CodingSheet(
                all.coder(),
                all.units().stream().filter(unit -> held.contains(unit.id())).toList());
        sheets.add(0, seen);
        actors.addAll(record.actors());
        return all.units().size() - seen.units().size();
    }

    private static Optional<CodingSheet> read(Path file, List<String> faults) {
        try {
            SheetForm.SheetReading reading = SheetForm.read(file.toString(), Files.readString(file));
            faults.addAll(reading.faults());
            return Optional.of(reading.sheet());
        } catch (NoSuchFileException missing) {
            faults.add("%s: there is no such file".formatted(file));
        } catch (CharacterCodingException otherEncoding) {
            faults.add("%s: is not in UTF-8; save it as \"CSV UTF-8\"".formatted(file));
        } catch (IOException unreadable) {
            faults.add("%s: cannot be read".formatted(file));
        }
        return Optional.empty();
    }

    private static boolean isDossier(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        } catch (IOException unreadable) {
            // Told of when it is read as a sheet.
            return false;
        }
    }
}
