package org.rapporteur.analysis.commitments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Figure;

/**
 * A commitment with what is needed to know its deeds again.
 *
 * @param parties whom it binds, each spokesman counted for whom he speaks for
 * @param matter stems of what it is about, without the names of its parties
 * @param core those of them that no name gives
 * @param deeds those of them that tell a deed when they stand in the past
 * @param counted the stem of what that figure counts; {@code ""} if none is known
 * @param target the figure that says how much, at most one
 * @param day by which it is ordered
 */
record Pledge(
        Commitment commitment, Set<String> parties, Set<String> matter, Set<String> core, Set<String> deeds, String counted, List<Figure> target, LocalDate day) {

    /** Share of the matter that words must share to be about it, and the fewest stems. */
    private static final double SHARED = 0.6;
    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\p{M}’'-]*");

    static Pledge of(Commitment commitment, Names names, Chronology chronology, Fulfilment words) {
        Set<String> parties = new HashSet<>();
        Set<String> called = new HashSet<>();
        for (String party : commitment.parties()) {
            parties.add(names.principal(party));
            called.addAll(words.matter(names.of(party)));
        }
        Set<String> matter = words.matter(commitment.terms());
        matter.removeAll(called);
        Set<String> core = words.matter(NAME.matcher(commitment.terms()).replaceAll(" "));
        core.retainAll(matter);
        Set<String> deeds = words.deeds(commitment.terms());
        deeds.retainAll(matter);
        List<Figure> target = commitment.figures().stream()
                .filter(figure -> !Double.isNaN(figure.value()) && !figure.what().equals("duration"))
                .limit(1)
                .toList();
        String counted = target.isEmpty() ? "" : words.counted(commitment.terms(), target.get(0).value());
        return new Pledge(commitment, parties, matter, core, deeds, counted, target, chronology.dayOf(commitment.agreed(), commitment.citations()));
    }

    /** Whether it has enough words of its own to be known again by: "it would do so" has none. */
    boolean canBeTold() {
        return matter.size() >= FEWEST;
    }

    /** Whether words with these stems are about it. */
    boolean isMatterOf(Set<String> stems) {
        long shared = matter.stream().filter(stems::contains).count();
        return shared >= FEWEST && shared >= SHARED * matter.size();
    }

    /** How many stems of the fewest that words about it must share may be missing. */
    int mayMiss() {
        return matter.size() - Math.max(FEWEST, (int) Math.ceil(SHARED * matter.size()));
    }

    /** Whether words were told where it was itself told: what makes it is no step of it. */
    boolean isToldIn(List<Citation> citations) {
        return citations.stream()
                .anyMatch(citation -> commitment.citations().stream()
                        .anyMatch(own -> own.report().equals(citation.report()) && own.span().overlaps(citation.span())));
    }

    double amount() {
        return target.isEmpty() ? Double.NaN : target.get(0).value();
    }
}
