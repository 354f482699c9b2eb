package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.dossier.Samples.person;
import static org.rapporteur.dossier.Samples.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dossier.merging.Merging;
import org.rapporteur.record.Account;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** What comes out of a dossier when several reports tell of the same. */
class MergedRecordTest {

    private static final String AGENCY_COPY =
            """
            Valleys trade blame over closed sluice
            ARLEN (Agency) - Envoy Rolf Holm said the sluice would stay shut until the boats had left the lower lake.
            The council of Lower Valley answered on Tuesday evening that nobody had seen such boats since the spring flood.
            Both delegations are to meet again in the town hall of Arlen on Friday, when the mediator will hand over a map.
            A farmer at the market, who has sold onions there for thirty years, thought the map would change very little.
            The two valleys have quarrelled about water since the old dam broke and washed away eleven mills and a chapel.
            """;

    @TempDir
    Path folder;

    private KeptRecord record(Reading... readings) {
        return new Merging().merge("t", EdtfDate.of("2031-01-01"), List.of(readings));
    }

    @Test
    void forWhomAPersonSpeaksOneReportTellsForAll() {
        Report open = Samples.report("open.txt", "2031-03-04", "The foreign minister, Rolf Holm, said the map was old.");
        Report told = Samples.report("told.txt", "2031-03-05", "Lower Valley's foreign minister, Rolf Holm, said the lake was full.");
        Actor holm = person("Rolf Holm", "", "minister");
        Actor valley = state("country:LOV", "Lower Valley");
        Actor serving = new Actor(holm.id(), holm.name(), holm.kind(), List.of(), valley.id(), List.of(), "", "minister");
        KeptRecord record = record(
                Samples.reading(open).actors(holm).says(holm.id(), "the map was old").done(),
                Samples.reading(told).actors(serving, valley).says(holm.id(), "the lake was full").done());
        assertThat(record.statements()).extracting(Statement::speaksFor).containsOnly(valley.id());
    }

    @Test
    void wireCopyIsKeptAndItsStatementsAreCountedOnceWithBothCitations() {
        String said = "the sluice would stay shut until the boats had left the lower lake";
        String answered = "nobody had seen such boats since the spring flood";
        String added = "The mayor of Bessa added that her town had no boats.";
        Report agency = Samples.report("agency.txt", "2031-03-04", AGENCY_COPY);
        Report paper = Samples.report("paper.txt", "2031-03-03", "Sluice stays shut, envoy says\n" + AGENCY_COPY + added + "\n");
        Reading original = Samples.reading(agency)
                .actors(person("Rolf Holm", "NRD", "envoy"), state("country:LOV", "Lower Valley"))
                .says("person:rolf-holm", said)
                .says("country:LOV", answered)
                .done();
        Reading reprint = Samples.reading(paper)
                .actors(person("Holm", "NRD", "envoy"), state("country:LOV", "Lower Valley"), state("place:bessa", "Bessa"))
                .says("person:holm", said)
                .says("country:LOV", answered)
                .says("place:bessa", added)
                .done();
        try (Dossier dossier = Dossier.open(folder.resolve("copy.dossier"))) {
            assertThat(dossier.keep(original, "1")).isEqualTo(Keeping.NEW);
            assertThat(dossier.keep(reprint, "1")).isEqualTo(Keeping.DUPLICATE);
            assertThat(dossier.keep(reprint, "1")).isEqualTo(Keeping.UNCHANGED);
            assertThat(dossier.keep(reprint, "2")).isEqualTo(Keeping.REREAD);
            KeptRecord record = dossier.record();
            assertThat(record.reports()).hasSize(2);
            // The paper's date is the earlier one; the copy that came first is the original all the same.
            assertThat(record.reports().get(0).duplicateOf()).isEqualTo(agency.id());
            assertThat(record.statements()).hasSize(3);
            Statement envoy = record.statements().stream().filter(s -> s.content().equals(said)).findFirst().orElseThrow();
            assertThat(envoy.citations()).extracting(Citation::report).containsExactly(agency.id(), paper.id());
            Statement mayor = record.statements().stream().filter(s -> s.content().equals(added)).findFirst().orElseThrow();
            assertThat(mayor.citations()).extracting(Citation::report).containsExactly(paper.id());
        }
    }

    @Test
    void aReprintOfAReprintReprintsTheOriginal() {
        try (Dossier dossier = Dossier.open(folder.resolve("chain.dossier"))) {
            Report first = Samples.report("a.txt", "2031-03-04", AGENCY_COPY);
            dossier.keep(Samples.reading(first).done(), "1");
            dossier.keep(Samples.reading(Samples.report("b.txt", "2031-03-05", AGENCY_COPY + "Agencies")).done(), "1");
            dossier.keep(Samples.reading(Samples.report("c.txt", "2031-03-06", AGENCY_COPY + "Agencies, Staff")).done(), "1");
            assertThat(dossier.record().reports()).extracting(Report::duplicateOf).containsExactly("", first.id(), first.id());
        }
    }

    @Test
    void whatTheIntakeMarkedAsAReprintIsOneIfItsOriginalIsHere() {
        try (Dossier dossier = Dossier.open(folder.resolve("marked.dossier"))) {
            Report first = Samples.report("a.txt", "2031-03-04", "One short line.");
            Report second = Samples.report("b.txt", "2031-03-05", "Quite another short line.");
            assertThat(dossier.keep(Samples.reading(second.withDuplicateOf(first.id())).done(), "1")).isEqualTo(Keeping.NEW);
            dossier.keep(Samples.reading(first).done(), "1");
            Report third = Samples.report("c.txt", "2031-03-06", "A third short line.").withDuplicateOf(first.id());
            assertThat(dossier.keep(Samples.reading(third).done(), "1")).isEqualTo(Keeping.DUPLICATE);
        }
    }

    @Test
    void statementsOfReportsThatAreNoReprintsStaySeparate() {
        Reading first = Samples.reading(Samples.report("a", "2031-03-04", "We will wait."))
                .actors(state("A", "A")).says("A", "We will wait.").done();
        Reading second = Samples.reading(Samples.report("b", "2031-03-05", "We will wait."))
                .actors(state("A", "A")).says("A", "We will wait.").done();
        KeptRecord record = record(first, second);
        assertThat(record.statements()).hasSize(2);
        assertThat(record.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void theMergedIdStandsEverywhere() {
        String text = "Holm said all of this and Ann Voice heard it.";
        Samples samples = Samples.reading(Samples.report("b", "2031-03-05", text));
        Citation all = samples.cite(text);
        String holm = "person:holm";
        Condition condition = new Condition(ConditionRelation.BEFORE, "this", holm, true, List.of(all));
        Statement statement = new Statement(
                "s", holm, "Holm", holm, true, holm, Act.DEMAND, Plover.REQUEST, holm, List.of(), "all of this", List.of(),
                EdtfDate.UNKNOWN, false, new Statement.Spans(List.of(), List.of(), List.of(all.span())), List.of(condition), List.of(), List.of(),
                List.of(all));
        Event event = new Event(
                "e", EventKind.OTHER, Plover.NONE, "", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, Place.NONE,
                List.of(new Participant(holm, "actor")), EventStatus.OCCURRED, "",
                List.of(samples.figure("killed", 1, holm, "all")),
                List.of(new Account(holm, Act.ASSERT, "this", all)), List.of(all));
        samples.agrees("pledge", "all of this", CommitmentStatus.AGREED, List.of(samples.figure("killed", 1, holm, "all")), holm, "other");
        Reading short_ = samples.actors(person("Holm", "NRD", "")).states(statement).event(event).done();
        Reading full = Samples.reading(Samples.report("a", "2031-03-04", "Rolf Holm spoke.")).actors(person("Rolf Holm", "NRD", "")).done();

        KeptRecord record = record(full, short_);
        assertThat(record.actors()).extracting(Actor::id).containsExactly("person:rolf-holm");
        String written = record.statements() + "" + record.events() + record.commitments();
        assertThat(written).contains("person:rolf-holm").doesNotContain(holm);
    }

    @Test
    void aCommitmentThatTwoReportsHaveIsOne() {
        String words = "1,000 prisoners each were to be exchanged";
        Samples first = Samples.reading(Samples.report("a", "2031-03-04", words + "."));
        Samples second = Samples.reading(Samples.report("b", "2031-03-08", words + " and now have been."));
        Reading agreed = first.agrees("prisoner-exchange", words, CommitmentStatus.AGREED,
                List.of(first.figure("exchanged", 1000, "", "1,000")), "A", "B").done();
        Reading kept = second.agrees("prisoner-exchange", words, CommitmentStatus.KEPT,
                List.of(second.figure("exchanged", 1000, "", "1,000")), "B", "A").done();
        KeptRecord record = record(agreed, kept);
        assertThat(record.commitments()).hasSize(1);
        assertThat(record.commitments().get(0).status()).isEqualTo(CommitmentStatus.KEPT);
        assertThat(record.commitments().get(0).citations()).hasSize(2);
        assertThat(record.commitments().get(0).figures()).hasSize(1);

        Samples third = Samples.reading(Samples.report("c", "2031-03-09", "300 prisoners each were to be exchanged."));
        Reading other = third.agrees("prisoner-exchange", "300 prisoners", CommitmentStatus.AGREED,
                List.of(third.figure("exchanged", 300, "", "300")), "A", "B").done();
        assertThat(record(agreed, other).commitments()).hasSize(2);
    }

    @Test
    void theOrderInWhichReportsArriveChangesNothing() {
        List<Reading> readings = new ArrayList<>(synthetic(40, 7));
        KeptRecord first = kept("one.dossier", readings);
        Collections.shuffle(readings, new Random(3));
        KeptRecord second = kept("two.dossier", readings);
        assertThat(second.reports()).isEqualTo(first.reports());
        assertThat(second.actors()).isEqualTo(first.actors());
        assertThat(second.statements()).isEqualTo(first.statements());
        assertThat(second.events()).isEqualTo(first.events());
    }

    private KeptRecord kept(String name, List<Reading> readings) {
        try (Dossier dossier = Dossier.open(folder.resolve(name))) {
            readings.forEach(reading -> dossier.keep(reading, "1"));
            return dossier.record();
        }
    }

    @Test
    void fiveHundredReportsMakeOneSoundRecord() {
        List<Reading> readings = synthetic(500, 11);
        KeptRecord record = kept("large.dossier", readings);
        assertThat(record.reports()).hasSize(500);
        Set<String> actors = new HashSet<>(record.actors().stream().map(Actor::id).toList());
        assertThat(actors).hasSameSizeAs(record.actors());
        assertThat(record.statements()).hasSize(500).allSatisfy(statement -> assertThat(actors).contains(statement.speaker()));
        assertThat(record.statements()).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(record.events()).extracting(Event::id).doesNotHaveDuplicates();
        // Two parties, three people under two spellings each, and every report's own source.
        assertThat(record.actors()).hasSize(2 + 3 + 500);
        // One event a day, told by each report of that day.
        assertThat(record.events()).hasSize((int) readings.stream().map(r -> r.events().get(0).start()).distinct().count());
        int citations = record.events().stream().mapToInt(event -> event.citations().size()).sum();
        assertThat(citations).isEqualTo(500);
    }

    /** Reports of one quarrel: some a day, each with a speaker in one of two spellings, an event and an unnamed source. */
    private static List<Reading> synthetic(int count, long seed) {
        Random random = new Random(seed);
        String[][] people = {
            {"Danylo Koretsky", "Danylo Koretskyy", "UPV"}, {"Haroun Rashid", "Harun Rashid", "LOV"}, {"Anna Schröder", "Anna Schroeder", "MED"}
        };
        List<Reading> readings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Reading base = Samples.river(number);
            String[] somebody = people[random.nextInt(people.length)];
            Actor speaker = person(somebody[random.nextInt(2)], somebody[2], "");
            String day = java.time.LocalDate.of(2031, 1, 1).plusDays(4L * (number / 5)).toString();
            String last = "Upper Valley will open the sluice number " + number + ".";
            readings.add(Samples.reading(base.report().withPublished(EdtfDate.of(day)))
                    .actors(state("country:UPV", "Upper Valley"), state("country:LOV", "Lower Valley"), speaker)
                    .actors(Samples.unnamed("unnamed:official", "an official"))
                    .says(speaker.id(), last)
                    .happens(EventKind.TALKS, EventStatus.OCCURRED, day, "Arlen", "Upper Valley", "country:UPV", "country:LOV")
                    .done());
        }
        return readings;
    }
}
