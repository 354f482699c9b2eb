package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.record.Act;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** What is seen of a dossier when not all of it is looked at. */
class ExtentTest {

    private static final int REPORTS = 12;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void keepThemInAnyOrder() {
        List<Reading> readings = new ArrayList<>();
        for (int number = 0; number < REPORTS; number++) {
            readings.add(Samples.river(number));
        }
        Collections.shuffle(readings, new Random(7));
        file = kept("all", readings);
    }

    private Path kept(String place, List<Reading> readings) {
        try {
            Path dossier = Files.createDirectories(folder.resolve(place)).resolve("river.dossier");
            try (Dossier opened = Dossier.open(dossier)) {
                readings.forEach(reading -> opened.keep(reading, "1"));
            }
            return dossier;
        } catch (java.io.IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    private static CorrectedRecord seen(Path file, Extent extent) {
        try (Dossier dossier = Dossier.openExisting(file)) {
            return dossier.corrected(extent);
        }
    }

    private static List<String> origins(KeptRecord record) {
        return record.reports().stream().map(Report::origin).toList();
    }

    @Test
    void theLatestReportsReadAsIfThereWereNoOthers() {
        List<Reading> latest = List.of(Samples.river(11), Samples.river(9), Samples.river(10));
        KeptRecord fromScratch = seen(kept("latest", latest), Extent.ALL).record();

        assertThat(seen(file, Extent.latest(3)).record()).isEqualTo(fromScratch);
        assertThat(origins(fromScratch)).containsExactly("river-9.txt", "river-10.txt", "river-11.txt");
    }

    @Test
    void asManyAsThereAreIsAll() {
        KeptRecord all = seen(file, Extent.ALL).record();

        assertThat(all.reports()).hasSize(REPORTS);
        assertThat(seen(file, Extent.latest(REPORTS)).record()).isEqualTo(all);
        assertThat(seen(file, Extent.latest(REPORTS + 1)).record()).isEqualTo(all);
        try (Dossier dossier = Dossier.openExisting(file)) {
            assertThat(dossier.size()).isEqualTo(REPORTS);
            assertThat(dossier.reports()).isEqualTo(all.reports());
        }
    }

    @Test
    void whatACorrectionStandsOnIsLookedAtHoweverOldItIs() {
        String old = seen(file, Extent.ALL).record().statements().get(0).id();
        try (Dossier dossier = Dossier.openExisting(file)) {
            Extent extent = Extent.latest(2).and(List.of(old));
            assertThat(origins(dossier.corrected(extent).record())).startsWith("river-0.txt").hasSize(3);
            dossier.correct("ada", "", extent, seen -> new Drafting(seen, List.of(), List.of(), Set.of()).dismiss(List.of(old)));
        }

        CorrectedRecord seen = seen(file, Extent.latest(2));
        assertThat(origins(seen.record())).containsExactly("river-0.txt", "river-10.txt", "river-11.txt");
        assertThat(seen.record().statements()).hasSize(2).noneMatch(statement -> statement.id().equals(old));
        assertThat(seen.waiting()).isEmpty();
    }

    @Test
    void aCorrectedActorIsFoundWhereItLastAppeared() {
        Reading early = Samples.reading(Samples.report("early.txt", "2020-01-01", "The Uplanders wrote a letter about the mill.\n"))
                .actors(Samples.organisation("organisation:uplanders", "The Uplanders"))
                .says("organisation:uplanders", "wrote a letter")
                .done();
        kept("all", List.of(early));
        try (Dossier dossier = Dossier.openExisting(file)) {
            dossier.correct("ada", "", Extent.ALL, seen ->
                    new Drafting(seen, List.of(), List.of(), Set.of()).note("organisation:uplanders", "who are they?"));
        }

        CorrectedRecord seen = seen(file, Extent.latest(2));
        assertThat(seen.waiting()).isEmpty();
        assertThat(seen.marks().of("organisation:uplanders").notes()).hasSize(1);
    }

    @Test
    void whatIsReprintedComesWithTheReprint() {
        Report original = Samples.river(0).report();
        Report again = Samples.report("again.txt", "2031-02-01", original.text().toString());
        kept("all", List.of(Samples.reading(again).done()));

        assertThat(origins(seen(file, Extent.latest(1)).record())).containsExactly("river-0.txt", "again.txt");
    }

    @Test
    void theLatestAreThoseThatWereWrittenLast() {
        String[] dates = {"2031-05", "2031-05-02", "2031-04-30", "2031", "2032-XX", "XXXX-06-01", "", "2031-05-02T08:00:00Z", "2030/2033"};
        List<Reading> readings = new ArrayList<>();
        for (String published : dates) {
            for (String dateline : dates) {
                Report report = Report.of("dated " + published + dateline, "On the sluice, number %d.\n".formatted(readings.size()))
                        .withPublished(EdtfDate.of(published))
                        .withDateline(new Dateline("Arlen", EdtfDate.of(dateline)));
                readings.add(Samples.reading(report).done());
            }
        }
        Path dated = kept("dated", readings);
        List<String> inOrder = readings.stream()
                .map(Reading::report)
                .filter(report -> report.written().earliest().isPresent())
                .sorted(Comparator.comparing(report -> report.written().earliest().orElseThrow()))
                .map(report -> report.written().earliest().orElseThrow().toString())
                .toList();

        for (int latest = 1; latest <= inOrder.size(); latest++) {
            List<String> days = seen(dated, Extent.latest(latest)).record().reports().stream()
                    .map(report -> report.written().earliest().map(Object::toString).orElse("none"))
                    .toList();
            assertThat(days).isEqualTo(inOrder.subList(inOrder.size() - latest, inOrder.size()));
        }
    }

    /** Upper Valley speaks of one matter in every report, of another long ago. */
    private Path withAnOldWord(String place, String speaker) {
        List<Reading> readings = new ArrayList<>();
        for (int number = 0; number < REPORTS; number++) {
            readings.add(about("water", number, "country:UPV"));
        }
        readings.set(1, about("borders", 1, speaker));
        readings.set(0, about("borders", 0, speaker));
        return kept(place, readings);
    }

    private static Reading about(String issue, int number, String speaker) {
        Reading river = Samples.river(number);
        Statement it = river.statements().get(0);
        Statement about = new Statement(
                it.id(), speaker, "", speaker, true, "", Act.DEMAND, it.plover(), "", List.of(issue), it.content(), List.of(), it.date(),
                false, it.spans(), List.of(), List.of(), List.of(), it.citations());
        return Samples.reading(river.report())
                .actors(Samples.state("country:UPV", "Upper Valley"), Samples.state("country:LOV", "Lower Valley"))
                .actors(Samples.person("Ada Holm", "", ""))
                .states(about)
                .done();
    }

    @Test
    void theLastWordOnAMatterIsLookedAtUntilThereIsANewerOne() {
        Path file = withAnOldWord("old", "country:UPV");

        assertThat(origins(seen(file, Extent.latest(4)).record()))
                .containsExactly("river-1.txt", "river-8.txt", "river-9.txt", "river-10.txt", "river-11.txt");
        kept("old", List.of(about("borders", 20, "country:UPV")));
        assertThat(origins(seen(file, Extent.latest(4)).record()))
                .containsExactly("river-9.txt", "river-10.txt", "river-11.txt", "river-20.txt");
    }

    @Test
    void aPledgeMadeLongAgoIsLookedAtWhileItsDayIsNotPast() {
        String words = "will mend the weir";
        for (String due : List.of("2031-02-01", "2031-01-09", "2031-01-02", "XXXX-02-01")) {
            Samples early = Samples.reading(Samples.report("due " + due, "2020-01-01", "Lower Valley " + words + " by " + due + ".\n"));
            Reading pledge = early.pledges(new Commitment(
                            "c1", "pledge", List.of(), words, List.of(), CommitmentStatus.AGREED, EdtfDate.UNKNOWN, EdtfDate.of(due),
                            List.of(early.cite(words))))
                    .done();
            kept("all", List.of(pledge));
        }

        assertThat(origins(seen(file, Extent.latest(8)).record())).hasSize(10).startsWith("due 2031-01-09", "due 2031-02-01");
    }

    @Test
    void whoIsNoLongerHeardAndWhoSpeaksForNobodyIsNotSoughtFor() {
        assertThat(origins(seen(withAnOldWord("gone", "country:LOV"), Extent.latest(4)).record())).hasSize(4).startsWith("river-8.txt");
        assertThat(origins(seen(withAnOldWord("person", "person:ada-holm"), Extent.latest(4)).record())).hasSize(4);
    }

    @Test
    void aReportReadAgainIsHeardAsItIsReadNow() {
        Path file = withAnOldWord("again", "country:UPV");
        try (Dossier dossier = Dossier.open(file)) {
            dossier.keep(about("water", 1, "country:UPV"), "2");
        }
        assertThat(origins(seen(file, Extent.latest(4)).record())).hasSize(5).startsWith("river-0.txt");
    }

    @Test
    void anOlderDossierKnowsWhoWasHeardOnceItIsUpToDate() throws SQLException {
        Path file = withAnOldWord("older", "country:UPV");
        KeptRecord before = seen(file, Extent.latest(4)).record();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                java.sql.Statement sql = connection.createStatement()) {
            for (String command : List.of(
                    "DROP INDEX finding_by_day",
                    "ALTER TABLE finding DROP COLUMN falls",
                    "DROP VIEW hearing",
                    "DROP TABLE heard",
                    "DROP INDEX report_by_day",
                    "ALTER TABLE report DROP COLUMN written",
                    "DELETE FROM flyway_schema_history WHERE version IN ('3', '4')",
                    "PRAGMA user_version = 2")) {
                sql.execute(command);
            }
        }
        assertThat(seen(file, Extent.latest(4)).record()).isEqualTo(before);
        assertThat(before.reports()).hasSize(5);
    }

    @Test
    void nothingIsNoExtent() {
        assertThatThrownBy(() -> Extent.latest(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
