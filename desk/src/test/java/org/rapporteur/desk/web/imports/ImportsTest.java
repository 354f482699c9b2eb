package org.rapporteur.desk.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.TestingReader;
import org.rapporteur.desk.web.RunningDesk;
import org.rapporteur.desk.web.Wire;

/** Reports are brought in by files, text and addresses; what fails is named with its reason and stops nothing else. */
class ImportsTest {

    private static final String ROOT = "/api/v1/imports";
    private static final String PAGE = "<html><head><title>Dockers walk out</title></head><body><article><h1>Dockers walk out</h1>"
            + "<p>The Harbour Union said on Tuesday that it was ready to talk about pay and hours in the port.</p>"
            + "<p>The port said that it had made an offer and would wait for an answer until the end of the week.</p></article></body></html>";

    @TempDir
    private Path folder;

    private RunningDesk desk;
    private Wire wire;

    @BeforeEach
    void open() {
        desk = new RunningDesk(folder);
        wire = desk.wire();
    }

    @AfterEach
    void close() {
        assertThat(desk.faults()).isEmpty();
        desk.close();
    }

    private Wire.Answer tell(String body) {
        return wire.post(ROOT, "application/json", body);
    }

    /** The import when it is over. */
    private JsonNode over(Wire.Answer accepted) throws InterruptedException {
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        long end = System.nanoTime() + 60_000_000_000L;
        JsonNode told = wire.get(accepted.header("Location")).json();
        while (!told.get("state").asText().matches("done|stopped") && System.nanoTime() < end) {
            Thread.sleep(20);
            told = wire.get(accepted.header("Location")).json();
        }
        return told;
    }

    private static String form(String... namesAndTexts) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            form.append("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n"
                    .formatted(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return form + "--x--\r\n";
    }

    private Wire.Answer send(String form) {
        return wire.post(ROOT, "multipart/form-data; boundary=x", form);
    }

    @Test
    void filesAreReadAndShown() throws InterruptedException {
        JsonNode told = over(send(form("one.txt", "The union said it was ready.", "two.txt", "The port said it was not.")));

        assertThat(told.get("state").asText()).isEqualTo("done");
        assertThat(told.get("kept").findValuesAsText("how")).containsExactly("new", "new");
        assertThat(told.get("kept").findValuesAsText("origin")).containsExactly("one.txt", "two.txt");
        assertThat(told.get("failed")).isEmpty();
        String report = told.at("/kept/0/report").asText();
        assertThat(desk.dossier().reports()).anyMatch(it -> it.id().equals(report));
        assertThat(over(send(form("one.txt", "The union said it was ready."))).get("kept").findValuesAsText("how")).containsExactly("unchanged");
    }

    @Test
    void whatFailsIsNamedAndStopsNothing() throws InterruptedException {
        JsonNode told = over(send(form(
                "empty.txt", "", "fault.txt", "The " + TestingReader.FAULT + " spoke of it.", "data.json", "{}", "good.txt", "The union said it was ready.")));

        assertThat(told.get("state").asText()).isEqualTo("done");
        assertThat(told.get("kept").findValuesAsText("origin")).containsExactly("good.txt");
        assertThat(told.get("failed").findValuesAsText("origin")).containsExactly("empty.txt", "fault.txt", "data.json");
        assertThat(told.get("failed").findValuesAsText("reason")).allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("/tmp"));
    }

    @Test
    void aFilesNameIsANameAndNoPath() throws InterruptedException {
        JsonNode told = over(send(form(
                "../../../../evil.txt", "The union said one.", "..\\\\..\\\\evil.txt", "The union said two.", "/etc/passwd.txt", "The union said three.",
                ".", "The union said four.", "a".repeat(500) + ".txt", "The union said five.")));

        assertThat(told.get("state").asText()).isEqualTo("done");
        assertThat(told.get("kept").findValuesAsText("origin")).allSatisfy(origin -> assertThat(origin).doesNotContain("/", "\\", "..").hasSizeLessThan(130));
        assertThat(folder.getParent().resolve("evil.txt")).doesNotExist();
    }

    @Test
    void aTextIsAReport() throws InterruptedException {
        JsonNode told = over(tell("{\"text\":\"Dockers walk out\\n\\nThe union said <b>it</b> was ready.\",\"date\":\"2031-04-02\"}"));

        assertThat(told.get("kept")).hasSize(1);
        assertThat(desk.dossier().reports()).anyMatch(report -> report.published().text().equals("2031-04-02") && report.text().toString().contains("<b>it</b>"));
    }

    @Test
    void wrongOrdersBringNothingIn() {
        for (String body : new String[] {"{}", "{\"text\":\"\"}", "{\"text\":\"a\",\"address\":\"http://example.org\"}", "{\"text\":1}", "{\"addresses\":\"x\"}",
                "{\"text\":\"a\",\"date\":\"yesterday\"}", "{\"path\":\"/etc/passwd\"}"}) {
            assertThat(tell(body).status()).as(body).isEqualTo(400);
        }
        assertThat(send("--x--\r\n").status()).isEqualTo(400);
        assertThat(send("no form at all").status()).isBetween(400, 499);
        assertThat(wire.get(ROOT).json().get("total").asInt()).isZero();
        assertThat(wire.get(ROOT + "/1").status()).isEqualTo(404);
        assertThat(wire.get(ROOT + "/1/events", "Accept: text/event-stream").status()).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(send(form("large.txt", "a".repeat(33 << 20))).status()).isEqualTo(413);
        assertThat(tell("{\"text\":\"" + "a".repeat(3 << 20) + "\"}").status()).isEqualTo(413);
    }

    @Test
    void howFarItHasComeIsToldWhileItIsRead() throws InterruptedException {
        Wire.Answer accepted = send(form("one.txt", "The union said it was ready.", "two.txt", "They " + TestingReader.WAIT + " for it."));
        Thread go = new Thread(() -> {
            try {
                Thread.sleep(700);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            desk.reader().letGo();
        });
        go.start();

        Wire.Answer events = wire.get(accepted.header("Location") + "/events", "Accept: text/event-stream");

        go.join();
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.body()).contains("event: progress", "event: over").endsWith("\n\n");
        assertThat(events.body().indexOf("event: progress")).isLessThan(events.body().indexOf("event: over"));
    }

    @Test
    void aPageIsFetchedFromWhereItIsTyped() throws IOException, InterruptedException {
        try (Site site = new Site()) {
            JsonNode told = over(tell("{\"address\":\"%s/report\"}".formatted(site.address())));

            assertThat(told.get("failed")).isEmpty();
            assertThat(told.get("kept").findValuesAsText("headline")).containsExactly("Dockers walk out");
            assertThat(desk.dossier().reports()).anyMatch(report -> report.url().equals(site.address() + "/report"));
        }
    }

    @Test
    void aPageThatLeadsElsewhereIsNotFollowedIntoThisMachine() throws IOException, InterruptedException {
        try (Site site = new Site()) {
            JsonNode told = over(tell("{\"addresses\":[\"%1$s/inward\",\"%1$s/private\",\"%1$s/file\",\"%1$s/missing\",\"%1$s/large\",\"%1$s/round\",\"http://10.1.2.3/\"]}"
                    .formatted(site.address())));

            assertThat(told.get("kept")).isEmpty();
            assertThat(told.get("failed")).hasSize(7);
            assertThat(told.get("failed").findValuesAsText("reason").get(3)).contains("404");
            assertThat(told.get("failed").findValuesAsText("reason").get(4)).contains("larger");
            assertThat(site.inwardWasAsked).isFalse();
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException, InterruptedException {
        String name = "left-%s.txt".formatted(UUID.randomUUID());
        over(send(form(name, "The union said it was ready.")));
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(folders.filter(path -> path.getFileName().toString().startsWith("rapporteur-import")))
                    .noneMatch(path -> Files.exists(path.resolve("0").resolve(name)));
        }
    }

    /** A site on this machine. */
    private static final class Site implements AutoCloseable {

        private final HttpServer server;
        private volatile boolean inwardWasAsked;

        Site() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            page("/report", PAGE.getBytes(StandardCharsets.UTF_8));
            page("/large", new byte[9 << 20]);
            redirect("/inward", "/secret");
            redirect("/private", "http://192.168.0.1/");
            redirect("/file", "file:///etc/passwd");
            redirect("/round", "/round");
            server.createContext("/secret", exchange -> {
                inwardWasAsked = true;
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }

        private void page(String path, byte[] content) {
            server.createContext(path, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, content.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(content);
                } catch (IOException enough) {
                    exchange.close();
                }
            });
        }

        private void redirect(String path, String target) {
            server.createContext(path, exchange -> {
                exchange.getResponseHeaders().set("Location", target);
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
