package org.rapporteur.record;

import java.util.List;

/** The product's promise in one place: what cannot point at its words is not recorded. */
final class Evidence {

    private Evidence() {}

    static List<Citation> of(List<Citation> citations, String what) {
        if (citations.isEmpty()) {
            throw new RecordException("a " + what + " without a citation does not exist");
        }
        return List.copyOf(citations);
    }
}
