package org.rapporteur.intake.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as one paragraph, heading, list item or cell.
 *
 * @param element the block element that it stands in
 * @param text with blanks as single spaces
 * @param linked how many of its UTF-16 units are links
 */
record Block(Element element, String text, int linked) {

    private static final Pattern SENTENCE = Pattern.compile(".*(?:[.!?…。！？।؟][\"”’'»)\\]]*(?:\\s.*)?)", Pattern.DOTALL);
    private static final int SHORTEST = 50;

    /** How much of it is links, from 0 to 1. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    /** Whether it reads like a paragraph of a story: a sentence or more, and not made of links. */
    boolean isProse() {
        return text.length() >= SHORTEST
                && linkDensity() < 0.4
                && SENTENCE.matcher(text).matches()
                && !isHeading();
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]");
    }

    boolean isItem() {
        return element.normalName().equals("li") || element.normalName().matches("t[dh]|d[dt]");
    }

    /** How much it speaks for its surroundings being the article: its length, and clauses more than words. */
    double weight() {
        return text.length() * (1 - linkDensity())
                + 20.0
                        * text.chars()
                                .filter(unit -> unit == ',' || unit == '،' || unit == '、')
                                .count();
    }
}
