package org.rapporteur.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.TestingReader;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Report;

/** What one requirement asks for, one by one. */
class ConditionPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The guild said it would sail only if the wages were paid and the hull was mended. | false | the wages were paid ; the hull was mended
            The guild said it would sail only if the wages were paid. | false |
            The league said it would not play until the pitch was dry and the lights were on. | false | the pitch was dry ; the lights were on
            The council said it would close the bridge unless the wall was raised or the road was moved. | true | the wall was raised ; the road was moved
            The council said it would close the bridge unless either a wall was built or the road was moved. | true | a wall was built ; the road was moved
            The council said that it would pay only if Chad or Mali paid. | true | Chad ; Mali paid
            The village said the dam could be filled only after a survey and a vote. | false | a survey ; a vote
            """)
    void eachThingThatIsRequiredIsAPart(String sentence, boolean any, String parts) {
        List<Condition> conditions = TestingReader.reader().read(Report.of("examples/sentence.txt", sentence)).statements().stream()
                .flatMap(statement -> statement.conditions().stream())
                .toList();
        assertThat(conditions).singleElement().satisfies(condition -> {
            List<String> expected = parts == null ? List.of() : List.of(parts.split(" ; "));
            assertThat(condition.parts()).extracting(Condition.Part::requirement).containsExactlyElementsOf(expected);
            assertThat(condition.any()).isEqualTo(any);
            assertThat(condition.parts()).allSatisfy(part ->
                    assertThat(part.citations()).singleElement().satisfies(cited -> assertThat(cited.exact()).isEqualTo(part.requirement())));
        });
    }
}
