package org.rapporteur.analysis.deadlocks;

import java.util.Map;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;

/** Whether two positions name different numbers of the same thing: "a rise of 9 percent" against "4 percent". */
final class Numbers {

    private Numbers() {}

    static boolean differ(Position demanded, Position other) {
        if (other.stance() != Stance.DEMANDS && other.stance() != Stance.OFFERS) {
            return false;
        }
        Map<String, Double> one = Wording.of(demanded.proposition()).numbers();
        Map<String, Double> two = Wording.of(other.proposition()).numbers();
        return one.entrySet().stream()
                .anyMatch(entry -> two.containsKey(entry.getKey())
                        && Double.compare(two.get(entry.getKey()), entry.getValue()) != 0);
    }

    /** Whether they differ and one of the two says no more than a number of the same thing: "a rise of 9 percent" against "4 percent and no more". */
    static boolean areAllOf(Position demanded, Position other) {
        return demanded.issue().equals(other.issue()) && differ(demanded, other) && (isBare(demanded) || isBare(other));
    }

    private static boolean isBare(Position position) {
        Wording wording = Wording.of(position.proposition());
        long more = wording.stems().stream().filter(stem -> !Character.isDigit(stem.charAt(0)) && !wording.numbers().containsKey(stem)).count();
        return more <= 1;
    }
}
