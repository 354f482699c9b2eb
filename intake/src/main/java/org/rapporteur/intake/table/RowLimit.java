package org.rapporteur.intake.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading when one row grows too long: an open quotation mark may swallow a whole file. Not safe between threads. */
final class RowLimit extends FilterReader {

    /** What the parser may have read ahead of the row it is at. */
    private static final int AHEAD = 1 << 14;

    private final long limit;
    private long read;

    RowLimit(Reader table, int limit) {
        super(table);
        this.limit = (long) limit + AHEAD;
    }

    /** A new row begins. */
    void startRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        count(1);
        return unit;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, Math.min(length, AHEAD));
        count(count);
        return count;
    }

    private void count(int more) throws RowTooLongException {
        read += Math.max(more, 0);
        if (read > limit) {
            throw new RowTooLongException();
        }
    }

    /** The row at hand is longer than one report may be. */
    static final class RowTooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
