package org.rapporteur.intake;

import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** Makes a report of a text and of what its source says about it. Safe between threads. */
final class Reports {

    private final EdtfDate fallback;

    /** @param fallback the publication date of sources that carry none */
    Reports(EdtfDate fallback) {
        this.fallback = fallback;
    }

    /**
     * What a source says about an article beside its text; {@code ""} or unknown where it is silent.
     *
     * @param headline stands in the text or not
     */
    record Known(String section, String headline, String standfirst, String outlet, String url, EdtfDate published) {

        static final Known NOTHING = new Known("", "", "", "", "", EdtfDate.UNKNOWN);
    }

    Report report(String origin, String content, Known known) {
        Report report = Report.of(origin, content);
        Text text = report.text();
        Layout layout = HeadingFinder.find(text, known.headline());
        EdtfDate published = published(known, layout);
        Dateline filed = new Dateline(
                layout.filed().place(), WrittenDate.settled(layout.filed().date(), published));
        return report.withHeading(
                        firstOf(known.section(), line(text, layout.section())),
                        firstOf(known.headline(), line(text, layout.headline())),
                        firstOf(known.standfirst(), line(text, layout.standfirst())))
                .withOutlet(firstOf(known.outlet(), firstOf(layout.outlet(), layout.agency())), known.url())
                .withPublished(published)
                .withDateline(filed)
                .withLanguage(LanguageOf.standard().text(text, layout.body()));
    }

    /** What the source says, else the date line, else the whole date of the dateline, else the fallback, else what is left. */
    private EdtfDate published(Known known, Layout layout) {
        if (known.published().isKnown()) {
            return known.published();
        }
        if (layout.published().isKnown()) {
            return WrittenDate.settled(layout.published(), fallback);
        }
        EdtfDate filed = layout.filed().date();
        return filed.day().isPresent() || !fallback.isKnown() ? filed : fallback;
    }

    private static String firstOf(String known, String found) {
        return known.isEmpty() ? found : known;
    }

    private static String line(Text text, Span part) {
        return text.slice(part).replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
