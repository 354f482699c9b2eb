package org.rapporteur.dossier.merging;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In whose company the reports show whom. That two reports speak of a "Holm" is no evidence that it is one person; that
 * both also speak of the same others is. Immutable.
 */
final class Company {

    private final Map<String, Set<String>> byReport = new HashMap<>();

    /** @param witnesses bearers whose ids tell by themselves who they are, in whatever report */
    Company(List<Bearer> witnesses) {
        for (Bearer witness : witnesses) {
            witness.appearances().forEach(appearance -> byReport
                    .computeIfAbsent(appearance.report(), none -> new HashSet<>())
                    .add(witness.id()));
        }
    }

    /** Whether one report speaks of both, or somebody else appears beside both. */
    boolean isShared(Bearer one, Bearer other) {
        if (other.appearances().stream().anyMatch(appearance -> isIn(one, appearance.report()))) {
            return true;
        }
        Set<String> company = of(one);
        company.removeAll(List.of(one.id(), other.id()));
        return !Collections.disjoint(company, of(other));
    }

    private static boolean isIn(Bearer bearer, String report) {
        return bearer.appearances().stream().anyMatch(appearance -> appearance.report().equals(report));
    }

    /** Ids of all that appear in the reports of this one. */
    private Set<String> of(Bearer bearer) {
        Set<String> company = new HashSet<>();
        bearer.appearances().forEach(appearance -> company.addAll(byReport.getOrDefault(appearance.report(), Set.of())));
        return company;
    }
}
