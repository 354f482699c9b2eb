package org.rapporteur.yardsticks.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.intake.Layout;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.reading.dates.DateFinder;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Language;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/** Reads one text as {@code rapporteur read} would and compares its expressions of time. Safe between threads. */
final class DateScorer {

    private final Language language;
    private final DateFinder finder = DateFinder.english();

    DateScorer(Language language) {
        this.language = language;
    }

    DateScore score(DatedText text) {
        return DateScore.of(text, found(text));
    }

    /** In the order of the text. What stands in the date line and the dateline is as intake reads it. */
    private List<Marked> found(DatedText text) {
        Report bare = Report.of(text.file().getFileName().toString(), text.text()).withHeading("", text.headline(), "");
        Layout layout = Layout.of(bare);
        EdtfDate filed = WrittenDate.settled(layout.filed().date(), text.created());
        Report report = bare.withPublished(text.created()).withDateline(new Dateline(layout.filed().place(), filed));
        List<Marked> found = new ArrayList<>();
        dated(report, layout.dateLine(), WrittenDate.settled(layout.published(), text.created()), found);
        dated(report, layout.dateline(), filed, found);
        for (Passage passage : language.parse(report)) {
            for (DateMention mention : finder.find(passage.withHeading())) {
                mention.expressions().forEach(expression -> found.add(new Marked(
                        expression.kind().name(),
                        expression.value(),
                        expression.mod(),
                        expression.span(),
                        report.text().slice(expression.span()))));
            }
        }
        found.sort(Comparator.comparing(Marked::span));
        return found;
    }

    private static void dated(Report report, Span line, EdtfDate date, List<Marked> found) {
        if (line.length() == 0 || !date.isKnown()) {
            return;
        }
        String words = report.text().slice(line);
        WrittenDate.first(words).ifPresent(written -> {
            int unit = report.text().unit(line.start());
            Span span = new Span(report.text().offset(unit + written.start()), report.text().offset(unit + written.end()));
            found.add(new Marked("DATE", date.text().replaceFirst("T.*", ""), "", span, report.text().slice(span)));
        });
    }
}
