package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.rapporteur.record.Span;

/** Which code points of a text belong to something, however many stretches they make. Immutable. */
final class Extent {

    static final Extent NONE = new Extent(new BitSet());

    private final BitSet offsets;

    private Extent(BitSet offsets) {
        this.offsets = offsets;
    }

    static Extent of(Collection<Span> spans) {
        BitSet offsets = new BitSet();
        spans.forEach(span -> offsets.set(span.start(), span.end()));
        return new Extent(offsets);
    }

    /** All that belongs to any of these. */
    static Extent union(Collection<Extent> extents) {
        BitSet offsets = new BitSet();
        extents.forEach(extent -> offsets.or(extent.offsets));
        return new Extent(offsets);
    }

    /** How many code points. */
    int size() {
        return offsets.cardinality();
    }

    boolean isEmpty() {
        return offsets.isEmpty();
    }

    /** Whether the two share a code point. */
    boolean meets(Extent other) {
        return offsets.intersects(other.offsets);
    }

    /** How many code points the two share. */
    int shared(Extent other) {
        BitSet both = (BitSet) offsets.clone();
        both.and(other.offsets);
        return both.cardinality();
    }

    /** The harmonic mean of how much of each is shared: 1 where the two are one, 0 where they share nothing. */
    double agreement(Extent other) {
        int shared = shared(other);
        return shared == 0 ? 0 : 2.0 * shared / (size() + other.size());
    }

    /** Whether it has something, and all of it belongs to {@code other} too. */
    boolean isWithin(Extent other) {
        return !isEmpty() && shared(other) == size();
    }

    boolean contains(int offset) {
        return offsets.get(offset);
    }

    /** The first code point; -1 if there is none. */
    int start() {
        return offsets.nextSetBit(0);
    }

    /** The code point after the last. */
    int end() {
        return offsets.length();
    }

    /** Its unbroken stretches, in the order of the text. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int from = start(); from >= 0; ) {
            int to = offsets.nextClearBit(from);
            spans.add(new Span(from, to));
            from = offsets.nextSetBit(to);
        }
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent extent && offsets.equals(extent.offsets);
    }

    @Override
    public int hashCode() {
        return offsets.hashCode();
    }
}
