package org.rapporteur.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8, and every byte that is not UTF-8 as Windows-1252. Not safe between threads. */
final class MixedReader extends Reader {

    private static final int CHUNK = 1 << 13;

    private final InputStream bytes;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer undecoded = ByteBuffer.allocate(CHUNK).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(CHUNK + 8).limit(0);
    private boolean isEnd;

    MixedReader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (isEnd && !undecoded.hasRemaining()) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        undecoded.compact();
        int read = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        isEnd = read < 0;
        undecoded.position(undecoded.position() + Math.max(read, 0)).flip();
        decoded.clear();
        // The last places are kept for strays, so that one always fits.
        decoded.limit(CHUNK);
        CoderResult result = utf8.decode(undecoded, decoded, isEnd);
        decoded.limit(decoded.capacity());
        for (int stray = 0; result.isError() && stray < result.length(); stray++) {
            decoded.put(Encoding.WINDOWS.decode(ByteBuffer.wrap(new byte[] {undecoded.get()})));
        }
        decoded.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
