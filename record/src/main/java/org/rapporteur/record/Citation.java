package org.rapporteur.record;


/**
 * The words of a report that a line of the record stands on: a text position selector with its quotation, as in the
 * W3C Web Annotation Data Model.
 *
 * <p>A citation can only be had from the {@link Report} whose words it repeats, so one that does not match its text
 * character for character cannot exist.
 */
public final class Citation {

    private final String report;
    private final Span span;
    private final String exact;

    // Private: Report.cite is the only door.
    private Citation(String report, Span span, String exact) {
        this.report = report;
        this.span = span;
        this.exact = exact;
    }

    static Citation of(Report report, Span span) {
        if (span.length() == 0) {
            throw new RecordException("a citation of no words in report " + report.id());
        }
        return new Citation(report.id(), span, report.text().slice(span));
    }

    /** The id of the cited report. */
    public String report() {
        return report;
    }

    /** Where it stands, in code points of the report's text. */
    public Span span() {
        return span;
    }

    /** The cited words, character for character. */
    public String exact() {
        return exact;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that && report.equals(that.report) && span.equals(that.span);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * report.hashCode() + span.start()) + span.end();
    }

    @Override
    public String toString() {
        return "%s[%d–%d] “%s”".formatted(report, span.start(), span.end(), exact);
    }
}
