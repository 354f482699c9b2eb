package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dossier.corrections.ConfirmedOnly;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.CorrectionException;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.dossier.corrections.Replay;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.corrections.Waiting;
import org.rapporteur.dossier.store.Terms;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** Every verb and its undoing, and what becomes of corrections when more is read. */
class CorrectingTest {

    private static final String TEXT = "Upper Valley will open the sluice. Lower Valley doubts it.\n"
            + "The two valleys met in Arlen on Monday. Envoys of both met in Arlen. The Lower Valley Front walked out.\n"
            + "They agreed to share the wells.\n";
    private static final Report REPORT = Samples.report("river.txt", "2031-03-04", TEXT);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void readOneReport() {
        file = folder.resolve("river.dossier");
        keep(reading("Upper Valley will open the sluice"), "1");
    }

    private static Reading reading(String firstWords) {
        Actor lower = new Actor(
                "country:LOV", "Lower Valley", org.rapporteur.record.ActorKind.STATE, List.of("Lower Valley Front"), "", List.of(), "", "");
        return Samples.reading(REPORT)
                .actors(Samples.state("country:UPV", "Upper Valley"), lower, Samples.organisation("organisation:uv", "The Uplanders"))
                .says("country:UPV", firstWords)
                .says("country:LOV", "Lower Valley doubts it")
                .says("country:LOV", "The Lower Valley Front walked out")
                .says("organisation:uv", "Envoys of both met in Arlen")
                .happens(EventKind.TALKS, EventStatus.OCCURRED, "2031-03-03", "Arlen", "The two valleys met in Arlen", "country:UPV", "country:LOV")
                .happens(EventKind.MEETING, EventStatus.OCCURRED, "", "Arlen", "Envoys of both met in Arlen", "organisation:uv")
                .agrees("pledge", "They agreed to share the wells", CommitmentStatus.AGREED, List.of(), "country:UPV", "country:LOV")
                .done();
    }

    private void keep(Reading reading, String reader) {
        try (Dossier dossier = Dossier.open(file)) {
            dossier.keep(reading, reader);
        }
    }

    private static Drafting drafting(CorrectedRecord corrected) {
        return new Drafting(corrected, List.of(), List.of(), Set.of("water"));
    }

    private Correction correct(Function<Drafting, Ruling> draft) {
        try (Dossier dossier = Dossier.openExisting(file)) {
            return dossier.correct("ada", "read again", Extent.ALL, seen -> draft.apply(drafting(seen)));
        }
    }

    private CorrectedRecord now() {
        try (Dossier dossier = Dossier.openExisting(file)) {
            return dossier.corrected();
        }
    }

    private static Statement statement(KeptRecord record, String id) {
        return record.statements().stream().filter(it -> it.id().startsWith(id)).findFirst().orElseThrow();
    }

    private static String s(int number) {
        return "s" + number + "@";
    }

    /** Undoing the latest gives back what was before, undoing the undo what came after. */
    private void canBeUndone(CorrectedRecord before) {
        CorrectedRecord after = now();
        correct(it -> it.undo(0));
        assertThat(now().record()).isEqualTo(before.record());
        assertThat(now().marks()).isEqualTo(before.marks());
        correct(it -> it.undo(now().latest()));
        assertThat(now().record()).isEqualTo(after.record());
        assertThat(now().marks()).isEqualTo(after.marks());
    }

    @Test
    void confirming() {
        CorrectedRecord before = now();
        Correction made = correct(it -> it.confirm(List.of(s(0), "Upper Valley")));
        assertThat(made.number()).isEqualTo(1);
        assertThat(made.by()).isEqualTo("ada");
        assertThat(made.at()).endsWith("Z");
        CorrectedRecord after = now();
        assertThat(after.record()).isEqualTo(before.record());
        assertThat(after.marks().confirms(statement(after.record(), s(0)).id())).isTrue();
        assertThat(after.marks().confirms("country:UPV")).isTrue();
        assertThat(after.marks().confirms("country:LOV")).isFalse();
        canBeUndone(before);
    }

    @Test
    void settingFieldsKeepsTheWords() {
        CorrectedRecord before = now();
        correct(it -> it.set(s(1), List.of("act=deny", "speaker=The Uplanders", "date=2031-03-03", "issues=water", "addressee=Upper Valley")));
        Statement set = statement(now().record(), s(1));
        assertThat(set.act()).isEqualTo(Act.DENY);
        assertThat(set.speaker()).isEqualTo("organisation:uv");
        assertThat(set.speaksFor()).as("follows the speaker").isEqualTo("organisation:uv");
        assertThat(set.addressee()).isEqualTo("country:UPV");
        assertThat(set.date()).isEqualTo(EdtfDate.of("2031-03-03"));
        assertThat(set.citations()).isEqualTo(statement(before.record(), s(1)).citations());
        assertThat(now().marks().of(set.id()).corrected()).containsExactly("act", "speaker", "date", "issues", "addressee");
        canBeUndone(before);
    }

    @Test
    void settingAnEventAndACommitment() {
        CorrectedRecord before = now();
        correct(it -> it.set("e0", List.of("status=cancelled", "place=Bessa", "participants=Upper Valley, The Uplanders/mediator")));
        correct(it -> it.set("c0", List.of("status=broken", "parties=The Uplanders", "due=2031-05")));
        KeptRecord after = now().record();
        assertThat(after.events().get(0).status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(after.events().get(0).place().name()).isEqualTo("Bessa");
        assertThat(after.events().get(0).participants()).extracting("actor", "role")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("country:UPV", "party"), org.assertj.core.groups.Tuple.tuple("organisation:uv", "mediator"));
        assertThat(after.commitments().get(0).parties()).containsExactly("organisation:uv");
        assertThat(after.commitments().get(0).due().text()).isEqualTo("2031-05");
        correct(it -> it.undo(1));
        correct(it -> it.undo(2));
        assertThat(now().record()).isEqualTo(before.record());
    }

    @Test
    void whomAnActorSpeaksForMovesItsWords() {
        CorrectedRecord before = now();
        correct(it -> it.set("organisation:uv", List.of("speaks_for=Upper Valley", "name=Uplanders' Council")));
        assertThat(statement(now().record(), s(3)).speaksFor()).isEqualTo("country:UPV");
        assertThat(now().record().actors().get(2).aliases()).containsExactly("The Uplanders");
        canBeUndone(before);
    }

    @Test
    void addingWhatNoReadingFound() {
        CorrectedRecord before = now();
        correct(it -> it.add(RecordKind.STATEMENT, REPORT.id(), "The two valleys\n met in Arlen", 0,
                List.of("speaker=Lower Valley", "act=announce", "issues=water", "date=2031-03-03")));
        Statement added = statement(now().record(), "s-added+1");
        assertThat(added.speaksFor()).isEqualTo("country:LOV");
        assertThat(added.act()).isEqualTo(Act.ANNOUNCE);
        assertThat(added.content()).isEqualTo("The two valleys met in Arlen");
        assertThat(added.citations()).extracting(Citation::exact).containsExactly("The two valleys met in Arlen");
        assertThat(now().marks().of(added.id()).corrected()).contains("speaker", "act");
        assertThat(now().added(added.id())).map(Correction::by).contains("ada");
        assertThat(now().record().statements()).hasSize(before.record().statements().size() + 1);
        canBeUndone(before);
    }

    @Test
    void whatWasAddedIsCorrectedLikeAnythingElse() {
        correct(it -> it.add(RecordKind.EVENT, REPORT.id(), "met in Arlen", 2, List.of("kind=summit", "participants=The Uplanders", "place=Arlen")));
        assertThat(now().record().events()).filteredOn(it -> it.id().equals("e-added+1")).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(EventKind.SUMMIT);
            assertThat(it.citations().get(0).span().start()).isGreaterThan(TEXT.indexOf("met in Arlen"));
        });
        correct(it -> it.set("e-added+1", List.of("status=planned")));
        correct(it -> it.add(RecordKind.ACTOR, REPORT.id(), "Envoys of both", 0, List.of("name=Envoys", "kind=unnamed")));
        correct(it -> it.add(RecordKind.COMMITMENT, REPORT.id(), "share the wells", 0, List.of("parties=Envoys", "due=2031-04")));
        assertThat(now().record().commitments()).filteredOn(it -> it.id().equals("c-added+4")).singleElement()
                .satisfies(it -> assertThat(it.parties()).containsExactly("actor-added+3"));
        correct(it -> it.dismiss(List.of("e-added+1")));
        assertThat(now().record().events()).noneMatch(it -> it.id().startsWith("e-added"));
        assertThat(now().waiting()).isEmpty();
    }

    @Test
    void whatWasAddedOutlivesEveryReadingAndWaitsForItsReport() {
        correct(it -> it.add(RecordKind.STATEMENT, REPORT.id(), "doubts it", 0, List.of("speaker=Upper Valley")));
        keep(reading("Upper Valley will open"), "2");
        assertThat(statement(now().record(), "s-added+1").content()).isEqualTo("doubts it");
        CorrectedRecord elsewhere = Replay.of(
                new KeptRecord("other", EdtfDate.of("2031-01-01"), List.of(), List.of(), List.of(), List.of(), List.of()), now().corrections());
        assertThat(elsewhere.record().statements()).isEmpty();
        assertThat(elsewhere.waiting()).extracting(Waiting::reason).singleElement().asString().contains("not among those that are looked at");
    }

    @Test
    void whatCannotBeAddedIsSaidInOneLine() {
        List<String> nothing = List.of();
        refused(it -> it.add(RecordKind.STATEMENT, REPORT.id(), "met in Arlen", 0, nothing), "2 times; say which, from 1 to 2");
        refused(it -> it.add(RecordKind.STATEMENT, REPORT.id(), "met in Arlen", 3, nothing), "2 times");
        refused(it -> it.add(RecordKind.STATEMENT, REPORT.id(), "never said", 0, nothing), "does not say “never said”");
        refused(it -> it.add(RecordKind.STATEMENT, REPORT.id(), " ", 0, nothing), "on which words");
        refused(it -> it.add(RecordKind.STATEMENT, "r-nothing", "met", 0, nothing), "no report 'r-nothing'");
        refused(it -> it.add(RecordKind.POSITION, REPORT.id(), "doubts it", 0, nothing), "worked out from others");
        refused(it -> it.add(RecordKind.STATEMENT, REPORT.id(), "doubts it", 0, List.of("speaker=Nobody")), "no record 'Nobody'");
        refused(it -> it.add(RecordKind.STATEMENT, REPORT.id(), "doubts it", 0, List.of("exact=else")), "no field 'exact'");
    }

    @Test
    void mergingActorsRewritesAllThatRefersToThem() {
        CorrectedRecord before = now();
        correct(it -> it.merge(List.of("Upper Valley", "The Uplanders")));
        KeptRecord after = now().record();
        assertThat(after.actors()).extracting(Actor::id).containsExactly("country:UPV", "country:LOV");
        assertThat(after.actors().get(0).aliases()).containsExactly("The Uplanders");
        assertThat(statement(after, s(3)).speaker()).isEqualTo("country:UPV");
        assertThat(statement(after, s(3)).speaksFor()).isEqualTo("country:UPV");
        assertThat(after.events().get(1).participants()).extracting("actor").containsExactly("country:UPV");
        canBeUndone(before);
    }

    @Test
    void mergingAndSplittingEvents() {
        CorrectedRecord before = now();
        correct(it -> it.merge(List.of("e0", "e1")));
        KeptRecord merged = now().record();
        assertThat(merged.events()).hasSize(1);
        assertThat(merged.events().get(0).citations()).hasSize(2);
        assertThat(merged.events().get(0).participants()).hasSize(3);
        canBeUndone(before);
        CorrectedRecord whole = now();
        int number = correct(it -> it.splitCitations("e0", List.of(2))).number();
        KeptRecord split = now().record();
        assertThat(split.events()).hasSize(2);
        assertThat(split.events().get(1).id()).isEqualTo(split.events().get(0).id() + "+" + number);
        assertThat(split.events().get(1).citations()).extracting(Citation::exact).containsExactly("Envoys of both met in Arlen");
        assertThat(split.events().get(0).citations()).extracting(Citation::exact).containsExactly("The two valleys met in Arlen");
        canBeUndone(whole);
    }

    @Test
    void splittingAnActorByItsNames() {
        CorrectedRecord before = now();
        int number = correct(it -> it.splitNames("Lower Valley", List.of("lower valley front"))).number();
        KeptRecord after = now().record();
        String front = "country:LOV+" + number;
        assertThat(after.actors()).extracting(Actor::name).containsExactly("Upper Valley", "Lower Valley", "Lower Valley Front", "The Uplanders");
        assertThat(statement(after, s(1)).speaker()).isEqualTo("country:LOV");
        assertThat(statement(after, s(2)).speaker()).isEqualTo(front);
        assertThat(statement(after, s(2)).speaksFor()).isEqualTo(front);
        assertThat(after.events().get(0).participants()).extracting("actor").contains("country:LOV");
        canBeUndone(before);
    }

    @Test
    void dismissing() {
        CorrectedRecord before = now();
        correct(it -> it.dismiss(List.of(s(1), "Upper Valley")));
        KeptRecord after = now().record();
        assertThat(after.statements()).hasSize(3);
        assertThat(statement(after, s(0)).speaker()).isEmpty();
        assertThat(after.events().get(0).participants()).extracting("actor").containsExactly("country:LOV");
        assertThat(after.commitments().get(0).parties()).containsExactly("country:LOV");
        assertThat(now().found()).isEqualTo(before.record());
        assertThatThrownBy(() -> correct(it -> it.confirm(List.of(s(1)))))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("gone by correction 1 (dismiss); 'undo 1' brings it back");
        canBeUndone(before);
    }

    @Test
    void noting() {
        CorrectedRecord before = now();
        correct(it -> it.note(s(0), "compare the speech"));
        assertThat(now().marks().of(statement(now().record(), s(0)).id()).notes()).extracting("by", "text")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ada", "compare the speech"));
        canBeUndone(before);
    }

    @Test
    void readingTheReportAgainKeepsAllThatStillHolds() {
        correct(it -> it.set(s(1), List.of("act=deny")));
        correct(it -> it.merge(List.of("Upper Valley", "The Uplanders")));
        correct(it -> it.dismiss(List.of("e1")));
        CorrectedRecord before = now();
        keep(reading("Upper Valley will open the sluice"), "2");
        assertThat(now().record()).isEqualTo(before.record());
        assertThat(now().waiting()).isEmpty();
    }

    @Test
    void aFurtherReportChangesNothingOfIt() {
        correct(it -> it.set(s(1), List.of("act=deny")));
        correct(it -> it.confirm(List.of("e0")));
        Report earlier = Samples.report("before.txt", "2031-03-03", "Upper Valley and Lower Valley met in Arlen, wires say.");
        keep(Samples.reading(earlier)
                .actors(Samples.state("country:UPV", "Upper Valley"), Samples.state("country:LOV", "Lower Valley"))
                .happens(EventKind.TALKS, EventStatus.OCCURRED, "2031-03-03", "Arlen", "Upper Valley and Lower Valley met in Arlen", "country:UPV", "country:LOV")
                .done(), "1");
        CorrectedRecord after = now();
        assertThat(after.waiting()).isEmpty();
        assertThat(after.record().events().get(0).citations()).as("one event of two reports").hasSize(2);
        assertThat(after.record().events().get(0).id()).as("by the earlier's id").endsWith(earlier.id());
        assertThat(after.marks().confirms(after.record().events().get(0).id())).isTrue();
        assertThat(statement(after.record(), s(1)).act()).isEqualTo(Act.DENY);
    }

    @Test
    void anotherIdOnTheSameWordsIsTheSameRecord() {
        correct(it -> it.set(s(1), List.of("act=deny")));
        Reading renamed = Samples.reading(REPORT)
                .actors(Samples.state("country:LOV", "Lower Valley"))
                .states(Samples.statement("other", "country:LOV", statement(now().record(), s(1)).citations().get(0)))
                .done();
        keep(renamed, "2");
        assertThat(now().record().statements().get(0).act()).isEqualTo(Act.DENY);
        assertThat(now().waiting()).isEmpty();
    }

    @Test
    void whatIsNotFoundWaitsAndComesBack() {
        correct(it -> it.set(s(1), List.of("act=deny")));
        correct(it -> it.splitNames("Lower Valley", List.of("Lower Valley Front")));
        keep(Samples.reading(REPORT).actors(Samples.state("country:LOV", "Lower Valley")).done(), "2");
        assertThat(now().waiting()).extracting(Waiting::correction).containsExactly(1, 2);
        assertThat(now().corrections()).hasSize(2);
        keep(reading("Upper Valley will open the sluice"), "3");
        assertThat(now().waiting()).isEmpty();
        assertThat(statement(now().record(), s(1)).act()).isEqualTo(Act.DENY);
    }

    @Test
    void whatIsConfirmedMustStillReadSo() {
        correct(it -> it.confirm(List.of(s(0))));
        keep(reading("Upper Valley will open the sluice. Lower Valley doubts it."), "2");
        CorrectedRecord after = now();
        assertThat(after.marks().confirms(statement(after.record(), s(0)).id())).isFalse();
        assertThat(after.waiting()).extracting(Waiting::reason).containsExactly("its record reads otherwise now");
    }

    @Test
    void onlyWhatIsConfirmedAndWhatItRefersTo() {
        correct(it -> it.confirm(List.of(s(0))));
        CorrectedRecord all = now();
        KeptRecord only = ConfirmedOnly.of(all.record(), all.marks(), Set.of());
        assertThat(only.statements()).hasSize(1);
        assertThat(only.actors()).extracting(Actor::id).containsExactly("country:UPV");
        assertThat(only.events()).isEmpty();
        assertThat(only.reports()).hasSize(1);
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() {
        refused(it -> it.set(s(0), List.of("acts=deny")), "a statement has no field 'acts' that can be set; it has speaker,");
        refused(it -> it.set(s(0), List.of("act=shout")), "'shout' is no act; it can be assert, deny,");
        refused(it -> it.set(s(0), List.of("citations=")), "no field 'citations'");
        refused(it -> it.set(s(0), List.of("date=soon")), "'soon' is not a date in EDTF");
        refused(it -> it.set(s(0), List.of("issues=wells")), "'wells' is not an issue of the codebook; those are water");
        refused(it -> it.set(s(0), List.of("speaker=Nobody Known")), "there is no record 'Nobody Known'");
        refused(it -> it.set(s(0), List.of("speaker=e0")), "is not an actor but an event");
        refused(it -> it.set("country:UPV", List.of("name=")), "name cannot be empty");
        refused(it -> it.confirm(List.of("s")), "'s' could be s0@");
        refused(it -> it.confirm(List.of("upper council")), "there is country:UPV");
        refused(it -> it.merge(List.of("e0", "c0")), "only records of one kind can be merged");
        refused(it -> it.merge(List.of("e0", "e0")), "two records or more");
        refused(it -> it.splitCitations("e0", List.of(1)), "stands on one citation and cannot be split");
        refused(it -> it.splitNames("Lower Valley", List.of("The Uplanders")), "does not go by 'The Uplanders' but by Lower Valley");
        refused(it -> it.splitNames("Upper Valley", List.of("Upper Valley")), "would be left without a name");
        refused(it -> it.undo(0), "there is no correction to undo");
        refused(it -> it.undo(7), "there is no correction 7; there are none");
        assertThat(now().corrections()).isEmpty();
    }

    private void refused(Function<Drafting, Ruling> draft, String reason) {
        assertThatThrownBy(() -> correct(draft))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining(reason)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasLineCount(1));
    }

    @Test
    void severalWhoCorrectAtOnceAllCount() {
        List<CompletableFuture<Void>> all = IntStream.range(0, 4)
                .mapToObj(who -> CompletableFuture.runAsync(() -> correct(it -> it.note(s(who), "note " + who))))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(now().corrections()).extracting(Correction::number).containsExactly(1, 2, 3, 4);
        assertThat(now().record().statements()).allSatisfy(it -> assertThat(now().marks().of(it.id()).notes()).hasSize(1));
    }

    @Test
    void somebodyElseWritingForTooLongIsSaidAndNothingIsHalfDone() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                java.sql.Statement statement = other.createStatement();
                Dossier dossier = Dossier.open(file, new Terms(Duration.ofMillis(200), 0), Clock.systemUTC())) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> dossier.correct("ada", "", Extent.ALL, seen -> drafting(seen).note(s(0), "now")))
                    .isInstanceOf(DossierException.class)
                    .hasMessageContaining("another Rapporteur is writing to");
            statement.execute("ROLLBACK");
            assertThat(dossier.corrected().corrections()).isEmpty();
        }
    }

    @Test
    void theListIsOnlyEverAddedTo() throws SQLException {
        correct(it -> it.note(s(0), "once"));
        for (String change : List.of("UPDATE correction SET analyst = 'eve'", "DELETE FROM correction")) {
            assertThatThrownBy(() -> sql(change)).isInstanceOf(SQLException.class).hasMessageContaining("undo it by a further one");
        }
        assertThat(now().corrections()).hasSize(1);
    }

    @Test
    void aDamagedCorrectionIsNamed() throws SQLException {
        sql("INSERT INTO correction VALUES (1, '2031-03-05T00:00:00Z', 'ada', '', 'note', '{\"verb\":\"shout\"}')");
        assertThatThrownBy(this::now).isInstanceOf(DossierException.class)
                .hasMessageContaining("what is kept of correction 1 in")
                .hasMessageContaining("is damaged: ");
    }

    @Test
    void anOlderDossierIsBroughtUpToDate() throws SQLException {
        sql("DROP TABLE correction");
        sql("DROP INDEX finding_by_day");
        sql("ALTER TABLE finding DROP COLUMN falls");
        sql("DROP VIEW hearing");
        sql("DROP TABLE heard");
        sql("DROP INDEX report_by_day");
        sql("ALTER TABLE report DROP COLUMN written");
        sql("DELETE FROM flyway_schema_history WHERE version IN ('2', '3', '4')");
        sql("PRAGMA user_version = 1");
        assertThat(now().record().statements()).hasSize(4);
        correct(it -> it.note(s(0), "after"));
        assertThat(now().corrections()).hasSize(1);
        assertThat(Files.exists(file)).isTrue();
    }

    @Test
    void correctionsMadeBeforeRecordsCouldBeAddedStay() throws SQLException {
        correct(it -> it.note(s(0), "before"));
        sql("DELETE FROM flyway_schema_history WHERE version = '4'");
        sql("PRAGMA user_version = 3");
        assertThat(now().corrections()).extracting(it -> it.ruling().text()).containsExactly("before");
        correct(it -> it.add(RecordKind.EVENT, REPORT.id(), "walked out", 0, List.of()));
        assertThat(now().record().events()).anyMatch(it -> it.id().equals("e-added+2"));
        assertThatThrownBy(() -> sql("DELETE FROM correction")).isInstanceOf(SQLException.class).hasMessageContaining("undo it by a further one");
    }

    private void sql(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
