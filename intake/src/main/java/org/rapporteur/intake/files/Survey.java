package org.rapporteur.intake.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the bytes of a file look like as a whole, found in one pass that keeps a sample only.
 *
 * @param head the first bytes
 * @param sample up to a quarter of a megabyte, richest in bytes beyond ASCII
 * @param length how many bytes the file has
 * @param wide how many characters beyond ASCII it has when read as UTF-8
 * @param strays how many bytes are not UTF-8
 * @param nulls how many bytes are 0
 * @param controls how many other bytes are control characters that no text has
 */
record Survey(byte[] head, byte[] sample, long length, long wide, long strays, long nulls, long controls) {

    private static final int CHUNK = 1 << 16;
    private static final int SAMPLE = 1 << 18;
    private static final int HEAD = 16;

    /** Reads the stream to its end. */
    static Survey of(InputStream bytes) throws IOException {
        Pass pass = new Pass();
        byte[] chunk = new byte[CHUNK];
        for (int read = bytes.readNBytes(chunk, 0, CHUNK); read > 0; read = bytes.readNBytes(chunk, 0, CHUNK)) {
            pass.see(chunk, read);
        }
        return pass.survey();
    }

    /** The counts so far. */
    private static final class Pass {

        private final CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer undecoded = ByteBuffer.allocate(CHUNK + 8);
        private final CharBuffer decoded = CharBuffer.allocate(CHUNK + 8);
        private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
        private byte[] head = new byte[0];
        private long length;
        private long wide;
        private long strays;
        private long nulls;
        private long controls;

        void see(byte[] chunk, int size) {
            if (length == 0) {
                head = Arrays.copyOf(chunk, Math.min(size, HEAD));
            }
            length += size;
            boolean isForeign = false;
            for (int i = 0; i < size; i++) {
                int value = chunk[i];
                nulls += value == 0 ? 1 : 0;
                controls += value > 0 && value < ' ' && (value < '\t' || value > '\r') && value != 0x1b || value == 0x7f
                        ? 1
                        : 0;
                isForeign |= value < 0;
            }
            if (sample.size() < SAMPLE && (isForeign || sample.size() < CHUNK)) {
                sample.write(chunk, 0, Math.min(size, SAMPLE - sample.size()));
            }
            undecoded.put(chunk, 0, size).flip();
            decode(false);
            undecoded.compact();
        }

        private void decode(boolean isEnd) {
            CoderResult result;
            do {
                decoded.clear();
                result = utf8.decode(undecoded, decoded, isEnd);
                decoded.flip();
                wide += decoded.chars().filter(unit -> unit > 0x7f).count();
                if (result.isError()) {
                    strays += result.length();
                    undecoded.position(undecoded.position() + result.length());
                }
            } while (!result.isUnderflow());
        }

        Survey survey() {
            undecoded.flip();
            decode(true);
            return new Survey(head, sample.toByteArray(), length, wide, strays, nulls, controls);
        }
    }
}
