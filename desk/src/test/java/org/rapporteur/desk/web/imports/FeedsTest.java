package org.rapporteur.desk.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.web.RunningDesk;
import org.rapporteur.desk.web.Wire;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Feed;

/** What a feed has that the dossier has not is brought in; nothing that a feed says leads into this machine. */
class FeedsTest {

    private static final String FEEDS = "/api/v1/feeds";

    @TempDir
    private Path folder;

    private RunningDesk desk;
    private Wire wire;
    private HttpServer site;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    @BeforeEach
    void open() throws IOException {
        desk = new RunningDesk(folder);
        wire = desk.wire();
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.merge(path, 1, Integer::sum);
            byte[] content = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith("xml") ? "application/rss+xml" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(content.length == 0 ? 404 : 200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
        assertThat(desk.faults()).isEmpty();
        desk.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(site.getAddress().getPort(), path);
    }

    private static String page(String headline) {
        return ("<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>The Harbour Union said about %1$s that it was ready to talk about pay"
                + " and hours in the port.</p><p>The port said that it had made an offer and would wait for an answer.</p></article></body></html>").formatted(headline);
    }

    private static String rss(String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>x</title><link>%s</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate></item>".formatted(link));
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour &lt;b&gt;news</title><link>http://x</link><description>x</description>%s</channel></rss>"
                .formatted(items);
    }

    private JsonNode watch(String path) {
        Wire.Answer answer = wire.post(FEEDS, "application/json", "{\"address\":\"%s\"}".formatted(address(path)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode over(String id) throws InterruptedException {
        JsonNode told = wire.get("/api/v1/imports/" + id).json();
        for (int i = 0; i < 1000 && !told.get("state").asText().equals("done"); i++) {
            Thread.sleep(20);
            told = wire.get("/api/v1/imports/" + id).json();
        }
        return told;
    }

    @Test
    void whatIsNewIsBroughtInOnceWithItsDate() throws InterruptedException {
        pages.put("/feed.xml", rss("/one", "/two", "/gone"));
        pages.put("/one", page("Dockers walk out"));
        pages.put("/two", page("Port answers"));
        JsonNode first = watch("/feed.xml");

        assertThat(first.get("title").asText()).isEqualTo("Harbour <b>news");
        assertThat(first.get("fresh").asInt()).isEqualTo(3);
        JsonNode told = over(first.get("import").asText());
        assertThat(told.get("kept").findValuesAsText("headline")).containsExactly("Dockers walk out", "Port answers");
        assertThat(told.get("failed").findValuesAsText("reason")).singleElement().asString().contains("404");
        assertThat(desk.dossier().reports()).filteredOn(report -> report.url().equals(address("/one")))
                .singleElement().satisfies(report -> assertThat(report.published().text()).isEqualTo("2031-03-04"));

        pages.put("/three", page("Talks agreed"));
        pages.put("/feed.xml", rss("/three", "/one", "/two", "/gone"));
        JsonNode second = watch("/feed.xml");
        assertThat(second.get("fresh").asInt()).isEqualTo(1);
        over(second.get("import").asText());
        assertThat(asked.get("/one")).isEqualTo(1);
        assertThat(asked.get("/gone")).as("what has failed is not tried for ever").isEqualTo(1);
        assertThat(watch("/feed.xml").get("import").isNull()).isTrue();
        assertThat(wire.get(FEEDS).json().get("total").asInt()).as("one feed, watched again").isEqualTo(1);
    }

    @Test
    void atomIsReadToo() {
        pages.put("/atom.xml", ("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><id>urn:x</id><updated>2031-03-04T10:00:00Z</updated>"
                + "<entry><title>x</title><id>urn:y</id><updated>2031-03-04T10:00:00Z</updated><link href=\"%s\"/></entry></feed>").formatted(address("/one")));
        assertThat(watch("/atom.xml").get("fresh").asInt()).isEqualTo(1);
    }

    @Test
    void nothingThatAFeedSaysLeadsIntoThisMachine() throws IOException, InterruptedException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        boolean[] reached = new boolean[1];
        other.createContext("/", exchange -> {
            reached[0] = true;
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
        pages.put("/feed.xml", rss("http://127.0.0.1:%d/secret".formatted(other.getAddress().getPort()), "http://10.0.0.1/", "file:///etc/passwd", "javascript:alert(1)"));
        JsonNode told = over(watch("/feed.xml").get("import").asText());
        other.stop(0);

        assertThat(reached[0]).isFalse();
        assertThat(told.get("kept")).isEmpty();
        assertThat(told.get("failed").findValuesAsText("reason")).hasSize(2).allMatch(reason -> reason.contains("private network"));
    }

    @Test
    void definitionsInAFeedAreNotFollowed() {
        pages.put("/feed.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>" + rss("/one").replaceFirst("<\\?xml[^>]*>", "")
                .replace("Harbour", "&secret;"));
        JsonNode told = watch("/feed.xml");
        assertThat(told.get("trouble").asText()).contains("no feed");
        assertThat(told.toString()).doesNotContain("root:");
    }

    @Test
    void whatCannotBeWatchedIsRefusedOrTold() {
        for (String body : new String[] {"{}", "{\"address\":\"\"}", "{\"address\":\"ftp://example.org/feed\"}", "{\"address\":\"http://10.1.2.3/feed\"}",
                "{\"address\":\"http://127.0.0.1/feed\",\"minutes\":1}", "{\"address\":\"http://127.0.0.1/\",\"minutes\":\"often\"}"}) {
            assertThat(wire.post(FEEDS, "application/json", body).status()).as(body).isEqualTo(400);
        }
        assertThat(wire.get(FEEDS).json().get("total").asInt()).isZero();
        pages.put("/page", page("No feed at all"));
        assertThat(watch("/page").get("trouble").asText()).contains("no feed");
        assertThat(watch("/missing.xml").get("trouble").asText()).contains("404");
    }

    @Test
    void aFeedIsWatchedNoMoreWhenThatIsAsked() {
        pages.put("/feed.xml", rss());
        watch("/feed.xml");
        String target = FEEDS + "?address=" + address("/feed.xml");
        assertThat(wire.ask("DELETE", target, "", "Origin: http://evil.example").status()).isEqualTo(403);
        assertThat(wire.ask("DELETE", target, "").status()).isEqualTo(204);
        assertThat(wire.ask("DELETE", target, "").status()).isEqualTo(404);
        assertThat(desk.dossier().feeds()).isEmpty();
    }

    @Test
    void whatIsWatchedIsKeptInTheDossierAndLookedAtAfterItsTime() throws InterruptedException {
        pages.put("/feed.xml", rss());
        watch("/feed.xml");
        Dossier dossier = desk.dossier();
        assertThat(dossier.feeds()).containsExactly(new Feed(address("/feed.xml"), 60));

        try (Imports imports = new Imports(dossier, desk.reader(), true); Feeds elsewhere = new Feeds(dossier, imports, true, Duration.ofMillis(20))) {
            for (int i = 0; i < 500 && !elsewhere.all().get(0).seen().isLookedAt(); i++) {
                Thread.sleep(20);
            }
            assertThat(elsewhere.all().get(0).seen().trouble()).as("a dossier that was mailed makes nobody ask his own machine").contains("private network");
        }
        assertThat(asked.get("/feed.xml")).isEqualTo(1);
    }
}
