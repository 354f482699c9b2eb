package org.rapporteur.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.intake.Fingerprint;
import org.rapporteur.record.Report;

/** The reports of a dossier, and which of them reprint others. */
public final class Reports {

    /** The file a report came from says where it is, not what it is. */
    private static final List<String> NOT_ABOUT_IT = List.of("origin");

    /** A report that shares few bands with many others is no reprint; so many of the likeliest are compared. */
    private static final int LIKELIEST = 50;

    private static final String WHOLE = "SELECT id, form, coalesce(duplicate_of, '') AS original, text FROM report";

    private Reports() {}

    /**
     * A kept report without its text.
     *
     * @param number its place in the order of arrival
     * @param reader version of the reader whose findings are kept
     */
    public record Entry(long number, String id, String reader, String sha256, Map<String, Object> about) {

        /** Whether the same reader has read this report with nothing less known about it. */
        public boolean covers(Report report, String readerVersion) {
            return reader.equals(readerVersion) && Forms.addsNothing(Forms.about(report), about, NOT_ABOUT_IT);
        }
    }

    public static Optional<Entry> find(Handle handle, String id) {
        return handle.createQuery("SELECT number, id, reader, sha256, form FROM report WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> {
                    String form = row.getString("form");
                    return new Entry(
                            row.getLong("number"),
                            id,
                            row.getString("reader"),
                            row.getString("sha256"),
                            Damage.named(id, () -> Forms.map(form)));
                })
                .findOne();
    }

    /** The id of the earliest report that this text reprints, or that it is said to reprint. */
    public static Optional<String> original(Handle handle, Report report, Fingerprint fingerprint) {
        Optional<String> told = root(handle, "id = ?", report.duplicateOf());
        if (told.isPresent()) {
            return told;
        }
        Optional<String> same = root(handle, "sha256 = ?", report.sha256());
        return same.isPresent() ? same : similar(handle, fingerprint).flatMap(id -> root(handle, "id = ?", id));
    }

    private static Optional<String> root(Handle handle, String condition, String value) {
        return handle.createQuery("SELECT coalesce(duplicate_of, id) FROM report WHERE " + condition + " ORDER BY number LIMIT 1")
                .bind(0, value)
                .mapTo(String.class)
                .findOne();
    }

    private static Optional<String> similar(Handle handle, Fingerprint fingerprint) {
        List<Long> candidates = handle.createQuery(
                        """
                        SELECT report FROM fingerprint_band
                        WHERE band IN (SELECT value FROM json_each(:bands))
                        GROUP BY report ORDER BY count(*) DESC, report LIMIT :likeliest""")
                .bind("bands", Arrays.toString(fingerprint.bands()))
                .bind("likeliest", LIKELIEST)
                .mapTo(long.class)
                .list();
        return candidates.stream()
                .sorted()
                .filter(number -> fingerprint.reprints(fingerprintOf(handle, number)))
                .findFirst()
                .map(number -> handle.createQuery("SELECT id FROM report WHERE number = ?")
                        .bind(0, number)
                        .mapTo(String.class)
                        .one());
    }

    private static Fingerprint fingerprintOf(Handle handle, long number) {
        return Fingerprint.of(handle.createQuery("SELECT fingerprint FROM report WHERE number = ?")
                .bind(0, number)
                .mapTo(byte[].class)
                .one());
    }

    /** Adds a report; its number. */
    public static long add(
            Handle handle, Report report, Optional<String> original, Fingerprint fingerprint, String reader, Clock clock) {
        handle.createUpdate(
                        """
                        INSERT INTO report (id, reader, kept, sha256, duplicate_of, form, fingerprint, text)
                        VALUES (:id, :reader, :kept, :sha256, :original, :form, :fingerprint, :text)""")
                .bind("id", report.id())
                .bind("reader", reader)
                .bind("kept", now(clock))
                .bind("sha256", report.sha256())
                .bind("original", original.orElse(null))
                .bind("form", Forms.json(Forms.about(report)))
                .bind("fingerprint", fingerprint.toBytes())
                .bind("text", report.text().toString())
                .execute();
        long number = handle.createQuery("SELECT last_insert_rowid()").mapTo(long.class).one();
        handle.createUpdate("INSERT OR IGNORE INTO fingerprint_band (band, report) SELECT value, :report FROM json_each(:bands)")
                .bind("bands", Arrays.toString(fingerprint.bands()))
                .bind("report", number)
                .execute();
        return number;
    }

    /** Notes what is known about a report now, and who read it. */
    public static void update(Handle handle, long number, Report report, String reader, Clock clock) {
        handle.createUpdate("UPDATE report SET reader = :reader, kept = :kept, form = :form WHERE number = :number")
                .bind("reader", reader)
                .bind("kept", now(clock))
                .bind("form", Forms.json(Forms.about(report)))
                .bind("number", number)
                .execute();
    }

    /** The reports with these numbers and their texts, in the order of their arrival. */
    public static List<Report> of(Handle handle, Collection<Long> numbers) {
        return handle.createQuery(WHOLE + " WHERE number IN (SELECT value FROM json_each(:numbers)) ORDER BY number")
                .bind("numbers", numbers.toString())
                .map((row, context) -> report(row))
                .list();
    }

    /** The report with this id, which must be there. */
    public static Report get(Handle handle, String id) {
        return handle.createQuery(WHOLE + " WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> report(row))
                .one();
    }

    private static Report report(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String form = row.getString("form");
        String original = row.getString("original");
        String text = row.getString("text");
        return Damage.named(id, () -> {
            Map<String, Object> map = Forms.map(form);
            map.put("text", text);
            map.put("duplicate_of", original);
            return Forms.value(Report.class, map, unknown -> null);
        });
    }

    private static String now(Clock clock) {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
