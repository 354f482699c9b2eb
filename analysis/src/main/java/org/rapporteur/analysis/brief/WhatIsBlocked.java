package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;

/** The deadlocks, each kind under its plain name. */
final class WhatIsBlocked {

    private static final int MOST = 6;
    private static final int MOST_DIAGRAMS = 2;

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
                        DeadlockWords.kind(deadlock.kind()) + ": " + explained(deadlock, material),
                        deadlock.id(),
                        deadlock.citations(),
                        LocalDate.MIN);
            }
        }
        proposals(material, lines);
        return lines.section("What is blocked and why", MOST).map(section -> withDiagrams(section, material));
    }

    private static String explained(Deadlock deadlock, Material material) {
        String opening = DeadlockWords.opening(deadlock, material.names());
        String explanation = Phrases.clause(deadlock.explanation());
        return opening.isEmpty() ? explanation : explanation + ". " + opening;
    }

    /** Who has proposed to take the steps of a circle at one time. */
    private static void proposals(Material material, Lines lines) {
        Set<String> proposals = new HashSet<>();
        material.findings().deadlocks().stream()
                .flatMap(deadlock -> deadlock.openings().stream())
                .forEach(opening -> proposals.addAll(opening.proposals()));
        material.record().statements().stream()
                .filter(said -> proposals.contains(said.id()))
                .forEach(said -> lines.add(
                        DeadlockKind.MUTUAL_PRECONDITIONS.ordinal(),
                        "On steps at one time: " + material.telling().tell(said),
                        said.id(),
                        said.citations(),
                        LocalDate.MIN));
    }

    private static Section withDiagrams(Section section, Material material) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        material.findings().deadlocks().stream()
                .filter(CircleDiagram::canShow)
                .limit(MOST_DIAGRAMS)
                .map(deadlock -> CircleDiagram.of(deadlock, material.names()))
                .forEach(blocks::add);
        return new Section(section.heading(), blocks, section.omitted());
    }
}
