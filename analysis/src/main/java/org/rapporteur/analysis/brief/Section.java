package org.rapporteur.analysis.brief;

import java.util.List;
import java.util.Objects;

/**
 * One heading of the brief and what stands under it.
 *
 * @param omitted how many less important sentences were left out
 */
public record Section(String heading, List<Block> blocks, int omitted) {

    public Section {
        Objects.requireNonNull(heading, "heading");
        blocks = List.copyOf(blocks);
    }
}
