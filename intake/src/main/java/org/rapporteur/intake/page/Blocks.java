package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what a page shows into blocks, in reading order; what no reader sees is left out. */
final class Blocks implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "form",
            "button",
            "select",
            "textarea",
            "input",
            "label",
            "nav",
            "aside",
            "footer",
            "dialog",
            "menu",
            "figure",
            "figcaption",
            "picture",
            "head");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern WIDTHLESS = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?i).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*", Pattern.DOTALL);
    private static final int CHECKED_EVERY = 1024;

    private final PageReader.Deadline deadline;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int linkDepth;
    private int breaks;
    private int seen;
    /** The innermost open block element. */
    private Element block;

    private Blocks(Element body, PageReader.Deadline deadline) {
        this.block = body;
        this.deadline = deadline;
    }

    static List<Block> of(Element body, PageReader.Deadline deadline) {
        Blocks blocks = new Blocks(body, deadline);
        body.filter(blocks);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++seen % CHECKED_EVERY == 0) {
            deadline.check();
        }
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            text.append(whole);
            linked += linkDepth > 0 ? whole.strip().length() : 0;
            breaks = whole.isBlank() ? breaks : 0;
        } else if (node instanceof Element element) {
            if (depth > 0 && isUnseen(element)) {
                flushIfBlock(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            text.append(' ');
            if (++breaks > 1) {
                flush();
            }
        } else if (element.normalName().equals("a")) {
            linkDepth++;
        } else if (isBlock(element)) {
            flush();
            block = element;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                linkDepth--;
            } else if (isBlock(element)) {
                flush();
                block = element.parent() == null ? block : nearestBlock(element.parent());
            }
        }
        return FilterResult.CONTINUE;
    }

    private Element nearestBlock(Element from) {
        Element element = from;
        for (int step = 0; step < 20 && !isBlock(element) && element.parent() != null; step++) {
            element = element.parent();
        }
        return element;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                && !element.normalName().equals("del")
                && !element.normalName().equals("ins");
    }

    private void flushIfBlock(Element element) {
        if (isBlock(element)) {
            flush();
        }
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || NOT_SHOWN.matcher(element.attr("style")).matches()
                || element.normalName().equals("header")
                        && element.parent() != null
                        && element.parent().normalName().equals("body");
    }

    private void flush() {
        String words = shown(text.toString());
        if (!words.isEmpty()) {
            blocks.add(new Block(block, words, Math.min(linked, words.length())));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    /** Text as a browser shows it: blanks as single spaces, marks without width left out. */
    static String shown(String text) {
        return BLANKS.matcher(WIDTHLESS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
