package org.rapporteur.dossier.store;

import org.jdbi.v3.core.Handle;
import org.rapporteur.record.EdtfDate;

/** What a dossier says of itself. */
public final class Meta {

    private Meta() {}

    /** What it is called. */
    public static String title(Handle handle) {
        return value(handle, "title");
    }

    /** When it was begun. */
    public static EdtfDate created(Handle handle) {
        return EdtfDate.of(value(handle, "created"));
    }

    /** The codebook that it was read with, as {@code Codebook.written()} has it; {@code ""} if none was named. */
    public static String codebook(Handle handle) {
        return value(handle, "codebook");
    }

    /** Remembers the codebook that it is read with from now on. */
    public static void readWith(Handle handle, String codebook) {
        handle.execute(
                "INSERT INTO meta (name, value) VALUES ('codebook', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                codebook);
    }

    private static String value(Handle handle, String name) {
        return handle.createQuery("SELECT value FROM meta WHERE name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }
}
