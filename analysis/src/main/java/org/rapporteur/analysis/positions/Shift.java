package org.rapporteur.analysis.positions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Change;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Place;
import org.rapporteur.record.Stance;

/**
 * The arithmetic of shifts: how a stand relates to the position before it.
 *
 * <ol>
 *   <li>From asking for a thing or granting it (demands, supports, offers, accepts) to opposing or refusing it, or
 *       back, is <em>reversed</em>. {@code open-to} is the ground between and reverses nothing.
 *   <li>Otherwise the distance from agreement decides: accepts 0, offers 1, supports 2, open-to 3, opposes 4, demands
 *       5, refuses 5. Farther is <em>hardened</em>, nearer is <em>softened</em>.
 *   <li>At one distance the terms decide, each counting one: a condition added or a place added to what is demanded or
 *       refused hardens, one dropped softens; for what is offered or accepted, a place added softens, and "without
 *       preconditions" softens an offer but hardens a demand; a way out added to a refusal softens it. A higher number
 *       hardens a demand and softens an offer, the other way round where the words ask for a lowering; a later year by which
 *       it is to be softens a demand and hardens an offer.
 *   <li>A sum of nothing is <em>restated</em>.
 * </ol>
 *
 * <p>Silence is not a concession: what the new words do not mention (conditions, places, numbers) is taken to stand.
 */
final class Shift {

    private static final Pattern BY_YEAR = Pattern.compile("\\b(?:by|before|until|from)(?: the)?(?: end of| \\p{Lu}\\p{L}+)? ((?:19|20)\\d\\d)\\b");

    private final StanceRules rules;

    Shift(StanceRules rules) {
        this.rules = rules;
    }

    /**
     * How {@code now} relates to {@code before}.
     *
     * @param standing the conditions in force before it
     * @param places the places in force before it
     */
    Change of(Stand before, List<Condition> standing, List<Place> places, Stand now) {
        if (before.isAgainst(now)) {
            return Change.REVERSED;
        }
        int move = distance(now.stance()) - distance(before.stance());
        if (move == 0) {
            move = conditionsMove(standing, before.unconditional(), now)
                    + placesMove(places, now)
                    + numbersMove(before, now)
                    + deadlineMove(before, now);
        }
        return move > 0 ? Change.HARDENED : move < 0 ? Change.SOFTENED : Change.RESTATED;
    }

    /** How far from agreement a stance is. */
    static int distance(Stance stance) {
        return switch (stance) {
            case ACCEPTS -> 0;
            case OFFERS -> 1;
            case SUPPORTS -> 2;
            case OPEN_TO -> 3;
            case OPPOSES -> 4;
            case DEMANDS, REFUSES -> 5;
        };
    }

    private static int conditionsMove(List<Condition> standing, boolean wasUnconditional, Stand now) {
        List<Condition> before = ties(standing);
        List<Condition> after = ties(now.conditions());
        int added = count(after, condition -> before.stream().noneMatch(old -> same(old, condition)));
        boolean speaksOfConditions = !after.isEmpty() || now.unconditional();
        int dropped = speaksOfConditions
                ? count(before, condition -> after.stream().noneMatch(kept -> same(condition, kept)))
                : 0;
        int tied = now.side() == Side.AGAINST ? dropped - added : added - dropped;
        // Only what was tied or is asked for can become free of strings; silence about strings says nothing.
        int freed = now.unconditional() && !wasUnconditional && before.isEmpty() ? 1 : 0;
        return switch (now.side()) {
            case ASKS -> tied + freed;
            case GIVES -> tied - freed;
            case AGAINST -> tied;
        };
    }

    private static List<Condition> ties(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.relation() != ConditionRelation.WITHOUT)
                .toList();
    }

    /** Whether two conditions are one: an unspecified one is taken for whichever the other names. */
    static boolean same(Condition one, Condition other) {
        if (!one.specified() || !other.specified()) {
            return true;
        }
        return Wording.of(one.requirement()).overlap(Wording.of(other.requirement())) >= 0.5;
    }

    private static int placesMove(List<Place> before, Stand now) {
        Set<String> old = names(before);
        Set<String> present = names(now.places());
        if (old.isEmpty() || present.isEmpty() || old.equals(present)) {
            return 0;
        }
        int wider = present.containsAll(old) ? 1 : old.containsAll(present) ? -1 : 0;
        return now.side() == Side.GIVES && !areRequired(now) ? -wider : wider;
    }

    /** Whether the places belong to what is asked in return, not to what is given. */
    private static boolean areRequired(Stand now) {
        return now.places().stream()
                .allMatch(place -> now.conditions().stream()
                        .anyMatch(condition -> condition.requirement().contains(place.name())));
    }

    private int numbersMove(Stand before, Stand now) {
        if (now.side() == Side.AGAINST) {
            return 0;
        }
        int higher = 0;
        for (String unit : now.wording().numbers().keySet()) {
            Double old = before.wording().numbers().get(unit);
            if (old != null) {
                higher += Double.compare(now.wording().numbers().get(unit), old);
            }
        }
        int asked = rules.lowering(now.proposition()) ? -higher : higher;
        return now.side() == Side.ASKS ? Integer.signum(asked) : -Integer.signum(asked);
    }

    /** Who asks for it by a later year asks for less; who offers it for a later one offers less. */
    private static int deadlineMove(Stand before, Stand now) {
        int old = yearOf(before.proposition());
        int year = yearOf(now.proposition());
        if (old == 0 || year == 0 || now.side() == Side.AGAINST) {
            return 0;
        }
        return now.side() == Side.ASKS ? Integer.compare(old, year) : Integer.compare(year, old);
    }

    /** The one year by which it is to be; 0 if there is none, or more than one. */
    private static int yearOf(String proposition) {
        List<Integer> years = BY_YEAR.matcher(proposition).results().map(year -> Integer.parseInt(year.group(1))).distinct().toList();
        return years.size() == 1 ? years.get(0) : 0;
    }

    private static Set<String> names(List<Place> places) {
        Set<String> names = new HashSet<>();
        places.forEach(place -> names.add(place.name()));
        return names;
    }

    private static int count(List<Condition> conditions, Predicate<Condition> which) {
        return (int) conditions.stream().filter(which).count();
    }
}
