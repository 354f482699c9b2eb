package org.rapporteur.analysis.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Citation;

/** Puts the evidence of several sides in one row so that its beginning has something of each. */
public final class Turns {

    private Turns() {}

    /** The first of each list, then the second of each, and so on; each citation once. */
    public static List<Citation> of(List<List<Citation>> sides) {
        Set<Citation> row = new LinkedHashSet<>();
        int longest = sides.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest; turn++) {
            for (List<Citation> side : sides) {
                if (turn < side.size()) {
                    row.add(side.get(turn));
                }
            }
        }
        return new ArrayList<>(row);
    }
}
