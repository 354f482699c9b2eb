package org.rapporteur.analysis.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analysis.TestingIssues;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Change;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Position;

class ToldMovesTest {

    private static TestingRecord record() {
        return TestingRecord.titled("t")
                .actor("org:g", "Guild of Pilots", ActorKind.ORGANISATION)
                .voice("person:k", "Ida Kolb", ActorKind.PERSON, "org:g");
    }

    /** A report in which Ida Kolb, who speaks for the guild, says something; the change of its last position. */
    private static List<Position> told(String text, String act, String cue, String content) {
        return Positions.of(
                record().report("2024-05-08", "", "h", text)
                        .says(Coded.of(Act.class, act), "person:k", "Ida Kolb", cue, content)
                        .done()
                        .build(),
                new TestingIssues());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Who stood elsewhere before, in a clause beside the name.
        "Ida Kolb, who last month ruled out a night ferry, said the guild accepts two sailings. | agree | said | the guild accepts two sailings | softened",
        "Ida Kolb of the Guild of Pilots, who three weeks ago was ready to sail, said it refuses night ferries. | refuse | said | it refuses night ferries | hardened",
        "Ida Kolb, who had sworn that no ferry would sail at night, now says a night ferry is thinkable. | assert | says | a night ferry is thinkable | softened",
        // In the sentence before.
        "In January the Guild of Pilots had offered to sail at night. On Monday Ida Kolb said it refuses night ferries. | refuse | said | it refuses night ferries | hardened",
        "The Guild of Pilots has stiffened its line. Its leader, Ida Kolb, said that it would not serve at night. | refuse | said | it would not serve at night | hardened",
        "Ida Kolb struck a more conciliatory note on Monday. Ida Kolb said the guild accepts two sailings. | agree | said | the guild accepts two sailings | softened",
        // In what is said itself.
        "Ida Kolb said the guild no longer asks for a ban and could accept two sailings. | assert | said | the guild no longer asks for a ban and could accept two sailings | softened",
        "Ida Kolb said the guild could live with half of the ferries, down from the 55 percent it had sought. | offer | could live with | half of the ferries, down from the 55 percent it had sought | softened",
        "Ida Kolb said the guild accepts two sailings. That would be a departure: the guild had stood with the mills. | agree | said | the guild accepts two sailings | softened",
        "The Guild of Pilots has come round to a night ferry. Ida Kolb said the guild accepts two sailings. | agree | said | the guild accepts two sailings | softened",
        // Not theirs, not a move, not the other way, or only supposed.
        "In January the harbour had offered to sail at night. On Monday Ida Kolb said it refuses night ferries. | refuse | said | it refuses night ferries | new",
        "Ida Kolb, who last month opened a bridge, said the guild accepts two sailings. | agree | said | the guild accepts two sailings | new",
        "Ida Kolb, who last month ruled out a night ferry, said the guild refuses one still. | refuse | said | the guild refuses one still | new",
        "Ida Kolb said the guild accepts two sailings once Oslo dropped its demand for three. | agree | said | the guild accepts two sailings once Oslo dropped its demand for three | new",
    })
    void aReportTellsWhoHasMoved(String text, String act, String cue, String content, String change) {
        List<Position> positions = told(text, act, cue, content);
        assertThat(positions).hasSize(1);
        assertThat(positions.get(0).holder()).isEqualTo("org:g");
        assertThat(positions.get(0).change()).isEqualTo(Coded.of(Change.class, change));
    }

    @Test
    void hisOwnSideIsWhoeverSpeaks() {
        List<Position> positions = Positions.of(
                record().actor("state:o", "Oslo", ActorKind.STATE)
                        .report("2024-05-08", "", "h", "Ida Kolb said her union would accept two sailings.")
                        .says(Act.AGREE, "state:o", "her union", "would accept", "two sailings")
                        .relayedBy("person:k")
                        .done()
                        .build(),
                new TestingIssues());
        assertThat(positions).singleElement().satisfies(position -> assertThat(position.holder()).isEqualTo("org:g"));
    }

    @Test
    void whoWouldTakeLessThanHeDemandedHasSoftened() {
        List<Position> positions = Positions.of(
                record().report("2024-05-01", "", "h", "Ida Kolb demanded a rise of 9 percent.")
                        .says(Act.DEMAND, "person:k", "Ida Kolb", "demanded", "a rise of 9 percent")
                        .done()
                        .report("2024-05-08", "", "h", "Ida Kolb would settle for six percent.")
                        .says(Act.AGREE, "person:k", "Ida Kolb", "would settle for", "six percent")
                        .done()
                        .build(),
                new TestingIssues());
        assertThat(positions).hasSize(2);
        assertThat(positions.get(1).change()).isIn(Change.SOFTENED, Change.REVERSED);
    }

    @Test
    void whatIsLookedAtForAMoveHoldsEveryExample() {
        Lexicon lexicon = Lexicon.load(Positions.class, "moves.yaml");
        MoveWords words = MoveWords.standard();
        lexicon.rules("moved").forEach(rule -> rule.matches().forEach(example -> assertThat(words.moved(example)).as(example).isNotEmpty()));
        List.of("firm", "yielding").forEach(list -> lexicon.rules(list).forEach(rule -> rule.matches()
                .forEach(example -> assertThat(words.earlier("Last month it " + example)).as(example).isNotEmpty())));
    }

    @Test
    void theWordsThatTellTheEarlierStanceAreCitedAndHoldNoLonger() {
        List<Position> positions = Positions.of(
                record().report("2024-05-08", "", "h", "In January Ida Kolb had refused night ferries. On Monday Ida Kolb said the guild accepts two sailings.")
                        .says(Act.REFUSE, "person:k", "Ida Kolb", "refused", "night ferries")
                        .done()
                        .says(Act.AGREE, "person:k", "Ida Kolb", "said", "the guild accepts two sailings")
                        .done()
                        .build(),
                new TestingIssues());
        assertThat(positions).singleElement().satisfies(position -> {
            assertThat(position.change()).isEqualTo(Change.SOFTENED);
            assertThat(position.citations()).anyMatch(citation -> citation.exact().contains("had refused night ferries"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "refuse | to let tankers through the northern sound | tankers would be welcome in the northern sound | reversed-or-softened",
        "demand | a quota of 40 boats in the bay | a quota of 30 boats in the bay would do | reversed-or-softened",
        "offer | a bonus of 400 crowns | the bonus is off the table | reversed",
        "refuse | to let tankers through the northern sound | the harbour would be open in June |",
    })
    void wordsWithoutAStanceTakeOneAgainstWhatWasHeldBefore(String act, String first, String second, String change) {
        List<Position> positions = Positions.of(
                record().report("2024-05-01", "", "h", "Ida Kolb spoke: " + first + ".")
                        .says(Coded.of(Act.class, act), "person:k", "Ida Kolb", "spoke", first)
                        .done()
                        .report("2024-05-08", "", "h", "Ida Kolb said " + second + ".")
                        .says(Act.ASSERT, "person:k", "Ida Kolb", "said", second)
                        .done()
                        .build(),
                new TestingIssues());
        assertThat(positions).hasSize(change == null ? 1 : 2);
        if (change != null) {
            assertThat(change).contains(positions.get(1).change().code());
            assertThat(positions.get(1).previous()).isEqualTo(positions.get(0).id());
        }
    }
}
