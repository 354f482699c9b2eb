package org.rapporteur.yardsticks.dates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rapporteur.record.Span;

/** A text that grows while a file is read, and the marks that are open in it. For one thread. */
final class MarkedText {

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Marked> closed = new ArrayList<>();

    private record Open(String type, String value, String mod, int from) {}

    void write(String words) {
        text.append(words);
    }

    /** Where the next character will stand, in UTF-16 units. */
    int end() {
        return text.length();
    }

    boolean endsWithSpace() {
        return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    void open(String type, String value, String mod) {
        open.push(new Open(type, value, mod, text.length()));
    }

    /** Ends the mark that was opened last; one around nothing but blanks is dropped. */
    void close() {
        Open last = open.pop();
        int from = last.from;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            closed.add(new Marked(last.type, last.value, last.mod, span(from, to), text.substring(from, to)));
        }
    }

    /** In the order of the text; of nested marks the outer one first. */
    List<Marked> marks() {
        List<Marked> sorted = new ArrayList<>(closed);
        sorted.sort(Comparator.comparingInt((Marked mark) -> mark.span().start()).thenComparingInt(mark -> -mark.span().end()));
        return sorted;
    }

    /** Of UTF-16 units in code points. */
    Span span(int from, int to) {
        return new Span(text.codePointCount(0, from), text.codePointCount(0, to));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
