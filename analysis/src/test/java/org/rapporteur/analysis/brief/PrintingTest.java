package org.rapporteur.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.TestingDossiers;
import org.rapporteur.analysis.TestingIssues;
import org.rapporteur.analysis.TestingRecord;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;
import org.rapporteur.record.Role;

class PrintingTest {

    private static final String HOSTILE =
            "a | b <script>alert(1)</script> `code` [link](javascript:alert(1)) **bold** &lt; <!-- x --> ![i](http://evil.example/p.png) www.evil.example \u202Etxt\u001b[31m";

    private static Brief brief(KeptRecord record) {
        return brief(record, "");
    }

    private static Brief brief(KeptRecord record, String since) {
        TestingIssues issues = new TestingIssues();
        return Brief.of(record, Findings.of(record, issues), issues, BriefSettings.usual().withSince(EdtfDate.of(since)));
    }

    private static KeptRecord hostile() {
        return TestingRecord.titled(HOSTILE)
                .actor("state:a", "Arvia " + HOSTILE, ActorKind.STATE, Role.PARTY)
                .actor("state:b", "Borun", ActorKind.STATE, Role.PARTY)
                .report("2024-05-01", HOSTILE, HOSTILE, "They demand a truce " + HOSTILE + " now.\n\nBorun refused a truce. Talks met.")
                .says(Act.DEMAND, "state:a", "They", "demand", "a truce " + HOSTILE + " now")
                .on("ceasefire")
                .done()
                .says(Act.REFUSE, "state:b", "Borun", "refused", "a truce")
                .on("ceasefire")
                .done()
                .event(EventKind.TALKS, EventStatus.OCCURRED, HOSTILE, "Talks met")
                .at(HOSTILE, "2024-05-01")
                .with("party", "state:a", "state:b")
                .done()
                .build();
    }

    private static List<Sentence> sentences(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Sentence sentence
                        ? List.of(sentence).stream()
                        : ((Table) block).rows().stream().flatMap(row -> row.cells().stream().flatMap(List::stream)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"war", "strike", "trade"})
    void everySentenceStandsOnWordsThatAreInTheReports(String name) {
        KeptRecord record = name.equals("war")
                ? TestingDossiers.war()
                : name.equals("strike") ? TestingDossiers.strike() : TestingDossiers.trade();
        List<Sentence> sentences = sentences(brief(record));
        assertThat(sentences).hasSizeGreaterThan(5);
        for (Sentence sentence : sentences) {
            assertThat(sentence.citations()).as(sentence.text()).isNotEmpty();
            for (Citation citation : sentence.citations()) {
                Report report = record.reports().stream()
                        .filter(candidate -> candidate.id().equals(citation.report()))
                        .findFirst()
                        .orElseThrow();
                assertThat(report.text().slice(citation.span())).isEqualTo(citation.exact());
            }
        }
    }

    @Test
    void sinceTellsOnlyWhatIsNewer() {
        Brief all = brief(TestingDossiers.war(), "2024-03-05");
        Brief late = brief(TestingDossiers.war(), "2024-04-21");
        assertThat(all.sections()).extracting(Section::heading).contains("What changed since 5 March 2024");
        assertThat(late.sections()).extracting(Section::heading).noneMatch(heading -> heading.startsWith("What changed"));
        assertThat(late.sections()).extracting(Section::heading).contains("Where things stand", "What is blocked and why");
    }

    @Test
    void whatIsDatedAfterItsReportIsNotToldAsAFact() {
        KeptRecord record = TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE, Role.PARTY)
                .actor("state:b", "Borun", ActorKind.STATE, Role.PARTY)
                .report("2024-05-01", "", "h", "Arvia and Borun meet in Corrin on 20 June. They met in Tolm on 30 April.")
                .event(EventKind.TALKS, EventStatus.OCCURRED, "talks", "meet in Corrin on 20 June")
                .at("Corrin", "2024-06-20")
                .with("party", "state:a", "state:b")
                .done()
                .event(EventKind.TALKS, EventStatus.OCCURRED, "talks", "met in Tolm on 30 April")
                .at("Tolm", "2024-04-30")
                .with("party", "state:a", "state:b")
                .done()
                .build();
        assertThat(sentences(brief(record)))
                .extracting(Sentence::text)
                .contains("Arvia and Borun held talks in Tolm on 30 April 2024.")
                .noneMatch(text -> text.contains("Corrin"));
    }

    @Test
    void rivalAccountsStandSideBySideAndOneAccountToldTwiceDoesNot() {
        TestingRecord record = TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE, Role.PARTY)
                .actor("state:b", "Borun", ActorKind.STATE, Role.PARTY)
                .report("2024-05-01", "", "h", "Arvia said shells hit a school. Borun said it aimed at a depot. Borun said shells hit a school.");
        Brief rival = brief(record.event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", "shells hit a school")
                .account("state:a", Act.ASSERT, "shells hit a school")
                .account("state:b", Act.ASSERT, "it aimed at a depot")
                .done()
                .build());
        assertThat(rival.sections()).extracting(Section::heading).containsExactly("What is contested");
        assertThat(((Table) rival.sections().get(0).blocks().get(0)).rows().get(0).cells()).hasSize(2);

        Brief agreed = brief(TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE, Role.PARTY)
                .actor("state:b", "Borun", ActorKind.STATE, Role.PARTY)
                .report("2024-05-01", "", "h", "Arvia said shells hit a school. Borun said shells hit a school.")
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling", "shells hit a school")
                .account("state:a", Act.ASSERT, "shells hit a school")
                .account("state:b", Act.ASSERT, "shells hit a school")
                .done()
                .build());
        assertThat(agreed.sections()).extracting(Section::heading).doesNotContain("What is contested");
    }

    @Test
    void anEmptyDossierHasABriefWithNothingInIt() {
        Brief empty = brief(TestingRecord.titled("Nothing yet").build());
        assertThat(empty.sections()).isEmpty();
        assertThat(MarkdownBrief.print(empty)).startsWith("# Nothing yet\n").contains("From 0 reports.");
        assertThat(HtmlBrief.print(empty)).contains("<h1>Nothing yet</h1>");
    }

    @Test
    void whatSeveralReportsSayIsOneSentenceWithTheCitationsOfAll() {
        KeptRecord record = TestingRecord.titled("t")
                .actor("state:a", "Arvia", ActorKind.STATE, Role.PARTY)
                .report("2024-05-01", "", "one", "Arvia declined to comment on the map.")
                .says(Act.DECLINE_TO_COMMENT, "state:a", "Arvia", "declined to comment on", "the map")
                .done()
                .report("2024-05-01", "", "two", "Arvia also declined to comment on the map.")
                .says(Act.DECLINE_TO_COMMENT, "state:a", "Arvia", "declined to comment on", "the map")
                .done()
                .report("2024-05-01", "", "three", "Nothing on the map, Arvia said.")
                .alsoSays("Nothing on the map, Arvia said.")
                .build();
        assertThat(sentences(brief(record)))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.citations()).hasSize(3));
    }

    @Test
    void markdownOfHostileReportsReadsBackAsTheTextItWas() {
        String markdown = MarkdownBrief.print(brief(hostile()));
        assertThat(markdown).doesNotContain("\u202E", "\u001b");
        Document page = Jsoup.parse(rendered(markdown));
        assertThat(page.select("script, img, code, del, h3, pre, hr")).isEmpty();
        assertThat(page.select("a")).allSatisfy(link -> assertThat(link.attr("href")).endsWith(link.text()));
        assertThat(page.select("strong")).allSatisfy(strong -> assertThat(strong.closest("td")).isNotNull());
        assertThat(page.select("h1").text()).startsWith("a | b <script>alert(1)</script> `code` [link](javascript:alert(1))");
        assertThat(page.select("tr")).isNotEmpty().allSatisfy(row -> assertThat(row.select("td, th")).hasSize(3));
    }

    /** What a reader of GitHub's Markdown makes of it. */
    private static String rendered(String markdown) {
        List<Extension> extensions =
                List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());
        return HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
    }

    @Test
    void textThatLooksLikeAListOrHeadingIsNone() {
        assertThat(MarkdownText.escaped("1. one")).isEqualTo("1\\. one");
        assertThat(MarkdownText.escaped("- one")).isEqualTo("\\- one");
        assertThat(MarkdownText.escaped("# one")).isEqualTo("\\# one");
        assertThat(MarkdownText.escaped("AT&T and &amp;")).isEqualTo("AT&amp;T and &amp;amp;");
        assertThat(MarkdownText.escaped("two\nlines")).isEqualTo("two lines");
    }

    @Test
    void pageOfHostileReportsHasNoScriptAndFetchesNothing() {
        Document page = Jsoup.parse(HtmlBrief.print(brief(hostile())));
        assertThat(page.select("script, img, iframe, object, link, [onerror], [onclick]")).isEmpty();
        assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("a")).allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
    }

    @Test
    void pageHasLandmarksHeadingsAndNotesThatCanBeReached() {
        Document page = Jsoup.parse(HtmlBrief.print(brief(TestingDossiers.war())));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("header, main, nav[aria-label]")).hasSize(3);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#brief");
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertThat(ids.add(element.id())).as(element.id()).isTrue());
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).as(link.outerHtml()).contains(link.attr("href").substring(1));
        }
    }

    @Test
    void noteShowsTheCitedWordsCharacterForCharacter() {
        Document page = Jsoup.parse(HtmlBrief.print(brief(TestingDossiers.war())));
        assertThat(page.select("blockquote").eachText())
                .contains("Ardania demanded a “full and unconditional ceasefire” as a first step.");
    }
}
