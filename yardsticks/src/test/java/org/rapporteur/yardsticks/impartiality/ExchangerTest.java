package org.rapporteur.yardsticks.impartiality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.reading.language.Language;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

class ExchangerTest {

    private static final Language LANGUAGE = new CoreNlpLanguage();
    private static final Exchanger EXCHANGER = new Exchanger();

    @Test
    void namesOfEveryKindChangePlaces() {
        assertThat(exchanged("Ghana's envoy met two Peruvians in Accra. A Peruvian diplomat (PER) and an Accra-based Ghanaian left Lima. GHANA won."))
                .isEqualTo("Peru's envoy met two Ghanaians in Lima. A Ghanaian diplomat (GHA) and a Lima-based Peruvian left Accra. PERU won.");
    }

    @Test
    void articlesFollowTheName() {
        assertThat(exchanged("The UK said Oman had told the UK of an Omani offer. UK officials met Omani officials. The UK officials left Oman."))
                .isEqualTo("Oman said the UK had told Oman of a British offer. Oman officials met British officials. The Oman officials left the UK.");
    }

    @Test
    void officeHoldersStandInForTheirLike() {
        assertThat(exchanged("France asked Germany to wait. President Emmanuel Macron left Berlin. Macron said French ships would wait."))
                .startsWith("Germany asked France to wait.")
                .contains("left Paris", "German ships")
                .doesNotContain("Macron");
    }

    @Test
    void aPersonCalledLikeACountryStays() {
        assertThat(exchanged("Jordan Avery of the port union flew from Kenya to Jordan. Kenya and Jordan thanked her."))
                .isEqualTo("Jordan Avery of the port union flew from Jordan to Kenya. Jordan and Kenya thanked her.");
    }

    @Test
    void aReportThatSpeaksOfOneCountryIsNotExchanged() {
        Report report = Report.of("one.txt", "Ghana opened a port. The Ghanaian minister was there.");
        assertThat(EXCHANGER.exchange(report, LANGUAGE.parse(report))).isEmpty();
    }

    @Test
    void offsetsOfBothMeetOnOneScale() {
        Exchange exchange = exchange("Oman told the UK that it would wait.");
        Report one = exchange.report();
        Report other = exchange.exchanged();
        assertThat(other.text()).hasToString("The UK told Oman that it would wait.");
        assertThat(exchange.ofReport(span(one, "that it would wait"))).isEqualTo(exchange.ofExchanged(span(other, "that it would wait")));
        assertThat(exchange.ofReport(span(one, "Oman"))).isEqualTo(exchange.ofExchanged(span(other, "UK")));
        assertThat(exchange.ofReport(span(one, "UK"))).isEqualTo(exchange.ofExchanged(span(other, "Oman")));
    }

    private static Span span(Report report, String words) {
        int start = report.text().toString().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String exchanged(String text) {
        return exchange(text).exchanged().text().toString();
    }

    private static Exchange exchange(String text) {
        Report report = Report.of("report.txt", text).withPublished(EdtfDate.of("2024-04-10"));
        return EXCHANGER.exchange(report, LANGUAGE.parse(report)).orElseThrow().exchange();
    }
}
