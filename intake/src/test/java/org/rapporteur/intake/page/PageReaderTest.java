package org.rapporteur.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.files.UnreadableException;
import org.rapporteur.record.EdtfDate;

class PageReaderTest {

    private static final String PARAGRAPH =
            "<p>The owners of the winter ferries turned down a plan by the island councils on Wednesday, saying that"
                    + " it would cost too much.</p>";

    private final PageReader reader = new PageReader(Duration.ofSeconds(20));

    private Page read(String html) {
        return reader.read(new StringReader(html));
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = PageReaderTest.class.getResourceAsStream("/org/rapporteur/intake/pages/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String shown(Page page) {
        return Stream.concat(Stream.of(page.headline(), page.standfirst()), page.paragraphs().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"newspaper", "oldstyle", "scripted", "sections"})
    void theArticleOfASavedPageIsFoundAndNothingElse(String name) throws IOException {
        assertThat(shown(read(resource(name + ".html"))))
                .isEqualTo(resource(name + ".txt").strip());
    }

    @Test
    void whatThePageSaysOfItselfIsKept() throws IOException {
        Page newspaper = read(resource("newspaper.html"));
        assertThat(newspaper.outlet()).isEqualTo("The Harbour Post");
        assertThat(newspaper.section()).isEqualTo("Labour");
        assertThat(newspaper.url()).isEqualTo("https://harbourpost.example/2024/03/interim-pact");
        assertThat(newspaper.published()).isEqualTo(EdtfDate.of("2024-03-07"));

        Page old = read(resource("oldstyle.html"));
        assertThat(old.url()).isEqualTo("http://news.example/coast/ferries-2009.htm");
        assertThat(old.published()).isEqualTo(EdtfDate.of("2009-03-11"));

        Page scripted = read(resource("scripted.html"));
        assertThat(scripted.outlet()).isEqualTo("Uplands Agency");
        assertThat(scripted.url()).isEqualTo("https://uplands.example/water-fund");
        assertThat(scripted.published()).isEqualTo(EdtfDate.of("2023-11-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Ferry plan rejected | Coast News</title>",
                "<title>Ferry plan rejected - Coast News</title><meta property=og:site_name content='Coast News'>",
                "<title>x</title><meta property=og:title content='Ferry plan rejected'>",
                "<title>Ferry plan rejected</title><h1>Ferry plan rejected</h1>",
                "<h1>Ferry plan rejected</h1>"
            })
    void theHeadlineIsFoundWhereverThePageHasIt(String head) {
        assertThat(read(head + PARAGRAPH + PARAGRAPH).headline()).isEqualTo("Ferry plan rejected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2024-03-07T10:00'>yesterday</time>",
                "<time>7 March 2024</time>",
                "<meta name='dc.date.issued' content='2024-03-07'>",
                "<meta itemprop=datePublished content='2024-03-07T10:00:00+01:00'>",
                "<script"
                    + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-07\"}</script>",
                "<script type='application/ld+json'>{broken</script><span itemprop=datePublished>March 7, 2024</span>"
            })
    void theDateIsFoundWhereverThePageHasIt(String head) {
        assertThat(read(head + PARAGRAPH + PARAGRAPH).published()).isEqualTo(EdtfDate.of("2024-03-07"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Ferry plan rejected</h1><p class=standfirst>Councils had asked for winter boats.</p>",
                "<p class=kicker>Coast</p><h1>Ferry plan rejected</h1><p>By Jane Doe</p>"
                        + "<p class=article__deck>Councils had asked for winter boats.</p>",
                "<meta property=og:description content='Councils had asked for winter boats.'>"
                        + "<h1>Ferry plan rejected</h1><h2>Councils had asked for winter boats.</h2>",
                "<meta name=description content='Councils had asked for winter boats.'>"
                        + "<h1>Ferry plan rejected</h1><p class=x>Councils had asked for winter boats.</p>"
            })
    void theStandfirstIsFoundAndNoPartOfTheStory(String head) {
        Page page = read("<article>" + head + PARAGRAPH + PARAGRAPH + "</article>");

        assertThat(page.standfirst()).isEqualTo("Councils had asked for winter boats.");
        assertThat(page.paragraphs()).doesNotContain(page.standfirst(), "Ferry plan rejected");
    }

    @Test
    void aDescriptionThatRepeatsTheFirstParagraphIsNoStandfirst() {
        Page page = read("<meta property=og:description content='Councils had asked for winter boats.'>"
                + "<article><h1>Ferry plan rejected</h1><p>Councils had asked for winter boats.</p>" + PARAGRAPH
                + "</article>");

        assertThat(page.standfirst()).isEmpty();
        assertThat(page.paragraphs()).contains("Councils had asked for winter boats.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "just a word",
                "<ul><li><a href=x>A long link to a story about ferries, harbours and the people of the"
                        + " coast.</a></ul>",
                "<p>We value your privacy. We and our 400 partners store and access information on a device, such as"
                        + " unique identifiers.</p>",
                "<p>Please enable JavaScript to view this page. It takes a minute, and there are instructions for"
                        + " every browser.</p>",
                "<script>var story = 'The owners turned down a plan by the island councils on Wednesday, saying it"
                        + " would cost too much.'</script>",
                "<p style='display:none'>The owners of the winter ferries turned down a plan by the island councils,"
                        + " saying that it would cost too much.</p>"
            })
    void aPageWithoutAnArticleSaysSo(String html) {
        assertThatThrownBy(() -> read(html))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("holds no article: only menus, links and notices");
    }

    @Test
    void aShortArticleIsOneToo() {
        Page page = read(
                "<article><h1>Talks end</h1><p>The talks ended on Friday, the mediator's office said.</p></article>");

        assertThat(page.paragraphs()).containsExactly("The talks ended on Friday, the mediator's office said.");
    }

    @Test
    void deepNestingNeitherBreaksTheReaderNorHoldsItUp() {
        PageReader hurried = new PageReader(Duration.ofSeconds(1));
        for (String tag : new String[] {"<div>", "<span>", "<b><p>", "<table><tr><td>", "<a href=x>", "<font><i>"}) {
            long start = System.nanoTime();
            try {
                hurried.read(new StringReader(tag.repeat(200_000) + PARAGRAPH + PARAGRAPH));
            } catch (UnreadableException tooDeep) {
                assertThat(tooDeep.getMessage()).isNotBlank();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(tag).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void randomPagesAreReadOrRefusedAndNeverBreakTheReader() {
        String[] parts = {
            "<p>",
            "</p>",
            "<div class='cookie'>",
            "<div>",
            "</div>",
            "<article>",
            "</article>",
            "<nav>",
            "<a href=x>",
            "</a>",
            "<br><br>",
            "<h1>",
            "</h1>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":[",
            "<table><td>",
            "&nbsp;",
            "&#0;",
            "&bogus;",
            "<time datetime='9999-99-99'>",
            "<meta name=date content='31 February 2025'>",
            "\ud800",
            "\0",
            "The talks, they said, went on and on for a while. ",
            "Yes. ",
            "<li>",
            "<svg><title>",
            "<template>",
            "<html lang=>",
            "</html>",
            "<body itemprop=articleBody>",
            "<figure>",
            "<link rel=canonical href='ht tp:'>",
            "<"
        };
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            StringBuilder html = new StringBuilder();
            random.ints(random.nextInt(120), 0, parts.length).forEach(part -> html.append(parts[part]));
            try {
                assertThat(read(html.toString()).paragraphs())
                        .as("seed %d", seed)
                        .isNotEmpty();
            } catch (UnreadableException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (RuntimeException broken) {
                throw new AssertionError("seed %d, round %d: %s".formatted(seed, round, html), broken);
            }
        }
    }
}
