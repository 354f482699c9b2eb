package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.dossier.merging.Rewriting;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * The record while corrections are replayed over it, one after another. References to actors are rewritten once, at the
 * end: until then {@link #now} tells what became of an id. Lives within one replay.
 */
final class Working {

    private final KeptRecord found;
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<RecordKind, Map<String, Record>> records = new EnumMap<>(RecordKind.class);
    private final Map<String, String> became = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    /** Actors that an analyst has made speak for another, or another's words count for; whom they spoke for before. */
    private final Map<String, Set<String>> spokeFor = new HashMap<>();
    /** Statements of which an analyst has said whose position they voice. */
    private final Set<String> voicesAsSet = new HashSet<>();

    Working(KeptRecord found) {
        this.found = found;
        found.reports().forEach(report -> reports.put(report.id(), report));
        add(RecordKind.ACTOR, found.actors());
        add(RecordKind.STATEMENT, found.statements());
        add(RecordKind.EVENT, found.events());
        add(RecordKind.COMMITMENT, found.commitments());
    }

    private void add(RecordKind kind, List<? extends Record> values) {
        Map<String, Record> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.put(RecordKind.id(value), value));
        records.put(kind, byId);
    }

    Anchors anchors() {
        return new Anchors(this::names);
    }

    private Set<String> names(String actor) {
        return records.get(RecordKind.ACTOR).get(now(actor)) instanceof Actor known ? Anchors.namesOf(known) : Set.of();
    }

    Function<String, Report> reports() {
        return reports::get;
    }

    /** The id that stands today for what once had {@code id}; {@code ""} of an actor that is no more. */
    String now(String id) {
        String latest = id;
        while (became.containsKey(latest)) {
            latest = became.get(latest);
        }
        return latest;
    }

    /** The record that {@code anchor} means, empty if it is not there or could be one of several. */
    Optional<Record> find(Anchor anchor) {
        Map<String, Record> all = records.get(anchor.kind());
        return anchors().find(anchor, id -> Optional.ofNullable(all.get(now(id))), all.values());
    }

    Collection<Record> all(RecordKind kind) {
        return List.copyOf(records.get(kind).values());
    }

    void replace(Record value) {
        records.get(RecordKind.of(value)).put(RecordKind.id(value), value);
    }

    void remove(Record value) {
        String id = RecordKind.id(value);
        records.get(RecordKind.of(value)).remove(id);
        if (value instanceof Actor) {
            became.put(id, "");
        }
    }

    /** {@code gone} is {@code kept} from now on, and what was noted of it too. */
    void join(Record kept, Record gone) {
        String id = RecordKind.id(kept);
        String other = RecordKind.id(gone);
        replace(kept);
        records.get(RecordKind.of(gone)).remove(other);
        became.put(other, id);
        Mark mark = marks.remove(other);
        if (mark != null) {
            mark(id, before -> before.withNotes(mark.notes()));
        }
        if (kept instanceof Actor) {
            spokeFor.getOrDefault(other, Set.of()).forEach(before -> spoke(id, before));
            spoke(id, id);
            spoke(id, ((Actor) gone).principal());
        }
    }

    /** Puts a record after the one that it was a part of. */
    void addAfter(Record origin, Record part) {
        Map<String, Record> before = records.get(RecordKind.of(part));
        Map<String, Record> after = new LinkedHashMap<>();
        before.forEach((id, value) -> {
            after.put(id, value);
            if (id.equals(RecordKind.id(origin))) {
                after.put(RecordKind.id(part), part);
            }
        });
        records.put(RecordKind.of(part), after);
    }

    /** Puts a record behind those of its kind that stand on the same report; at the end if there are none. */
    void addBehindItsReport(Record value) {
        Set<String> cited = RecordKind.citations(value).stream().map(Citation::report).collect(Collectors.toSet());
        all(RecordKind.of(value)).stream()
                .filter(other -> RecordKind.citations(other).stream().map(Citation::report).anyMatch(cited::contains))
                .reduce((one, later) -> later)
                .ifPresentOrElse(last -> addAfter(last, value), () -> replace(value));
    }

    /** From now on the words of this actor count for whom it speaks for, where they counted for {@code before}. */
    void spoke(String actor, String before) {
        spokeFor.computeIfAbsent(actor, none -> new HashSet<>()).add(before);
    }

    void voiceIsSet(String statement) {
        voicesAsSet.add(statement);
    }

    void mark(String id, UnaryOperator<Mark> change) {
        marks.put(id, change.apply(marks.getOrDefault(id, Mark.NONE)));
    }

    Marks marks() {
        return new Marks(marks);
    }

    /** The record as it is now. */
    KeptRecord record() {
        Rewriting rewriting = Rewriting.ofActors(this::now);
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Record value : all(RecordKind.ACTOR)) {
            Actor actor = (Actor) value;
            String principal = now(actor.speaksFor());
            actors.put(actor.id(), speakingFor(actor, principal.equals(actor.id()) ? "" : principal));
        }
        return new KeptRecord(
                found.title(),
                found.created(),
                found.reports(),
                List.copyOf(actors.values()),
                all(RecordKind.STATEMENT).stream()
                        .map(value -> voiced(rewriting.statement((Statement) value), actors))
                        .toList(),
                all(RecordKind.EVENT).stream()
                        .map(value -> attended(rewriting.event((Event) value)))
                        .toList(),
                all(RecordKind.COMMITMENT).stream()
                        .map(value -> bound(rewriting.commitment((Commitment) value)))
                        .toList());
    }

    private static Actor speakingFor(Actor it, String principal) {
        return it.speaksFor().equals(principal)
                ? it
                : new Actor(it.id(), it.name(), it.kind(), it.aliases(), principal, it.roles(), it.country(), it.office());
    }

    private Statement voiced(Statement it, Map<String, Actor> actors) {
        Set<String> before = spokeFor.getOrDefault(it.speaker(), Set.of());
        boolean follows = actors.containsKey(it.speaker())
                && !voicesAsSet.contains(it.id())
                && before.stream().map(this::now).anyMatch(it.speaksFor()::equals);
        return follows
                ? Fields.altered(it, Map.of("speaks_for", actors.get(it.speaker()).principal()), reports())
                : it;
    }

    private Event attended(Event it) {
        if (it.participants().stream().noneMatch(part -> part.actor().isEmpty())) {
            return it;
        }
        List<Object> present = new ArrayList<>();
        it.participants().stream()
                .filter(part -> !part.actor().isEmpty())
                .forEach(part -> present.add(Map.of("actor", part.actor(), "role", part.role())));
        return Fields.altered(it, Map.of("participants", present), reports());
    }

    private Commitment bound(Commitment it) {
        return it.parties().contains("")
                ? Fields.altered(
                        it, Map.of("parties", it.parties().stream().filter(party -> !party.isEmpty()).toList()), reports())
                : it;
    }
}
