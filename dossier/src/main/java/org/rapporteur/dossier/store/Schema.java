package org.rapporteur.dossier.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a dossier and how older ones become today's: numbered SQL files, applied in order by Flyway. */
final class Schema {

    /** The newest schema this program knows; each migration writes its number into the file's header. */
    static final int KNOWN = 4;

    private static final String MIGRATIONS = "classpath:org/rapporteur/dossier/schema";

    private Schema() {}

    /** Brings the tables to {@link #KNOWN}, all steps in one transaction. */
    static void migrate(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .loggers("slf4j")
                .group(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
