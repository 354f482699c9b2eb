package org.rapporteur.reading.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.RuleSentences;
import org.rapporteur.reading.models.QuickCopies;

/** Our labels against those of the Stanford name finder, with the same model: the example sentences of the rules, and stranger ones. */
class StockNamesTest {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** Names that come again, near and far, behind other names; words alone, twice, of one letter, of no letter, in capitals, in Greek letters. */
    private static final List<String> STRANGE = List.of(
            "Dorn and the mediator Dorn met Okafor before Dorn left , and a Dorn who signs is no Mary Dorn at all",
            "The envoy Vrbl spoke ; then Vrbl of Oslo slept ; Mr Vrbl slept ; the Vrbl slept",
            "Maria Okafor , Maria Okafor , Maria Okafor and the Okafor plan of Kofi Okafor",
            "Okafor", ".", "a", "U.N.", "I , I", "- - - -", "( Oslo )", "« Île-de-France » !",
            "ALL PARTIES SIGNED IN XQZTOWN ON BEHALF OF THE DORN STEEL UNION", "ǅ ǅordan met ǅordan", "alphabetagamma met Alphadorn of Omegaville",
            "McAllister-O'Neil 's COVID-19 2,000-tonne B-52s of Dorn Ltd. in Łódź", "He ’s the organisation ’s colour-blind honour guard of Labour 's Harbour Centre",
            "😀 😀 Dorn 😀", "$ 4bn ( # 2 ) / @Dorn http://example.org [ sic ]", "… ... .... Dorn ... Okafor ....");

    private static final List<List<String>> NAMES = List.of(
            List.of("Maria", "Okafor"), List.of("Okafor"), List.of("Geneva"), List.of("Mr", "Dorn"), List.of("the", "Dorn", "Steel", "Union"), List.of("Port-au-Prince"), List.of("Lima"),
            List.of("Dr", "A.", "Lindgren"), List.of("the", "Bank", "of", "Tonga"), List.of("al-Haddad"), List.of("Labour"));

    private static CRFClassifier<CoreLabel> stock;
    private static NamingModel published;
    /** From the copy of the published model. */
    private static NameFinder names;

    @BeforeAll
    static void load(@TempDir Path folder) throws Exception {
        stock = CRFClassifier.getClassifier(MODEL);
        URL resource = Objects.requireNonNull(NameFinder.class.getResource("/" + MODEL));
        published = new QuickCopies(folder).load(resource, new NamingForm());
        assertThat(folder.resolve(new NamingForm().name())).exists();
        names = NameFinder.english(new QuickCopies(folder));
    }

    @Test
    void theCopySaysWhatThePublishedModelSays() {
        assertThat(names.model()).isNotSameAs(published);
        assertThat(names.model().labels()).isEqualTo(published.labels());
        sentences().stream().flatMap(List::stream).forEach(word ->
                assertThat(names.model().cluster(word)).as(word).isEqualTo(published.cluster(word)));
        assertThat(names.model().plain()).isEqualTo(published.plain());
    }

    @Test
    void labelsAreTheStockClassifiers() {
        int tokens = 0;
        int inNames = 0;
        for (List<String> words : sentences()) {
            for (List<String> tags : List.of(tags(words), Collections.nCopies(words.size(), "NN"))) {
                List<String> labels = names.label(words, tags);
                assertThat(labels).as(String.join(" ", words)).isEqualTo(stockLabels(words, tags));
                tokens += words.size();
                inNames += labels.size() - Collections.frequency(labels, NameFinder.NO_NAME);
            }
        }
        assertThat(tokens).isGreaterThan(32_000);
        assertThat(inNames).isGreaterThan(1_000);
    }

    @Test
    void severalThreadsGetTheLabelsOfOne() {
        List<List<String>> sentences = sentences();
        List<List<String>> alone = sentences.stream().map(words -> names.label(words, tags(words))).toList();
        List<List<String>> together = Stream.of(0, 1, 2, 3).parallel().flatMap(thread -> sentences.stream()).map(words -> names.label(words, tags(words))).toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @Test
    void nothingHasNoLabels() {
        assertThat(names.label(List.of(), List.of())).isEmpty();
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(other)) {
            out.writeObject("a word");
        }
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(other.toByteArray()))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(new byte[100]))).isInstanceOf(IOException.class);
    }

    private static List<String> stockLabels(List<String> words, List<String> tags) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel token = new CoreLabel();
            token.setWord(words.get(i));
            token.setTag(tags.get(i));
            tokens.add(token);
        }
        return stock.classifySentence(tokens).stream().map(token -> token.get(CoreAnnotations.AnswerAnnotation.class)).toList();
    }

    /** A word with a capital counts as a name, which is all of parts of speech that matters. */
    private static List<String> tags(List<String> words) {
        return words.stream().map(word -> Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN").toList();
    }

    private static List<List<String>> sentences() {
        List<List<String>> sentences = new ArrayList<>();
        for (String sentence : RuleSentences.all()) {
            List<String> words = Arrays.asList(sentence.replaceAll("([,.;:!?()“”\"])", " $1 ").replaceAll("['’]s\\b", " $0").trim().split("\\s+"));
            sentences.add(words);
            sentences.add(withNames(words, sentences.size()));
        }
        STRANGE.forEach(sentence -> sentences.add(Arrays.asList(sentence.split(" "))));
        return sentences;
    }

    /** With a word of a name in place of each article. */
    private static List<String> withNames(List<String> words, int first) {
        List<String> named = new ArrayList<>();
        int next = first;
        for (String word : words) {
            if (word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a")) {
                named.addAll(NAMES.get(next++ % NAMES.size()));
            } else {
                named.add(word);
            }
        }
        return named;
    }
}
