package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;

class TableSourceTest {

    @TempDir
    Path folder;

    private List<Arrival> read(String content) throws IOException {
        return read(content, IntakeSettings.defaults());
    }

    private List<Arrival> read(String content, IntakeSettings settings) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), content);
        List<Arrival> arrivals = new ArrayList<>();
        new Intake(settings).read(file.toString(), arrivals::add);
        return arrivals;
    }

    private static Report report(Arrival arrival) {
        return ((Arrival.Arrived) arrival).report();
    }

    private static String reason(Arrival arrival) {
        return ((Arrival.Failed) arrival).reason();
    }

    @Test
    void eachRowIsAReport() throws IOException {
        List<Arrival> arrivals = read(
                """
                url,date,title,text,publisher
                https://example.org/1,2025-06-02,"Ferries, still in port","Monday, June 2, 2025

                The crews said ""no"".
                They went home.",Harbour Post
                ,3 June 2025,Second,Another text.,
                """);

        Report first = report(arrivals.get(0));
        assertThat(arrivals).hasSize(2);
        assertThat(first.origin()).isEqualTo(folder.resolve("a.csv") + "#row-2");
        assertThat(first.url()).isEqualTo("https://example.org/1");
        assertThat(first.headline()).isEqualTo("Ferries, still in port");
        assertThat(first.published()).isEqualTo(EdtfDate.of("2025-06-02"));
        assertThat(first.source()).isEqualTo("Harbour Post");
        assertThat(first.text()).hasToString("Monday, June 2, 2025\n\nThe crews said \"no\".\nThey went home.");
        assertThat(first.text().slice(Layout.of(first).body())).isEqualTo("The crews said \"no\".\nThey went home.");
        assertThat(report(arrivals.get(1)).published()).isEqualTo(EdtfDate.of("2025-06-03"));
        assertThat(report(arrivals.get(1)).origin()).endsWith("#row-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"headline;body;published", "Headline\tArticle Text\tPublication-Date", "title|content|pubDate"})
    void separatorsAndColumnsAreGuessed(String header) throws IOException {
        String separator = header.replaceAll("[A-Za-z -]", "").substring(0, 1);

        Report report =
                report(read(header + "\nFerries, in port" + separator + "No, they said." + separator + "2025-06-02\n")
                        .get(0));

        assertThat(report.headline()).isEqualTo("Ferries, in port");
        assertThat(report.text()).hasToString("No, they said.");
        assertThat(report.published()).isEqualTo(EdtfDate.of("2025-06-02"));
    }

    @Test
    void columnsMayBeNamed() throws IOException {
        String table = "a,b,text\nFerries in port,The real text.,not this\n";
        CsvColumns columns = new CsvColumns("a", "B", "", "", "");

        Report report = report(
                read(table, IntakeSettings.defaults().withColumns(columns)).get(0));

        assertThat(report.headline()).isEqualTo("Ferries in port");
        assertThat(report.text()).hasToString("The real text.");
        assertThat(reason(read(table, IntakeSettings.defaults().withColumns(new CsvColumns("", "c", "", "", "")))
                        .get(0)))
                .isEqualTo("has no column 'c'; its columns are a, b, text");
    }

    @Test
    void aRaggedRowFailsAndTheOthersGoOn() throws IOException {
        List<Arrival> arrivals =
                read("title,text\nOne,First text.\nTwo\nThree,Third,too many\n\nFive,Fifth text.\nSix,\n");

        assertThat(arrivals).hasSize(5);
        assertThat(report(arrivals.get(0)).headline()).isEqualTo("One");
        assertThat(((Arrival.Failed) arrivals.get(1)).origin()).endsWith("a.csv#row-3");
        assertThat(reason(arrivals.get(1))).isEqualTo("this row's number of fields is 1, the header's 2");
        assertThat(reason(arrivals.get(2))).isEqualTo("this row's number of fields is 3, the header's 2");
        assertThat(report(arrivals.get(3)).origin()).endsWith("#row-6");
        assertThat(reason(arrivals.get(4))).isEqualTo("this row has no text");
    }

    @Test
    void aTableWithoutATextColumnSaysWhichColumnsItHas() throws IOException {
        assertThat(reason(read("id,name\n1,x\n").get(0)))
                .isEqualTo("has no column for the text; its columns are id, name");
        assertThat(reason(read("title,text\n").get(0))).isEqualTo("has a header and no rows");
        assertThat(reason(read("title,text\n\n \n").get(0))).isEqualTo("has a header and no rows");
        assertThat(reason(read("\n\n").get(0))).startsWith("has no column for the text");
    }

    @Test
    void anOpenQuotationMarkDoesNotSwallowTheMemory() throws IOException {
        Limits small = new Limits(100_000, Duration.ofSeconds(5));

        List<Arrival> arrivals = read(
                "title,text\nOne,First text.\nTwo,\"never closed\n" + "Three,Third text.\n".repeat(20_000),
                IntakeSettings.defaults().withLimits(small));

        assertThat(arrivals).hasSize(2);
        assertThat(reason(arrivals.get(1)))
                .isEqualTo("this row has more than 100000 characters; is a quotation mark left open? The rows behind it"
                        + " are not read");
    }

    @Test
    void anOpenQuotationMarkInAShortTableCostsItsRowOnly() throws IOException {
        assertThat(read("title,text\nOne,First text.\nTwo,\"never closed\n"))
                .hasSize(2)
                .allMatch(Arrival.Arrived.class::isInstance);
        assertThat(read("title,text\nOne,\"First\" text.\nTwo,Second text.\n"))
                .hasSize(2)
                .allMatch(Arrival.Arrived.class::isInstance);
    }

    @Test
    void tablesLargerThanAReportMayBeAreReadRowByRow() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("title,text\n");
            for (int row = 0; row < 40; row++) {
                writer.write("Row " + row + ",\"" + "The talks went on and on. ".repeat(20_000) + "\"\n");
            }
        }
        List<Integer> lengths = new ArrayList<>();

        new Intake(IntakeSettings.defaults())
                .read(
                        file.toString(),
                        arrival -> lengths.add(report(arrival).text().length()));

        assertThat(lengths).hasSize(40).containsOnly(26 * 20_000);
    }

    @Test
    void theEncodingOfATableIsFoundToo() throws IOException {
        String table =
                "title,text\nFähren bleiben im Hafen,„Wir bleiben“, sagte die Gewerkschaft für die Beschäftigten.\n"
                        .replace("“,", "“");
        Files.write(folder.resolve("b.csv"), table.getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("c.csv"), ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE));
        List<String> headlines = new ArrayList<>();

        new Intake(IntakeSettings.defaults())
                .read(
                        folder.toString(),
                        arrival -> headlines.add(report(arrival).headline()));

        assertThat(headlines).containsExactly("Fähren bleiben im Hafen", "Fähren bleiben im Hafen");
    }
}
