package org.rapporteur.analysis.brief;

import java.util.List;
import java.util.Objects;

/**
 * One heading of the brief and what stands under it.
 *
 * @param id by which programs know it whatever its heading says ({@code what-changed}); {@code ""} until the brief gives it one
 * @param omitted how many less important sentences were left out
 */
public record Section(String id, String heading, List<Block> blocks, int omitted) {

    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(heading, "heading");
        blocks = List.copyOf(blocks);
    }

    /** One without an id yet. */
    public Section(String heading, List<Block> blocks, int omitted) {
        this("", heading, blocks, omitted);
    }

    Section as(String otherId) {
        return new Section(otherId, heading, blocks, omitted);
    }
}
