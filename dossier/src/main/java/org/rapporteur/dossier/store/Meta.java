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

    private static String value(Handle handle, String name) {
        return handle.createQuery("SELECT value FROM meta WHERE name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }
}
