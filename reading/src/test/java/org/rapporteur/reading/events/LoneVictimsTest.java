package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reading.language.English;

class LoneVictimsTest {

    private static final EventLexicon.Frames FRAMES = EventLexicon.english().frames();

    static List<String> examples() {
        return FRAMES.victims().matches();
    }

    static List<String> counterexamples() {
        return FRAMES.victims().not();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void oneByOneTheyAreCounted(String example) {
        String[] parts = example.split("\\|");
        assertThat(counted(parts[0].strip())).isEqualTo(parts[1].strip());
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void nobodyIsCountedWhoWasNotHurt(String example) {
        assertThat(counted(example)).isEmpty();
    }

    private static String counted(String words) {
        return new LoneVictims(FRAMES).find(English.passage(words, "")).stream()
                .map(mention -> "%s %.0f".formatted(mention.figure().what(), mention.figure().value()))
                .collect(Collectors.joining(", "));
    }
}
