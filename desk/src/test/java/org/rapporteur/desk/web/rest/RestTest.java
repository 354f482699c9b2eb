package org.rapporteur.desk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.web.RunningDesk;
import org.rapporteur.desk.web.ValleyDossier;
import org.rapporteur.desk.web.Wire;
import org.w3c.dom.Document;

/** What a program gets when it asks for the record. */
class RestTest {

    private static final String ROOT = "/api/v1/";

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static Wire wire;

    @BeforeAll
    static void open() {
        desk = new RunningDesk(folder);
        wire = desk.wire();
    }

    @AfterAll
    static void close() {
        assertThat(desk.faults()).isEmpty();
        desk.close();
    }

    private List<JsonNode> items(String target) {
        return StreamSupport.stream(wire.get(ROOT + target).json().get("items").spliterator(), false).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "reports,3", "reports?source=courier,1", "reports?since=2031-03-05,2", "reports?until=2031-03-04,1", "reports?q=envoy+ANSWERS,1",
        "reports?language=de,0", "reports?reprints=true,0", "reports?since=2031-03&until=2031-03,3",
        "actors?kind=state,2", "actors?kind=state&kind=person,3", "actors?q=uplands,1", "actors?speaks_for=Upper+Valley,1", "actors?role=mediator,0",
        "statements,4", "statements?speaker=Upper+Valley,3", "statements?speaker=the+uplands,3", "statements?speaker=Ada+Lindqvist,2",
        "statements?speaker=nobody,0", "statements?act=refuse,1", "statements?act=refuse&act=agree,2", "statements?issue=withdrawal,2",
        "statements?since=2031-03-05&until=2031-03-09,2", "statements?named=false,0", "statements?relayed=true,0", "statements?negated=false,4",
        "statements?q=accepted,1", "statements?q=,4", "statements?plover=REJECT,0", "statements?confirmed=true,0",
        "positions?party=Lower+Valley,1", "positions?stance=refuses,1", "positions?issue=ceasefire,1", "positions?current=false,0",
        "events?kind=talks,1", "events?place=arlen,1", "events?country=upv,1", "events?actor=Lower+Valley,1", "events?since=2031-03-10,1",
        "events?status=cancelled,0", "events?contested=true,0",
        "commitments?party=Upper+Valley,1", "commitments?status=kept,0", "commitments?kind=prisoner-exchange,1", "commitments?overdue=false,1",
    })
    void aListIsChosenByItsParameters(String target, int expected) {
        assertThat(wire.get(ROOT + target).json().get("total").asInt()).isEqualTo(expected);
    }

    @Test
    void aReportTellsWhatCitesIt() {
        String report = items("reports?source=Courier").get(0).get("id").asText();

        assertThat(items("statements?report=" + report)).hasSize(1);
        assertThat(items("events?report=" + report)).hasSize(1);
        assertThat(items("commitments?report=" + report)).hasSize(1);
        assertThat(items("statements?report=nothing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements?limit=0", "statements?limit=1001", "statements?limit=99999999999", "statements?limit=ten",
            "statements?offset=-1", "statements?act=shout", "statements?since=yesterday", "statements?since=2031-02-30", "statements?until=XXXX-05-17",
            "statements?named=perhaps", "statements?spaeker=x", "statements?q=a&q=b", "statements?format=xml", "events?kind=", "brief?silent_after=0",
            "matrix?as_of=2001-01-01", "search", "search?q=+", "search?q=x&limit=9999", "reports/x?y=z", "codebook?format=csv", "matrix?format=yaml"})
    void aWrongParameterIsNamed(String target) {
        Wire.Answer answer = wire.get(ROOT + target);
        if (target.equals("events?kind=")) {
            assertThat(answer.status()).as("forms send a field for everything").isEqualTo(200);
            return;
        }
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith(Problem.TYPE);
        Matcher name = Pattern.compile("[?&](\\w+)=").matcher(target);
        assertThat(answer.json().get("detail").asText()).contains(name.find() ? "'" : "'q'");
    }

    @Test
    void aWordOfEndlessLengthIsRefused() {
        assertThat(wire.get(ROOT + "statements?q=" + "a".repeat(3000)).status()).isEqualTo(400);
        assertThat(wire.get(ROOT + "statements?q=" + "a".repeat(30000)).status()).isIn(400, 414, 431);
    }

    @Test
    void thePartsOfAListAreTheList() {
        List<String> found = new ArrayList<>();
        String next = ROOT + "statements?negated=false&limit=3";
        while (!next.isEmpty()) {
            Wire.Answer answer = wire.get(next);
            answer.json().get("items").forEach(item -> found.add(item.get("id").asText()));
            assertThat(answer.header("X-Total-Count")).isEqualTo("4");
            Matcher link = Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(answer.header("Link"));
            next = link.find() ? link.group(1) : "";
        }
        assertThat(found).containsExactlyElementsOf(items("statements").stream().map(item -> item.get("id").asText()).toList());
        assertThat(items("statements?offset=2000000000")).isEmpty();
    }

    @Test
    void oneLineIsHadByItsId() {
        for (String list : List.of("reports", "actors", "statements", "positions", "events", "commitments")) {
            JsonNode line = items(list).get(0);
            assertThat(wire.get(ROOT + list + "/" + encoded(line.get("id").asText())).json()).isEqualTo(line);
        }
        assertThat(wire.get(ROOT + "events/" + encoded(items("statements").get(0).get("id").asText())).status()).isEqualTo(404);
    }

    @Test
    void aTableIsNoProgramForASpreadsheet() throws IOException {
        Wire.Answer answer = wire.get(ROOT + "statements?format=csv");

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("statements.csv");
        List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(answer.body())).getRecords();
        assertThat(rows).hasSize(4);
        assertThat(rows).extracting(row -> row.get("content")).contains("'" + ValleyDossier.FORMULA);
        assertThat(rows).extracting(row -> row.get("speaks_for_name")).contains("Upper Valley", "Lower Valley");
        assertThat(wire.get(ROOT + "statements", "Accept: text/csv").body()).isEqualTo(answer.body());
        assertThat(wire.get(ROOT + "statements?format=csv&limit=1").body().lines()).hasSize(2);
    }

    @Test
    void wordsOfAReportStayWords() {
        JsonNode event = items("events?kind=other").get(0);
        assertThat(event.get("title").asText()).isEqualTo(ValleyDossier.MARKUP);

        String html = wire.get("/reports/" + items("reports?since=2031-03-10").get(0).get("id").asText()).body();
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert", "<b onmouseover");
        for (String format : List.of("html", "md")) {
            assertThat(wire.get(ROOT + "brief?format=" + format).body()).doesNotContain("<script>alert");
        }
        Wire.Answer kept = wire.get(ROOT + "brief?format=html");
        assertThat(kept.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void theViewsAreToldInEveryForm() {
        assertThat(wire.get(ROOT + "matrix").json().get("parties")).hasSize(2);
        assertThat(wire.get(ROOT + "matrix?format=csv").body()).startsWith("issue,label,party");
        assertThat(wire.get(ROOT + "matrix?format=md").header("Content-Type")).startsWith("text/markdown");
        assertThat(wire.get(ROOT + "history?party=Lower+Valley").json().get("lines")).hasSize(1);
        assertThat(wire.get(ROOT + "history?party=Lower+Valley&issue=ceasefire").json().get("lines")).isEmpty();
        assertThat(wire.get(ROOT + "brief").json().get("held").asInt()).isEqualTo(3);
        assertThat(wire.get(ROOT + "brief?since=2031-03-09").status()).isEqualTo(200);
        assertThat(wire.get(ROOT + "codebook?format=yaml").body()).contains("issues:");
    }

    @Test
    void aSearchNamesTheLinesThatCiteWhatItFinds() {
        JsonNode found = wire.get(ROOT + "search?q=prisoners").json().get("items");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("records").findValuesAsText("type")).contains("commitment");
        assertThat(wire.get(ROOT + "search?q=%22%22%22%20NEAR(").status()).isEqualTo(200);
    }

    @Test
    void theFeedTellsWhatIsNew() throws Exception {
        Wire.Answer answer = wire.get("/feed.atom");
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        int entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").getLength();
        assertThat(entries).isEqualTo(3 + items("positions").size() + 2 + 1);
        Matcher link = Pattern.compile("href=\"http://localhost:[0-9]+(/reports/[^\"#]*)").matcher(answer.body());
        assertThat(link.find()).isTrue();
        assertThat(wire.get(link.group(1).replace("&amp;", "&")).status()).isEqualTo(200);
        assertThat(wire.get("/feed.atom", "If-None-Match: " + answer.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void peopleReadTheDescriptionToo() {
        assertThat(wire.get("/api").body()).contains("/api/v1/statements", "speaks_for", "application/json");
        assertThat(wire.get(ROOT + "openapi.yaml").body()).startsWith("openapi: 3.1.0");
        assertThat(wire.get(ROOT + "openapi.json").json().get("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void whatIsFoundCorrectedAndPublishedIsATableToo() {
        wire.post("/api/v1/corrections", "application/json", "{\"verb\":\"note\",\"records\":[\"%s\"],\"text\":\"=1+1\"}"
                .formatted(wire.get("/api/v1/statements").json().at("/items/0/id").asText()));
        assertThat(wire.get("/api/v1/corrections?format=csv").body()).startsWith("number,at,by,verb,records,").contains("note", "'=1+1");
        assertThat(wire.get("/api/v1/sources?format=csv&q=cour").body().lines()).hasSize(2).last().asString().startsWith("Courier,1,");
        assertThat(wire.get("/api/v1/sources?alone=false").json().get("total").asInt()).isZero();
        Wire.Answer found = wire.get("/api/v1/search?q=troops&format=csv&source=Courier");
        assertThat(found.header("Content-Type")).startsWith("text/csv");
        assertThat(found.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("Courier"));
        assertThat(wire.get("/api/v1/search?q=troops&until=2030").json().get("items")).isEmpty();
    }
}
