package org.rapporteur.record;

import java.util.Objects;

/**
 * The whole text of a report, addressed by Unicode code points.
 *
 * <p>Java strings count UTF-16 units; the record counts code points, as W3C Web Annotation does, so that every other
 * language finds the same words at the same offsets. Slicing costs the length of the slice, not of the text.
 */
public final class Text {

    public static final Text EMPTY = new Text("");

    private static final int STRIDE = 256;

    private final String content;
    private final int length;
    /** UTF-16 index of every {@value #STRIDE}th code point; empty where the two counts agree. */
    private final int[] landmarks;

    private Text(String content) {
        this.content = Objects.requireNonNull(content, "content");
        this.length = content.codePointCount(0, content.length());
        this.landmarks = length == content.length() ? new int[0] : landmarksOf(content, length);
    }

    public static Text of(String content) {
        return content.isEmpty() && EMPTY != null ? EMPTY : new Text(content);
    }

    private static int[] landmarksOf(String content, int length) {
        int[] marks = new int[length / STRIDE + 1];
        int unit = 0;
        for (int mark = 1; mark < marks.length; mark++) {
            unit = content.offsetByCodePoints(unit, STRIDE);
            marks[mark] = unit;
        }
        return marks;
    }

    /** How many code points it has. */
    public int length() {
        return length;
    }

    /**
     * The words at {@code span}.
     *
     * @throws RecordException if the span runs past the end
     */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** As {@link #slice(Span)}. */
    public String slice(int start, int end) {
        if (start < 0 || end < start || end > length) {
            throw new RecordException("a text of %d code points has nothing from %d to %d".formatted(length, start, end));
        }
        int from = unit(start);
        return content.substring(from, end - start > STRIDE ? unit(end) : content.offsetByCodePoints(from, end - start));
    }

    /** The UTF-16 index of the code point at {@code offset}, for tools that count in units. */
    public int unit(int offset) {
        if (landmarks.length == 0) {
            return offset;
        }
        int mark = offset / STRIDE;
        return content.offsetByCodePoints(landmarks[mark], offset - mark * STRIDE);
    }

    /** The code-point offset of the UTF-16 index {@code unit}: the inverse of {@link #unit(int)}. */
    public int offset(int unit) {
        if (landmarks.length == 0) {
            return unit;
        }
        int mark = java.util.Arrays.binarySearch(landmarks, unit);
        int nearest = mark >= 0 ? mark : -mark - 2;
        return nearest * STRIDE + content.codePointCount(landmarks[nearest], unit);
    }

    public boolean isBlank() {
        return content.isBlank();
    }

    /** The text itself. */
    @Override
    public String toString() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && content.equals(text.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
