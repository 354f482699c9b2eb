package org.rapporteur.intake;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * Which part of a report's text is heading and which is body. All spans count code points of the text; a part that
 * the report does not have is {@link #NONE}.
 *
 * <p>Nothing is invented: a text that starts straight with its body has no headline. {@code headline} is the headline's
 * first occurrence; where the text repeats it before the body, the repetition lies outside of {@code body}.
 *
 * @param section the rubric ("WORLD NEWS")
 * @param headline the first line that names the story
 * @param standfirst what sums it up before it begins
 * @param dateLine the line that says when it was published
 * @param bylines who wrote it, from which desk, for which outlet: one span a line
 * @param dateline place, date and agency with their dash at the begin of the first paragraph; not part of {@code body}
 * @param body the story itself, from behind the dateline to the last character that is not blank; sign-offs
 *     ("Reporting by …") are left out where they end the text
 * @param published what the date line says, {@link EdtfDate#UNKNOWN} without one
 * @param filed what the dateline says; the year stays {@code XXXX} where neither it nor the date line gives one
 * @param agency the agency that the dateline names, {@code ""} if none
 * @param outlet who published it, as a line of the heading or the last line says, {@code ""} if none does
 */
public record Layout(
        Span section,
        Span headline,
        Span standfirst,
        Span dateLine,
        List<Span> bylines,
        Span dateline,
        Span body,
        EdtfDate published,
        Dateline filed,
        String agency,
        String outlet) {

    /** A part that is not there. */
    public static final Span NONE = new Span(0, 0);

    public Layout {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(standfirst, "standfirst");
        Objects.requireNonNull(dateLine, "dateLine");
        bylines = List.copyOf(bylines);
        Objects.requireNonNull(dateline, "dateline");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(outlet, "outlet");
    }

    /** The layout that the text itself shows. */
    public static Layout of(Text text) {
        return HeadingFinder.find(text, "");
    }

    /**
     * The layout of a report whose headline may be known from elsewhere (a page's metadata, a table's column): then a
     * line of the text is the headline only if it is that one.
     */
    public static Layout of(Report report) {
        return HeadingFinder.find(report.text(), report.headline());
    }
}
