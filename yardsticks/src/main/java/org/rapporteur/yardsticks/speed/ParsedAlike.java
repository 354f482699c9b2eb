package org.rapporteur.yardsticks.speed;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.rapporteur.reading.parsing.DependencyTree;
import org.rapporteur.reading.parsing.TransitionParser;
import org.rapporteur.record.Report;
import org.rapporteur.yardsticks.Sheet;

/** The trees of our parser and those of the stock one over the same tagged sentences, in turn on one core. Used by one thread. */
final class ParsedAlike {

    private static final double NANOS_A_SECOND = 1e9;

    private final StanfordCoreNLP tagger = tagger();
    private final DependencyParser stock = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    private final TransitionParser own = TransitionParser.english();
    private final List<String> differences = new ArrayList<>();
    private long tokens;
    private long sameHead;
    private long same;
    private long sentences;
    private long sameSentences;
    private long ownNanos;
    private long stockNanos;

    private static StanfordCoreNLP tagger() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        return new StanfordCoreNLP(properties);
    }

    /** Parses the report with both, and only that: gives the compiler its time. */
    void warm(Report report) {
        for (CoreMap sentence : tagged(report)) {
            stock.predict(sentence);
            parse(sentence);
        }
    }

    /** Parses the report with both, takes their times and compares. */
    void take(Report report) {
        List<CoreMap> sentences = tagged(report);
        long begun = System.nanoTime();
        List<GrammaticalStructure> expected = sentences.stream().map(stock::predict).toList();
        long between = System.nanoTime();
        List<DependencyTree> found = sentences.stream().map(this::parse).toList();
        ownNanos += System.nanoTime() - between;
        stockNanos += between - begun;
        for (int i = 0; i < sentences.size(); i++) {
            compare(sentences.get(i), expected.get(i), found.get(i));
        }
    }

    private List<CoreMap> tagged(Report report) {
        Annotation text = new Annotation(report.text().toString());
        tagger.annotate(text);
        return text.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private DependencyTree parse(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        return own.parse(labels.stream().map(CoreLabel::word).toList(), labels.stream().map(CoreLabel::tag).toList());
    }

    private void compare(CoreMap sentence, GrammaticalStructure expected, DependencyTree found) {
        int heads = 0;
        int both = 0;
        for (TypedDependency edge : expected.typedDependencies(GrammaticalStructure.Extras.NONE)) {
            int word = edge.dep().index() - 1;
            int head = edge.gov().index() - 1;
            boolean sameHere = head == found.head(word);
            heads += sameHere ? 1 : 0;
            if (sameHere && edge.reln().toString().equals(found.relation(word))) {
                both++;
            } else {
                differences.add("%s: %s of %d, stock %s of %d: %s"
                        .formatted(edge.dep().word(), found.relation(word), found.head(word), edge.reln(), head, sentence));
            }
        }
        tokens += found.size();
        sameHead += heads;
        same += both;
        sentences++;
        sameSentences += both == found.size() ? 1 : 0;
    }

    /** What differs: one line a token. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    /** How many trees are the same. */
    Sheet trees() {
        return new Sheet("trees", "The same trees", List.of("", "all", "the same", "%"), List.of(
                row("tokens, head", tokens, sameHead),
                row("tokens, head and relation", tokens, same),
                row("sentences", sentences, sameSentences)));
    }

    private static List<String> row(String name, long all, long same) {
        return List.of(name, String.valueOf(all), String.valueOf(same), "%.3f".formatted(100.0 * same / all));
    }

    /** How fast each is on one core. */
    Sheet speed() {
        return new Sheet("parsers", "On one core", List.of("parser", "tokens/s", "times as fast as stock"), List.of(
                row("own", ownNanos),
                row("stock", stockNanos)));
    }

    private List<String> row(String name, long nanos) {
        return List.of(name, "%.0f".formatted(tokens * NANOS_A_SECOND / nanos), "%.1f".formatted((double) stockNanos / nanos));
    }
}
