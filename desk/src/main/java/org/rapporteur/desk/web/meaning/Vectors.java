package org.rapporteur.desk.web.meaning;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.record.Span;

/**
 * What the passages of reports mean, as vectors in a file beside the dossier: it can be thrown away, and is made again. A report's id
 * is made of its text, so what is kept of it stays true. Where the file cannot be read or written, they are kept for as long as the
 * desk is open. Safe between threads.
 */
final class Vectors {

    private static final byte[] MAGIC = "Rapporteur meaning 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final double FULL = 127;

    private final Path file;
    private final int size;
    private final Map<String, List<Passage>> byReport = new ConcurrentHashMap<>();
    private boolean kept = true;

    /** A passage of a report. @param vector of one length for all, each number a byte */
    record Passage(Span span, byte[] vector) {

        /** Cosine of the angle to {@code other}. */
        double likeness(byte[] other) {
            int sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += vector[i] * other[i];
            }
            return sum / (FULL * FULL);
        }
    }

    /**
     * Those kept in {@code file}, if it is there.
     *
     * @param size how many numbers a vector has
     */
    Vectors(Path file, int size) {
        this.file = file;
        this.size = size;
        try {
            byte[] all = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            int whole = Arrays.equals(Arrays.copyOf(all, MAGIC.length), MAGIC) ? read(all) : 0;
            if (whole == 0) {
                Files.write(file, MAGIC);
            } else if (whole < all.length) {
                // Cut off while it was written: the rest would make all that follows unreadable.
                Files.write(file, Arrays.copyOf(all, whole));
            }
        } catch (IOException closed) {
            kept = false;
        }
    }

    /** This vector as bytes: of length 1 before, of length 127 after. */
    static byte[] bytes(float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(Math.max(-1, Math.min(1, vector[i])) * FULL);
        }
        return bytes;
    }

    /** Up to where it could be read. */
    private int read(byte[] all) {
        ByteBuffer in = ByteBuffer.wrap(all).position(MAGIC.length);
        int whole = in.position();
        try {
            while (in.hasRemaining()) {
                byte[] id = new byte[in.getShort()];
                in.get(id);
                int count = in.getInt();
                List<Passage> passages = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    Span span = new Span(in.getInt(), in.getInt());
                    byte[] vector = new byte[size];
                    in.get(vector);
                    passages.add(new Passage(span, vector));
                }
                byReport.put(new String(id, StandardCharsets.UTF_8), passages);
                whole = in.position();
            }
        } catch (BufferUnderflowException | NegativeArraySizeException | IllegalArgumentException cutOff) {
            return whole;
        }
        return whole;
    }

    /** The passages of a report, if they are known. */
    Optional<List<Passage>> of(String report) {
        return Optional.ofNullable(byReport.get(report));
    }

    /** Keeps those of a report. */
    synchronized void add(String report, List<Passage> passages) {
        byReport.put(report, List.copyOf(passages));
        byte[] id = report.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(Short.BYTES + id.length + Integer.BYTES + passages.size() * (2 * Integer.BYTES + size));
        out.putShort((short) id.length).put(id).putInt(passages.size());
        passages.forEach(it -> out.putInt(it.span().start()).putInt(it.span().end()).put(it.vector()));
        try {
            if (kept) {
                Files.write(file, out.array(), StandardOpenOption.APPEND);
            }
        } catch (IOException noRoom) {
            kept = false;
        }
    }
}
