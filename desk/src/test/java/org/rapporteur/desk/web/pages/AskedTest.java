package org.rapporteur.desk.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static Asked asked() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("q", List.of("cease fire & more"));
        given.put("act", List.of("demand", "offer"));
        given.put("issue", List.of(" "));
        return new Asked("/statements", given);
    }

    @Test
    void anAddressHoldsWhatIsGivenAndNothingEmpty() {
        assertThat(asked().address()).isEqualTo("/statements?q=cease%20fire%20%26%20more&act=demand&act=offer");
    }

    @Test
    void itsNeighboursDifferInOneThing() {
        assertThat(asked().without("q").with("offset", "100").address()).isEqualTo("/statements?act=demand&act=offer&offset=100");
        assertThat(asked().without("act").with("q", "").address()).isEqualTo("/statements");
        assertThat(asked().without("act").at("/api/v1/statements").address()).startsWith("/api/v1/statements?q=");
    }

    @Test
    void aFormFindsItsChoiceAgain() {
        assertThat(asked().is("act", "offer")).isTrue();
        assertThat(asked().is("act", "")).isFalse();
        assertThat(asked().is("issue", "")).isTrue();
        assertThat(asked().value("q")).isEqualTo("cease fire & more");
        assertThat(asked().value("none")).isEmpty();
    }
}
