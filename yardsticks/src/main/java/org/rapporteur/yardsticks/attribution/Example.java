package org.rapporteur.yardsticks.attribution;

import org.rapporteur.desk.Characters;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** Shows one attribution in its sentence: {@code [source] *cue* {content}}, and where that stands. */
final class Example {

    /** Code points on either side of the cue; a longer sentence is cut. */
    private static final int REACH = 110;

    private Example() {}

    static String of(Saying saying, ParsedText parsed, String article) {
        Text text = parsed.text();
        int at = saying.cue().isEmpty() ? saying.content().start() : saying.cue().start();
        Span sentence = parsed.sentenceAt(at);
        int from = Math.max(sentence.start(), at - REACH);
        int to = Math.min(sentence.end(), at + REACH);
        StringBuilder shown = new StringBuilder(from > sentence.start() ? "…" : "");
        for (int offset = from; offset < to; offset++) {
            boolean first = offset == from;
            if (starts(saying.source(), offset, first)) {
                shown.append('[');
            }
            if (starts(saying.cue(), offset, first)) {
                shown.append('*');
            }
            if (starts(saying.content(), offset, first)) {
                shown.append('{');
            }
            shown.append(text.slice(offset, offset + 1));
            boolean last = offset + 1 == to;
            if (ends(saying.source(), offset, last)) {
                shown.append(']');
            }
            if (ends(saying.cue(), offset, last)) {
                shown.append('*');
            }
            if (ends(saying.content(), offset, last)) {
                shown.append('}');
            }
        }
        shown.append(to < sentence.end() ? "…" : "");
        return "%s (%s, %d)".formatted(Characters.oneLine(shown.toString(), Integer.MAX_VALUE), article, at);
    }

    private static boolean starts(Extent extent, int offset, boolean first) {
        return extent.contains(offset) && (first || !extent.contains(offset - 1));
    }

    private static boolean ends(Extent extent, int offset, boolean last) {
        return extent.contains(offset) && (last || !extent.contains(offset + 1));
    }
}
