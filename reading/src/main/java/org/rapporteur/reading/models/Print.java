package org.rapporteur.reading.models;

/**
 * The fingerprint of a row of letters: that of two rows one behind the other follows from theirs, so that what the model looks at can be
 * found without writing it down. A polynomial of the letters, modulo 2^64 (Karp and Rabin 1987).
 *
 * @param value the fingerprint
 * @param power of the base, to the number of letters
 */
public record Print(long value, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    public static Print of(CharSequence letters) {
        long value = 0;
        long power = 1;
        for (int i = 0; i < letters.length(); i++) {
            value = value * BASE + letters.charAt(i) + 1;
            power *= BASE;
        }
        return new Print(value, power);
    }

    /** The fingerprint of this row with one more letter, or a number that stands for one: never 0 for a short row, as that of no letter is. */
    public long with(int letter) {
        return value * BASE + letter + 1;
    }

    /** Of this row with another behind it. */
    public Print then(Print other) {
        return new Print(value * other.power + other.value, power * other.power);
    }
}
