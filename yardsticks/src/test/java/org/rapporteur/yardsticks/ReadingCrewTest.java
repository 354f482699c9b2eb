package org.rapporteur.yardsticks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.Screen;

class ReadingCrewTest {

    private final ReadingCrew crew = new ReadingCrew(Screen.plain(new ByteArrayOutputStream(), new ByteArrayOutputStream()));

    @Test
    void resultsComeInTheOrderOfTheTexts() {
        List<Integer> numbers = IntStream.range(0, 200).boxed().toList();
        assertThat(crew.each(numbers, number -> {
                    // Some are slower than those after them.
                    IntStream.range(0, number % 7 * 10_000).forEach(Math::sqrt);
                    return number;
                }))
                .isEqualTo(numbers);
    }

    @Test
    void aFaultComesOut() {
        assertThatThrownBy(() -> crew.each(List.of(1, 2), number -> {
                    throw CorpusException.unreadable("text " + number);
                }))
                .isInstanceOf(CorpusException.class)
                .hasMessage("text 1");
        assertThatThrownBy(() -> crew.each(List.of(1), number -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }
}
