package org.rapporteur.yardsticks.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.Screen;
import org.rapporteur.yardsticks.Yardsticks;

/** Nothing is printed that the help does not define. */
class AttributionHelpTest {

    @Test
    void definesEveryFigureAndClass() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Yardsticks.commandLine(Screen.plain(out, out)).execute("attribution", "--help");
        String help = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        assertThat(Stream.of(Measure.values())).allSatisfy(it -> assertThat(help).contains(it.label(), it.definition()));
        assertThat(Stream.of(Construction.values())).allSatisfy(it -> assertThat(help).contains(it.label(), it.definition()));
        assertThat(Stream.of(ErrorClass.values()))
                .allSatisfy(it -> assertThat(help).contains(it.label(), it.definition() + " (" + it + ")"));
    }

    @Test
    void everyFigureHasSomethingToCompareWithOrADash() {
        Reference reference = Reference.standard();
        assertThat(reference.columns()).containsExactly("stock pipeline", "two annotators");
        assertThat(Stream.of(Measure.values()))
                .allSatisfy(it -> assertThat(reference.of(it)).hasSize(2).allMatch(cell -> cell.matches("–|0\\.\\d+")));
    }
}
