package org.rapporteur.yardsticks.acts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.desk.Screen;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.yardsticks.CorpusCommand;
import org.rapporteur.yardsticks.ReadingCrew;
import org.rapporteur.yardsticks.Sheet;
import org.rapporteur.yardsticks.acts.CodedSentence.How;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur yardstick acts}. */
@Command(
        name = "acts",
        header = "Who does what to whom: PLOVER classes against coded sentences.",
        description = {
            "",
            "Codes each sentence of FILE, its source and target given, as one of fifteen classes, and compares them with those"
                    + " that people gave: AGREE, CONSULT, SUPPORT, COOPERATE, AID, YIELD (with CONCEDE, RETREAT), REQUEST (with"
                    + " DEMAND), ACCUSE (with DISAPPROVE, INVESTIGATE), REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE,"
                    + " ASSAULT (with FIGHT).",
            "",
            "FILE is in UTF-8 and holds the JSON records of PLOVER's gold standard (PLOVER_GSR_CAMEO.txt, Open Event Data"
                    + " Alliance), or a table with tabs and a header line. Columns, in any order and among others: gold_root (the"
                    + " class), sentence, marked_sentence (the same with the source as <s>…</s> and the target as <t>…</t>), source,"
                    + " target. Where there are no marks the actors are looked for in the sentence.",
            "",
            "Figures:",
            "  accuracy    of all sentences, the share whose class is right",
            "  macro F1    the mean of F1 over the classes that are annotated, each counting the same",
            "  precision   of the sentences found to be of a class, the share that is",
            "  recall      of the sentences of a class, the share that is found to be",
            "  F1          the harmonic mean of the two",
            "A sentence for which no class is found is counted as NONE, which is always wrong.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur yardstick acts PLOVER_GSR_CAMEO.txt",
            "  rapporteur yardstick acts coded.tsv --format tsv",
            "  rapporteur yardstick acts coded.tsv --errors 20",
            "",
            "The sentences that --errors shows are the corpus's text and belong in no commit."
        })
public final class ActsCommand extends CorpusCommand<CodedFile> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The coded sentences.")
    private Path file;

    /** The command that prints to {@code screen}. */
    public ActsCommand(Screen screen) {
        super(screen);
    }

    @Override
    protected CodedFile read() {
        return CodedFile.read(file);
    }

    @Override
    protected void measure(CodedFile corpus) {
        List<CodedSentence> sentences = corpus.sentences();
        List<RootClass> found = new ReadingCrew(screen).each(sentences, new SentenceCoder(new CoreNlpLanguage())::code);
        Confusion confusion = new Confusion(sentences.stream().map(CodedSentence::gold).toList(), found);
        print(sheets(confusion, sentences));
        IntStream.range(0, sentences.size())
                .filter(i -> found.get(i) != sentences.get(i).gold())
                .limit(errors)
                .forEach(i -> screen.line("line %d: %s, found %s: %s"
                        .formatted(sentences.get(i).line(), sentences.get(i).gold(), found.get(i), sentences.get(i).words())));
    }

    private static List<Sheet> sheets(Confusion confusion, List<CodedSentence> sentences) {
        List<List<String>> classes = new ArrayList<>();
        for (RootClass type : confusion.annotated()) {
            classes.add(List.of(
                    type.name(),
                    String.valueOf(confusion.annotated(type)),
                    String.valueOf(confusion.found(type)),
                    figure(confusion.precision(type)),
                    figure(confusion.recall(type)),
                    figure(confusion.f1(type))));
        }
        return List.of(
                new Sheet("acts", "Acts", List.of("", "figure"), List.of(
                        List.of("sentences", String.valueOf(confusion.all())),
                        List.of("classes annotated", String.valueOf(confusion.annotated().size())),
                        List.of("accuracy", figure(confusion.accuracy())),
                        List.of("macro F1", figure(confusion.macroF1())),
                        List.of("actors found in part", String.valueOf(actors(sentences, How.IN_PART))),
                        List.of("actors not found", String.valueOf(actors(sentences, How.ABSENT))))),
                new Sheet("classes", "By class", List.of("class", "annotated", "found", "precision", "recall", "F1"), classes),
                new Sheet("confusions", "Confusions", List.of("annotated > found", "number"), confusion.mistakes().stream()
                        .map(mistake -> List.of(mistake.gold() + " > " + mistake.found(), String.valueOf(mistake.number())))
                        .toList()));
    }

    private static long actors(List<CodedSentence> sentences, How how) {
        return sentences.stream()
                .flatMap(sentence -> Stream.of(sentence.source(), sentence.target()))
                .filter(where -> where.how() == how)
                .count();
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
