package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Participant;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Statement;

/**
 * Does again what analysts have done, over whatever has been found since: a pure function of the record as found and the
 * corrections. A correction that cannot be done changes nothing and waits.
 */
public final class Replay {

    private final Working working;
    private final List<Waiting> waiting = new ArrayList<>();

    private Replay(KeptRecord found) {
        this.working = new Working(found);
    }

    /** {@code found} with those of {@code corrections} that hold, in their order. */
    public static CorrectedRecord of(KeptRecord found, List<Correction> corrections) {
        Set<Integer> holding = Correction.inForce(corrections);
        if (holding.isEmpty()) {
            return new CorrectedRecord(found, found, Marks.NONE, corrections, List.of());
        }
        Replay replay = new Replay(found);
        corrections.stream()
                .filter(correction -> holding.contains(correction.number()))
                .forEach(replay::again);
        return new CorrectedRecord(found, replay.working.record(), replay.working.marks(), corrections, replay.waiting);
    }

    private void again(Correction correction) {
        switch (correction.ruling().verb()) {
            case CONFIRM, DISMISS, NOTE -> judge(correction);
            case SET -> set(correction);
            case ADD -> add(correction);
            case MERGE -> merge(correction);
            case SPLIT -> split(correction);
            case UNDO -> { }
        }
    }

    private void judge(Correction correction) {
        Verb verb = correction.ruling().verb();
        for (Anchor anchor : correction.ruling().records()) {
            if (anchor.kind().isWorkedOut()) {
                continue;
            }
            Optional<Record> value = found(correction, anchor);
            if (value.isEmpty()) {
                continue;
            }
            if (verb != Verb.NOTE && !working.anchors().readsAsJudged(verb, anchor, value.get())) {
                waits(correction, anchor, Verdicts.READS_OTHERWISE);
            } else if (verb == Verb.DISMISS) {
                working.remove(value.get());
            } else {
                working.mark(RecordKind.id(value.get()), mark -> Verdicts.marked(mark, correction));
            }
        }
    }

    private void set(Correction correction) {
        Anchor anchor = correction.ruling().records().get(0);
        Optional<Record> value = found(correction, anchor);
        if (value.isPresent()) {
            try {
                set(correction, value.get());
            } catch (RecordException impossible) {
                waits(correction, anchor, impossible.getMessage());
            }
        }
    }

    private void add(Correction correction) {
        Anchor anchor = correction.ruling().records().get(0);
        try {
            Record blank = ByHand.of(anchor, working.reports());
            working.addBehindItsReport(blank);
            try {
                set(correction, blank);
            } catch (RecordException impossible) {
                working.remove(blank);
                throw impossible;
            }
        } catch (RecordException impossible) {
            waits(correction, anchor, impossible.getMessage());
        }
    }

    private void set(Correction correction, Record value) {
        RecordKind kind = RecordKind.of(value);
        Map<String, Object> now = RecordForm.toMap(value);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FieldChange change : correction.ruling().changes()) {
            Fields.Shape shape = Fields.of(kind).get(change.field());
            List<String> ids = new ArrayList<>();
            for (Anchor actor : change.actors()) {
                Record known = working.find(actor)
                        .orElseThrow(() -> new RecordException("no actor %s (%s) is found".formatted(actor.id(), actor.name())));
                ids.add(RecordKind.id(known));
            }
            fields.put(change.field(), Fields.written(shape, change, ids, now.get(change.field())));
        }
        List<String> typed = List.copyOf(fields.keySet());
        if (value instanceof Statement statement) {
            follow(statement, fields);
        } else if (value instanceof Actor actor) {
            follow(actor, fields);
        }
        working.replace(Fields.altered(value, fields, working.reports()));
        working.mark(RecordKind.id(value), mark -> mark.withCorrected(typed));
    }

    /** Another speaker voices the position of another. */
    private void follow(Statement statement, Map<String, Object> fields) {
        if (fields.containsKey("speaks_for")) {
            working.voiceIsSet(statement.id());
        } else if (fields.get("speaker") instanceof String speaker) {
            working.all(RecordKind.ACTOR).stream()
                    .filter(actor -> RecordKind.id(actor).equals(speaker))
                    .forEach(actor -> fields.put("speaks_for", ((Actor) actor).principal()));
        } else if (fields.containsKey("speaker")) {
            fields.put("speaks_for", null);
        }
    }

    /** An actor's old name stays one of its names; what it says counts for whom it speaks for now. */
    private void follow(Actor actor, Map<String, Object> fields) {
        if (fields.containsKey("name") && !fields.containsKey("aliases")) {
            Set<String> aliases = Anchors.namesOf(actor);
            aliases.remove(String.valueOf(fields.get("name")));
            fields.put("aliases", List.copyOf(aliases));
        }
        if (fields.containsKey("speaks_for")) {
            working.spoke(actor.id(), actor.id());
            working.spoke(actor.id(), actor.principal());
        }
    }

    private void merge(Correction correction) {
        List<Anchor> anchors = correction.ruling().records();
        Optional<Record> first = found(correction, anchors.get(0));
        if (first.isEmpty()) {
            return;
        }
        Record kept = first.get();
        for (Anchor anchor : anchors.subList(1, anchors.size())) {
            Optional<Record> other = found(correction, anchor);
            // What has become one since needs no merging.
            if (other.isPresent() && !RecordKind.id(other.get()).equals(RecordKind.id(kept))) {
                kept = Joining.of(kept, other.get(), working.reports());
                working.join(kept, other.get());
            }
        }
    }

    private void split(Correction correction) {
        Anchor anchor = correction.ruling().records().get(0);
        Optional<Record> value = found(correction, anchor);
        if (value.isEmpty()) {
            return;
        }
        String id = RecordKind.id(value.get()) + "+" + correction.number();
        if (value.get() instanceof Actor actor) {
            split(correction, actor, id);
            return;
        }
        Optional<Parting.Parts<Record>> parts = Parting.of(value.get(), correction.ruling().words(), id, working.reports());
        if (parts.isEmpty()) {
            waits(correction, anchor, "the words that were to be taken apart no longer stand together in it");
            return;
        }
        working.replace(parts.get().stays());
        working.addAfter(parts.get().stays(), parts.get().goes());
    }

    private void split(Correction correction, Actor actor, String id) {
        Set<String> kept = Anchors.namesOf(actor);
        Set<String> gone = new LinkedHashSet<>(correction.ruling().names());
        gone.retainAll(kept);
        kept.removeAll(gone);
        if (kept.isEmpty() || gone.isEmpty()) {
            waits(correction, correction.ruling().records().get(0), "it no longer goes by names of both");
            return;
        }
        Actor other = named(actor, id, List.copyOf(gone));
        working.replace(named(actor, actor.id(), List.copyOf(kept)));
        working.addAfter(actor, other);
        Naming naming = Naming.of(kept, gone);
        for (Record value : working.all(RecordKind.STATEMENT)) {
            Statement it = (Statement) value;
            if (working.now(it.speaker()).equals(actor.id()) && naming.speaksOfOther(it)) {
                boolean own = working.now(it.speaksFor()).equals(actor.id());
                working.replace(Fields.altered(
                        it, Map.of("speaker", id, "speaks_for", own ? id : it.speaksFor()), working.reports()));
            } else if (working.now(it.addressee()).equals(actor.id()) && naming.isOther(it.citations())) {
                working.replace(Fields.altered(it, Map.of("addressee", id), working.reports()));
            }
        }
        for (Record value : working.all(RecordKind.EVENT)) {
            Event it = (Event) value;
            if (it.participants().stream().anyMatch(part -> working.now(part.actor()).equals(actor.id())) && naming.isOther(it)) {
                List<Object> all = new ArrayList<>();
                for (Participant part : it.participants()) {
                    String who = working.now(part.actor()).equals(actor.id()) ? id : part.actor();
                    all.add(Map.of("actor", who, "role", part.role()));
                }
                working.replace(Fields.altered(it, Map.of("participants", all), working.reports()));
            }
        }
        for (Record value : working.all(RecordKind.COMMITMENT)) {
            Commitment it = (Commitment) value;
            List<String> parties = it.parties().stream()
                    .map(party -> working.now(party).equals(actor.id()) ? id : party)
                    .toList();
            if (!parties.equals(it.parties()) && naming.isOther(it)) {
                working.replace(Fields.altered(it, Map.of("parties", parties), working.reports()));
            }
        }
    }

    private static Actor named(Actor it, String id, List<String> names) {
        String name = names.contains(it.name()) ? it.name() : names.get(0);
        List<String> aliases = names.stream().filter(each -> !each.equals(name)).toList();
        return new Actor(id, name, it.kind(), aliases, it.speaksFor(), it.roles(), it.country(), it.office());
    }

    private Optional<Record> found(Correction correction, Anchor anchor) {
        Optional<Record> value = working.find(anchor);
        if (value.isEmpty()) {
            waits(correction, anchor, Verdicts.NOT_FOUND);
        }
        return value;
    }

    private void waits(Correction correction, Anchor anchor, String reason) {
        waiting.add(new Waiting(correction.number(), anchor.id(), reason));
    }
}
