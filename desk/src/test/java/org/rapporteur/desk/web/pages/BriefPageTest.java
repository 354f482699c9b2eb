package org.rapporteur.desk.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.web.RunningDesk;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

class BriefPageTest {

    private static final Pattern SOURCE = Pattern.compile("<li><a href=\"/reports/r-[0-9a-f]+\">");

    @TempDir
    private Path folder;

    /** Of thousands of reports the page names the latest, and where the others are; the brief that is kept names all. */
    @Test
    void theLatestSourcesAreNamedAndTheOthersCounted() throws InterruptedException {
        try (RunningDesk desk = new RunningDesk(folder)) {
            for (int i = 0; i < 260; i++) {
                Report report = Report.of("n" + i, "The sluice of lock %d stayed shut on that day.".formatted(i)).withPublished(EdtfDate.of("2030-01-01"));
                desk.dossier().keep(new Reading(report, List.of(), List.of(), List.of(), List.of()), "testing");
            }
            String told = (desk.dossier().size() - 250) + " earlier reports";
            String page = desk.wire().get("/brief").body();
            for (int tries = 0; tries < 200 && !page.contains(told); tries++) {
                Thread.sleep(50);
                page = desk.wire().get("/brief").body();
            }
            assertThat(page).contains(told);
            assertThat(SOURCE.matcher(page).results()).hasSize(250);
        }
    }
}
