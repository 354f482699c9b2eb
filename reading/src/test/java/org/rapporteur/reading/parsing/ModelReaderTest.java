package org.rapporteur.reading.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    @Test
    void everyPartIsWhereItBelongs() {
        ParserModel model = SmallModel.model();
        assertThat(model.vocabulary().relations()).containsExactly("root", "nsubj", "obj");
        assertThat(model.vocabulary().word("began")).isEqualTo(1);
        assertThat(model.vocabulary().word("ended")).isEqualTo(model.vocabulary().word(Vocabulary.UNKNOWN)).isEqualTo(2);
        assertThat(model.vocabulary().tag("VBD")).isEqualTo(1);
        assertThat(model.vocabulary().tag("XX")).isEqualTo(2);
        assertThat(model.dimensions()).isEqualTo(3);
        assertThat(model.units()).isEqualTo(SmallModel.UNITS);
        assertThat(model.hidden()).hasDimensions(ParserModel.FEATURES * 3, SmallModel.UNITS);
        assertThat(model.output()).hasDimensions(SmallModel.UNITS, 7);
    }

    @Test
    void whatIsNoSuchModelIsSaid() {
        assertBroken("wörds=5", "expected dict=");
        assertBroken(SmallModel.text().replace("numTokens=48", "numTokens=12"), "48 features");
        assertBroken(SmallModel.text().replace("pos=5", "pos=many"), "not a number");
        assertBroken(SmallModel.text().substring(0, 2_000), "the text ends");
        assertBroken(SmallModel.text().replace("\n-NULL- ", "\n-NIX- "), "first relation");
    }

    private static void assertBroken(String text, String reason) {
        assertThatThrownBy(() -> ModelReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
    }
}
