package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.naming.NameFinder;

class HyphenWordsTest {

    private static final HyphenWords WORDS = HyphenWords.standard();

    private static NameFinder names;
    private static StanfordCoreNLP splitter;
    private static StanfordCoreNLP stock;

    @BeforeAll
    static void load() {
        names = NameFinder.english();
        splitter = annotator("tokenize", "tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        stock = annotator(
                "ner",
                "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
                "ner.applyFineGrained", "false",
                "ner.applyNumericClassifiers", "false",
                "ner.useSUTime", "false",
                "ner.buildEntityMentions", "false");
    }

    @Test
    void listedWordsStandApartAndOthersDoNot() {
        for (JsonNode entry : YamlDocument.resource(HyphenWords.class, "hyphens.yaml").path("apart")) {
            List<String> listed = words(entry.path("words"));
            words(entry.path("matches")).forEach(example -> assertThat(joined(example)).as(example).containsAnyElementsOf(listed));
            words(entry.path("not")).forEach(example -> assertThat(joined(example)).as(example).doesNotContainAnyElementsOf(listed).anyMatch(word -> word.contains("-")));
        }
    }

    @Test
    void whatASpaceOrTheEndPartsIsNotJoined() {
        assertThat(joined("Delegates from [Oslo]- and [Bergen]-side unions left.")).contains("]-", "and", "]-side");
        assertThat(joined("They met [Okafor] - Dorn and the [Lima]-")).contains("]", "-", "Dorn");
    }

    @Test
    void labelsAreThoseOfTheStockAnnotator() {
        for (String text : List.of(
                "Crews of the [Oslo]-based Maritime Union met Maria Okafor/-Dorn in Geneva.",
                "The Inter/-American Bank--Dorn's lender--and [Trans]-Pacific Freight signed in Port-au-Prince.",
                "Envoys (Lima)-side and 'Abd al-Rahman'-Dorn of the [African]-Union Commission spoke.")) {
            Annotation own = split(text);
            Annotation other = split(text);
            stock.annotate(other);
            WORDS.label(own.get(CoreAnnotations.TokensAnnotation.class), names);
            assertThat(labels(own)).as(text).isEqualTo(labels(other)).contains("LOCATION");
        }
    }

    private static StanfordCoreNLP annotator(String name, String... settings) {
        Properties properties = new Properties();
        properties.setProperty("annotators", name);
        properties.setProperty("enforceRequirements", "false");
        for (int i = 0; i < settings.length; i += 2) {
            properties.setProperty(settings[i], settings[i + 1]);
        }
        return new StanfordCoreNLP(properties, false);
    }

    /** Split, and every word a noun, or a name if it has a capital. */
    private static Annotation split(String text) {
        Annotation annotation = new Annotation(text);
        splitter.annotate(annotation);
        annotation.get(CoreAnnotations.TokensAnnotation.class).forEach(token -> token.setTag(Character.isUpperCase(token.word().charAt(0)) ? "NNP" : "NN"));
        return annotation;
    }

    private static List<String> joined(String text) {
        return WORDS.join(split(text).get(CoreAnnotations.TokensAnnotation.class)).words();
    }

    private static List<String> labels(Annotation annotation) {
        return annotation.get(CoreAnnotations.TokensAnnotation.class).stream().map(CoreLabel::ner).toList();
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
