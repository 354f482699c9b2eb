package org.rapporteur.analysis.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Statements as one coder coded them.
 *
 * @param coder how to call the coder: the sheet's file
 * @param units in the order of the sheet; no id twice
 */
public record CodingSheet(String coder, List<CodedUnit> units) {

    public CodingSheet {
        Objects.requireNonNull(coder, "coder");
        units = List.copyOf(units);
    }

    /** The same with nothing coded. */
    public CodingSheet blank() {
        return new CodingSheet(coder, units.stream().map(CodedUnit::blank).toList());
    }

    /**
     * A simple random sample without replacement, in the order of the sheet; all of it if it holds no more.
     *
     * @param size how many units
     * @param seed the same seed draws the same sample
     */
    public CodingSheet sample(int size, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<CodedUnit> drawn = order.stream()
                .limit(size)
                .sorted(Comparator.naturalOrder())
                .map(units::get)
                .toList();
        return new CodingSheet(coder, drawn);
    }

    /** The ids of its units, without those of rows that have none. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>();
        units.stream().map(CodedUnit::id).filter(id -> !id.isEmpty()).forEach(ids::add);
        return ids;
    }
}
