package org.rapporteur.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reading.RuleSentences;
import org.rapporteur.reading.models.QuickCopies;

/** Our tags against those of the Stanford tagger, with the same model: the example sentences of the rules, and words nobody has seen. */
class StockTagsTest {

    private static final List<String> STRANGE = List.of(
            "U-S-A !", "McAllister-O'Neil 's COVID-19 2,000-tonne B-52s re-litigated the Vrblstan accord .", "Zarqovia Steel Co. sued Dorn Ltd. in Łódź .",
            "\" Never , \" said Ms. Ødegård , 47 , of the CGT-FO ; \" 3.5 % is 3.5 % . \"", "ALL PARTIES SIGNED IN XQZTOWN", ". . .", "He ’s the organisation ’s colour-blind honour guard",
            "Overfishing unsettles Quorbian negotiators ; Unsettling , they quorb", "😀 😀 done", "$ 4bn ( # 2 ) / @home http://example.org [ sic ]");

    private static MaxentTagger stock;
    private static TaggerModel published;
    /** From the copy of the published model. */
    private static PartOfSpeechTagger tagger;

    @BeforeAll
    static void load(@TempDir Path folder) {
        stock = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
        URL resource = Objects.requireNonNull(PartOfSpeechTagger.class.getResource("/" + MaxentTagger.DEFAULT_JAR_PATH));
        published = new QuickCopies(folder).load(resource, new TaggerForm());
        assertThat(folder.resolve(new TaggerForm().name())).exists();
        tagger = PartOfSpeechTagger.english(new QuickCopies(folder));
    }

    @Test
    void theCopySaysWhatThePublishedModelSays() {
        PartOfSpeechTagger byPublished = new PartOfSpeechTagger(published);
        for (List<String> words : sentences()) {
            assertThat(tagger.tag(words)).isEqualTo(byPublished.tag(words));
        }
    }

    @Test
    void tagsAreTheStockTaggers() {
        int tokens = 0;
        for (List<String> words : sentences()) {
            assertThat(tagger.tag(words)).as(String.join(" ", words)).isEqualTo(stockTags(words));
            tokens += words.size();
        }
        assertThat(tokens).isGreaterThan(8_000);
    }

    @Test
    void severalThreadsGetTheTagsOfOne() {
        List<List<String>> sentences = sentences();
        List<List<String>> alone = sentences.stream().map(tagger::tag).toList();
        List<List<String>> together = Stream.of(0, 1, 2, 3).parallel().flatMap(thread -> sentences.stream()).map(tagger::tag).toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @Test
    void nothingHasNoTags() {
        assertThat(tagger.tag(List.of())).isEmpty();
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(new byte[100]))).isInstanceOf(IOException.class);
    }

    private static List<String> stockTags(List<String> words) {
        List<HasWord> tokens = new ArrayList<>();
        words.forEach(word -> tokens.add(new Word(word)));
        return stock.tagSentence(tokens).stream().map(TaggedWord::tag).toList();
    }

    private static List<List<String>> sentences() {
        List<List<String>> sentences = new ArrayList<>();
        RuleSentences.all().forEach(sentence -> sentences.add(Arrays.asList(sentence.replaceAll("([,.;:!?()“”\"])", " $1 ").replaceAll("['’]s\\b", " $0").trim().split("\\s+"))));
        STRANGE.forEach(sentence -> sentences.add(Arrays.asList(sentence.split(" "))));
        return sentences;
    }
}
