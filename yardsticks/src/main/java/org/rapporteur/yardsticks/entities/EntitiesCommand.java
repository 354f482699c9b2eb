package org.rapporteur.yardsticks.entities;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.entities.TextScore.Slip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick entities}. */
@Command(
        name = "entities",
        header = "Who and what is named: persons, organisations and places against annotated texts.",
        description = {
            "",
            "Reads the texts of FOLDER and compares the persons, organisations and places that are found in them with those that"
                    + " people annotated.",
            "",
            "FOLDER is a source of re3d (Dstl 2017), or holds several: each a folder with documents.json and entities.json, one"
                    + " JSON object a line, joined on documentId; begin and end count UTF-16 units. Of the annotated types, Person,"
                    + " Organisation and Location count; re3d marks common nouns and pronouns too, and so do the finds:",
            "  person        one human being: by name, title, office, noun (\"the doctor\"), or I, me, he, she, him, her",
            "  organisation  a body or group: by name, by noun (\"the army\", \"residents\"), we, they, or an \"it\" that stands for"
                    + " a body; a state where it does or owns what only a body can, or is dealt with as one",
            "  place         by name or noun (\"the village\"); a state everywhere else",
            "Nationality words before a noun (\"Ghanaian\") are none of the three. Of mentions inside of one another the outermost"
                    + " is found. Articles and titles are parts of a find, numbers before a noun are not; \"Orrin, Ghana\" is one.",
            "",
            "A find and an annotation of the same kind are matched when they share a character; those that share the most are"
                    + " matched first, and each once. So kinds are strict and spans lenient in the headline figures, those of the"
                    + " overlapping spans. The exact ones ask for the same first and last character as well.",
            "",
            "Figures, of each kind and of the three together (micro):",
            "  annotated   marked by people, with the confidence asked for or more",
            "  found       by Rapporteur",
            "  right       matched; in the second table those of them that have the same span",
            "  precision   right of the found",
            "  recall      right of the annotated",
            "  F1          the harmonic mean of the two",
            "",
            "Errors, the largest class first:",
            "  missed: one find for several   a find of its kind overlaps the annotation, but answers to another",
            "  missed: another kind           only finds of other kinds overlap it",
            "  missed: a name                 nothing overlaps it, and it holds a capital letter",
            "  missed: no name                nothing overlaps it, and it holds none",
            "  false: several finds for one   the find overlaps an annotation of its kind, which another find answers to",
            "  false: another kind            it overlaps only annotations of other kinds",
            "  false: a name, noun, pronoun   it overlaps no annotation, and is such a word",
            "  right, other span              matched, but not exact; no error in the headline figures",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick entities re3d",
            "  rapporteur yardstick entities re3d/Wikipedia --errors 20",
            "  rapporteur yardstick entities re3d --confidence 0 --format tsv",
            "",
            "The words that --errors shows are the corpus's text and belong in no commit."
        })
public final class EntitiesCommand extends CorpusCommand<Corpus> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A source of re3d, or the folder of all.")
    private Path folder;

    @Option(
            names = "--confidence",
            paramLabel = "C",
            description = "Leave annotations out whose confidence is less, from 0 to 1 (0.5 unless told otherwise): what a machine"
                    + " proposed and people rejected has a confidence near 0.")
    private double confidence = 0.5;

    /** The command that prints to {@code screen}. */
    public EntitiesCommand(Screen screen) {
        super(screen);
    }

    @Override
    protected String misuse() {
        return confidence >= 0 && confidence <= 1 ? super.misuse() : "--confidence takes a number from 0 to 1, not %s".formatted(confidence);
    }

    @Override
    protected Corpus read() {
        return Corpus.read(folder, confidence);
    }

    @Override
    protected void measure(Corpus corpus) {
        List<AnnotatedText> texts = corpus.texts();
        List<TextScore> scores = new ReadingCrew(screen).each(texts, new EntityScorer(new CoreNlpLanguage())::score);
        print(EntitySheets.of(texts, scores));
        if (errors > 0) {
            for (ErrorClass errorClass : ErrorClass.values()) {
                EntitySheets.slips(scores)
                        .filter(slip -> slip.errorClass() == errorClass)
                        .limit(errors)
                        .forEach(slip -> screen.line(line(slip)));
            }
        }
    }

    private static String line(Slip slip) {
        return "%s, %s: %s".formatted(slip.errorClass().label(), EntitySheets.name(slip.kind()), slip.example());
    }
}
