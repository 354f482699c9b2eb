package org.rapporteur.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.TestingDossiers;
import org.rapporteur.analysis.TestingIssues;
import org.rapporteur.record.KeptRecord;

class CircleDiagramTest {

    private static Document page(KeptRecord record) {
        TestingIssues issues = new TestingIssues();
        return Jsoup.parse(HtmlBrief.print(Brief.of(record, Findings.of(record, issues), issues, BriefSettings.usual())));
    }

    @Test
    void theCircleIsDrawnWithATextThatSaysTheSame() {
        Element svg = page(TestingDossiers.strike()).selectFirst("svg");
        assertThat(svg).isNotNull();
        assertThat(svg.attr("role")).isEqualTo("img");
        for (String id : svg.attr("aria-labelledby").split(" ")) {
            assertThat(svg.getElementById(id)).isNotNull();
        }
        assertThat(svg.selectFirst("title").text()).contains("Dockers' Union").contains("Lenmouth Port Company");
        assertThat(svg.selectFirst("desc").text()).contains("It waits for “the strike ends” (step 2)");
        assertThat(svg.select("rect.step")).hasSize(2);
        assertThat(svg.select("path.head")).hasSize(2);
        assertThat(svg.select("rect.circle, path.arrow.circle, path.head.circle")).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void whatWaitsForNobodyWhoWaitsForItIsNoCircle() {
        Diagram diagram = new Diagram("caption", "words", List.of(
                step(List.of(1)), step(List.of(0)), step(List.of(0)), step(List.of())));
        Document picture = Jsoup.parseBodyFragment(SvgDiagram.picture(diagram, "picture"));
        assertThat(picture.select("rect.step")).hasSize(4);
        assertThat(picture.select("rect.circle")).hasSize(2);
        assertThat(picture.select("path.head")).hasSize(4);
        assertThat(picture.select("path.head.circle")).hasSize(2);
    }

    private static Diagram.Step step(List<Integer> awaited) {
        return new Diagram.Step("Somebody", "something", List.of(new Diagram.Need("<b>else</b>", awaited)), false);
    }

    @Test
    void theDrawingFetchesAndRunsNothing() {
        Document page = page(TestingDossiers.strike());
        assertThat(page.select("script, image, use, foreignObject, [style], [href^=http], [onload]")).isEmpty();
    }

    @Test
    void whatIsNoCircleIsNotDrawn() {
        assertThat(page(TestingDossiers.trade()).select("svg")).isEmpty();
    }

    @Test
    void linesBreakBetweenWordsAndEndWithAnEllipsisWhenThereAreTooMany() {
        assertThat(SvgDiagram.wrapped("one two three", 8)).containsExactly("one two", "three");
        List<String> lines = SvgDiagram.wrapped("word ".repeat(40), 10);
        assertThat(lines).hasSize(4).last().asString().endsWith("…");
        assertThat(SvgDiagram.wrapped("an" + "x".repeat(40), 10)).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(10));
    }
}
