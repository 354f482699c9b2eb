package org.rapporteur.dossier.merging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.ActorKind;

/**
 * In whose company the reports show whom. That two reports speak of a "Holm" is no evidence that it is one person; that
 * both also speak of another person, or of two states or bodies, is. Immutable.
 */
final class Company {

    /** So many states or bodies beside both are as good as one person. */
    private static final int ENOUGH = 2;

    private final Map<String, Set<Integer>> byReport = new HashMap<>();
    private final Set<Integer> people = new HashSet<>();

    /**
     * @param bearers all, of whom those whose ids tell in whatever report who they are bear witness
     * @param unions who of them is known so far to be one
     */
    Company(List<Bearer> bearers, Unions unions) {
        for (int i = 0; i < bearers.size(); i++) {
            Bearer witness = bearers.get(i);
            int root = unions.root(i);
            if (!bearers.get(root).isOwn()) {
                if (witness.is(Set.of(ActorKind.PERSON))) {
                    people.add(root);
                }
                witness.appearances().forEach(appearance -> byReport
                        .computeIfAbsent(appearance.report(), none -> new HashSet<>())
                        .add(root));
            }
        }
    }

    /**
     * Whether one report speaks of both, or others appear beside both.
     *
     * @param own the roots of the two themselves
     */
    boolean isShared(Bearer one, Bearer other, Set<Integer> own) {
        if (other.appearances().stream().anyMatch(appearance -> isIn(one, appearance.report()))) {
            return true;
        }
        Set<Integer> company = of(one);
        company.removeAll(own);
        company.retainAll(of(other));
        return company.size() >= ENOUGH || company.stream().anyMatch(people::contains);
    }

    private static boolean isIn(Bearer bearer, String report) {
        return bearer.appearances().stream().anyMatch(appearance -> appearance.report().equals(report));
    }

    /** All that appear in the reports of this one. */
    private Set<Integer> of(Bearer bearer) {
        Set<Integer> company = new HashSet<>();
        bearer.appearances().forEach(appearance -> company.addAll(byReport.getOrDefault(appearance.report(), Set.of())));
        return company;
    }
}
