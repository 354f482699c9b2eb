package org.rapporteur.reading.models;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes what a {@link CopyReader} reads: numbers in the order of networks, words in UTF-8, each row with its length before it. */
public final class CopyWriter {

    private final DataOutputStream out;

    CopyWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    public void number(int number) throws IOException {
        out.writeInt(number);
    }

    public void numbers(int[] numbers) throws IOException {
        ByteBuffer bytes = row(numbers.length, Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    public void numbers(long[] numbers) throws IOException {
        ByteBuffer bytes = row(numbers.length, Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        out.write(bytes.array());
    }

    public void numbers(float[] numbers) throws IOException {
        ByteBuffer bytes = row(numbers.length, Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        out.write(bytes.array());
    }

    public void numbers(double[] numbers) throws IOException {
        ByteBuffer bytes = row(numbers.length, Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        out.write(bytes.array());
    }

    public void words(Collection<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            byte[] letters = word.getBytes(StandardCharsets.UTF_8);
            out.writeInt(letters.length);
            out.write(letters);
        }
    }

    private ByteBuffer row(int length, int bytes) throws IOException {
        out.writeInt(length);
        return ByteBuffer.allocate(Math.multiplyExact(length, bytes));
    }
}
