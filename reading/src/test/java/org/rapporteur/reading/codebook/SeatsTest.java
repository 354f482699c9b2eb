package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.countries.Countries;

class SeatsTest {

    private static final JsonNode DOCUMENT = YamlDocument.resource(Seats.class, "seats.yaml");

    @Test
    void whatMatchesHasASeatAndWhatMustNotHasNone() {
        assertThat(seatsIn(DOCUMENT.path("matches").asText())).isNotEmpty();
        assertThat(seatsIn(DOCUMENT.path("not").asText())).isEmpty();
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

    /** Every run of up to four words that is a seat. */
    private static List<String> seatsIn(String sentence) {
        List<String> words = List.of(sentence.replace(".", " .").split(" "));
        List<String> seats = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            for (int end = first + 1; end <= Math.min(words.size(), first + 4); end++) {
                String run = String.join(" ", words.subList(first, end));
                Seats.standard().country(run).ifPresent(country -> seats.add(run));
            }
        }
        return seats;
    }
}
