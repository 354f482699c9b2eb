package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import org.rapporteur.dossier.corrections.CorrectionException;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.dossier.corrections.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code rapporteur correct}. */
@Command(
        name = "correct",
        header = "Have the last word on the record.",
        customSynopsis = "rapporteur correct DOSSIER VERB ... [--by NAME] [--because TEXT]",
        description = {
            "",
            "What you say of a record holds for search --records, brief and export, and is done again after every further reading."
                    + " Nothing found is overwritten: corrections stand beside it in the dossier, dated and signed, and each can"
                    + " be undone. One whose record is not found any more waits until it is; 'list' tells.",
            "",
            "An ID is any beginning of an id that fits one record ('find' and 'search --records' print short ones); an actor also"
                    + " goes by its name.",
            "",
            "           actor  statement  event  commitment  position  deadlock",
            "  confirm    x        x        x        x          x         x",
            "  dismiss    x        x        x        x          x         x",
            "  note       x        x        x        x          x         x",
            "  set        x        x        x        x",
            "  merge      x        x        x        x",
            "  split      x        x        x        x",
            "  add        x        x        x        x",
            "",
            "Positions and deadlocks follow from statements: correct those, and they follow. The words that a record cites"
                    + " cannot be corrected.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur correct talks.dossier find prisoner exchange",
            "  rapporteur correct talks.dossier confirm s-1a2b3c s-77e0d4",
            "  rapporteur correct talks.dossier set s-1a2b3c act=deny speaker=\"Harbour Union\" --because \"see paragraph 3\"",
            "  rapporteur correct talks.dossier merge \"Harbour Union\" \"the dockers' union\"",
            "  rapporteur correct talks.dossier undo",
            "",
            "'rapporteur correct VERB --help' explains a verb."
        })
final class CorrectCommand implements Callable<Integer> {

    /** Who signs where nobody is named. */
    static final String ANALYST = "${env:RAPPORTEUR_ANALYST:-${sys:user.name}}";

    private static final String SYNOPSIS = "rapporteur correct DOSSIER ";

    private final Screen screen;
    private final Supplier<Issues> issues;

    @Spec
    private CommandSpec spec;

    // Not required by the parser: 'correct VERB --help' explains a verb without one.
    @Parameters(index = "0", arity = "0..1", paramLabel = "DOSSIER", description = "The dossier's file.")
    private Path file;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            defaultValue = ANALYST,
            description = "Who signs; else RAPPORTEUR_ANALYST, else your name on this machine.")
    private String by;

    @Option(names = "--because", paramLabel = "TEXT", scope = ScopeType.INHERIT, description = "Why, for those who come after.")
    private String because = "";

    @Mixin
    private LatestOption latest;

    CorrectCommand(Screen screen, Supplier<Issues> issues) {
        this.screen = screen;
        this.issues = issues;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }

    @Command(
            name = "confirm",
            header = "A record is right as it reads.",
            customSynopsis = SYNOPSIS + "confirm ID...",
            description = {
                "",
                "export marks it 'confirmed', and --only-confirmed keeps it. If a later reading gives it another act, wording or"
                        + " status, the confirmation waits: what you confirmed is no longer what it says.",
                ""
            },
            footer = {"%nExample: rapporteur correct talks.dossier confirm s-1a2b3c e-09f1aa"})
    int confirm(@Parameters(paramLabel = "ID", arity = "1..*", description = "The records.") List<String> records) {
        return correct(records, drafting -> drafting.confirm(records));
    }

    @Command(
            name = "set",
            header = "Some fields of a record are otherwise.",
            customSynopsis = SYNOPSIS + "set ID FIELD=VALUE...",
            description = {
                "",
                "Fields are named as in the export, and 'show ID' prints them. Several values have commas between; nothing after"
                        + " the = says that nothing is known. Actors go by id or name.",
                "",
                "  actor       name kind aliases speaks_for roles country office",
                "  statement   speaker speaks_for named relayed_by act plover addressee issues content date negated",
                "  event       kind plover title start end place participants status outcome",
                "  commitment  kind parties terms status agreed due",
                ""
            },
            footer = {
                "%nExamples:",
                "  rapporteur correct talks.dossier set s-1a2b3c act=deny date=2025-05-16",
                "  rapporteur correct talks.dossier set e-09f1aa status=cancelled participants=\"Port,Harbour Union/party\"",
                "  rapporteur correct talks.dossier set \"Ada Lindqvist\" speaks_for=\"Harbour Union\" office=spokeswoman"
            })
    int set(
            @Parameters(index = "0", paramLabel = "ID", description = "The record.") String record,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "What it is.") List<String> changes) {
        return correct(List.of(record), drafting -> drafting.set(record, changes));
    }

    @Command(
            name = "add",
            header = "What no reading found is in a report.",
            customSynopsis = SYNOPSIS + "add KIND REPORT WORDS [FIELD=VALUE...] [--nth N]",
            description = {
                "",
                "The record stands on the WORDS of the report, which must say them; fields are those of 'set'. What is not told is"
                        + " taken from the words themselves: a statement asserts them, an event is called by them. Its id has"
                        + " 'added+' and the correction's number.",
                ""
            },
            footer = {
                "%nExamples:",
                "  rapporteur correct talks.dossier add statement r-70591e \"ready to talk\" speaker=\"Harbour Union\" act=offer",
                "  rapporteur correct talks.dossier add event r-70591e \"walked out\" kind=protest start=2025-05-16 --nth 2"
            })
    int add(
            @Parameters(index = "0", paramLabel = "KIND", converter = Kinds.class,
                    description = "actor, statement, event or commitment.") RecordKind kind,
            @Parameters(index = "1", paramLabel = "REPORT", description = "The report's id, or a beginning of it.") String report,
            @Parameters(index = "2", paramLabel = "WORDS", description = "Words of the report.") String words,
            @Parameters(index = "3..*", arity = "0..*", paramLabel = "FIELD=VALUE", description = "What it says.") List<String> changes,
            @Option(names = "--nth", paramLabel = "N", defaultValue = "0", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
                    description = "Which of them, where the report says them several times.") int nth) {
        return correct(List.of(report), drafting -> drafting.add(kind, report, words, nth, changes == null ? List.of() : changes));
    }

    @Command(
            name = "merge",
            header = "Several records are one.",
            customSynopsis = SYNOPSIS + "merge ID ID...",
            description = {
                "",
                "The first stays, with the citations of all; what it leaves open the others fill in. Of actors it keeps the names"
                        + " of all, and whatever refers to one of them refers to it.",
                ""
            },
            footer = {"%nExample: rapporteur correct talks.dossier merge e-09f1aa e-5520bc --because \"the same meeting\""})
    int merge(@Parameters(paramLabel = "ID", arity = "2..*", description = "The records, of one kind.") List<String> records) {
        return correct(records, drafting -> drafting.merge(records));
    }

    @Command(
            name = "split",
            header = "One record is two.",
            customSynopsis = SYNOPSIS + "split ID (--names NAME... | --citations N,N...)",
            description = {
                "",
                "Of an actor, some of its names are somebody else's: what was said by these names, or in words that name these"
                        + " alone, goes with them. Of any other record, some of its citations ('show ID' numbers them) are of"
                        + " something else. The new record's id is that of the whole with + and the correction's number.",
                ""
            },
            footer = {
                "%nExamples:",
                "  rapporteur correct talks.dossier split \"Harbour Union\" --names \"Harbour Union (North)\"",
                "  rapporteur correct talks.dossier split e-09f1aa --citations 2,3"
            })
    int split(
            @Parameters(index = "0", paramLabel = "ID", description = "The record.") String record,
            @Option(names = "--names", paramLabel = "NAME", arity = "1..*", description = "The other's names.") List<String> names,
            @Option(names = "--citations", paramLabel = "N", split = ",", description = "The other's citations.") List<Integer> citations) {
        if ((names == null) == (citations == null)) {
            throw new ParameterException(
                    spec.subcommands().get("split"), "say what is split off: --names of an actor, --citations of another record");
        }
        return correct(
                List.of(record),
                drafting -> names == null ? drafting.splitCitations(record, citations) : drafting.splitNames(record, names));
    }

    @Command(
            name = "dismiss",
            header = "A record is wrong.",
            customSynopsis = SYNOPSIS + "dismiss ID... [--because TEXT]",
            description = {
                "",
                "Nothing shows it any more; it stays in the dossier. What a dismissed actor said stays, without a speaker. If a"
                        + " later reading gives it another act or wording, it is shown again and the dismissal waits.",
                ""
            },
            footer = {"%nExample: rapporteur correct talks.dossier dismiss s-1a2b3c --because \"said of another strike\""})
    int dismiss(@Parameters(paramLabel = "ID", arity = "1..*", description = "The records.") List<String> records) {
        return correct(records, drafting -> drafting.dismiss(records));
    }

    @Command(
            name = "note",
            header = "Write something beside a record.",
            customSynopsis = SYNOPSIS + "note ID TEXT...",
            footer = {"%nExample: rapporteur correct talks.dossier note s-1a2b3c \"compare his speech of 12 May\""})
    int note(
            @Parameters(index = "0", paramLabel = "ID", description = "The record.") String record,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", description = "The note.") List<String> text) {
        return correct(List.of(record), drafting -> drafting.note(record, String.join(" ", text)));
    }

    @Command(
            name = "undo",
            header = "A correction no longer holds.",
            customSynopsis = SYNOPSIS + "undo [N]",
            description = {"", "The undo is a correction itself: undoing it brings back what it undid.", ""},
            footer = {"%nExample: rapporteur correct talks.dossier undo 12"})
    int undo(
            @Parameters(index = "0", arity = "0..1", defaultValue = "0", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
                    paramLabel = "N", description = "Its number in 'list'; without one, the latest that holds.")
                    int number) {
        return correct(List.of(), drafting -> drafting.undo(number));
    }

    @Command(
            name = "list",
            header = "Tell all corrections, and which are undone or waiting.",
            customSynopsis = SYNOPSIS + "list",
            footer = {"%nExample: rapporteur correct talks.dossier list"})
    int list() {
        CorrectionLines lines = lines(List.of());
        lines.list();
        if (lines.waiting() > 0) {
            screen.note("%d of them wait for a record that is not found, or that reads otherwise now".formatted(lines.waiting()));
        }
        return ExitCodes.DONE;
    }

    @Command(
            name = "find",
            header = "Find records and their ids.",
            customSynopsis = SYNOPSIS + "find [WORD...] [--kind KIND]",
            description = {"", "Prints the records that have all the words; ✓ confirmed, ✎ corrected, ✉ with notes.", ""},
            footer = {"%nExample: rapporteur correct talks.dossier find ceasefire --kind statement"})
    int find(
            @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words of the record, its names or its id.") List<String> words,
            @Option(names = "--kind", paramLabel = "KIND", converter = Kinds.class,
                    description = "actor, statement, position, event, commitment or deadlock.") RecordKind kind) {
        Picture picture = picture(List.of());
        CorrectionLines lines = new CorrectionLines(screen, picture);
        RecordLine line = new RecordLine(picture.record());
        Sought sought = new Sought(words == null ? List.of() : words);
        List<Record> found = lines.ids().all().stream()
                .filter(value -> kind == null || RecordKind.of(value) == kind)
                .filter(value -> sought.in(RecordKind.id(value), line.of(value)))
                .toList();
        found.forEach(value -> lines.line(value, line));
        if (found.isEmpty()) {
            screen.note("no record has all of these words");
        }
        return ExitCodes.DONE;
    }

    @Command(
            name = "show",
            header = "Print a record with its fields and citations.",
            customSynopsis = SYNOPSIS + "show ID",
            footer = {"%nExample: rapporteur correct talks.dossier show s-1a2b3c"})
    int show(@Parameters(index = "0", paramLabel = "ID", description = "The record.") String record) {
        CorrectionLines lines = lines(List.of(record));
        return answering(() -> {
            lines.show(lines.ids().find(record));
            return ExitCodes.DONE;
        });
    }

    private Path file() {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "the dossier comes before the verb: " + SYNOPSIS + "VERB ...");
        }
        return file;
    }

    private CorrectionLines lines(List<String> records) {
        return new CorrectionLines(screen, picture(records));
    }

    private Picture picture(List<String> records) {
        try (Dossier dossier = Dossier.openExisting(file())) {
            CorrectedRecord corrected = dossier.corrected(latest.extent().and(records));
            LatestOption.tell(corrected.found(), dossier.size(), screen);
            return Picture.of(corrected, CodebookChoice.ofDossier(dossier, issues));
        }
    }

    private int correct(List<String> records, Function<Drafting, Ruling> draft) {
        return answering(() -> {
            try (Dossier dossier = Dossier.openExisting(file())) {
                Correcting done = Correcting.of(
                        dossier, CodebookChoice.ofDossier(dossier, issues), by, because, latest.extent().and(records), draft);
                Ruling ruling = done.added().ruling();
                screen.line("%d  %s".formatted(
                        done.added().number(), new CorrectionLines(screen, done.before()).line(ruling.verb().code(), ruling)));
                return ExitCodes.DONE;
            }
        });
    }

    private int answering(Supplier<Integer> work) {
        try {
            return work.get();
        } catch (CorrectionException refused) {
            screen.note("%s (%s --help)".formatted(refused.getMessage(), spec.qualifiedName()));
            return ExitCodes.USAGE;
        }
    }
}
