package org.rapporteur.reading.parsing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text of words and decimal numbers with one space or line end between them, read value by value; models are millions of these, and
 * a line at a time is too slow for that. Used by one thread.
 */
final class NumberText {

    private static final int BUFFER = 1 << 16;
    /** A whole number of up to so many digits, and a power of ten up to this one, is exact in a float; so their quotient is the nearest float. */
    private static final int EXACT_DIGITS = 7;
    private static final float[] POWERS = {1f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};
    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private byte[] value = new byte[64];
    private int length;

    NumberText(InputStream in) {
        this.in = in;
    }

    /** The value up to the next space or line end, as it is written. */
    String word() throws IOException {
        next();
        return new String(value, 0, length, StandardCharsets.UTF_8);
    }

    /** @throws IOException if the next value is not a whole number, or there is none */
    int whole() throws IOException {
        String word = word();
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException other) {
            throw new IOException("not a whole number: " + word, other);
        }
    }

    /** The next {@code count} numbers, each as {@link Float#parseFloat} reads it. */
    float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            next();
            numbers[i] = number();
        }
        return numbers;
    }

    private float number() throws IOException {
        boolean negative = length > 0 && value[0] == '-';
        int whole = 0;
        int digits = 0;
        int point = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            byte letter = value[i];
            if (letter >= '0' && letter <= '9' && digits < EXACT_DIGITS) {
                whole = whole * 10 + (letter - '0');
                digits++;
            } else if (letter == '.' && point < 0) {
                point = digits;
            } else {
                return slowly();
            }
        }
        if (digits == 0) {
            return slowly();
        }
        float number = point < 0 ? whole : whole / POWERS[digits - point];
        return negative ? -number : number;
    }

    private float slowly() throws IOException {
        String word = new String(value, 0, length, StandardCharsets.UTF_8);
        try {
            return Float.parseFloat(word);
        } catch (NumberFormatException other) {
            throw new IOException("not a number: " + word, other);
        }
    }

    private void next() throws IOException {
        length = 0;
        int letter = read();
        while (letter == ' ' || letter == '\n') {
            letter = read();
        }
        if (letter == END) {
            throw new EOFException("the text ends where a value is expected");
        }
        while (letter != ' ' && letter != '\n' && letter != END) {
            if (length == value.length) {
                value = Arrays.copyOf(value, 2 * length);
            }
            value[length++] = (byte) letter;
            letter = read();
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, BUFFER);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
