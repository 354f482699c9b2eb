package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

class TimeWordsTest {

    private static Stream<String> lists() {
        JsonNode lists = YamlDocument.resource(TimeWords.class, "times.yaml");
        return lists.properties().stream().map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasAWordOfItsExampleAndNoneOfItsCounterexample(String name) {
        JsonNode list = YamlDocument.resource(TimeWords.class, "times.yaml").path(name);
        assertThat(isTold(list, list.path("matches").asText())).isTrue();
        assertThat(isTold(list, list.path("not").asText())).isFalse();
    }

    private static boolean isTold(JsonNode list, String sentence) {
        return English.passage(Report.of("test.txt", sentence)).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(token -> StreamSupport.stream(list.path("words").spliterator(), false).anyMatch(word -> word.asText().equalsIgnoreCase(token.lemma())));
    }

    @ParameterizedTest
    @CsvSource({
        "Friday, friday, NNP, true, true, false", "MARCH, march, NNP, true, true, false", "2019, 2019, CD, true, true, false",
        "three, three, CD, true, false, false", "hours, hour, NNS, true, false, false", "until, until, IN, false, false, true",
        "bridge, bridge, NN, false, false, false",
    })
    void wordsTellATimeADateOrWhereOneBegins(String text, String lemma, String tag, boolean time, boolean date, boolean bound) {
        Token token = new Token(0, text, lemma, tag, "O", new Span(0, text.length()));
        assertThat(Trees.isTime(token)).isEqualTo(time);
        assertThat(Trees.isDate(token)).isEqualTo(date);
        assertThat(Trees.isBound(token)).isEqualTo(bound);
    }
}
