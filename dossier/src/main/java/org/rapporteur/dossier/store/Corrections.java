package org.rapporteur.dossier.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.record.RecordForm;

/** The analysts' corrections: a list to which entries are added and from which none is ever taken. */
public final class Corrections {

    private Corrections() {}

    /** All of them, in their order. */
    public static List<Correction> all(Handle handle) {
        return handle.createQuery("SELECT number, at, analyst, because, ruling FROM correction ORDER BY number")
                .map((row, context) -> {
                    int number = row.getInt("number");
                    String at = row.getString("at");
                    String analyst = row.getString("analyst");
                    String because = row.getString("because");
                    String ruling = row.getString("ruling");
                    return Damage.ofCorrection(
                            number, () -> new Correction(number, at, analyst, because, ruling(ruling)));
                })
                .list();
    }

    private static Ruling ruling(String form) {
        return Forms.value(Ruling.class, form, unknown -> null);
    }

    /** The number of the latest, 0 if there is none. */
    public static int latest(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM correction").mapTo(int.class).one();
    }

    /** Adds one at the end of the list; as it was added. */
    public static Correction add(Handle handle, String by, String because, Ruling ruling, Clock clock) {
        String at = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        Correction added = new Correction(latest(handle) + 1, at, by, because, ruling);
        Map<String, Object> form = RecordForm.toMap(ruling);
        handle.createUpdate(
                        """
                        INSERT INTO correction (number, at, analyst, because, verb, ruling)
                        VALUES (:number, :at, :analyst, :because, :verb, :ruling)""")
                .bind("number", added.number())
                .bind("at", at)
                .bind("analyst", by)
                .bind("because", because)
                .bind("verb", ruling.verb().code())
                .bind("ruling", Forms.json(form))
                .execute();
        return added;
    }
}
