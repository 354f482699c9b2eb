package org.rapporteur.intake.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How files of a kind that is no text begin.
 *
 * @param bytes the first bytes, as Latin-1 characters
 * @param reason why such a file is not read
 */
record Signature(String bytes, String reason) {

    private static final String UNPACK = "; unpack it first";
    private static final String SAVE = "; save it as plain text or as a page first";

    private static final List<Signature> KNOWN = List.of(
            new Signature("%PDF-", "is a PDF document" + SAVE),
            new Signature("PK\3\4", "is a ZIP archive or an office document; unpack it or save it as plain text first"),
            new Signature("\u001f\u008b", "is compressed (gzip)" + UNPACK),
            new Signature("BZh", "is compressed (bzip2)" + UNPACK),
            new Signature("\u00fd7zXZ", "is compressed (xz)" + UNPACK),
            new Signature("7z\u00bc\u00af", "is a 7z archive" + UNPACK),
            new Signature("\u00d0\u00cf\u0011\u00e0", "is an office document" + SAVE),
            new Signature("{\\rtf", "is an RTF document" + SAVE),
            new Signature("\u0089PNG", "is a picture (PNG)"),
            new Signature("GIF8", "is a picture (GIF)"),
            new Signature("\u00ff\u00d8\u00ff", "is a picture (JPEG)"),
            new Signature("\u007fELF", "is a program"),
            new Signature("SQLite format 3", "is a database, perhaps a dossier"));

    /** The reason why a file that begins like this is not read, if it is of a kind known to be no text. */
    static Optional<String> reason(byte[] start) {
        String head = new String(Arrays.copyOf(start, Math.min(start.length, 16)), StandardCharsets.ISO_8859_1);
        return KNOWN.stream()
                .filter(signature -> head.startsWith(signature.bytes))
                .map(Signature::reason)
                .findFirst();
    }
}
