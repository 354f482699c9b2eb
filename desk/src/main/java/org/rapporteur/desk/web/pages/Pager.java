package org.rapporteur.desk.web.pages;

import java.util.List;
import java.util.Objects;
import org.rapporteur.desk.web.Params;

/**
 * Which part of a list a page shows.
 *
 * @param first number of its first line, from 1; 0 if the list is empty
 * @param last number of its last line
 * @param total how many lines the list has
 * @param previous address of the part before, {@code ""} if there is none
 * @param next address of the part behind, {@code ""} if there is none
 */
public record Pager(int first, int last, int total, String previous, String next) {

    /** The parameter that says how many lines come before the page. */
    static final String PARAMETER = "offset";

    private static final int LINES = 100;

    public Pager {
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(next, "next");
    }

    /** The part of a list of {@code total} lines that is asked for. */
    static Pager of(Params params, Asked asked, int total) {
        int offset = Math.min(params.number(PARAMETER, 0, 0, Integer.MAX_VALUE), Math.max(0, total - 1));
        int last = Math.min(total, offset + LINES);
        int before = Math.max(0, offset - LINES);
        return new Pager(
                total == 0 ? 0 : offset + 1,
                last,
                total,
                offset == 0 ? "" : asked.with(PARAMETER, before == 0 ? "" : String.valueOf(before)).address(),
                last == total ? "" : asked.with(PARAMETER, String.valueOf(last)).address());
    }

    /** The lines of {@code all} that it shows. */
    <T> List<T> of(List<T> all) {
        return all.subList(Math.max(0, first - 1), last);
    }

    /** "1–100 of 2,345". */
    public String words() {
        return total == 0 ? "none" : "%,d–%,d of %,d".formatted(first, last, total);
    }
}
