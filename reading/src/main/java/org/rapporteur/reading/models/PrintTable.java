package org.rapporteur.reading.models;

import java.io.IOException;

/**
 * Where what a model says of a row of letters begins, by the row's {@link Print fingerprint}: a table with open addressing. Filled by one thread,
 * then immutable in use and safe for any number.
 */
public final class PrintTable {

    /** What {@link #get} gives for a fingerprint that is not there. */
    public static final int NONE = -1;

    /** Prints of words that end alike have low digits alike; these spread them (a multiplier of Appleby's MurmurHash3). */
    private static final long SPREAD = 0x85EBCA6BL;
    private static final int SHIFT = 7;

    /** Fingerprints, 0 where there is none. */
    private final long[] prints;
    private final int[] numbers;
    private final int mask;

    /** @param size how many fingerprints there will be at most */
    public PrintTable(int size) {
        this(new long[places(size)], new int[places(size)]);
    }

    /** A power of two of which a quarter to a half is taken: most fingerprints that are not there are told by one look. */
    private static int places(int size) {
        return Integer.highestOneBit(size) * 4;
    }

    private PrintTable(long[] prints, int[] numbers) {
        if (Integer.bitCount(prints.length) != 1 || numbers.length != prints.length) {
            throw new IllegalArgumentException("no table: %d fingerprints, %d numbers".formatted(prints.length, numbers.length));
        }
        this.prints = prints;
        this.numbers = numbers;
        this.mask = prints.length - 1;
    }

    /**
     * The table as it is: where a fingerprint stands belongs to the forms that are written with it.
     *
     * @throws IOException if the copy cannot be written
     */
    public void write(CopyWriter out) throws IOException {
        out.numbers(prints);
        out.numbers(numbers);
    }

    /** What {@link #write} wrote. */
    public static PrintTable read(CopyReader in) {
        return new PrintTable(in.longs(), in.ints());
    }

    /**
     * Only while it is filled.
     *
     * @throws IllegalArgumentException if there is one already with this fingerprint
     */
    public void put(long print, int number) {
        int place = place(print);
        if (print == 0 || prints[place] != 0) {
            throw new IllegalArgumentException("two features of the model have one fingerprint");
        }
        prints[place] = print;
        numbers[place] = number;
    }

    /** The number that was put, or {@link #NONE}. */
    public int get(long print) {
        int place = place(print);
        return prints[place] == print ? numbers[place] : NONE;
    }

    /** Where this fingerprint stands, or the free place where it would. */
    private int place(long print) {
        int place = (int) ((print ^ print >>> Integer.SIZE) * SPREAD >>> SHIFT) & mask;
        while (prints[place] != 0 && prints[place] != print) {
            place = place + 1 & mask;
        }
        return place;
    }
}
