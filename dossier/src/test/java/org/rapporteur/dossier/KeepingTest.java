package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Figure;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Place;
import org.rapporteur.record.Reading;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;

class KeepingTest {

    @TempDir
    Path folder;

    @Test
    void whatIsKeptComesBackAsItWas() {
        Reading reading = Samples.river(1);
        try (Dossier dossier = Dossier.open(folder.resolve("river.dossier"))) {
            assertThat(dossier.keep(reading, "1")).isEqualTo(Keeping.NEW);
        }
        try (Dossier dossier = Dossier.openExisting(folder.resolve("river.dossier"))) {
            KeptRecord record = dossier.record();
            assertThat(record.title()).isEqualTo("river");
            assertThat(record.created().day()).isPresent();
            assertThat(record.reports()).containsExactly(reading.report());
            assertThat(record.actors()).containsExactlyElementsOf(reading.actors());
            assertThat(record.statements()).hasSize(1);
            assertThat(RecordForm.toMap(record.statements().get(0).spans()))
                    .isEqualTo(RecordForm.toMap(reading.statements().get(0).spans()));
            assertThat(record.statements().get(0).citations()).isEqualTo(reading.statements().get(0).citations());
        }
    }

    @Test
    void aClosedDossierIsOneFile() throws IOException {
        try (Dossier dossier = Dossier.open(folder.resolve("one.dossier"))) {
            dossier.keep(Samples.river(1), "1");
            dossier.record();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("one.dossier");
        }
    }

    @Test
    void theSameReportReadTwiceChangesNothing() throws IOException {
        Path file = folder.resolve("twice.dossier");
        try (Dossier dossier = Dossier.open(file)) {
            dossier.keep(Samples.river(1), "1");
        }
        byte[] before = Files.readAllBytes(file);
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(dossier.holds(Samples.river(1).report(), "1")).isTrue();
            assertThat(dossier.holds(Samples.river(2).report(), "1")).isFalse();
            assertThat(dossier.keep(Samples.river(1), "1")).isEqualTo(Keeping.UNCHANGED);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aNewReaderReplacesWhatTheOldOneFound() {
        Reading old = Samples.river(1);
        Reading renewed = new Reading(old.report(), old.actors(), List.of(), List.of(), List.of());
        try (Dossier dossier = Dossier.open(folder.resolve("renewed.dossier"))) {
            dossier.keep(old, "1");
            assertThat(dossier.holds(old.report(), "2")).isFalse();
            assertThat(dossier.keep(renewed, "2")).isEqualTo(Keeping.REREAD);
            assertThat(dossier.record().statements()).isEmpty();
            assertThat(dossier.record().reports()).hasSize(1);
            assertThat(dossier.search("sluice", 10)).hasSize(1);
        }
    }

    @Test
    void aReportOfWhichMoreIsKnownIsReread() {
        Reading undated = Samples.reading(Report.of("a.txt", "The two sides met.")).done();
        Reading dated = Samples.reading(undated.report().withPublished(EdtfDate.of("2031-02-03"))).done();
        try (Dossier dossier = Dossier.open(folder.resolve("dated.dossier"))) {
            dossier.keep(undated, "1");
            assertThat(dossier.holds(dated.report(), "1")).isFalse();
            assertThat(dossier.keep(dated, "1")).isEqualTo(Keeping.REREAD);
            assertThat(dossier.record().reports().get(0).published()).isEqualTo(EdtfDate.of("2031-02-03"));
            // The source says no more than before; what has been found out since stays.
            assertThat(dossier.holds(undated.report(), "1")).isTrue();
        }
    }

    @Test
    void aReportFromAnotherFolderIsTheSameReport() {
        Reading here = Samples.reading(Report.of("here/a.txt", "The two sides met.")).done();
        Reading there = Samples.reading(Report.of("/there/a.txt", "The two sides met.")).done();
        try (Dossier dossier = Dossier.open(folder.resolve("moved.dossier"))) {
            dossier.keep(here, "1");
            assertThat(dossier.keep(there, "1")).isEqualTo(Keeping.UNCHANGED);
        }
    }

    @Test
    void reportsComeOutByDateThenById() {
        try (Dossier dossier = Dossier.open(folder.resolve("order.dossier"))) {
            dossier.keep(Samples.reading(Samples.report("x", "", "Undated words.")).done(), "1");
            dossier.keep(Samples.reading(Samples.report("y", "XXXX-05-17", "Half dated words.")).done(), "1");
            dossier.keep(Samples.river(3), "1");
            dossier.keep(Samples.river(1), "1");
            dossier.keep(Samples.river(2), "1");
            assertThat(dossier.record().reports().stream().map(Report::origin))
                    .containsExactly("river-1.txt", "river-2.txt", "river-3.txt", "x", "y");
        }
    }

    @Test
    void everyCharacterOfATextSurvives() {
        String text = "Nul \0 bell \u0007 astral 🕊🕊 combining e\u0301 rtl \u202eabc\u202c 'quote\" \\ \uFFFF end of it.";
        Samples samples = Samples.reading(Samples.report("odd.txt", "2031-01-01", text)).actors(Samples.state("a", "A"));
        Reading reading = samples.says("a", "astral 🕊🕊 combining e\u0301").says("a", "end of it").done();
        try (Dossier dossier = Dossier.open(folder.resolve("odd.dossier"))) {
            dossier.keep(reading, "1");
            assertThat(dossier.record().reports().get(0).text().toString()).isEqualTo(text);
            assertThat(dossier.record().statements().get(0).citations()).isEqualTo(reading.statements().get(0).citations());
            Hit hit = dossier.search("astral", 5).get(0);
            assertThat(hit.snippet()).isEqualTo(reading.report().text().slice(hit.span()));
        }
    }

    @Test
    void aTextThatIsNotUnicodeIsRefused() {
        Reading broken = Samples.reading(Report.of("half.txt", "half a pair: \ud83d.")).done();
        try (Dossier dossier = Dossier.open(folder.resolve("half.dossier"))) {
            assertThatThrownBy(() -> dossier.keep(broken, "1"))
                    .isInstanceOf(DossierException.class)
                    .hasMessageContaining("half.txt")
                    .hasMessageContaining("not well-formed Unicode");
            assertThat(dossier.record().reports()).isEmpty();
        }
    }

    @Test
    void anEmptyReportIsKept() {
        try (Dossier dossier = Dossier.open(folder.resolve("empty.dossier"))) {
            assertThat(dossier.keep(Samples.reading(Report.of("empty.txt", "")).done(), "1")).isEqualTo(Keeping.NEW);
            assertThat(dossier.record().reports()).hasSize(1);
        }
    }

    @Test
    void unknownNumbersAndPlacesSurvive() {
        Samples samples = Samples.reading(Samples.report("n.txt", "2031-01-01", "At least 30 days, thousands fled to Arlen."));
        Figure figure = new Figure(
                "duration", Double.NaN, 30, Double.NaN, "day", "", "", "", List.of(samples.cite("At least 30 days")));
        var event = new org.rapporteur.record.Event(
                "e", org.rapporteur.record.EventKind.CEASEFIRE, org.rapporteur.record.Plover.NONE, "", EdtfDate.UNKNOWN,
                EdtfDate.of("2031-03/.."), new Place("Arlen", 1.5, -2.25, "ABC"), List.of(),
                org.rapporteur.record.EventStatus.PROPOSED, "", List.of(figure), List.of(), figure.citations());
        try (Dossier dossier = Dossier.open(folder.resolve("n.dossier"))) {
            dossier.keep(samples.event(event).done(), "1");
            assertThat(dossier.record().events().get(0).figures()).containsExactly(figure);
            assertThat(dossier.record().events().get(0).place()).isEqualTo(event.place());
            assertThat(dossier.record().events().get(0).end()).isEqualTo(event.end());
        }
    }
}
