package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

class IntakeTest {

    private static final String STORY =
            """
            OSLO, May 17 (Harbour News) – The crews of the two ferry lines went back to the table on Monday after eleven days.

            “We will stay as long as it takes,” the union's secretary said.
            """;

    @TempDir
    Path folder;

    private final Intake intake = new Intake(IntakeSettings.defaults());

    private List<Arrival> read(Path location) {
        return read(intake, location);
    }

    private static List<Arrival> read(Intake intake, Path location) {
        List<Arrival> arrivals = new ArrayList<>();
        intake.read(location.toString(), arrivals::add);
        return arrivals;
    }

    private Report onlyReport(Path location) {
        List<Arrival> arrivals = read(location);
        assertThat(arrivals).singleElement().isInstanceOf(Arrival.Arrived.class);
        return ((Arrival.Arrived) arrivals.get(0)).report();
    }

    private String onlyReason(Path location) {
        List<Arrival> arrivals = read(location);
        assertThat(arrivals).singleElement().isInstanceOf(Arrival.Failed.class);
        Arrival.Failed failed = (Arrival.Failed) arrivals.get(0);
        assertThat(failed.origin()).isEqualTo(location.toString());
        assertThat(failed.reason()).doesNotContain("\n").doesNotContain("Exception");
        return failed.reason();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void theTextOfAPlainTextFileIsTheFileCharacterForCharacter() throws IOException {
        String content = "\n  WORLD NEWS \n\nFerry talks resume\u00a0\n2 June 2025\n\n" + STORY + "\t\u2028 \n\n ";

        Report report = onlyReport(file("a.txt", content));

        assertThat(report.text()).hasToString(content);
        assertThat(report.section()).isEqualTo("WORLD NEWS");
        assertThat(report.headline()).isEqualTo("Ferry talks resume");
        assertThat(report.published()).isEqualTo(EdtfDate.of("2025-06-02"));
        assertThat(report.dateline()).isEqualTo(new Dateline("OSLO", EdtfDate.of("2025-05-17")));
        assertThat(report.source()).isEqualTo("Harbour News");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.origin()).isEqualTo(folder.resolve("a.txt").toString());
    }

    @Test
    void lineEndsOfAllSystemsBecomeLineFeedsAndTheByteOrderMarkIsLeftOut() throws IOException {
        assertThat(onlyReport(file("a.txt", "\ufeffone\r\ntwo\rthree\n")).text())
                .hasToString("one\ntwo\nthree\n");
    }

    @Test
    void aReportWithoutAYearKeepsItOpenUnlessADateIsGiven() throws IOException {
        Path file = file("a.txt", STORY);

        assertThat(onlyReport(file).dateline().date()).isEqualTo(EdtfDate.of("XXXX-05-17"));
        assertThat(onlyReport(file).published()).isEqualTo(EdtfDate.of("XXXX-05-17"));

        Intake dated = new Intake(IntakeSettings.defaults().withDate(EdtfDate.of("2025-05-18")));
        Report settled = ((Arrival.Arrived) read(dated, file).get(0)).report();
        assertThat(settled.dateline().date()).isEqualTo(EdtfDate.of("2025-05-17"));
        assertThat(settled.published()).isEqualTo(EdtfDate.of("2025-05-18"));
    }

    @Test
    void theGivenDateIsOnlyForReportsThatCarryNone() throws IOException {
        Intake dated = new Intake(IntakeSettings.defaults().withDate(EdtfDate.of("2025-05-18")));
        Path headed = file("a.txt", "Ferry talks resume\n3 March 2024\n\n" + STORY);
        Path filed = file("b.txt", STORY.replace("May 17", "3 March 2024"));

        assertThat(read(dated, headed))
                .extracting(arrival -> ((Arrival.Arrived) arrival).report().published())
                .containsExactly(EdtfDate.of("2024-03-03"));
        assertThat(read(dated, filed))
                .extracting(arrival -> ((Arrival.Arrived) arrival).report().published())
                .containsExactly(EdtfDate.of("2024-03-03"));
    }

    @Test
    void aReportInAnotherLanguageArrivesWithItsLanguage() throws IOException {
        Report report = onlyReport(file(
                "a.txt",
                "Die Besatzungen der beiden Fährlinien sind am Montag nach elf Tagen an den Verhandlungstisch"
                        + " zurückgekehrt. Die Reeder haben ein neues Angebot."));

        assertThat(report.language()).isEqualTo("de");
    }

    @Test
    void aFileInAnOldEncodingIsRead() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(
                file,
                "“We will stay,” the union’s secretary said — at the café.".getBytes(Charset.forName("windows-1252")));

        assertThat(onlyReport(file).text()).hasToString("“We will stay,” the union’s secretary said — at the café.");
    }

    @Test
    void oneReportReadTwiceIsOneReport() throws IOException {
        Path file = file("a.txt", STORY);

        assertThat(onlyReport(file)).isEqualTo(onlyReport(file));
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithItsFolders() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        file("z.txt", STORY);
        file("a.txt", STORY);
        file("b/c/x.txt", STORY);
        file("b/broken.pdf", "%PDF-1.7");
        file(".hidden.txt", STORY);

        assertThat(read(folder))
                .extracting(arrival -> arrival instanceof Arrival.Failed failed
                        ? failed.origin()
                        : ((Arrival.Arrived) arrival).report().origin())
                .containsExactly(folder + "/a.txt", folder + "/b/broken.pdf", folder + "/b/c/x.txt", folder + "/z.txt");
    }

    @Test
    void linksThatLeadInACircleAreFollowedOnce() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        file("b/a.txt", STORY);
        Files.createSymbolicLink(folder.resolve("b/back"), folder);
        Files.createSymbolicLink(folder.resolve("b/self"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/loop"), folder.resolve("b/loop"));

        assertThat(read(folder))
                .hasSize(2)
                .filteredOn(Arrival.Arrived.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatABrowserSavesBesideAPageIsNoSource() throws IOException {
        Files.createDirectories(folder.resolve("ferry_files"));
        file("ferry_files/frame.html", "<p>not a story</p>");
        file("ferry_files/site.css", "a{}");
        file(
                "ferry.html",
                "<article><h1>Talks end</h1><p>The talks ended on Friday, the mediator's office said.</p></article>");

        assertThat(onlyReport(folder).origin()).endsWith("ferry.html");
    }

    @Test
    void filesAboutTheFolderAreNoReportsUnlessTheyAreNamed() throws IOException {
        Path readme = file("README.md", STORY);
        assertThat(onlyReason(folder)).isEqualTo("holds no reports, only README.md");

        file("LICENSE", STORY);
        file("license-talks.txt", STORY);

        assertThat(onlyReport(folder).origin()).endsWith("license-talks.txt");
        assertThat(onlyReport(readme).origin()).endsWith("README.md");
    }

    @Test
    void theOutletOfTheHeadingGoesBeforeTheAgencyOfTheDateline() throws IOException {
        Report reprint = onlyReport(file("a.txt", "Ferry talks resume\n\nThe Coast Post | 18 May 2025\n\n" + STORY.strip()));

        assertThat(reprint.source()).isEqualTo("The Coast Post");
        assertThat(reprint.published()).isEqualTo(EdtfDate.of("2025-05-18"));
        assertThat(reprint.dateline()).isEqualTo(new Dateline("OSLO", EdtfDate.of("2025-05-17")));
    }

    @Test
    void anEmptyFolderSaysSo() {
        assertThat(onlyReason(folder)).isEqualTo("holds no files");
    }

    @Test
    void anEmptyFileAndABlankOneSaySo() throws IOException {
        assertThat(onlyReason(file("a.txt", ""))).isEqualTo("is empty");
        assertThat(onlyReason(file("b.txt", " \n\t\u00a0\n"))).isEqualTo("holds nothing but blanks");
        assertThat(onlyReason(file("c.txt", "\ufeff"))).isEqualTo("holds nothing but blanks");
        assertThat(onlyReason(file("d.csv", ""))).isEqualTo("is empty");
    }

    @Test
    void whatIsNotThereIsSaidPlainly() throws IOException {
        assertThat(onlyReason(folder.resolve("missing.txt"))).isEqualTo("does not exist");
        Path dangling = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere.txt"));
        assertThat(onlyReason(dangling)).isEqualTo("is a link to something that does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "https://example.org/story", "a\0b"})
    void whatIsNoFileNameIsSaidPlainly(String location) {
        List<Arrival> arrivals = new ArrayList<>();

        intake.read(location, arrivals::add);

        assertThat(arrivals).singleElement().isInstanceOf(Arrival.Failed.class);
    }

    @Test
    void binaryFilesSayWhatTheyAre() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(STORY.getBytes(StandardCharsets.UTF_8));
        }
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("a.txt.gz"), packed.toByteArray());
        Files.write(folder.resolve("noise.txt"), noise);
        Files.write(folder.resolve("noise.csv"), noise);

        assertThat(onlyReason(folder.resolve("a.txt.gz"))).isEqualTo("is compressed (gzip); unpack it first");
        assertThat(onlyReason(folder.resolve("noise.txt"))).isEqualTo("is not text but binary data");
        assertThat(onlyReason(folder.resolve("noise.csv"))).isEqualTo("is not text but binary data");
        assertThat(onlyReason(file("a.json", "{}"))).isEqualTo("is data, not a report");
    }

    @Test
    void fiftyMegabytesOfTextAreRefused() throws IOException {
        Path file = file("a.txt", "0123456789\n".repeat(50 * (1 << 20) / 11 + 1));

        assertThat(onlyReason(file)).startsWith("is 50.0 MB; one report may be at most 16 MB");
    }

    @Test
    void aLineOfAMillionCharactersIsRead() throws IOException {
        String line = "The talks went on and on. ".repeat(40_000);

        Report report = onlyReport(file("a.txt", line));

        assertThat(report.text()).hasToString(line);
        assertThat(Layout.of(report).headline()).isEqualTo(Layout.NONE);
        assertThat(onlyReport(file("b.txt", "x".repeat(1_000_000))).text().length())
                .isEqualTo(1_000_000);
    }

    @Test
    void aFileWithoutPermissionSaysSo() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("root may read everything")
                .isNotEqualTo("root");
        Path file = file("a.txt", STORY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        assertThat(onlyReason(file)).isEqualTo("may not be read: no permission");
    }

    @Test
    void aDeviceIsNeverOpened() {
        Path device = Path.of("/dev/zero");
        assumeThat(device).exists();

        assertThat(onlyReason(device)).isEqualTo("is a pipe or a device, not a file");
    }

    @Test
    void whatTheListenerThrowsComesOut() throws IOException {
        Path file = file("a.txt", STORY);

        assertThatThrownBy(() -> intake.read(file.toString(), arrival -> {
                    throw new IllegalStateException("the dossier is full");
                }))
                .hasMessage("the dossier is full");
    }

    @Test
    void onePageIsOneReport() throws IOException {
        Report report = onlyReport(
                file(
                        "a.html",
                        """
                <!doctype html><html lang="en"><head><title>Ferry talks resume - Harbour Post</title>
                <meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2025-06-02T22:15:00+02:00">
                <link rel="canonical" href="https://example.org/ferry"></head>
                <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><h1>Ferry talks resume</h1>
                <p class="standfirst">Owners bring a new offer to the hotel.</p><p>By Jane Doe</p>
                <p>OSLO (Harbour News) &mdash; The crews of the two ferry lines went back to the table on Monday, after eleven days without a sailing.</p>
                <p>&ldquo;We will stay as long as it takes,&rdquo; the union&rsquo;s secretary said.</p></main></body></html>
                """));

        assertThat(report.text())
                .hasToString(
                        """
                        Ferry talks resume

                        Owners bring a new offer to the hotel.

                        By Jane Doe

                        OSLO (Harbour News) — The crews of the two ferry lines went back to the table on Monday, after eleven days without a sailing.

                        “We will stay as long as it takes,” the union’s secretary said.""");
        assertThat(report.headline()).isEqualTo("Ferry talks resume");
        assertThat(report.standfirst()).isEqualTo("Owners bring a new offer to the hotel.");
        assertThat(report.source()).isEqualTo("Harbour Post");
        assertThat(report.url()).isEqualTo("https://example.org/ferry");
        assertThat(report.published()).isEqualTo(EdtfDate.of("2025-06-02"));
        assertThat(report.dateline().place()).isEqualTo("OSLO");
        assertThat(report.text().slice(Layout.of(report).body())).startsWith("The crews");
    }

    @Test
    void aPageThatIsAllMenuSaysSo() throws IOException {
        String link = "<li><a href='/x'>Ferries and harbours, news and opinion from all around the coast</a></li>";

        assertThat(onlyReason(file("a.html", "<html><body><ul>" + link.repeat(60) + "</ul></body></html>")))
                .isEqualTo("holds no article: only menus, links and notices");
        assertThat(onlyReason(file("b.html", "<html></html>"))).startsWith("holds no article");
    }
}
