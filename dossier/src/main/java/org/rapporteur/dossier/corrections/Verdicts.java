package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.KeptRecord;

/**
 * What analysts have said of records that are worked out from others, of one kind: positions or deadlocks. They come
 * after the replay, because they follow from what it gives.
 *
 * @param dismissed ids of those that nobody is to be shown
 * @param marks of those that stay
 * @param waiting corrections that found none
 */
public record Verdicts(Set<String> dismissed, Marks marks, List<Waiting> waiting) {

    static final String NOT_FOUND = "its record is not found";
    static final String READS_OTHERWISE = "its record reads otherwise now";

    public Verdicts {
        dismissed = Set.copyOf(dismissed);
        waiting = List.copyOf(waiting);
    }

    /** The verdicts on {@code values}, all of {@code kind} and worked out from {@code corrected}. */
    public static Verdicts on(CorrectedRecord corrected, RecordKind kind, List<? extends Record> values) {
        Map<String, Record> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.put(RecordKind.id(value), value));
        Anchors anchors = anchors(corrected.record());
        Set<Integer> holding = Correction.inForce(corrected.corrections());
        Set<String> dismissed = new HashSet<>();
        Map<String, Mark> marks = new HashMap<>();
        List<Waiting> waiting = new ArrayList<>();
        for (Correction correction : corrected.corrections()) {
            Verb verb = correction.ruling().verb();
            for (Anchor anchor : correction.ruling().records()) {
                if (anchor.kind() != kind || !holding.contains(correction.number())) {
                    continue;
                }
                Optional<Record> value = anchors.find(anchor, id -> Optional.ofNullable(byId.get(id)), byId.values());
                if (value.isEmpty()) {
                    waiting.add(new Waiting(correction.number(), anchor.id(), NOT_FOUND));
                } else if (verb != Verb.NOTE && !anchors.readsAsJudged(verb, anchor, value.get())) {
                    waiting.add(new Waiting(correction.number(), anchor.id(), READS_OTHERWISE));
                } else if (verb == Verb.DISMISS) {
                    dismissed.add(RecordKind.id(value.get()));
                } else {
                    marks.merge(RecordKind.id(value.get()), Mark.NONE, (before, none) -> before);
                    marks.computeIfPresent(RecordKind.id(value.get()), (id, mark) -> marked(mark, correction));
                }
            }
        }
        return new Verdicts(dismissed, new Marks(marks), waiting);
    }

    static Mark marked(Mark mark, Correction correction) {
        return correction.ruling().verb() == Verb.CONFIRM
                ? mark.asConfirmed()
                : mark.withNotes(List.of(new Mark.Note(correction.by(), correction.at(), correction.ruling().text())));
    }

    static Anchors anchors(KeptRecord record) {
        Map<String, Set<String>> names = new HashMap<>();
        record.actors().forEach(actor -> names.put(actor.id(), Anchors.namesOf(actor)));
        return new Anchors(id -> names.getOrDefault(id, Set.of()));
    }
}
