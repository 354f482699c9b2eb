package org.rapporteur.dossier.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the first hundred bytes of a file say, as laid down in SQLite's file format: enough to tell a dossier from any
 * other file before the database engine touches it.
 *
 * @param applicationId whose database it is
 * @param schema version of the tables
 * @param stated how many bytes the database has by its own account, 0 if it does not say
 */
record Header(int applicationId, int schema, long stated) {

    /** "RAPP": marks an SQLite file as a dossier. */
    static final int DOSSIER = 0x52415050;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final Header NOT_SQLITE = new Header(0, -1, 0);

    static Header of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LENGTH);
        }
        if (!Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC)) {
            return NOT_SQLITE;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(head, LENGTH));
        int page = Short.toUnsignedInt(bytes.getShort(16));
        long pages = Integer.toUnsignedLong(bytes.getInt(28));
        boolean pagesAreCurrent = bytes.getInt(24) == bytes.getInt(92);
        return new Header(bytes.getInt(68), bytes.getInt(60), pagesAreCurrent ? pages * (page == 1 ? 65_536 : page) : 0);
    }

    boolean isSqlite() {
        return schema >= 0;
    }

    boolean isDossier() {
        return applicationId == DOSSIER;
    }
}
