package org.rapporteur.reading.models;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads, in the same order, what a {@link CopyWriter} wrote. Throws an unchecked exception where there is less than is asked for. */
public final class CopyReader {

    private final byte[] bytes;
    private final ByteBuffer at;

    /**
     * @param start where in {@code bytes} it begins
     * @param end behind its last byte
     */
    CopyReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = ByteBuffer.wrap(bytes, start, end - start);
    }

    public int number() {
        return at.getInt();
    }

    public int[] ints() {
        int[] numbers = new int[length(Integer.BYTES)];
        at.asIntBuffer().get(numbers);
        at.position(at.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    public long[] longs() {
        long[] numbers = new long[length(Long.BYTES)];
        at.asLongBuffer().get(numbers);
        at.position(at.position() + numbers.length * Long.BYTES);
        return numbers;
    }

    public float[] floats() {
        float[] numbers = new float[length(Float.BYTES)];
        at.asFloatBuffer().get(numbers);
        at.position(at.position() + numbers.length * Float.BYTES);
        return numbers;
    }

    public double[] doubles() {
        double[] numbers = new double[length(Double.BYTES)];
        at.asDoubleBuffer().get(numbers);
        at.position(at.position() + numbers.length * Double.BYTES);
        return numbers;
    }

    public String[] words() {
        String[] words = new String[length(Integer.BYTES)];
        for (int i = 0; i < words.length; i++) {
            int length = length(Byte.BYTES);
            words[i] = new String(bytes, at.position(), length, StandardCharsets.UTF_8);
            at.position(at.position() + length);
        }
        return words;
    }

    private int length(int least) {
        int length = at.getInt();
        if (length < 0 || length > at.remaining() / least) {
            throw new IllegalArgumentException("a row of %d where %d bytes are left".formatted(length, at.remaining()));
        }
        return length;
    }

    boolean isAtEnd() {
        return !at.hasRemaining();
    }
}
