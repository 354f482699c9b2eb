package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToldCountsTest {

    private static final EventLexicon.Counts COUNTS = EventLexicon.english().frames().counts();

    static List<String> examples() {
        return COUNTS.matches();
    }

    static List<String> counterexamples() {
        return COUNTS.not();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatAReportCountsIsKept(String example) {
        String[] parts = example.split("\\|");
        assertThat(counted(parts[0].strip())).contains(parts[1].strip());
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void whatIsToldInPassingOrSupposedIsNot(String example) {
        String[] parts = example.split("\\|");
        assertThat(counted(parts[0].strip())).doesNotContain(parts[1].strip());
    }

    private static List<String> counted(String words) {
        return ReadEvents.events(words).stream()
                .flatMap(event -> event.figures().stream())
                .map(figure -> "%s %.0f".formatted(figure.what(), Double.isNaN(figure.value()) ? figure.low() : figure.value()))
                .toList();
    }
}
