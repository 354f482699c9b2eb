package org.rapporteur.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.intake.table.ArticleTable;
import org.rapporteur.intake.table.Row;
import org.rapporteur.record.EdtfDate;

/** A table of articles: one report a row. */
final class TableSource implements Source {

    private final ArticleTable table;
    private final Reports reports;

    TableSource(CsvColumns columns, Limits limits, Reports reports) {
        List<String> wanted = List.of(columns.title(), columns.text(), columns.date(), columns.url(), columns.outlet());
        this.table = new ArticleTable(wanted, limits.reportBytes());
        this.reports = reports;
    }

    @Override
    public void read(String origin, Path file, Consumer<Arrival> onArrival) {
        table.read(file, row -> onArrival.accept(arrival(origin + "#row-" + row.number(), row)));
    }

    private Arrival arrival(String origin, Row row) {
        if (!row.flaw().isEmpty()) {
            return new Arrival.Failed(origin, row.flaw());
        }
        String headline = row.title().replaceAll("\\s+", " ");
        EdtfDate published = WrittenDate.first(row.date().length() > 60 ? "" : row.date())
                .map(WrittenDate::date)
                .orElse(EdtfDate.UNKNOWN);
        Reports.Known known = new Reports.Known("", headline, "", row.outlet(), row.url(), published);
        return new Arrival.Arrived(reports.report(origin, DocumentSource.unixLines(row.text()), known));
    }
}
