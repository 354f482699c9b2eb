package org.rapporteur.reading.naming;

/**
 * The fingerprint of a row of letters: that of two rows one behind the other follows from theirs, so that what the model looks at can be
 * found without writing it down. A polynomial of the letters, modulo 2^64 (Karp and Rabin 1987).
 *
 * @param value the fingerprint
 * @param power of the base, to the number of letters
 */
record Print(long value, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    static Print of(CharSequence letters) {
        long value = 0;
        long power = 1;
        for (int i = 0; i < letters.length(); i++) {
            value = value * BASE + letters.charAt(i) + 1;
            power *= BASE;
        }
        return new Print(value, power);
    }

    /** Of this row with another behind it. */
    Print then(Print other) {
        return new Print(value * other.power + other.value, power * other.power);
    }
}
