package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * What stands between quotation marks, found by the marks alone: “ opens and ” closes, " and '' do both by turns. A
 * quotation ends with its line; where it goes on, the next line opens it again. Single marks are not told from
 * apostrophes and open nothing.
 */
final class Verbatim {

    private static final char MARK = '"';

    private Verbatim() {}

    /** The words between the marks, without the marks. */
    static Extent in(Text text) {
        List<Span> spans = new ArrayList<>();
        int[] points = text.toString().codePoints().toArray();
        int open = -1;
        for (int i = 0; i < points.length; i++) {
            int width = width(points, i);
            boolean mark = points[i] == MARK || width > 1;
            boolean opens = points[i] == '“' || mark && open < 0;
            boolean closes = open >= 0 && (points[i] == '”' || points[i] == '\n' || mark);
            if (closes) {
                spans.add(new Span(open, i));
                open = -1;
            } else if (opens) {
                open = i + width;
            }
            i += width - 1;
        }
        if (open >= 0) {
            spans.add(new Span(open, points.length));
        }
        return Extent.of(spans);
    }

    private static int width(int[] points, int i) {
        return points[i] == '\'' && i + 1 < points.length && points[i + 1] == '\'' ? 2 : 1;
    }
}
