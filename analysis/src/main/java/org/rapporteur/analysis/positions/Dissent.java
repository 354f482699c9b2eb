package org.rapporteur.analysis.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a party's change of mind from a voice of its own that contradicts it. Stateless.
 *
 * <p>A person who speaks for a party and says the opposite of what it has said moves the party, unless the party, or another
 * voice of it, says again on that day or later what it said before, and nobody else of it has said the opposite by then.
 * Such words stand under the person's own name.
 */
final class Dissent {

    /** Share of common stems from which two stands are about the same thing. */
    private static final double SAME_THING = 0.6;
    /** How many stands on each side of one are looked at: an answer comes soon or not at all. */
    private static final int NEAR = 30;

    private Dissent() {}

    /**
     * The same stands in the same order, dissenting ones held by who speaks.
     *
     * @param stands in the order of time
     */
    static List<Stand> apart(List<Stand> stands) {
        Map<List<String>, List<Stand>> byMatter = new HashMap<>();
        stands.forEach(stand ->
                byMatter.computeIfAbsent(List.of(stand.holder(), stand.issue()), matter -> new ArrayList<>()).add(stand));
        Set<Stand> dissenting = new HashSet<>();
        for (List<Stand> matter : byMatter.values()) {
            for (int i = 0; i < matter.size(); i++) {
                if (isContradicted(matter, i)) {
                    dissenting.add(matter.get(i));
                }
            }
        }
        return stands.stream().map(stand -> dissenting.contains(stand) ? stand.ofItsSpeaker() : stand).toList();
    }

    private static boolean isContradicted(List<Stand> matter, int index) {
        Stand voice = matter.get(index);
        if (voice.speaker().equals(voice.holder())) {
            return false;
        }
        List<Stand> near = matter.subList(Math.max(0, index - NEAR), Math.min(matter.size(), index + NEAR));
        List<Stand> others = near.stream()
                .filter(stand -> !stand.speaker().equals(voice.speaker())
                        && stand.attribution().compareTo(voice.attribution()) <= 0
                        && stand.wording().overlap(voice.wording()) >= SAME_THING)
                .toList();
        boolean before = opposed(others, voice).anyMatch(stand -> stand.day().isBefore(voice.day()));
        List<Stand> answers = opposed(others, voice)
                .filter(stand -> !stand.day().isBefore(voice.day()))
                .toList();
        return before
                && !answers.isEmpty()
                && others.stream()
                        .filter(stand -> !stand.isAgainst(voice) && !stand.day().isBefore(voice.day()))
                        .allMatch(stand -> stand.day().isAfter(answers.get(0).day()));
    }

    private static Stream<Stand> opposed(List<Stand> others, Stand voice) {
        return others.stream().filter(stand -> stand.isAgainst(voice));
    }
}
