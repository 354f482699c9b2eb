package org.rapporteur.reading.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void numbersAreThoseThatJavaReads() throws IOException {
        List<String> written = new ArrayList<>(List.of("0", "-0.0000", "7", "-.5", "1.", "1e-3", "-2.5E7", "0.12345678901", "12345678", "NaN"));
        Random random = new Random(20_140_101);
        for (int i = 0; i < 20_000; i++) {
            written.add(String.format(Locale.ROOT, "%." + random.nextInt(10) + "f", random.nextGaussian() * Math.pow(10, random.nextInt(5) - 2)));
        }
        float[] numbers = text(String.join(" ", written)).numbers(written.size());
        for (int i = 0; i < numbers.length; i++) {
            assertThat(Float.floatToRawIntBits(numbers[i])).as(written.get(i)).isEqualTo(Float.floatToRawIntBits(Float.parseFloat(written.get(i))));
        }
    }

    @Test
    void wordsMayBeLongAndInAnyScript() throws IOException {
        String longWord = "x".repeat(70_000);
        NumberText text = text("Überführung " + longWord + "\n一 12\n");
        assertThat(text.word()).isEqualTo("Überführung");
        assertThat(text.word()).isEqualTo(longWord);
        assertThat(text.word()).isEqualTo("一");
        assertThat(text.whole()).isEqualTo(12);
        assertThatThrownBy(text::word).isInstanceOf(EOFException.class);
    }

    @Test
    void whatIsNoNumberIsSaid() {
        assertThatThrownBy(() -> text("1.2.3").numbers(1)).isInstanceOf(IOException.class).hasMessageContaining("1.2.3");
        assertThatThrownBy(() -> text("-").numbers(1)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> text("many").whole()).isInstanceOf(IOException.class).hasMessageContaining("many");
        assertThatThrownBy(() -> text("1 2").numbers(3)).isInstanceOf(EOFException.class);
    }

    private static NumberText text(String words) {
        return new NumberText(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }
}
