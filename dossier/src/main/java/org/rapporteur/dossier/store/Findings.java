package org.rapporteur.dossier.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** What the reader found in each report, as it found it: putting it together is not done here. */
public final class Findings {

    private static final String ACTOR = "actor";
    private static final String STATEMENT = "statement";
    private static final String EVENT = "event";
    private static final String COMMITMENT = "commitment";

    private Findings() {}

    /** The findings of a report, instead of those that were there. */
    public static void replace(Handle handle, long report, Reading reading) {
        handle.execute("DELETE FROM finding WHERE report = ?", report);
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO finding (report, kind, position, id, form) VALUES (:report, :kind, :position, :id, :form)");
        add(batch, report, ACTOR, reading.actors(), Actor::id);
        add(batch, report, STATEMENT, reading.statements(), Statement::id);
        add(batch, report, EVENT, reading.events(), Event::id);
        add(batch, report, COMMITMENT, reading.commitments(), Commitment::id);
        if (batch.size() > 0) {
            batch.execute();
        }
        handle.execute("DELETE FROM heard WHERE report = ?", report);
        handle.execute(
                "INSERT INTO heard (report, voice, issue, written) SELECT report, voice, issue, written FROM hearing WHERE report = ?",
                report);
    }

    private static <T extends Record> void add(
            PreparedBatch batch, long report, String kind, List<T> values, Function<T, String> id) {
        for (int position = 0; position < values.size(); position++) {
            T value = values.get(position);
            batch.bind("report", report)
                    .bind("kind", kind)
                    .bind("position", position)
                    .bind("id", id.apply(value))
                    .bind("form", Forms.written(value))
                    .add();
        }
    }

    /** The readings of these reports, in their order; each citation is checked against its report again. */
    public static List<Reading> of(Handle handle, List<Report> reports) {
        Map<String, Report> byId = new HashMap<>();
        Map<String, Found> found = new HashMap<>();
        for (Report report : reports) {
            byId.put(report.id(), report);
            found.put(report.id(), new Found(report, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        handle.createQuery(
                        """
                        SELECT report.id AS report, finding.kind AS kind, finding.form AS form
                        FROM finding JOIN report ON report.number = finding.report
                        WHERE report.id IN (SELECT value FROM json_each(:reports))
                        ORDER BY finding.report, finding.kind, finding.position""")
                .bind("reports", Forms.list(byId.keySet()))
                .map((row, context) -> new Row(row.getString("report"), row.getString("kind"), row.getString("form")))
                .useIterator(rows -> rows.forEachRemaining(
                        row -> Damage.named(row.report, () -> found.get(row.report).add(row, byId::get))));
        return reports.stream().map(report -> found.get(report.id()).reading()).toList();
    }

    private record Row(String report, String kind, String form) {}

    private record Found(
            Report report,
            List<Actor> actors,
            List<Statement> statements,
            List<Event> events,
            List<Commitment> commitments) {

        private boolean add(Row row, Function<String, Report> reports) {
            return switch (row.kind) {
                case ACTOR -> actors.add(Forms.value(Actor.class, row.form, reports));
                case STATEMENT -> statements.add(Forms.value(Statement.class, row.form, reports));
                case EVENT -> events.add(Forms.value(Event.class, row.form, reports));
                case COMMITMENT -> commitments.add(Forms.value(Commitment.class, row.form, reports));
                default -> throw new IllegalStateException("the table holds no " + row.kind);
            };
        }

        private Reading reading() {
            return new Reading(report, actors, statements, events, commitments);
        }
    }
}
