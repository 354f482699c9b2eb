package org.rapporteur.reading.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.RuleSentences;
import org.rapporteur.reading.models.QuickCopies;

/** Our trees against those of the Stanford parser, with the same model, over the example sentences of the rules. */
class StockTreesTest {

    private static final double SHARE = 0.9995;

    private static List<CoreMap> stock;
    private static TransitionParser parser;

    @BeforeAll
    static void parseAsTheStockParserDoes(@TempDir Path folder) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,depparse");
        properties.setProperty("ssplit.eolonly", "true");
        Annotation text = new Annotation(String.join("\n", RuleSentences.all()));
        new StanfordCoreNLP(properties).annotate(text);
        stock = text.get(CoreAnnotations.SentencesAnnotation.class);
        // Once from the published model, which leaves a copy, then from that.
        TransitionParser.english(new QuickCopies(folder));
        assertThat(folder.resolve(new ParserForm().name())).exists();
        parser = TransitionParser.english(new QuickCopies(folder));
    }

    @Test
    void treesAreTheStockParsers() {
        List<String> different = new ArrayList<>();
        int tokens = 0;
        for (CoreMap sentence : stock) {
            List<String> expected = stockEdges(sentence);
            List<String> found = edges(parse(sentence));
            for (int i = 0; i < expected.size(); i++) {
                if (!found.get(i).equals(expected.get(i))) {
                    different.add("%s: %s, not %s".formatted(sentence, found.get(i), expected.get(i)));
                }
            }
            tokens += expected.size();
        }
        assertThat(tokens).isGreaterThan(8_000);
        assertThat(1 - different.size() / (double) tokens).as(String.join("\n", different)).isGreaterThanOrEqualTo(SHARE);
    }

    @Test
    void severalThreadsGetTheTreesOfOne() {
        List<List<String>> alone = stock.stream().map(sentence -> edges(parse(sentence))).toList();
        List<List<String>> together = Stream.of(0, 1, 2, 3).parallel().flatMap(thread -> stock.stream()).map(sentence -> edges(parse(sentence))).toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
        }
    }

    private static DependencyTree parse(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        return parser.parse(tokens.stream().map(CoreLabel::word).toList(), tokens.stream().map(CoreLabel::tag).toList());
    }

    private static List<String> edges(DependencyTree tree) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            edges.add(tree.relation(i) + " of " + tree.head(i));
        }
        return edges;
    }

    private static List<String> stockEdges(CoreMap sentence) {
        String[] edges = new String[sentence.get(CoreAnnotations.TokensAnnotation.class).size()];
        Arrays.fill(edges, "root of " + DependencyTree.NONE);
        for (SemanticGraphEdge edge : sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class).edgeIterable()) {
            edges[edge.getDependent().index() - 1] = edge.getRelation() + " of " + (edge.getGovernor().index() - 1);
        }
        return List.of(edges);
    }
}
