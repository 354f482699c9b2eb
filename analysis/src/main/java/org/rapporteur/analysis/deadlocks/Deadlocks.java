package org.rapporteur.analysis.deadlocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.Parties;
import org.rapporteur.analysis.deadlocks.PreconditionGraph.Circle;
import org.rapporteur.analysis.positions.Positions;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Change;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;

/**
 * Why it is stuck, by laying the parties' present positions against each other.
 *
 * <ol>
 *   <li><b>Mutual preconditions</b>: X only after Y for one, Y only after X for another (a circle in the
 *       {@link PreconditionGraph}), or X only after Y for one while another asks for X without preconditions, or X only
 *       after a step of the other for one and Z only after a step of the first for the other.
 *   <li><b>Unmet condition</b>: X only after Y for one, and another refuses Y; or nothing reported shows Y.
 *   <li><b>Incompatible demands</b>: what one demands another opposes or refuses, on one issue or of one who is named; or
 *       one demands and another offers different numbers of the same thing.
 *   <li><b>Unspecified condition</b>: X depends on conditions that nobody names.
 * </ol>
 *
 * <p>Where the record knows the parties, only they can be in a deadlock; otherwise anybody who holds a position. Each
 * kind is capped at {@value #MOST}, the most reported first.
 */
public final class Deadlocks {

    /** How many of one kind are kept. */
    static final int MOST = 12;
    /** Share of the words at which what one refuses is what another asks for. */
    private static final double SAME_WORDS = 0.6;
    /** How many preconditions are laid against each other. */
    private static final int MOST_PRECONDITIONS = 300;

    private final Issues issues;
    private final Chronology chronology;
    private final Names names;
    private final StepReader steps;
    private final Explanation explanation;
    private final Knots knots;
    private final List<Position> present;
    private final Map<String, Position> all = new HashMap<>();
    private final List<Event> events;
    /** Positions are held against many others: their words are read once. */
    private final Map<String, Wording> wordings = new HashMap<>();
    private Map<String, LocalDate> lastDays;
    private List<Precondition> asked;
    /** Pairs of positions that a deadlock already explains. */
    private final Set<Set<String>> explained = new HashSet<>();
    /** Positions whose condition a deadlock already explains. */
    private final Set<String> waiting = new HashSet<>();

    private Deadlocks(KeptRecord record, List<Position> positions, Issues issues) {
        this.issues = issues;
        this.chronology = Chronology.of(record);
        this.names = Names.of(record);
        this.steps = new StepReader(record, issues);
        this.explanation = new Explanation(record, steps);
        this.knots = new Knots(record);
        this.present = heldByParties(record, Positions.present(positions));
        this.events = record.events();
        positions.forEach(position -> all.put(position.id(), position));
    }

    /** The deadlocks of {@code record} whose positions are {@code positions}. */
    public static List<Deadlock> of(KeptRecord record, List<Position> positions, Issues issues) {
        Deadlocks deadlocks = new Deadlocks(record, positions, issues);
        List<Deadlock> found = new ArrayList<>();
        found.addAll(deadlocks.mostReported(deadlocks.mutual()));
        List<Deadlock> named = deadlocks.refusedByName();
        found.addAll(deadlocks.mostReported(deadlocks.unmet()));
        found.addAll(deadlocks.mostReported(Stream.concat(named.stream(), deadlocks.incompatible().stream()).toList()));
        found.addAll(deadlocks.mostReported(deadlocks.unspecified()));
        return found;
    }

    private static List<Position> heldByParties(KeptRecord record, List<Position> positions) {
        Set<String> parties = Parties.of(record);
        Set<String> crowds = record.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.POPULATION)
                .map(Actor::id)
                .collect(Collectors.toSet());
        List<Position> theirs = positions.stream()
                .filter(position -> parties.contains(position.holder()))
                .toList();
        boolean known = theirs.stream().map(Position::holder).distinct().count() > 1;
        return known ? theirs : positions.stream().filter(position -> !crowds.contains(position.holder())).toList();
    }

    private List<Deadlock> mutual() {
        List<Precondition> preconditions = preconditions();
        List<Deadlock> found = new ArrayList<>();
        for (Circle circle : new PreconditionGraph(preconditions).circles()) {
            List<Position> positions = circle.preconditions().stream().map(Precondition::position).distinct().toList();
            found.add(explanation.deadlock(DeadlockKind.MUTUAL_PRECONDITIONS, positions, circle));
            explain(positions);
            preconditions.stream()
                    .filter(one -> circle.preconditions().stream().anyMatch(other -> one == other || one.restates(other)))
                    .forEach(one -> waiting.add(one.position().id()));
        }
        for (Precondition precondition : preconditions) {
            List<Position> asked = present.stream()
                    .filter(other -> !other.holder().equals(precondition.holder()))
                    .filter(other -> oneThing(precondition.position(), other))
                    .flatMap(other -> askedFree(other).stream())
                    .limit(3)
                    .toList();
            if (!asked.isEmpty() && !waiting.contains(precondition.position().id())) {
                List<Position> positions = new ArrayList<>(List.of(precondition.position()));
                positions.addAll(asked);
                refusing(precondition).stream().limit(2).forEach(positions::add);
                found.add(explanation.deadlock(
                        DeadlockKind.MUTUAL_PRECONDITIONS, positions, Circle.alone(precondition)));
                explain(positions);
                waiting.add(precondition.position().id());
            }
        }
        found.addAll(askedOfEachOther(preconditions));
        return found;
    }

    /**
     * Each of two withholds something until the other has taken a step, though neither asks for what the other withholds in
     * so many words: told as both said it.
     */
    private List<Deadlock> askedOfEachOther(List<Precondition> preconditions) {
        List<Deadlock> found = new ArrayList<>();
        List<Precondition> first = preconditions.stream().filter(Precondition::comesFirst).toList();
        Set<String> called = first.stream().flatMap(one -> Wording.of(names.of(one.holder())).stems().stream()).collect(Collectors.toSet());
        for (Precondition one : first) {
            for (Precondition other : first) {
                boolean two = !one.holder().equals(other.holder());
                boolean ofEachOther = two && (one.asksOf(other.holder(), names) && other.asksOf(one.holder(), names) || one.crosses(other, called, names));
                boolean asked = two && (one.asksOf(other.holder(), names) || other.asksOf(one.holder(), names)) && one.waitsForADeed() && other.waitsForADeed();
                boolean ofNobodyElse = one.mayAsk(other.holder(), names) && other.mayAsk(one.holder(), names);
                // Who says that nothing moves means these two, be one of them called by another name.
                boolean inOneBreath = asked && (ofNobodyElse ? knots.isOne(one.position(), other.position()) : knots.isStuck(one.position(), other.position()));
                // What costs most is asked last.
                if (ofEachOther && isOpen(one) && isOpen(other) || inOneBreath && isFresh(one) && isFresh(other)) {
                    List<Position> positions = List.of(one.position(), other.position());
                    found.add(explanation.deadlock(DeadlockKind.MUTUAL_PRECONDITIONS, positions, Circle.asked(one, other)));
                    explain(positions);
                    positions.forEach(position -> waiting.add(position.id()));
                }
            }
        }
        return found;
    }

    private boolean isFresh(Precondition precondition) {
        return !waiting.contains(precondition.position().id());
    }

    /** Whether it is not explained yet, and nothing reported since looks like the requirement. */
    private boolean isOpen(Precondition precondition) {
        return isFresh(precondition) && !shown(precondition);
    }

    /** One waits for what another refuses of the very person or thing, by its name: "until A is freed", "will not let A go". */
    private List<Deadlock> refusedByName() {
        List<Deadlock> found = new ArrayList<>();
        for (Precondition precondition : preconditions()) {
            List<Position> refusing = present.stream()
                    .filter(other -> !other.holder().equals(precondition.holder()) && isAgainst(other))
                    .filter(other -> precondition.needs().stream()
                            .anyMatch(need -> steps.sameStepOfOne(need.part().requirement(), other.proposition())))
                    .limit(3)
                    .toList();
            if (!refusing.isEmpty() && !waiting.contains(precondition.position().id())) {
                List<Position> positions = new ArrayList<>(List.of(precondition.position()));
                positions.addAll(refusing);
                found.add(explanation.deadlock(DeadlockKind.INCOMPATIBLE_DEMANDS, positions, Circle.alone(precondition)));
                explain(positions);
                waiting.add(precondition.position().id());
            }
        }
        return found;
    }

    /**
     * The position that asks for it without strings: this one, or one that it restates or hardens, since silence about
     * strings takes nothing back.
     */
    private Optional<Position> askedFree(Position position) {
        Position current = position;
        while (current != null && (current.stance() == Stance.DEMANDS || current.stance() == Stance.SUPPORTS)) {
            if (Positions.isUnconditional(current)) {
                return Optional.of(current);
            }
            boolean stands = current.change() == Change.RESTATED || current.change() == Change.HARDENED;
            current = stands ? all.get(current.previous()) : null;
        }
        return Optional.empty();
    }

    private List<Deadlock> unmet() {
        List<Deadlock> found = new ArrayList<>();
        for (Precondition precondition : preconditions()) {
            if (waiting.contains(precondition.position().id())) {
                continue;
            }
            List<Position> positions = new ArrayList<>(List.of(precondition.position()));
            List<Position> refusing = refusing(precondition);
            refusing.stream().limit(3).forEach(positions::add);
            boolean inExchange = precondition.condition().relation() == ConditionRelation.IN_EXCHANGE_FOR;
            if (!refusing.isEmpty() || !inExchange && !shown(precondition)) {
                found.add(explanation.deadlock(DeadlockKind.UNMET_CONDITION, positions, Circle.alone(precondition)));
                explain(positions);
                waiting.add(precondition.position().id());
            }
        }
        return found;
    }

    /** Who refuses what the precondition asks for. */
    private List<Position> refusing(Precondition precondition) {
        return present.stream()
                .filter(other -> !other.holder().equals(precondition.holder()))
                .filter(other -> isAgainst(other)
                        && (precondition.requiredIssues().contains(other.issue())
                                || precondition.needs().stream()
                                        .anyMatch(need -> need.awaited().wording().overlap(wording(other))
                                                >= StepWords.SAME_STEP)))
                .toList();
    }

    /** Whether anything reported since looks like the requirement: then it is not for us to say that it is unmet. */
    private boolean shown(Precondition precondition) {
        Position position = precondition.position();
        LocalDate since = chronology.dayOf(position.asOf(), position.citations());
        return precondition.requiredIssues().stream()
                .map(lastDays()::get)
                .anyMatch(last -> last != null && !last.isBefore(since));
    }

    /** The day of the last event that happened on each issue; worked out when it is asked for first. */
    private Map<String, LocalDate> lastDays() {
        if (lastDays == null) {
            Map<String, LocalDate> days = new HashMap<>();
            for (Event event : events) {
                if (event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING) {
                    LocalDate day = chronology.dayOf(event.start(), event.citations());
                    issues.in(event.title()).forEach(issue -> days.merge(issue, day, (one, other) -> one.isAfter(other) ? one : other));
                }
            }
            lastDays = days;
        }
        return lastDays;
    }

    private List<Deadlock> incompatible() {
        Map<List<String>, Set<Position>> byPairAndIssue = new LinkedHashMap<>();
        for (Position demanding : present) {
            if (demanding.stance() != Stance.DEMANDS) {
                continue;
            }
            present.stream()
                    .filter(other -> !other.holder().equals(demanding.holder()))
                    .filter(other -> oneThing(demanding, other) && (isAgainst(other) || Numbers.differ(demanding, other))
                            || isAgainst(other) && sameWords(demanding, other)
                            || Numbers.areAllOf(demanding, other))
                    .filter(other -> explained.add(Set.of(demanding.id(), other.id())))
                    .forEach(other -> {
                        List<String> pair = Stream.of(demanding.holder(), other.holder()).sorted().toList();
                        Set<Position> positions = byPairAndIssue.computeIfAbsent(
                                List.of(pair.get(0), pair.get(1), demanding.issue()), key -> new LinkedHashSet<>());
                        positions.add(demanding);
                        positions.add(other);
                    });
        }
        return byPairAndIssue.values().stream()
                .map(positions -> explanation.deadlock(
                        DeadlockKind.INCOMPATIBLE_DEMANDS, bySide(positions)))
                .toList();
    }

    /** The demand first, then what stands against it. */
    private static List<Position> bySide(Set<Position> positions) {
        return positions.stream().sorted(Comparator.comparing(position -> isAgainst(position) ? 1 : 0)).toList();
    }

    private List<Deadlock> unspecified() {
        List<Deadlock> found = new ArrayList<>();
        for (Position position : present) {
            position.conditions().stream()
                    .filter(condition -> !condition.specified())
                    .findFirst()
                    .map(condition -> Precondition.of(position, condition, steps))
                    .ifPresent(precondition -> found.add(explanation.deadlock(
                            DeadlockKind.UNSPECIFIED_CONDITION, List.of(position), Circle.alone(precondition))));
        }
        return found;
    }

    /** Whether two positions are about one thing: by their issue, or by their words where the codebook has none. */
    private boolean oneThing(Position one, Position other) {
        return one.issue().equals(other.issue())
                && (!one.issue().equals(Issues.OTHER)
                        || wording(one).overlap(wording(other)) >= StepWords.SAME_STEP);
    }

    /** Whether what one refuses is what the other asks for, word for word, though the codebook knows only one of them. */
    private boolean sameWords(Position one, Position other) {
        boolean elsewhere = one.issue().equals(Issues.OTHER) != other.issue().equals(Issues.OTHER);
        long shared = wording(one).stems().stream().filter(wording(other).stems()::contains).count();
        return elsewhere && shared > 1 && wording(one).overlap(wording(other)) >= SAME_WORDS;
    }

    private Wording wording(Position position) {
        return wordings.computeIfAbsent(position.id(), id -> Wording.of(position.proposition()));
    }

    private static boolean isAgainst(Position position) {
        return position.stance() == Stance.OPPOSES || position.stance() == Stance.REFUSES;
    }

    private List<Precondition> preconditions() {
        asked = asked == null ? readPreconditions() : asked;
        return asked;
    }

    private List<Precondition> readPreconditions() {
        List<Precondition> preconditions = new ArrayList<>();
        for (Position position : present) {
            if (preconditions.size() >= MOST_PRECONDITIONS) {
                break;
            }
            position.conditions().stream()
                    .filter(condition -> condition.specified() && mustBeMet(position, condition))
                    .map(condition -> Precondition.of(position, condition, steps))
                    // What a demand itself names as a requirement is the demand, not something it waits for.
                    .filter(precondition -> !precondition.withheld().isEmpty())
                    .filter(precondition -> preconditions.stream().noneMatch(precondition::restates))
                    .limit(MOST)
                    .forEach(preconditions::add);
        }
        return preconditions.subList(0, Math.min(MOST_PRECONDITIONS, preconditions.size()));
    }

    /** "Talks without conditions" asks for nothing; "no talks without a map" asks for the map. */
    private static boolean mustBeMet(Position position, Condition condition) {
        return condition.relation() != ConditionRelation.WITHOUT
                || isAgainst(position);
    }

    private void explain(List<Position> positions) {
        for (Position one : positions) {
            for (Position other : positions) {
                if (one != other) {
                    explained.add(Set.of(one.id(), other.id()));
                }
            }
        }
    }

    private List<Deadlock> mostReported(List<Deadlock> deadlocks) {
        Set<List<String>> seen = new LinkedHashSet<>();
        return deadlocks.stream()
                .filter(deadlock -> seen.add(deadlock.positions()))
                .sorted(Comparator.comparingInt(
                                (Deadlock deadlock) -> chronology.independentReports(deadlock.citations()))
                        .reversed())
                .limit(MOST)
                .toList();
    }
}
