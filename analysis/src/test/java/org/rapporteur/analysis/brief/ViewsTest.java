package org.rapporteur.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.TestingDossiers;
import org.rapporteur.analysis.TestingIssues;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Role;

/** Matrix, history, silences, what is overdue, outlets, and what is confirmed. */
class ViewsTest {

    private static final BriefSettings USUAL = BriefSettings.usual();

    private static Findings findings(KeptRecord record) {
        return Findings.of(record, new TestingIssues());
    }

    private static Brief brief(KeptRecord record, BriefSettings settings) {
        return Brief.of(record, findings(record), new TestingIssues(), settings);
    }

    private static Matrix matrix(KeptRecord record, BriefSettings settings) {
        return Matrix.of(record, findings(record), new TestingIssues(), settings);
    }

    private static History history(KeptRecord record) {
        return History.of(record, findings(record), new TestingIssues(), USUAL, party -> true, issue -> true);
    }

    private static List<String> told(Brief brief, String section) {
        return brief.sections().stream()
                .filter(it -> it.id().equals(section))
                .flatMap(it -> it.blocks().stream())
                .flatMap(Block::sentences)
                .map(Sentence::text)
                .toList();
    }

    /** A union and a port; the board is heard once, in the first of two reports three weeks apart. */
    private static TestingRecord port() {
        return TestingRecord.titled("Port")
                .actor("org:u", "Dockers' Union", ActorKind.ORGANISATION, Role.PARTY)
                .actor("org:p", "Port Company", ActorKind.ORGANISATION, Role.PARTY)
                .actor("org:b", "Labour Board", ActorKind.ORGANISATION)
                .voice("unnamed:x", "an official", ActorKind.UNNAMED, "")
                .report("2024-05-01", "Post", "h", "The union demanded a rise of 9 percent. The company refused a rise. The board demanded talks.")
                .says(Act.DEMAND, "org:u", "The union", "demanded", "a rise of 9 percent")
                .on("wages")
                .done()
                .says(Act.REFUSE, "org:p", "The company", "refused", "a rise")
                .on("wages")
                .done()
                .says(Act.DEMAND, "org:b", "The board", "demanded", "talks")
                .on("talks-format")
                .done()
                .report("2024-05-22", "Gazette", "h", "The union demanded a rise of 7 percent. The company would accept higher pay, an official said.")
                .says(Act.DEMAND, "org:u", "The union", "demanded", "a rise of 7 percent")
                .on("wages")
                .done()
                .says(Act.AGREE, "org:p", "The company", "would accept", "higher pay")
                .on("wages")
                .relayedBy("unnamed:x")
                .done();
    }

    @Test
    void aCellTellsStanceDateReportsAndOnWhoseWord() {
        KeptRecord record = port().build();
        Matrix matrix = matrix(record, USUAL);
        assertThat(matrix.parties()).extracting(Matrix.Party::name).containsExactly("Port Company", "Dockers' Union");
        Matrix.Row wages = matrix.rows().get(0);
        assertThat(wages.cells().get(0)).extracting(Matrix.Entry::attribution)
                .containsExactly(Attribution.ON_RECORD, Attribution.UNNAMED);
        assertThat(wages.cells().get(0)).extracting(entry -> entry.sentence().text())
                .containsExactly("Refuses a rise (1 May).", "Accepts: higher pay (22 May, unnamed source).");
        assertThat(wages.cells().get(1)).singleElement().satisfies(entry -> {
            assertThat(entry.reports()).isEqualTo(1);
            assertThat(entry.date().text()).isEqualTo("2024-05-22");
            assertThat(entry.sentence().text()).isEqualTo("Demands a rise of 7 percent (22 May).");
        });
    }

    @Test
    void whereNothingIsKnownACellIsEmpty() {
        KeptRecord record = TestingDossiers.strike();
        assertThat(matrix(record, USUAL).rows()).anySatisfy(row -> assertThat(row.cells()).allSatisfy(cell -> assertThat(cell).isNotEmpty()));
        assertThat(matrix(TestingDossiers.war(), USUAL).rows()).anySatisfy(row -> assertThat(row.cells()).anyMatch(List::isEmpty));
        assertThat(CsvForm.of(matrix(record, USUAL)).lines().toList())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.split(",").length >= 11)
                .first()
                .isEqualTo("issue,label,party,stance,words,date,reports,attribution,confirmed,position,cited");
    }

    @Test
    void aTurnTellsTheOldAndTheNewWordingWithTheWordsOfBoth() {
        History history = history(port().build());
        History.Strand wages = history.strands().stream()
                .filter(strand -> strand.partyName().equals("Dockers' Union"))
                .findFirst()
                .orElseThrow();
        assertThat(wages.turns()).extracting(turn -> turn.position().change()).containsExactly(Change.NEW, Change.SOFTENED);
        History.Turn turn = wages.turns().get(1);
        assertThat(turn.words()).isEqualTo("demands a rise of 7 percent");
        assertThat(turn.before()).isEqualTo("demands a rise of 9 percent");
        assertThat(turn.citations()).singleElement().matches(citation -> citation.exact().contains("7 percent"));
        assertThat(turn.beforeCitations()).singleElement().matches(citation -> citation.exact().contains("9 percent"));
        assertThat(told(history.asBrief(), "org:u/wages"))
                .containsExactly(
                        "1 May 2024: demands a rise of 9 percent.",
                        "22 May 2024, softened: demands a rise of 7 percent; before: demands a rise of 9 percent.");
        assertThat(CsvForm.of(history)).contains("softened,demands,demands a rise of 7 percent,demands a rise of 9 percent,on-record");
    }

    @Test
    void whoHasAStandAndIsNotHeardForLongIsSilent() {
        assertThat(told(brief(port().build(), USUAL), "who-is-silent"))
                .containsExactly(
                        "Port Company: not heard for 21 days; last on 1 May 2024: the company (Port Company) refused a rise.",
                        "Labour Board: not heard for 21 days; last on 1 May 2024: the board (Labour Board) demanded talks.");
        assertThat(told(brief(port().build(), USUAL.withSilentAfter(22)), "who-is-silent")).isEmpty();
        assertThat(told(brief(port().build(), USUAL.withAsOf(EdtfDate.of("2024-06-10"))), "who-is-silent"))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("Dockers' Union: not heard for 19 days"));
        assertThatThrownBy(() -> USUAL.withSilentAfter(0)).isInstanceOf(RecordException.class);
    }

    @Test
    void whatIsPastItsDateIsToldAsOverdue() {
        KeptRecord record = port().agreed(
                        "agreement", "to open the gates by 1 June", "2024-05-22", "2024-06-01", "The union demanded", "org:u", "org:p")
                .build();
        assertThat(told(brief(record, USUAL), "what-is-overdue")).isEmpty();
        assertThat(told(brief(record, USUAL), "where-things-stand")).anyMatch(text -> text.contains("open the gates"));
        Brief late = brief(record, USUAL.withAsOf(EdtfDate.of("2024-06-10")));
        assertThat(told(late, "what-is-overdue"))
                .singleElement()
                .asString()
                .contains("to open the gates by 1 June", "not reported as done");
        assertThat(told(late, "where-things-stand")).noneMatch(text -> text.contains("open the gates"));
    }

    @Test
    void whatNobodyNamedSaysIsAgreedIsToldAsThat() {
        KeptRecord record = port().agreed("agreement", "to accept higher pay", "", "", "The company would accept higher pay, an official said.", "org:p").build();
        assertThat(told(brief(record, USUAL), "where-things-stand")).containsExactly("Agreed by Port Company: to accept higher pay; no date for it is reported (unnamed source).");
    }

    @Test
    void anOutletCountsByItsOwnReportsAndAReprintForItsOriginal() {
        assertThat(brief(port().build(), USUAL).outlets())
                .extracting(Outlet::name, Outlet::reports, Outlet::lines, Outlet::alone, Outlet::named, Outlet::unnamed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Post", 1, 3, 3, 3, 0),
                        org.assertj.core.groups.Tuple.tuple("Gazette", 1, 2, 2, 2, 0));
        assertThat(MarkdownBrief.print(brief(port().build(), USUAL))).contains("Post: 1 report; 60 % of the record, on it alone; 3 named sources.");
    }

    @Test
    void whatAnAnalystHasConfirmedIsMarkedInEveryForm() {
        KeptRecord record = port().build();
        Set<String> demand = findings(record).positions().stream()
                .filter(position -> position.proposition().contains("7 percent"))
                .map(Position::id)
                .collect(Collectors.toSet());
        Brief brief = brief(record, USUAL.withConfirmed(demand::contains));
        assertThat(brief.sections().stream().flatMap(it -> it.blocks().stream()).flatMap(Block::sentences).filter(Sentence::confirmed))
                .isNotEmpty()
                .allMatch(sentence -> sentence.text().contains("7 percent"));
        assertThat(brief.sections())
                .filteredOn(section -> section.id().equals("what-changed"))
                .flatExtracting(Section::blocks)
                .anyMatch(block -> block.sentences().anyMatch(Sentence::confirmed));
        assertThat(MarkdownBrief.print(brief)).contains("(22 May). ✓", "✓ marks what an analyst has confirmed.");
        assertThat(HtmlBrief.print(brief)).contains("title=\"confirmed by an analyst\"");
        assertThat(MarkdownBrief.print(brief(record, USUAL))).doesNotContain("✓");
    }

    @Test
    void whoHasConfirmedTheStatementsHasConfirmedThePosition() {
        assertThat(matrix(port().build(), USUAL.withConfirmed("s-4"::equals)).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(List::stream)
                        .filter(Matrix.Entry::confirmed))
                .singleElement()
                .matches(entry -> entry.words().contains("7 percent"));
    }

    @Test
    void theFormForProgramsHasEverySentenceWithItsCitations() {
        Brief brief = brief(port().build(), USUAL);
        Map<String, Object> form = BriefForm.of(brief);
        assertThat(form.keySet()).containsExactly("type", "version", "title", "as_of", "sections", "outlets", "reports", "held");
        assertThat(form).containsEntry("type", "brief").containsEntry("version", "1.0").containsEntry("as_of", "2024-05-22");
        List<?> sections = (List<?>) form.get("sections");
        assertThat(sections).hasSameSizeAs(brief.sections()).allSatisfy(section -> assertThat(((Map<?, ?>) section).get("id").toString()).isNotBlank());
        List<Map<?, ?>> sentences = new java.util.ArrayList<>();
        collect(form, sentences);
        assertThat(sentences)
                .hasSize((int) brief.sections().stream().flatMap(it -> it.blocks().stream()).flatMap(Block::sentences).count())
                .allSatisfy(sentence -> assertThat((List<?>) sentence.get("citations")).isNotEmpty().allSatisfy(citation ->
                        assertThat(((Map<?, ?>) citation).keySet().stream().map(Object::toString)).containsExactly("report", "start", "end", "exact")));
    }

    private static void collect(Object node, List<Map<?, ?>> sentences) {
        if (node instanceof Map<?, ?> map) {
            if ("sentence".equals(map.get("type"))) {
                sentences.add(map);
            }
            map.values().forEach(value -> collect(value, sentences));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, sentences));
        }
    }
}
