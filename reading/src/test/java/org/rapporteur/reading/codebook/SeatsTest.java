package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.codebook.CountryWords.Kind;
import org.rapporteur.reading.countries.Countries;

class SeatsTest {

    private static final JsonNode DOCUMENT = YamlDocument.resource(Seats.class, "seats.yaml");

    @Test
    void whatMatchesHasASeatAndWhatMustNotHasNone() {
        assertThat(kinds(DOCUMENT.path("matches").asText())).contains(Kind.SEAT);
        assertThat(kinds(DOCUMENT.path("not").asText())).isEmpty();
    }

    @Test
    void everySeatIsOfOneCountryThatIsThere() {
        for (JsonNode entry : DOCUMENT.path("entries")) {
            String code = entry.path("country").asText();
            assertThat(Countries.standard().byCode(code)).as(code).isPresent();
            entry.path("names").forEach(name -> {
                assertThat(Seats.standard().country(name.asText())).as(name.asText()).contains(code);
                assertThat(Seats.standard().of(code)).contains(name.asText());
            });
        }
    }

    @Test
    void anArticleMakesNoDifference() {
        assertThat(Seats.standard().country("the Casa Rosada")).contains("ARG");
        assertThat(Seats.standard().country("The Casa Rosada")).contains("ARG");
        assertThat(Seats.standard().country("the harbour office")).isEmpty();
    }

    private static List<Kind> kinds(String sentence) {
        List<String> words = List.of(sentence.replace(".", " .").split(" "));
        return CountryWords.standard().in(words).stream().map(CountryWords.Found::kind).toList();
    }
}
