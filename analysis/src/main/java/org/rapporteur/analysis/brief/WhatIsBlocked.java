package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;

/** The deadlocks, each kind under its plain name. */
final class WhatIsBlocked {

    private static final int MOST = 6;

    private WhatIsBlocked() {}

    static Optional<Section> in(Material material) {
        Lines lines = new Lines(material.chronology());
        Set<Citation> citations = new HashSet<>();
        for (Deadlock deadlock : material.findings().deadlocks()) {
            // What nobody specifies is told under what was not said; what an earlier one told whole is not told again.
            boolean told = citations.containsAll(deadlock.citations());
            citations.addAll(deadlock.citations());
            if (deadlock.kind() != DeadlockKind.UNSPECIFIED_CONDITION && !told) {
                lines.add(
                        deadlock.kind().ordinal(),
                        name(deadlock.kind()) + ": " + Phrases.clause(deadlock.explanation()),
                        deadlock.citations(),
                        LocalDate.MIN);
            }
        }
        return lines.section("What is blocked and why", MOST);
    }

    private static String name(DeadlockKind kind) {
        return switch (kind) {
            case MUTUAL_PRECONDITIONS -> "Each waits for the other";
            case INCOMPATIBLE_DEMANDS -> "Positions that do not meet";
            case UNMET_CONDITION -> "Condition not reported as met";
            case UNSPECIFIED_CONDITION -> "Condition not named";
        };
    }
}
