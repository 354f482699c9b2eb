package org.rapporteur.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Text;

class MachineCodingTest {

    private static final KeptRecord RECORD = TestingRecord.titled("Harbour")
            .actor("body:port", "Port of Arnhaven", ActorKind.ORGANISATION)
            .actor("body:union", "Harbour Union", ActorKind.ORGANISATION)
            .report("2024-05-17", "Courier", "Cranes", "It rained. The union demanded shorter shifts, a 😀\nclerk said. The port said no.")
            .says(Act.DEMAND, "body:union", "The union", "demanded", "shorter shifts")
            .on("working-hours", "wages")
            .done()
            .says(Act.REJECT, "body:port", "The port", "said", "no")
            .negated()
            .done()
            .build();

    @Test
    void eachStatementIsARowInTheOrderOfTheWords() {
        CodingSheet sheet = MachineCoding.of(RECORD, "machine");
        assertThat(sheet.units()).hasSize(2);
        CodedUnit first = sheet.units().get(0);
        assertThat(first.date()).isEqualTo("2024-05-17");
        assertThat(first.report()).isEqualTo(RECORD.reports().get(0).id());
        assertThat(first.code(Variable.SPEAKER)).contains("Harbour Union");
        assertThat(first.code(Variable.SPEAKS_FOR)).contains("Harbour Union");
        assertThat(first.code(Variable.ACT)).contains("demand");
        assertThat(first.code(Variable.ISSUES)).contains("working-hours; wages");
        assertThat(first.code(Variable.ADDRESSEE)).contains("none");
        assertThat(first.code(Variable.NEGATED)).contains("no");
        assertThat(sheet.units().get(1).code(Variable.NEGATED)).contains("yes");
        assertThat(first.words()).isEqualTo("The union {{demanded}} [[shorter shifts]], a 😀 clerk said.");
    }

    @Test
    void throughATableNothingIsLostAndTheMachineAgreesWithItself() {
        CodingSheet sheet = MachineCoding.of(RECORD, "machine");
        SheetForm.SheetReading back = SheetForm.read("b.csv", SheetForm.write(sheet));
        assertThat(back.faults()).isEmpty();
        Agreement agreement = Agreement.of(List.of(sheet, back.sheet()), RECORD.actors(), 10, 1);
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.partial()).isEmpty();
        assertThat(agreement.figures()).allSatisfy(figure -> assertThat(figure.observed()).isEqualTo(1));
    }

    @Test
    void aSentenceEndsAtAnEmptyLineAndHoldsWhatIsCited() {
        Text text = Text.of("Headline without a stop\n\nOne said yes. Mr. Two 😀 said no and\nleft. Three came.\n\nNext");
        Span cited = span(text, "Two 😀 said no and\nleft");
        Statement.Spans spans = new Statement.Spans(List.of(), List.of(span(text, "said no")), List.of(span(text, "left")));
        assertThat(new MarkedSentence().of(text, cited, spans)).isEqualTo("Mr. Two 😀 {{said no}} and [[left]].");
        Statement.Spans none = new Statement.Spans(List.of(), List.of(), List.of());
        assertThat(new MarkedSentence().of(text, span(text, "Headline without a stop"), none)).isEqualTo("[[Headline without a stop]]");
    }

    private static Span span(Text text, String words) {
        int start = text.offset(text.toString().lastIndexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
