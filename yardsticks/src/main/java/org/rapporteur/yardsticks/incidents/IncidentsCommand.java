package org.rapporteur.yardsticks.incidents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.Reader;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.incidents.MessageFile.Message;
import org.rapporteur.yardsticks.incidents.MessageScore.Slip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur yardstick incidents}. */
@Command(
        name = "incidents",
        header = "What happened, where, when, to how many: events against filled templates.",
        description = {
            "",
            "Reads the messages in FOLDER as 'rapporteur read' would and compares the events found with the templates that"
                    + " people filled for the Message Understanding Conferences MUC-3 and MUC-4 (NIST, IR_data/muc).",
            "",
            "FOLDER holds, as published, files of keys, whose names begin with key-, and files of texts: each message begins with a"
                    + " line such as DEV-MUC3-0001 (NOSC). Where two files hold the same message the first by name counts, or that"
                    + " which --texts names. Years of two digits are of the twentieth century, and each message is read with its"
                    + " own date as --date.",
            "",
            "An event of kind attack that took place is an incident. Its type is the first of KIDNAPPING, ARSON, BOMBING, ROBBERY,"
                    + " ATTACK of which its title has words; of a title that tells none (\"the incident\") BOMBING if the sentences it is"
                    + " cited with have words of that, else ATTACK. A protest that its title calls an armed strike is a FORCED WORK"
                    + " STOPPAGE. As the keys do, the yardstick leaves out what is planned or proposed; what ended more than 62 days"
                    + " before the message, or has a time longer than 62 days (\"in 1985\"); what its title calls fighting between armed"
                    + " forces; several deeds at once (\"attacks\") without date and number; and what has neither a date, nor a number of"
                    + " people, nor a place smaller than a country, nor a title that tells its type.",
            "",
            "Each template is joined with one incident of its type at most, and the other way round; those first that agree in"
                    + " most of place, date and numbers. An OPTIONAL template that no incident answers to is not missed.",
            "  precision  of what was found, the share that is right",
            "  recall     of what is in the key, the share that was found",
            "  F1         the harmonic mean of the two",
            "In the first table what stands in templates and incidents that are not joined counts too, as missed and as found; in"
                    + " the second it does not.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick incidents muc/tst3",
            "  rapporteur yardstick incidents muc/tst4 --texts tst4-muc4.mixed-case",
            "  rapporteur yardstick incidents muc/tst3 --format tsv > today.tsv",
            "",
            "The words that --errors shows are the corpus's text and belong in no commit."
        })
public final class IncidentsCommand extends CorpusCommand<KeyedMessages> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The corpus, or a part of it.")
    private Path folder;

    @Option(names = "--texts", paramLabel = "NAME", description = "The file of FOLDER whose texts are read, where several hold the same messages.")
    private String texts = "";

    /** The command that prints to {@code screen}. */
    public IncidentsCommand(Screen screen) {
        super(screen);
    }

    /** Called by picocli when it has read the annotations. */
    @Spec
    void defineTerms(CommandSpec command) {
        Map<String, String> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            measures.put("  " + measure.label(), measure.definition());
        }
        measures.put("  killed and injured", "the two together");
        Map<String, String> classes = new LinkedHashMap<>();
        for (ErrorClass errorClass : ErrorClass.values()) {
            classes.put("  " + errorClass.label(), errorClass.definition());
        }
        section(command, "%nFigures:%n".formatted(), measures);
        section(command, "%nErrors:%n".formatted(), classes);
    }

    /** Before the examples. */
    private static void section(CommandSpec command, String heading, Map<String, String> lines) {
        UsageMessageSpec usage = command.usageMessage();
        List<String> keys = new ArrayList<>(usage.sectionKeys());
        keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), heading);
        usage.sectionKeys(keys);
        usage.sectionMap().put(heading, help -> heading + help.createTextTable(lines));
    }

    @Override
    protected KeyedMessages read() {
        return KeyedMessages.read(folder, texts);
    }

    @Override
    protected void measure(KeyedMessages corpus) {
        Reader reader = Reader.standard();
        IncidentReader incidents = new IncidentReader(IncidentWords.standard());
        List<MessageScore> scores = new ReadingCrew(screen).each(corpus.messages(), message -> score(corpus, message, reader, incidents));
        print(IncidentSheets.of(scores));
        for (ErrorClass errorClass : errors == 0 ? List.<ErrorClass>of() : IncidentSheets.classes(scores)) {
            screen.line(errorClass.label());
            scores.stream()
                    .flatMap(score -> score.slips().stream())
                    .filter(slip -> slip.errorClass() == errorClass)
                    .limit(errors)
                    .map(Slip::example)
                    .forEach(example -> screen.line("    " + example));
        }
    }

    private static MessageScore score(KeyedMessages corpus, Message message, Reader reader, IncidentReader incidents) {
        return MessageScorer.score(
                message.id(), corpus.of(message), incidents.incidents(reader.read(MessageReader.report(message))));
    }
}
