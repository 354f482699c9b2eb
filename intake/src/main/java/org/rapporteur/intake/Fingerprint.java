package org.rapporteur.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Text;

/**
 * What a report's wording looks like from afar: near-duplicates (wire copy with small edits, another headline, cut at
 * the end) have similar fingerprints, different reports on one event do not.
 *
 * <p>A MinHash signature of the text's word shingles (A. Broder, On the resemblance and containment of documents,
 * 1997), cut into bands for locality-sensitive hashing (P. Indyk and R. Motwani, 1998): two reports are worth a
 * comparison if they share a band. Immutable, safe between threads; the same text gives the same fingerprint on every
 * machine.
 */
public final class Fingerprint {

    /** How many words make a shingle. */
    private static final int WORDS = 4;

    private static final int BANDS = 64;
    private static final int ROWS = 3;
    private static final int HASHES = BANDS * ROWS;

    private static final double SAME_WORDING = 0.5;
    private static final double MOSTLY_CONTAINED = 0.8;
    /** Below this resemblance one text is so much longer that the estimate of containment is chance. */
    private static final double TELLING = 0.15;
    /** Texts with fewer shingles are reprints only of their equals: too short for an estimate. */
    private static final int ENOUGH = 40;

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final int shingles;
    private final int[] minima;

    private Fingerprint(int shingles, int[] minima) {
        this.shingles = shingles;
        this.minima = minima;
    }

    /** The fingerprint of a report's text. */
    public static Fingerprint of(Text text) {
        String[] words = NOT_WORD.splitAsStream(text.toString().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        int[] hashes = shinglesOf(words);
        int[] minima = new int[HASHES];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int hash : hashes) {
            for (int i = 0; i < HASHES; i++) {
                minima[i] = Math.min(minima[i], MurmurHash3.hash32(hash, i));
            }
        }
        return new Fingerprint(hashes.length, minima);
    }

    /** The distinct hashes of the text's shingles; a text shorter than one shingle is one shingle. */
    private static int[] shinglesOf(String[] words) {
        int count = words.length == 0 ? 0 : Math.max(1, words.length - WORDS + 1);
        int[] hashes = new int[count];
        for (int i = 0; i < count; i++) {
            byte[] shingle = String.join(" ", Arrays.asList(words).subList(i, Math.min(words.length, i + WORDS)))
                    .getBytes(StandardCharsets.UTF_8);
            hashes[i] = MurmurHash3.hash32x86(shingle);
        }
        return Arrays.stream(hashes).distinct().toArray();
    }

    /** The estimated share of wording that two texts have in common, from 0 to 1 (Jaccard resemblance; ± 0.04). */
    public double similarity(Fingerprint other) {
        if (shingles == 0 || other.shingles == 0) {
            return shingles == other.shingles ? 1 : 0;
        }
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** The estimated share of the shorter text's wording that the longer one has too, from 0 to 1. */
    public double containment(Fingerprint other) {
        int shorter = Math.min(shingles, other.shingles);
        double similarity = similarity(other);
        double common = similarity / (1 + similarity) * (shingles + other.shingles);
        return shorter == 0 ? similarity : Math.min(1, common / shorter);
    }

    /** Whether one text is a reprint of the other: mostly the same words, or one cut from the other. */
    public boolean reprints(Fingerprint other) {
        if (Math.min(shingles, other.shingles) < ENOUGH) {
            return equals(other);
        }
        double similarity = similarity(other);
        return similarity >= SAME_WORDING || similarity >= TELLING && containment(other) >= MOSTLY_CONTAINED;
    }

    /** {@value #BANDS} numbers to index a report by: texts that are likely reprints share at least one. */
    public long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            ByteBuffer rows = ByteBuffer.allocate((ROWS + 1) * Integer.BYTES).putInt(band);
            for (int row = 0; row < ROWS; row++) {
                rows.putInt(minima[band * ROWS + row]);
            }
            bands[band] = MurmurHash3.hash128x64(rows.array())[0];
        }
        return bands;
    }

    /** As bytes, for storage. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate((HASHES + 1) * Integer.BYTES).putInt(shingles);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    /**
     * The fingerprint that {@link #toBytes()} wrote.
     *
     * @throws RecordException if these bytes are none
     */
    public static Fingerprint of(byte[] bytes) {
        if (bytes.length != (HASHES + 1) * Integer.BYTES) {
            throw new RecordException("%d bytes are not a fingerprint".formatted(bytes.length));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int shingles = buffer.getInt();
        int[] minima = new int[HASHES];
        buffer.asIntBuffer().get(minima);
        return new Fingerprint(shingles, minima);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && shingles == that.shingles && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }

    @Override
    public String toString() {
        return "fingerprint of %d shingles".formatted(shingles);
    }
}
