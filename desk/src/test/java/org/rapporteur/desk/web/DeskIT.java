package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.rapporteur.analysis.brief.Outlet;
import org.rapporteur.desk.SampleDossier;
import org.rapporteur.desk.web.pages.PositionsPage;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Extent;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/** The pages in a real browser, on the sample reports and one that is full of markup. */
class DeskIT {

    private static final String HOSTILE = """
            <script>window.hacked = 1</script> "><img src=x onerror="window.hacked = 2"> said </p></main><h1>Hacked</h1>

            ${7*7} {{7*7}} &lt;b&gt;not bold&lt;/b&gt; javascript:alert(1) <style>body { display: none }</style> <!-- \u202e ' " ` \\ </textarea>
            """;

    @TempDir
    private static Path folder;

    private static Dossier dossier;
    private static Desk desk;
    private static Browser browser;
    private static Report hostile;

    @BeforeAll
    static void open() {
        dossier = Dossier.openExisting(SampleDossier.in(folder));
        hostile = Report.of("hostile<b>.txt", HOSTILE).withHeading("", "<script>window.hacked = 3</script>", "").withOutlet("\"><i>Outlet", "javascript:alert(1)");
        SampleDossier.add(hostile, dossier);
        List<Exception> faults = new ArrayList<>();
        desk = Desk.start(
                dossier,
                SampleDossier.reader(),
                Codebook::standard,
                new Desk.Settings("127.0.0.1", 0, Extent.ALL, "tester", faults::add));
        desk.awaitFirst();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (desk != null) {
            desk.close();
            dossier.close();
        }
    }

    /** Here, so that each test that is left out for want of a browser says so. */
    @BeforeEach
    void browse() {
        browser = browser == null ? Browser.on(desk.address()) : browser.scripts(true).look(Browser.Look.LIGHT);
        browser.complaints();
    }

    private static List<Page> pages() {
        Report report = dossier.reports().get(0);
        Position position = shown().findings().positions().stream()
                .filter(it -> !it.previous().isEmpty())
                .findFirst()
                .orElseThrow();
        return List.of(
                new Page("brief", "/brief"),
                new Page("positions", "/positions"),
                new Page("history", PositionsPage.address(position.holder(), position.issue())),
                new Page("impasse", "/impasse"),
                new Page("statements", "/statements"),
                new Page("reports", "/reports"),
                new Page("report", "/reports/" + report.id()),
                new Page("timeline", "/timeline"),
                new Page("events", "/events"),
                new Page("event", "/events/" + shown().record().events().stream().filter(it -> it.accounts().size() > 1).findFirst().orElseThrow().id()),
                new Page("map", "/map"),
                new Page("map-closer", "/map?box=26,40,35,52"),
                new Page("commitments", "/commitments"),
                new Page("actors", "/actors"),
                new Page("network", "/network"),
                new Page("tie", "/network/%s/%s".formatted(shown().dealings().get(0).from(), shown().dealings().get(0).to())),
                new Page("actor", "/actors/" + position.holder()),
                new Page("sources", "/sources"),
                new Page("search", "/search?q=ceasefire"),
                new Page("search-nothing", "/search"),
                new Page("import", "/import"),
                new Page("corrections", "/corrections"),
                new Page("codebook", "/codebook"),
                new Page("api", "/api"),
                new Page("hostile", "/reports/" + hostile.id()),
                new Page("nothing", "/nothing"),
                new Page("wrong", "/brief?since=yesterday"));
    }

    private record Page(String name, String address) {}

    private static Shown shown() {
        Showing showing = new Showing(dossier, Extent.ALL, Codebook::standard);
        showing.awaitFirst();
        return showing.now();
    }

    @Test
    void everyPageOpensInItsFrameAndTheBrowserHasNothingToComplainOf() {
        for (Page page : pages()) {
            browser.open(page.address());
            assertThat(browser.all("h1")).as(page.name()).hasSize(1);
            assertThat(browser.all("header.head, nav.ways, main, footer.foot")).as(page.name()).hasSize(4);
            assertThat(browser.complaints()).as(page.name()).filteredOn(it -> !isRefusal(page, it)).isEmpty();
        }
    }

    /** The browser tells of every answer that is a refusal. */
    private static boolean isRefusal(Page page, String complaint) {
        return List.of("nothing", "wrong").contains(page.name()) && complaint.contains("Failed to load resource");
    }

    @Test
    void aPageThatIsNotThereIsToldOfInTheSameFrame() {
        browser.open("/reports/none");
        assertThat(browser.find(".head .dossier").getText()).isEqualTo("sample");
        assertThat(browser.find("h1").getText()).isEqualTo("There is no such thing");
        assertThat(browser.find("main").getText()).contains("'none'", "404");
    }

    @Test
    void theWayToThePageIsMarked() {
        browser.open("/positions");
        assertThat(browser.all("[aria-current=page]")).extracting(WebElement::getText).containsExactly("Positions");
    }

    @ParameterizedTest
    @EnumSource
    void noPageIsHardToUseForAnybody(Browser.Look look) {
        browser.look(look);
        List<String> faults = new ArrayList<>();
        for (Page page : pages()) {
            browser.open(page.address());
            browser.picture(page.name() + "-" + look.name().toLowerCase(Locale.ROOT));
            browser.faults().forEach(fault -> faults.add(page.name() + ": " + fault));
            if (browser.overhang() > 0) {
                faults.add("%s: wider than the window by %d pixels".formatted(page.name(), browser.overhang()));
            }
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void aNumberOfTheBriefLeadsToItsWords() {
        browser.open("/brief");
        WebElement number = browser.find(".told .refs a");
        String note = browser.find("#" + number.getAttribute("data-note") + " blockquote").getText();
        browser.follow(number);
        assertThat(browser.address()).startsWith("/reports/");
        assertThat(marked()).isEqualTo(note.replaceAll("\\s+", ""));
        assertThat(isInView("mark")).isTrue();
    }

    @Test
    void aCellLeadsToItsHistoryAndThatToTheWords() {
        browser.open("/positions").follow(browser.find(".matrix td a"));
        assertThat(browser.address()).matches("/positions/[^/]+/[^/]+#p-.*");
        WebElement quotation = browser.find(".turn blockquote a");
        String words = quotation.getText();
        browser.follow(quotation);
        assertThat(marked()).isEqualTo(words.replaceAll("\\s+", ""));
    }

    @Test
    void positionsAreChosenByPartyIssueAndWord() {
        browser.open("/positions");
        assertThat(browser.all(".matrix .hearsay")).isNotEmpty();
        String issue = browser.find(".matrix td a").getAttribute("href").replaceAll(".*/([^/#]+)#.*", "$1");
        browser.find("#on-record").click();
        browser.follow(browser.find(".filters button"));
        assertThat(browser.address()).isEqualTo("/positions?attribution=on-record");
        assertThat(browser.all(".matrix td a")).isNotEmpty();
        assertThat(browser.all(".matrix .hearsay")).isEmpty();
        String party = shown().matrix().parties().get(0).id();
        browser.open("/positions?party=" + party + "&issue=" + issue);
        assertThat(browser.all(".matrix thead th")).hasSize(2);
        assertThat(browser.all(".matrix tbody tr")).hasSize(1);
        browser.open("/positions?until=2025-05-16");
        assertThat(browser.find(".matrix").getText()).contains("16 May").doesNotContain("June");
    }

    @Test
    void whatIsStuckIsChosenByKind() {
        browser.open("/impasse?kind=incompatible-demands");
        assertThat(browser.all(".knots h2")).extracting(WebElement::getText).singleElement().asString().startsWith("Positions that do not meet");
        browser.open("/impasse?kind=war");
        assertThat(browser.find("main").getText()).contains("'kind' is one of", "400");
    }

    @Test
    void newsAreToldSinceADay() {
        browser.open("/brief?since=2025-05-19&silent_after=5");
        assertThat(browser.find("#what-changed h2").getText()).contains("19 May 2025");
        assertThat(browser.all(".gets a")).extracting(link -> link.getAttribute("href")).allMatch(it -> it.contains("since=2025-05-19"));
        browser.open(browser.find(".gets a").getAttribute("href").replaceAll("^https?://[^/]+", ""));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPageThatTheBrowserHasIsNotSentAgain() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest first = HttpRequest.newBuilder(URI.create(desk.address() + "/positions")).build();
        String tag = client.send(first, HttpResponse.BodyHandlers.ofString()).headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(first.uri()).header("If-None-Match", tag).build();
        assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void whatIsStuckLeadsToTheWords() {
        browser.open("/impasse");
        WebElement quotation = browser.find(".knot blockquote a");
        String words = quotation.getText();
        browser.follow(quotation);
        assertThat(marked()).isEqualTo(words.replaceAll("\\s+", ""));
    }

    @Test
    void statementsAreFilteredSortedAndLeadToTheirLineBesideTheReport() {
        browser.open("/statements?act=demand");
        List<WebElement> rows = browser.all("tbody tr");
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.getText()).contains("demanded"));
        String first = rows.get(0).getText();
        browser.follow(browser.find("thead a"));
        assertThat(browser.address()).isEqualTo("/statements?act=demand&sort=newest");
        assertThat(browser.all("tbody tr").get(browser.all("tbody tr").size() - 1).getText()).isEqualTo(first);
        browser.follow(browser.find("tbody tr a"));
        assertThat(browser.all(".card.current")).hasSize(1);
        assertThat(browser.all("mark")).isNotEmpty();
    }

    @Test
    void aListGoesOnOnItsNextPage() {
        browser.open("/statements");
        assertThat(browser.all("tbody tr")).hasSize(100);
        browser.follow(browser.find("a[rel=next]"));
        assertThat(browser.address()).isEqualTo("/statements?offset=100");
        assertThat(browser.find(".pager p").getText()).startsWith("101–");
        browser.follow(browser.find("a[rel=prev]"));
        assertThat(browser.address()).isEqualTo("/statements");
    }

    @Test
    void formsLeaveOutOfTheAddressWhatTheyWereNotTold() {
        browser.open("/statements");
        browser.find("#f-q").sendKeys("ceasefire");
        browser.follow(browser.find(".filters button"));
        assertThat(browser.address()).isEqualTo("/statements?q=ceasefire");
    }

    @Test
    void everyPageWorksWithoutScripts() {
        browser.scripts(false).open("/statements");
        browser.find("#f-q").sendKeys("ceasefire");
        browser.follow(browser.find(".filters button"));
        List<WebElement> rows = browser.all("tbody tr");
        assertThat(rows).isNotEmpty();
        browser.follow(browser.find("tbody tr a"));
        assertThat(browser.all(".card.current")).hasSize(1);
        assertThat(browser.all("[data-with-script]")).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void textAndRecordShowEachOther() {
        browser.open("/reports/" + dossier.reports().get(0).id());
        WebElement line = browser.find(".card.statement [data-line]");
        String id = line.findElement(By.xpath("ancestor::article")).getAttribute("id");
        line.click();
        assertThat(browser.all(".card.current")).extracting(card -> card.getAttribute("id")).containsExactly(id);
        assertThat(browser.all(".report-text .linked"))
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.getAttribute("data-cards").split(" ")).contains(id));
        assertThat(browser.address()).contains("record=");
        browser.press("j");
        assertThat(browser.all(".card.current")).extracting(card -> card.getAttribute("id")).doesNotContain(id);
        browser.press("k");
        assertThat(browser.all(".card.current")).extracting(card -> card.getAttribute("id")).containsExactly(id);
    }

    @Test
    void whatIsMarkedCanBeChosen() {
        browser.open("/reports/" + dossier.reports().get(0).id());
        String before = browser.find(".report-text .m-statement").getCssValue("background-color");
        browser.find(".shown input[value=statement]").click();
        assertThat(browser.find(".report-text .m-statement").getCssValue("background-color")).isNotEqualTo(before);
    }

    @Test
    void theKeyboardIsEnough() {
        browser.open("/statements").tab();
        assertThat(browser.focused().getText()).isEqualTo("Skip to the page");
        browser.press(Keys.ENTER).press("j", "j");
        assertThat(browser.focused().getAttribute("href")).isEqualTo(browser.all("tbody [data-line]").get(1).getAttribute("href"));
        browser.press(Keys.ENTER).await("/reports/");
        browser.press("g", "p").await("/positions");
        browser.press("/");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("head-search");
        browser.press("g", "b");
        assertThat(browser.address()).as("in a field keys are letters").isEqualTo("/positions");
        browser.press(Keys.TAB, Keys.TAB).press("?");
        assertThat(browser.find("#keys").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#keys").isDisplayed()).isFalse();
    }

    @Test
    void everyListLeadsToTheWords() {
        for (String list : List.of("/events", "/commitments", "/actors", "/sources", "/timeline")) {
            browser.open(list);
            assertThat(browser.all("[data-line]")).as(list).isNotEmpty();
            browser.follow(browser.find("[data-line]"));
            assertThat(browser.complaints()).as(list).isEmpty();
        }
        browser.open("/events?contested=true").follow(browser.find("[data-line]"));
        assertThat(browser.all(".account").size()).isGreaterThan(1);
        String words = browser.find(".account blockquote a").getText();
        browser.follow(browser.find(".account blockquote a"));
        assertThat(marked()).isEqualTo(words.replaceAll("\\s+", ""));
        browser.open("/events?kind=attack&status=occurred");
        assertThat(browser.all("tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.getText()).contains("attack", "occurred"));
    }

    @Test
    void aPlaceOnTheMapLeadsToItsEventsAndThoseToTheWords() {
        browser.open("/map?kind=talks&kind=meeting");
        WebElement mark = browser.find(".map a[href^='#place-']");
        String place = mark.findElement(By.cssSelector(".name")).getText();
        browser.follow(mark);
        assertThat(browser.find(".sites section:target h2").getText()).startsWith(place);
        assertThat(browser.all(".sites .tag")).isNotEmpty().allSatisfy(tag -> assertThat(tag.getText()).containsAnyOf("talks", "meeting"));
        browser.follow(browser.find(".sites section:target [data-line]"));
        assertThat(browser.address()).startsWith("/events/");
        browser.follow(browser.find(".quote a"));
        assertThat(browser.all("mark")).isNotEmpty();
    }

    @Test
    void theMapIsSeenCloserWithoutScripts() {
        browser.scripts(false).open("/map");
        int all = browser.all(".map circle.site").size();
        browser.follow(browser.find(".sites section a[href*='box=']"));
        assertThat(browser.all(".map circle.site").size()).isBetween(1, all - 1);
        browser.follow(browser.find(".zoom a"));
        assertThat(browser.address()).isEqualTo("/map");
        browser.open("/map?box=1,2,north");
        assertThat(browser.find("main").getText()).contains("'box' is west, south, east and north");
        browser.complaints();
    }

    @Test
    void aTieOfTheNetworkLeadsToItsStatementsAndThoseToTheWords() {
        browser.scripts(false).open("/network?tone=asking");
        assertThat(browser.all(".network .tie:not(.asking)")).isEmpty();
        int times = Integer.parseInt(browser.find("tbody .number").getText().split("\\s")[0]);
        browser.follow(browser.find("tbody [data-line]"));
        assertThat(browser.address()).endsWith("?tone=asking");
        assertThat(browser.all("tbody tr")).hasSize(times);
        browser.follow(browser.find("tbody [data-line]"));
        assertThat(browser.all("mark")).isNotEmpty();
        browser.open("/network").follow(browser.find(".months a"));
        assertThat(browser.find(".months [aria-current]").getText()).isEqualTo("May 2025");
        assertThat(browser.all("tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.getText()).contains("May").doesNotContain("June"));
        browser.open("/network/nobody/none");
        assertThat(browser.find("main").getText()).contains("'nobody'", "404");
        browser.complaints();
    }

    @Test
    void theLineOfTimeIsSeenCloserAndWhole() {
        browser.scripts(false).open("/timeline");
        int all = browser.all(".timeline a").size();
        assertThat(all).isGreaterThan(5);
        assertThat(browser.all("section[aria-label='Without a date'] li")).isNotEmpty();
        assertThat(browser.all(".dates li")).hasSize(all + browser.all("section[aria-label='Without a date'] li").size());
        assertThat(browser.all(".timeline .mark.open")).as("a meeting proposed between two days").isNotEmpty();
        browser.follow(browser.find("[data-zoom=closer]"));
        assertThat(browser.address()).contains("since=", "until=");
        assertThat(browser.all(".timeline a").size()).isLessThan(all);
        browser.follow(browser.find("[data-zoom=whole]"));
        browser.follow(browser.find(".timeline a"));
        assertThat(browser.all("mark")).isNotEmpty();
        browser.open("/timeline?lane=shifts");
        assertThat(browser.all(".timeline .mark")).allSatisfy(mark -> assertThat(mark.getAttribute("class")).contains("shifts"));
        browser.open("/timeline?lane=weather");
        assertThat(browser.find("main").getText()).contains("'lane' is one of");
        browser.complaints();
    }

    @Test
    void theLineOfTimeIsZoomedAndMovedByKeysAndWheel() {
        browser.open("/timeline");
        int all = browser.all(".timeline a").size();
        browser.evaluate("document.querySelector('.timeline').focus()");
        browser.press("+").await("since=").await(() -> !browser.find("#line-told").getText().isEmpty());
        assertThat(browser.all(".timeline a").size()).isLessThan(all);
        String closer = browser.address();
        assertThat(browser.focused().getAttribute("class")).contains("timeline");
        assertThat(browser.find("#f-since").getAttribute("value")).isNotEmpty();
        browser.press(Keys.ARROW_RIGHT).await(() -> !browser.address().equals(closer));
        browser.press("0").await(() -> browser.address().equals("/timeline"));
        assertThat(browser.all(".timeline a")).hasSize(all);
        browser.evaluate("document.querySelector('.timeline svg').dispatchEvent(new WheelEvent('wheel', {deltaY: -100, clientX: 500, bubbles: true, cancelable: true}))");
        browser.await("since=");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Somebody who hears links alone must know one from the other. */
    @Test
    void linksOfOneNameLeadToOnePlace() {
        for (Page page : pages()) {
            browser.open(page.address());
            assertThat((List<?>) browser.evaluate("""
                    const places = new Map();
                    for (const link of document.querySelectorAll('main a[href]')) {
                      const name = (link.getAttribute('aria-label') ?? link.textContent).trim().replace(/\\s+/g, ' ');
                      places.set(name, (places.get(name) ?? new Set()).add(link.href));
                    }
                    return [...places].filter(([name, all]) => all.size > 1 && /^(its words|more|closer|all|undo|show)/i.test(name)).map(([name]) => name);"""))
                    .as(page.name()).isEmpty();
        }
    }

    @Test
    void sourcesAreChosenWithoutScripts() {
        browser.scripts(false).open("/sources");
        int all = browser.all("tbody tr").size();
        browser.find("#f-q").sendKeys(shown().brief().outlets().stream().map(Outlet::name).filter(it -> it.matches("[\\w ]+")).findFirst().orElseThrow());
        browser.follow(browser.find(".filters button"));
        assertThat(browser.all("tbody tr").size()).isBetween(1, all - 1);
        assertThat(browser.all(".gets a")).extracting(link -> link.getAttribute("href")).allMatch(it -> it.contains("q="));
    }

    @Test
    void wordsAreFoundAndLeadToTheirPassage() {
        browser.open("/search?q=prisoners");
        assertThat(browser.all(".found mark")).isNotEmpty().allSatisfy(mark -> assertThat(mark.getText()).startsWithIgnoringCase("prisoner"));
        assertThat(browser.find("#head-search").getAttribute("value")).isEqualTo("prisoners");
        browser.follow(browser.find(".found h2 a"));
        assertThat(marked()).containsIgnoringCase("prisoner");
        browser.open("/search?q=prisoners&until=2020-01-01");
        assertThat(browser.find("main").getText()).contains("No report holds these words");
        browser.open("/search?q=<script>alert(1)</script>");
        assertThat(browser.all("main script")).isEmpty();
    }

    @Test
    void whatMeansTheSameIsFoundInOtherWords() {
        browser.scripts(false).open("/search?q=halt+to+hostilities&by=meaning");
        browser.await(() -> {
            browser.open("/search?q=halt+to+hostilities&by=meaning");
            return !browser.find("main").getText().contains("so far");
        });
        assertThat(browser.find("#f-by option[selected]").getText()).isEqualTo("What they mean");
        assertThat(browser.find(".found").getText()).containsIgnoringCase("ceasefire");
        browser.follow(browser.find(".found h2 a"));
        assertThat(browser.all("mark")).isNotEmpty();
    }

    @Test
    void aLineIsConfirmedAndThatUndoneByKeys() {
        browser.open("/reports/" + dossier.reports().get(0).id());
        WebElement line = browser.find(".card.statement [data-line]");
        String id = line.findElement(By.xpath("ancestor::article")).getAttribute("id");
        line.click();
        browser.press("c").await("done=");
        assertThat(browser.find("#done").getText()).isEqualTo("The line is confirmed.");
        assertThat(card(id).getText()).contains("✓ confirmed");
        browser.leave(() -> browser.press("u"));
        assertThat(card(id).getText()).doesNotContain("confirmed");
        browser.open("/corrections");
        assertThat(browser.all("tbody tr").get(0).getText()).contains("undone", "tester");
    }

    @Test
    void aLineIsCorrectedNotedAndDismissedWithoutScripts() {
        browser.scripts(false).open("/reports/" + dossier.reports().get(0).id());
        String id = browser.find(".card.statement").getAttribute("id");
        String act = card(id).findElement(By.cssSelector(".label")).getText();
        WebElement form = opened(id, "set");
        form.findElement(By.cssSelector("select option[value=act]")).click();
        form.findElement(By.name("value")).sendKeys("doubt");
        browser.follow(form.findElement(By.tagName("button")));
        assertThat(browser.find("#done").getText()).isEqualTo("The line is corrected.");
        assertThat(card(id).findElement(By.cssSelector(".label")).getText()).isNotEqualTo(act);
        browser.follow(browser.find("#undo button"));
        assertThat(card(id).findElement(By.cssSelector(".label")).getText()).isEqualTo(act);

        form = opened(id, "note");
        form.findElement(By.name("text")).sendKeys("compare <b>his</b> speech");
        browser.follow(form.findElement(By.tagName("button")));
        assertThat(card(id).getText()).contains("tester: compare <b>his</b> speech");

        browser.follow(opened(id, "dismiss").findElement(By.tagName("button")));
        assertThat(browser.all("[id='" + id + "']")).isEmpty();
        browser.follow(browser.find("#undo button"));
        assertThat(browser.all("[id='" + id + "']")).hasSize(1);
    }

    @Test
    void whatIsMissingIsAddedByMarkingItsWordsAndByKeys() {
        browser.open("/reports/" + dossier.reports().get(0).id());
        String words = (String) browser.evaluate("""
                const paragraph = [...document.querySelectorAll('.report-text p')].find(it => it.querySelector('a.ref') && it.textContent.length > 80);
                getSelection().selectAllChildren(paragraph);
                const plain = paragraph.cloneNode(true);
                plain.querySelectorAll('a.ref').forEach(it => it.remove());
                return plain.textContent.replace(/\\s+/g, ' ').trim();""");
        browser.press("a");
        WebElement form = browser.find("[data-add=statement] form");
        assertThat(form.findElement(By.name("words")).getAttribute("value")).isEqualTo(words);
        assertThat(browser.focused().getAttribute("name")).isEqualTo("field-speaker");
        browser.press("Ukraine");
        form.findElement(By.cssSelector("[name=field-act] option[value=warn]")).click();
        browser.leave(() -> form.findElement(By.tagName("button")).click());
        assertThat(browser.find("#done").getText()).isEqualTo("The line is added.");
        assertThat(browser.find(".card.current").getText()).contains("Ukraine", "warned", "added by tester");
        assertThat(marked()).isEqualTo(words.replaceAll("\\s+", ""));
        String id = browser.find(".card.current").getAttribute("id");
        browser.leave(() -> browser.press("u"));
        assertThat(browser.all("[id='" + id + "']")).isEmpty();
    }

    @Test
    void whatIsMissingIsAddedWithoutScripts() {
        browser.scripts(false).open("/reports/" + dossier.reports().get(0).id());
        browser.find("[data-add=event] summary").click();
        WebElement form = browser.find("[data-add=event] form");
        form.findElement(By.name("words")).sendKeys("words that nobody says");
        for (Browser.Look look : List.of(Browser.Look.LIGHT, Browser.Look.NARROW_DARK)) {
            browser.scripts(true).look(look);
            assertThat(browser.faults()).isEmpty();
            assertThat(browser.overhang()).isZero();
            browser.evaluate("document.getElementById('adding').scrollIntoView()");
            browser.picture("report-adding-" + look.name().toLowerCase(Locale.ROOT));
        }
        browser.look(Browser.Look.LIGHT).scripts(false);
        browser.leave(() -> form.findElement(By.tagName("button")).click());
        assertThat(browser.find("main").getText()).contains("does not say", "422");
        browser.complaints();
    }

    @Test
    void whatCannotBeCorrectedIsSaid() {
        browser.open("/reports/" + dossier.reports().get(0).id());
        String id = browser.find(".card.statement").getAttribute("id");
        WebElement form = opened(id, "set");
        form.findElement(By.cssSelector("select option[value=act]")).click();
        form.findElement(By.name("value")).sendKeys("shout");
        browser.follow(form.findElement(By.tagName("button")));
        assertThat(browser.find("main").getText()).contains("shout");
        browser.complaints();
    }

    private static WebElement card(String id) {
        return browser.find("[id='" + id + "']");
    }

    private static WebElement opened(String id, String verb) {
        card(id).findElement(By.tagName("summary")).click();
        return card(id).findElement(By.cssSelector("form[data-verb=" + verb + "]"));
    }

    @Test
    void aPastedReportIsBroughtInWhileThePageTellsOfIt() throws InterruptedException {
        browser.open("/import");
        browser.find("#text").sendKeys("LIMA, 3 May 2024 (Wire) - Chile said it would lift the duty on grapes.");
        browser.find("#addresses").sendKeys("ftp://nowhere.invalid/x");
        browser.find("#bring button").click();
        for (int tries = 0; tries < 300 && (browser.all("[data-import]").isEmpty() || !browser.all("[data-import]:not([data-over])").isEmpty()); tries++) {
            Thread.sleep(200);
        }
        assertThat(browser.find("#imports").getText()).contains("done, 1 read", "ftp://nowhere.invalid/x");
        browser.follow(browser.find("#imports li a"));
        assertThat(browser.find(".report-text").getText()).contains("lift the duty on grapes");
        browser.complaints();
    }

    @Test
    void aFeedIsWatchedAndStoppedWithoutScripts() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] feed = "<rss version='2.0'><channel><title>Harbour &lt;script&gt;news</title><link>x</link><description>x</description></channel></rss>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        site.start();
        browser.scripts(false).open("/import");
        browser.find("#feed-address").sendKeys("http://127.0.0.1:%d/feed".formatted(site.getAddress().getPort()));
        browser.leave(() -> browser.find("form[action='/import/feeds'] button").click());
        assertThat(browser.find("table").getText()).contains("Harbour <script>news", "every hour", "nothing new");
        browser.scripts(true).look(Browser.Look.NARROW).open("/import");
        assertThat(browser.faults()).isEmpty();
        browser.picture("import-feed-narrow");
        browser.renewed(() -> browser.find("button[value=stop]").click());
        assertThat(browser.all("button[value=stop]")).isEmpty();
        site.stop(0);
        browser.complaints();
    }

    @Test
    void aCodebookIsCheckedAndNothingFaultyIsSaved() {
        browser.open("/codebook");
        WebElement text = browser.find("#text");
        String before = text.getAttribute("value");
        text.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\n  - id: Not An Id\n");
        browser.renewed(() -> browser.find("button[value=save]").click());
        assertThat(browser.find("#told").getText()).contains("nothing is saved");
        assertThat(browser.all(".failed li")).isNotEmpty();
        browser.find(".failed a").click();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("text");
        browser.open("/codebook");
        assertThat(browser.find("#text").getAttribute("value")).isEqualTo(before);
        browser.leave(() -> browser.find("button[value=save]").click());
        assertThat(browser.find("#told").getText()).startsWith("Saved.");
        browser.complaints();
    }

    @Test
    void aReportFullOfMarkupIsText() {
        for (String address : List.of("/reports/" + hostile.id(), "/reports", "/statements?speaker=Harbour+Union", "/brief", "/statements?q=<script>alert(1)</script>")) {
            browser.open(address);
            assertThat(browser.evaluate("return window.hacked === undefined")).as(address).isEqualTo(true);
            assertThat(browser.all("main script:not([src]), main img, main style, main h1")).as(address).hasSize(1);
        }
        browser.open("/reports/" + hostile.id());
        String shown = browser.all(".report-text p").stream().map(WebElement::getText).collect(Collectors.joining());
        assertThat(shown).contains("<script>window.hacked = 1</script>", "&lt;b&gt;not bold", "${7*7} {{7*7}}", "<style>body");
        assertThat(browser.all("a[href^='javascript']")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void onPaperThereIsWhatIsRead() {
        browser.open("/brief").onPaper();
        assertThat(Stream.of(".ways", ".filters", ".head form", ".foot", ".skip").flatMap(it -> browser.all(it).stream()))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
        assertThat(browser.find("#notes blockquote").isDisplayed()).isTrue();
        assertThat(browser.printed()).isGreaterThan(10_000);
        for (String drawn : List.of("map", "network", "timeline")) {
            browser.open("/" + drawn).onPaper();
            assertThat(browser.find("." + drawn + " svg").isDisplayed()).as(drawn).isTrue();
            assertThat(browser.find("." + drawn + " svg").getSize().getWidth()).as(drawn).isGreaterThan(500);
            assertThat(browser.all(".zoom, .filters, .gets")).as(drawn).noneMatch(WebElement::isDisplayed);
            assertThat(browser.overhang()).as(drawn).isZero();
            browser.picture(drawn + "-paper");
        }
    }

    private static String marked() {
        return browser.all("mark").stream().map(WebElement::getText).collect(Collectors.joining()).replaceAll("\\s+", "");
    }

    private static boolean isInView(String selector) {
        return (Boolean) browser.evaluate(
                "const box = document.querySelector(arguments[0]).getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight",
                selector);
    }
}
