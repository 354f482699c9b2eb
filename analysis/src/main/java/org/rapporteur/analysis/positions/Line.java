package org.rapporteur.analysis.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Condition;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;
import org.rapporteur.record.Stance;

/** One holder's stands on one thing, in the order of time: grows while positions are found, then is written down. */
final class Line {

    /** Propositions longer than this are passed over for a shorter wording of the same day. In code points. */
    private static final int LONG = 160;
    /** How many statements and citations a restated position takes over from the one before it. */
    private static final int ENOUGH = 12;

    private final Shift shift;
    private final List<List<Stand>> days = new ArrayList<>();
    private Stand latest;

    Line(Stand first, Shift shift) {
        this.shift = shift;
        days.add(new ArrayList<>(List.of(first)));
        latest = first;
    }

    /** The stand that speaks for the last day. */
    Stand latest() {
        return latest;
    }

    /** Whether all of it was said on this day. */
    boolean beganOn(LocalDate day) {
        return days.get(0).get(0).day().equals(day);
    }

    /** Whether nobody named vouches for its last day. */
    boolean isHearsay() {
        return attribution(days.get(days.size() - 1)) == Attribution.UNNAMED;
    }

    void add(Stand stand) {
        List<Stand> last = days.get(days.size() - 1);
        if (stand.day().isAfter(last.get(0).day())) {
            days.add(new ArrayList<>(List.of(stand)));
        } else {
            last.add(stand);
        }
        latest = speakingFor(days.get(days.size() - 1));
    }

    List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        List<Condition> standing = List.of();
        List<Place> places = List.of();
        EdtfDate since = EdtfDate.UNKNOWN;
        Stand before = null;
        Position begun = null;
        for (List<Stand> day : days) {
            Stand now = ofDay(day);
            Change change = change(before, standing, places, now);
            boolean restated = change == Change.RESTATED;
            since = restated ? since : now.date();
            // What the new words leave unsaid stands; what they change is replaced.
            boolean keepsTerms = restated || now.conditions().isEmpty() && !now.unconditional() && sameSide(before, now);
            standing = keepsTerms && before != null ? joined(now.conditions(), standing) : now.conditions();
            places = keepsTerms && now.places().isEmpty() ? places : now.places();
            Position position = position(now, day, standing, places, since, change, begun, positions);
            begun = restated ? begun : position;
            positions.add(position);
            before = now;
        }
        return positions;
    }

    /** What the words make of it, or what the report says that it is; a turn to the other side stays one. */
    private Change change(Stand before, List<Condition> standing, List<Place> places, Stand now) {
        Change read = before == null ? Change.NEW : shift.of(before, standing, places, now);
        return now.told() == Change.NEW || read == Change.REVERSED ? read : now.told();
    }

    private static boolean sameSide(Stand before, Stand now) {
        return before != null && before.side() == now.side();
    }

    private static Position position(
            Stand now,
            List<Stand> day,
            List<Condition> conditions,
            List<Place> places,
            EdtfDate since,
            Change change,
            Position begun,
            List<Position> earlier) {
        Set<String> statements = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>(now.citations());
        day.forEach(stand -> statements.add(stand.statement()));
        if (change == Change.RESTATED) {
            // What is held since then rests on what was said then, too; of what was said between, so much is enough.
            Position before = earlier.get(earlier.size() - 1);
            statements.add(begun.statements().get(0));
            citations.addAll(begun.citations());
            before.statements().stream().limit(ENOUGH).forEach(statements::add);
            before.citations().stream().limit(ENOUGH).forEach(citations::add);
        }
        return new Position(
                idOf(now, day),
                now.holder(),
                now.issue(),
                now.stance(),
                now.proposition(),
                conditions,
                since,
                now.date(),
                change,
                earlier.isEmpty() ? "" : earlier.get(earlier.size() - 1).id(),
                List.copyOf(statements),
                places,
                change == Change.RESTATED ? firmer(attribution(day), earlier.get(earlier.size() - 1).attribution()) : attribution(day),
                List.copyOf(citations));
    }

    private static Attribution attribution(List<Stand> day) {
        return day.stream().map(Stand::attribution).reduce(Line::firmer).orElseThrow();
    }

    private static Attribution firmer(Attribution one, Attribution other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String idOf(Stand now, List<Stand> day) {
        String made = String.join("\n", now.holder(), now.issue(), now.stance().code(), day.get(0).statement());
        return "p-" + Report.sha256Of(made).substring(0, 12);
    }

    /** The stands of one day as one: the firmest stance, the fullest wording of that stance, the terms of all. */
    private static Stand ofDay(List<Stand> day) {
        Stand speaking = speakingFor(day);
        List<Condition> conditions = List.of();
        Set<Place> places = new LinkedHashSet<>();
        Set<Citation> citations = new LinkedHashSet<>(speaking.citations());
        boolean unconditional = false;
        Change told = speaking.told();
        for (Stand stand : day) {
            told = told == Change.NEW && stand.side() == speaking.side() ? stand.told() : told;
            conditions = joined(conditions, stand.conditions());
            places.addAll(stand.places());
            citations.addAll(stand.citations());
            unconditional |= stand.unconditional();
        }
        return new Stand(
                speaking.holder(),
                speaking.issue(),
                speaking.stance(),
                speaking.proposition(),
                speaking.wording(),
                speaking.matter(),
                told,
                speaking.implied(),
                conditions,
                unconditional,
                List.copyOf(places),
                speaking.day(),
                speaking.date(),
                speaking.statement(),
                speaking.speaker(),
                speaking.attribution(),
                List.copyOf(citations));
    }

    private static Stand speakingFor(List<Stand> day) {
        Stance firmest = day.stream()
                .map(Stand::stance)
                .max(Comparator.comparingInt(Shift::distance))
                .orElseThrow();
        List<Stand> firm = day.stream().filter(stand -> stand.stance() == firmest).toList();
        return firm.stream()
                .filter(stand -> stand.proposition().length() <= LONG)
                .max(Comparator.comparingInt(stand -> stand.wording().stems().size()))
                .orElse(firm.get(0));
    }

    private static List<Condition> joined(List<Condition> first, List<Condition> second) {
        List<Condition> both = new ArrayList<>(first);
        for (Condition condition : second) {
            if (both.stream().noneMatch(kept -> kept.relation() == condition.relation()
                    && kept.specified() == condition.specified()
                    && Shift.same(kept, condition))) {
                both.add(condition);
            }
        }
        return List.copyOf(both);
    }
}
