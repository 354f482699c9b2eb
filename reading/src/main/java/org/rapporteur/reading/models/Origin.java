package org.rapporteur.reading.models;

import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Which file a copy was made from. A jar's directory tells it without the file being read.
 *
 * @param size in bytes
 * @param checksum its CRC-32
 */
record Origin(long size, long checksum) {

    static Origin of(URL published) throws IOException {
        URLConnection connection = published.openConnection();
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return new Origin(jar.getJarEntry().getSize(), jar.getJarEntry().getCrc());
        }
        try (CheckedInputStream in = new CheckedInputStream(connection.getInputStream(), new CRC32())) {
            return new Origin(in.transferTo(OutputStream.nullOutputStream()), in.getChecksum().getValue());
        }
    }
}
