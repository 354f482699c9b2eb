package org.rapporteur.dossier.search;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** The passages a report is searched by: its paragraphs, those without end cut between words. */
public final class Passages {

    /** The longest passage, in code points: a page of print. */
    static final int LONGEST = 3_000;

    private Passages() {}

    /** The passages of a text, in its order, without the white space around them; blank ones are left out. */
    public static List<Span> of(Text text) {
        String content = text.toString();
        List<Span> passages = new ArrayList<>();
        int offset = 0;
        int unit = 0;
        while (unit < content.length()) {
            int lineEnd = content.indexOf('\n', unit);
            int end = lineEnd < 0 ? content.length() : lineEnd;
            int length = content.codePointCount(unit, end);
            cut(text, offset, offset + length, passages);
            offset += length + 1;
            unit = end + 1;
        }
        return passages;
    }

    private static void cut(Text text, int start, int end, List<Span> passages) {
        int from = start;
        while (from < end) {
            int to = end - from <= LONGEST ? end : lastGap(text.slice(from, from + LONGEST), from);
            trimmed(text, from, to, passages);
            from = to;
        }
    }

    /** Where the last white space in {@code slice} is; its end if it has none. */
    private static int lastGap(String slice, int from) {
        for (int unit = slice.length() - 1; unit > 0; unit--) {
            if (Character.isWhitespace(slice.charAt(unit))) {
                return from + slice.codePointCount(0, unit);
            }
        }
        return from + slice.codePointCount(0, slice.length());
    }

    private static void trimmed(Text text, int start, int end, List<Span> passages) {
        String slice = text.slice(start, end);
        String right = slice.stripTrailing();
        String both = right.stripLeading();
        if (!both.isEmpty()) {
            int first = start + slice.codePointCount(0, right.length() - both.length());
            passages.add(new Span(first, first + both.codePointCount(0, both.length())));
        }
    }
}
