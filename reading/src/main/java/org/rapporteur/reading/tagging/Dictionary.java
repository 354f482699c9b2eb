package org.rapporteur.reading.tagging;

import java.io.IOException;
import java.util.Arrays;
import org.rapporteur.reading.models.CopyReader;
import org.rapporteur.reading.models.CopyWriter;
import org.rapporteur.reading.models.Print;
import org.rapporteur.reading.models.PrintTable;

/** The words that the model knows, and the tags that each has had. Immutable once filled. */
final class Dictionary {

    /** How {@link #mostly} says that there is none. */
    static final int NO_TAG = -1;

    /** What stands before the tags of a word: which it has had most often, how often it was seen, how many tags there are. */
    private static final int MOSTLY = 0;
    private static final int SEEN = 1;
    private static final int COUNT = 2;
    private static final int TAGS = 3;

    /** By the fingerprint of the word: where in {@code rows} it begins. */
    private final PrintTable starts;
    private final int[] rows;
    private int used;

    /**
     * @param words how many there will be at most
     * @param tags how many they have together
     */
    Dictionary(int words, int tags) {
        this(new PrintTable(words), new int[words * TAGS + tags]);
    }

    private Dictionary(PrintTable starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    void write(CopyWriter out) throws IOException {
        starts.write(out);
        out.numbers(rows);
    }

    /** What {@link #write} wrote, filled. */
    static Dictionary read(CopyReader in) {
        return new Dictionary(PrintTable.read(in), in.ints());
    }

    /**
     * Only while it is filled.
     *
     * @param mostly the tag that it has had most often, or {@link #NO_TAG}
     * @param seen how often it was seen
     * @param tags those that it may have
     */
    void put(String word, int mostly, int seen, int[] tags) {
        starts.put(Print.of(word).with(0), used);
        rows[used + MOSTLY] = mostly;
        rows[used + SEEN] = seen;
        rows[used + COUNT] = tags.length;
        System.arraycopy(tags, 0, rows, used + TAGS, tags.length);
        used += TAGS + tags.length;
    }

    boolean isKnown(String word) {
        return start(word) != PrintTable.NONE;
    }

    /** How often it was seen where the model was made; 0 if it is not known. */
    int seen(String word) {
        int start = start(word);
        return start == PrintTable.NONE ? 0 : rows[start + SEEN];
    }

    /** The tag that a word has had most often; {@link #NO_TAG} if it is not known. */
    int mostly(String word) {
        int start = start(word);
        return start == PrintTable.NONE ? NO_TAG : rows[start + MOSTLY];
    }

    /** The tags that a known word may have. */
    int[] tags(String word) {
        int start = start(word);
        return Arrays.copyOfRange(rows, start + TAGS, start + TAGS + rows[start + COUNT]);
    }

    private int start(String word) {
        return starts.get(Print.of(word).with(0));
    }
}
