package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Report;

/** A report set in capitals is read in restored case and cited as it stands. */
class TrueCaseTest {

    private static final String CAPITALS =
            "THE MAYOR OF BERGEN TOLD REPORTERS ON FRIDAY THAT TWO MEMBERS OF THE HARBOUR BOARD HAD LEFT NORWAY. "
                    + "HE SAID THAT THE POLICE WERE LOOKING FOR THEM IN DENMARK.\n";

    @Test
    void wordsGetTheirCaseBackAndSpansStay() {
        Passage passage = English.passage(CAPITALS, "1990-03-16");
        List<Token> tokens = passage.sentences().get(0).tokens();

        assertThat(tokens).extracting(Token::text).contains("The", "Bergen", "told", "reporters", "Friday", "Norway");
        for (Token token : tokens) {
            assertThat(passage.report().text().slice(token.span())).isEqualToIgnoringCase(token.text());
        }
        assertThat(passage.report().cite(tokens.get(3).span()).exact()).isEqualTo("BERGEN");
        assertThat(passage.sentences()).hasSize(2);
    }

    @Test
    void onlyAReportThatIsMostlyInCapitalsIsOne() {
        assertThat(TrueCase.isInCapitals(Report.of("a.txt", CAPITALS))).isTrue();
        assertThat(TrueCase.isInCapitals(Report.of("b.txt", "TALKS IN BERGEN\n\n" + CAPITALS.toLowerCase(Locale.ROOT)))).isFalse();
        assertThat(TrueCase.isInCapitals(Report.of("c.txt", "TALKS IN BERGEN"))).isFalse();
    }
}
