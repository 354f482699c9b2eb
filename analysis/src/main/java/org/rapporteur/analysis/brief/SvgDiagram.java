package org.rapporteur.analysis.brief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Draws a {@link Diagram} as SVG inside a page: steps in a column, arrows beside it from each step to those it waits for,
 * what stands outside in dashed boxes at the right. Built as a tree and styled by the page's sheet: no script, no address,
 * no style of its own; what is part of a circle has the class {@code circle}. Lengths are in units of the picture, {@value #WIDTH} wide.
 */
public final class SvgDiagram {

    private static final int WIDTH = 760;
    private static final int STEP_X = 8;
    private static final int STEP_WIDTH = 380;
    private static final int GATE_X = 424;
    private static final int NEED_X = 530;
    private static final int NEED_WIDTH = WIDTH - NEED_X - 8;
    private static final int PADDING = 10;
    private static final int LINE = 18;
    private static final int GAP = 22;
    private static final int STEP_CHARACTERS = 54;
    private static final int NEED_CHARACTERS = 30;
    private static final int MOST_LINES = 4;

    private final Circles circles;
    private final Element svg;
    private final Diagram diagram;

    private SvgDiagram(Element svg, Diagram diagram) {
        this.svg = svg;
        this.diagram = diagram;
        this.circles = Circles.of(diagram);
    }

    /** The picture as it is written into a page; {@code id} must stand nowhere else on it. Whatever a report says is escaped. */
    public static String picture(Diagram diagram, String id) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        draw(diagram, page, id);
        return page.html();
    }

    /** Appends the picture to {@code place}; {@code id} must stand nowhere else on the page. */
    static void draw(Diagram diagram, Element place, String id) {
        Element svg = place.appendElement("svg", Parser.NamespaceSvg);
        put(svg, "role", "img");
        put(svg, "aria-labelledby", id + "-title " + id + "-words");
        put(svg.appendElement("title", Parser.NamespaceSvg).text(diagram.caption()), "id", id + "-title");
        put(svg.appendElement("desc", Parser.NamespaceSvg).text(diagram.inWords()), "id", id + "-words");
        int height = new SvgDiagram(svg, diagram).drawn();
        put(svg, "viewBox", "0 0 %d %d".formatted(WIDTH, height));
    }

    /** A box with what stands in it, from {@code top} to {@code bottom}. */
    private record Box(List<String> lines, int top, int bottom) {

        int middle() {
            return (top + bottom) / 2;
        }
    }

    private int drawn() {
        List<Box> boxes = new ArrayList<>();
        List<List<Box>> outside = new ArrayList<>();
        int top = GAP / 2;
        for (Diagram.Step step : diagram.steps()) {
            List<String> lines = new ArrayList<>(wrapped(step.head() + ":", STEP_CHARACTERS));
            lines.addAll(wrapped("“" + step.text() + "”", STEP_CHARACTERS));
            Box box = new Box(lines, top, top + 2 * PADDING + lines.size() * LINE);
            List<Box> needs = new ArrayList<>();
            int below = top;
            for (Diagram.Need need : step.needs()) {
                if (need.steps().isEmpty()) {
                    List<String> words = wrapped("“" + need.text() + "”", NEED_CHARACTERS);
                    Box dashed = new Box(words, below, below + 2 * PADDING + words.size() * LINE);
                    needs.add(dashed);
                    below = dashed.bottom() + GAP / 2;
                }
            }
            boxes.add(box);
            outside.add(needs);
            top = Math.max(box.bottom(), below) + GAP;
        }
        for (int i = 0; i < boxes.size(); i++) {
            arrows(i, boxes, outside.get(i));
        }
        for (int i = 0; i < boxes.size(); i++) {
            box(boxes.get(i), STEP_X, STEP_WIDTH, circles.hold(i) ? "step circle" : "step");
            outside.get(i).forEach(need -> box(need, NEED_X, NEED_WIDTH, "outside"));
            gate(diagram.steps().get(i), boxes.get(i));
        }
        return top;
    }

    private void arrows(int from, List<Box> boxes, List<Box> outside) {
        int y = boxes.get(from).middle();
        line("M%d,%d L%d,%d".formatted(STEP_X + STEP_WIDTH, y, GATE_X, y), circles.hold(from));
        diagram.steps().get(from).needs().stream()
                .flatMap(need -> need.steps().stream())
                .distinct()
                .forEach(to -> {
                    // Arrows come in above the middle, where those that leave do not stand; those that go up run
                    // around those that go down.
                    int end = boxes.get(to).middle() - LINE - 2;
                    int bulge = GATE_X + 34 + 14 * Math.abs(to - from) + (to < from ? 34 : 0);
                    int edge = STEP_X + STEP_WIDTH;
                    line("M%d,%d C%d,%d %d,%d %d,%d".formatted(GATE_X, y, bulge, y, bulge, end, edge + 8, end), circles.hold(from, to));
                    head(edge, end, 8, circles.hold(from, to));
                });
        for (Box need : outside) {
            line("M%d,%d L%d,%d".formatted(GATE_X, y, NEED_X - 8, need.middle()), false);
            head(NEED_X, need.middle(), -8, false);
        }
    }

    private void line(String path, boolean circle) {
        Element element = svg.appendElement("path", Parser.NamespaceSvg).addClass(circle ? "arrow circle" : "arrow");
        put(element, "d", path);
    }

    private void head(int x, int y, int length, boolean circle) {
        Element element = svg.appendElement("path", Parser.NamespaceSvg).addClass(circle ? "head circle" : "head");
        put(element, "d", "M%d,%d l%d,-4 l0,8 Z".formatted(x, y, length));
    }

    /** The word at which several needs meet. */
    private void gate(Diagram.Step step, Box box) {
        if (step.needs().size() < 2) {
            return;
        }
        Element circle = svg.appendElement("circle", Parser.NamespaceSvg).addClass("gate");
        put(circle, "cx", String.valueOf(GATE_X));
        put(circle, "cy", String.valueOf(box.middle()));
        put(circle, "r", "15");
        Element word = svg.appendElement("text", Parser.NamespaceSvg).addClass("joint").text(step.any() ? "or" : "and");
        put(word, "x", String.valueOf(GATE_X));
        put(word, "y", String.valueOf(box.middle() + 4));
    }

    private void box(Box box, int x, int width, String kind) {
        Element rectangle = svg.appendElement("rect", Parser.NamespaceSvg).addClass(kind);
        put(rectangle, "x", String.valueOf(x));
        put(rectangle, "y", String.valueOf(box.top()));
        put(rectangle, "width", String.valueOf(width));
        put(rectangle, "height", String.valueOf(box.bottom() - box.top()));
        put(rectangle, "rx", "4");
        Element text = svg.appendElement("text", Parser.NamespaceSvg);
        for (int i = 0; i < box.lines().size(); i++) {
            Element span = text.appendElement("tspan", Parser.NamespaceSvg).text(box.lines().get(i));
            put(span, "x", String.valueOf(x + PADDING));
            put(span, "y", String.valueOf(box.top() + PADDING + LINE * (i + 1) - 5));
        }
    }

    /** Attribute names keep their capitals, which SVG needs. */
    private static void put(Element element, String name, String value) {
        element.attributes().put(name, value);
    }

    /** The words on lines of at most {@code width} characters; what does not fit ends with an ellipsis. */
    static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            String piece = word.codePointCount(0, word.length()) > width ? word.substring(0, word.offsetByCodePoints(0, width - 1)) + "…" : word;
            if (line.length() > 0 && line.length() + 1 + piece.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(piece);
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            String last = lines.get(MOST_LINES - 1);
            lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
            lines.add(last + " …");
        }
        return lines;
    }
}
