package org.rapporteur.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * The paragraphs of a text.
 *
 * <p>Newsrooms end a paragraph with a blank line or with a single line end; mail programs and old wires wrap lines at a
 * width. A text counts as wrapped where lines that go on in the next one are the rule; only there does a single line end
 * not end a paragraph. The time that an entry of a live report opens with is no part of it. A paragraph longer than {@value #LONGEST} code points is cut at a space.
 */
final class Paragraphs {

    private static final int LONGEST = 8_000;
    private static final int WIDEST_WRAP = 100;
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\s]*\\R");
    private static final Pattern LINE = Pattern.compile("\\R");
    /** "18:40", "6.15pm GMT -", "[09:30]": when an entry was put there, before what it says. */
    private static final Pattern TIME = Pattern.compile(
            "\\[?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:[A-Z]{2,4}|local time))?]?\\s*[–—:|-]?\\s+(?=[\\p{Lu}\"“‘])");
    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;…][\"'”’»)\\]]*\\s*");

    private Paragraphs() {}

    static List<Span> in(Text text, Span body) {
        String words = text.slice(body);
        List<Span> paragraphs = new ArrayList<>();
        Pattern end = isWrapped(words) ? BLANK_LINES : LINE;
        Matcher matcher = end.matcher(words);
        int from = 0;
        int base = text.unit(body.start());
        while (matcher.find()) {
            add(text, base, words, from, matcher.start(), paragraphs);
            from = matcher.end();
        }
        add(text, base, words, from, words.length(), paragraphs);
        return paragraphs;
    }

    private static boolean isWrapped(String words) {
        int open = 0;
        int lines = 0;
        int widest = 0;
        String[] all = words.split("\\R", -1);
        for (int i = 0; i + 1 < all.length; i++) {
            if (!all[i].isBlank() && !all[i + 1].isBlank()) {
                lines++;
                widest = Math.max(widest, all[i].length());
                open += CLOSED.matcher(all[i]).matches() ? 0 : 1;
            }
        }
        return lines > 0 && widest <= WIDEST_WRAP && open * 2 > lines;
    }

    private static void add(Text text, int base, String words, int from, int to, List<Span> paragraphs) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        Matcher time = TIME.matcher(words).region(start, end);
        if (time.lookingAt()) {
            start = time.end();
        }
        while (end - start > LONGEST) {
            int cut = cut(words, start);
            paragraphs.add(new Span(text.offset(base + start), text.offset(base + cut)));
            start = cut;
            while (start < end && Character.isWhitespace(words.charAt(start))) {
                start++;
            }
        }
        if (start < end) {
            paragraphs.add(new Span(text.offset(base + start), text.offset(base + end)));
        }
    }

    /** After the last sentence that ends within the limit, else at the last space, else in the middle of a word. */
    private static int cut(String words, int start) {
        int limit = start + LONGEST;
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(words.charAt(i)) && ".!?”\"".indexOf(words.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(words.charAt(i))) {
                return i;
            }
        }
        return Character.isHighSurrogate(words.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
