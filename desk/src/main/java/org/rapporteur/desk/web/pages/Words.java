package org.rapporteur.desk.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Span;

/**
 * The words that something stands on, and where they are to be read.
 *
 * @param address of the page of their report, with them marked
 * @param exact the words themselves
 * @param source outlet, place and date of the report
 */
public record Words(String address, String exact, String source) {

    public Words {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(source, "source");
    }

    /** The words at {@code citation}. */
    public static Words of(Citation citation, Shown shown) {
        return of("", citation, shown);
    }

    /** The same, with the line of the record that stands on them marked beside the report. */
    public static Words of(String record, Citation citation, Shown shown) {
        String source = shown.report(citation.report()).map(SourceWords::imprint).orElse(citation.report());
        return new Words(address(record, citation), citation.exact(), source);
    }

    /** As {@link #of(Citation, Shown)}, of each. */
    public static List<Words> of(List<Citation> citations, Shown shown) {
        return citations.stream().map(citation -> of(citation, shown)).toList();
    }

    /** The address at which the words of {@code citation} are marked. */
    public static String address(Citation citation) {
        return address("", citation);
    }

    /** The same, with the line of the record shown that stands on them; {@code ""} for none. */
    public static String address(String record, Citation citation) {
        return address(record, citation.report(), citation.span());
    }

    /** The same of any words of a report. */
    static String address(String record, String report, Span span) {
        String place = "%d-%d".formatted(span.start(), span.end());
        String line = record.isEmpty() ? "" : "record=" + encoded(record) + "&";
        return "/reports/%s?%scite=%s#c%s".formatted(encoded(report), line, place, place);
    }

    /** As part of a path or a query. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
