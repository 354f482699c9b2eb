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
        remember(handle, "codebook", codebook);
    }

    /** The feeds that are watched for it, a line each; {@code ""} for none. */
    public static String feeds(Handle handle) {
        return value(handle, "feeds");
    }

    /** Remembers which feeds are watched for it from now on. */
    public static void watch(Handle handle, String feeds) {
        remember(handle, "feeds", feeds);
    }

    private static void remember(Handle handle, String name, String value) {
        handle.execute(
                "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
    }

    private static String value(Handle handle, String name) {
        return handle.createQuery("SELECT value FROM meta WHERE name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }
}
