package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/**
 * Turns what an analyst types into a correction, given the record as it is. What cannot be done is refused with one line
 * that says what could be; nothing that would wait from the start is let through. Pure.
 */
public final class Drafting {

    private static final String SIGNED = "nobody";

    private final CorrectedRecord corrected;
    private final Ids ids;
    private final Anchors anchors;
    private final Set<String> issues;

    /**
     * For corrections of {@code corrected}.
     *
     * @param positions that are worked out from it
     * @param deadlocks that are worked out from it
     * @param issues ids of those that the codebook knows; none if any are to be let through
     */
    public Drafting(CorrectedRecord corrected, List<Position> positions, List<Deadlock> deadlocks, Set<String> issues) {
        this.corrected = corrected;
        this.ids = new Ids(corrected.record(), positions, deadlocks);
        this.anchors = Verdicts.anchors(corrected.record());
        this.issues = Set.copyOf(issues);
    }

    /** They are right as they read. */
    public Ruling confirm(List<String> typed) {
        return checked(Ruling.about(Verb.CONFIRM, about(Verb.CONFIRM, typed)));
    }

    /** They are wrong. */
    public Ruling dismiss(List<String> typed) {
        return checked(Ruling.about(Verb.DISMISS, about(Verb.DISMISS, typed)));
    }

    /** The first is what the others are. */
    public Ruling merge(List<String> typed) {
        List<Anchor> records = about(Verb.MERGE, typed);
        if (records.stream().map(Anchor::id).distinct().count() < 2) {
            throw new CorrectionException("merge needs two records or more; the first is the one that stays");
        }
        if (records.stream().map(Anchor::kind).distinct().count() > 1) {
            throw new CorrectionException("only records of one kind can be merged; %s is %s, %s is %s".formatted(
                    ids.brief(records.get(0).id()), Ids.withArticle(records.get(0).kind()),
                    ids.brief(other(records).id()), Ids.withArticle(other(records).kind())));
        }
        return checked(Ruling.about(Verb.MERGE, records));
    }

    private static Anchor other(List<Anchor> records) {
        return records.stream().filter(each -> each.kind() != records.get(0).kind()).findFirst().orElseThrow();
    }

    /** Something is to be said about it. */
    public Ruling note(String typed, String text) {
        if (text.isBlank()) {
            throw new CorrectionException("a note needs words");
        }
        return checked(Ruling.note(about(Verb.NOTE, List.of(typed)), text.strip()));
    }

    /**
     * Some of its fields are otherwise.
     *
     * @param assignments each a field of the export, {@code =} and its value; several values with commas between
     */
    public Ruling set(String typed, List<String> assignments) {
        Anchor record = about(Verb.SET, List.of(typed)).get(0);
        return checked(Ruling.set(record, changes(ids.find(typed), assignments)));
    }

    private List<FieldChange> changes(Record value, List<String> assignments) {
        RecordKind kind = RecordKind.of(value);
        Map<String, FieldChange> changes = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new CorrectionException("'%s' is not FIELD=VALUE; the fields of %s are %s"
                        .formatted(assignment, Ids.withArticle(kind), fields(kind)));
            }
            String field = assignment.substring(0, equals).strip();
            changes.put(field, new Assignments(ids, anchors, issues).change(value, field, assignment.substring(equals + 1).strip()));
        }
        return List.copyOf(changes.values());
    }

    /**
     * What no reading found is in a report: a record that stands on words of it.
     *
     * @param report its id, or a beginning that fits one alone
     * @param words of the report; line ends and blanks count alike
     * @param nth which of them if they stand there several times, from 1; 0 if they stand there once
     * @param assignments as of {@link #set}
     */
    public Ruling add(RecordKind kind, String report, String words, int nth, List<String> assignments) {
        if (kind.isWorkedOut()) {
            throw new CorrectionException("%s is worked out from others; add what it rests on".formatted(Ids.withArticle(kind)));
        }
        CitedWords cited = ByHand.find(report(report), words, nth);
        Anchor bare = new Anchor(kind, ByHand.id(kind, corrected.latest() + 1), "", List.of(cited), List.of());
        Record value = ByHand.of(bare, id -> report(id));
        Anchor record = new Anchor(kind, bare.id(), "", List.of(cited), anchors.of(value).reads());
        return checked(Ruling.add(record, changes(value, assignments)));
    }

    private Report report(String typed) {
        List<Report> fitting = corrected.record().reports().stream().filter(it -> it.id().startsWith(typed.strip())).toList();
        if (typed.isBlank() || fitting.size() != 1) {
            throw new CorrectionException(fitting.isEmpty() || typed.isBlank()
                    ? "there is no report '%s' among those that are looked at".formatted(typed)
                    : "'%s' could be %d reports".formatted(typed, fitting.size()));
        }
        return fitting.get(0);
    }

    static String fields(RecordKind kind) {
        return String.join(", ", Fields.of(kind).keySet());
    }

    /** Some of an actor's names are another's. */
    public Ruling splitNames(String typed, List<String> names) {
        Anchor record = about(Verb.SPLIT, List.of(typed)).get(0);
        if (!(ids.find(typed) instanceof Actor actor)) {
            throw new CorrectionException("only an actor is split by --names; %s is %s, split by --citations"
                    .formatted(ids.brief(record.id()), Ids.withArticle(record.kind())));
        }
        Set<String> known = Anchors.namesOf(actor);
        List<String> gone = new ArrayList<>();
        for (String name : names) {
            gone.add(known.stream()
                    .filter(each -> Word.fold(each).equals(Word.fold(name)))
                    .findFirst()
                    .orElseThrow(() -> new CorrectionException(
                            "%s does not go by '%s' but by %s".formatted(actor.id(), name, String.join(", ", known)))));
        }
        if (gone.stream().distinct().count() == known.size()) {
            throw new CorrectionException("%s would be left without a name; it goes by %s".formatted(actor.id(), String.join(", ", known)));
        }
        return checked(Ruling.split(record, gone, List.of()));
    }

    /**
     * Some of a record's citations are of another one.
     *
     * @param numbers their places among its citations, from 1
     */
    public Ruling splitCitations(String typed, List<Integer> numbers) {
        Anchor record = about(Verb.SPLIT, List.of(typed)).get(0);
        List<Citation> citations = RecordKind.citations(ids.find(typed));
        String shown = ids.brief(record.id());
        if (record.kind() == RecordKind.ACTOR) {
            throw new CorrectionException("an actor is split by --names; %s has no citations".formatted(shown));
        } else if (citations.size() < 2) {
            throw new CorrectionException("%s stands on one citation and cannot be split".formatted(shown));
        }
        Set<Integer> going = new TreeSet<>(numbers);
        if (going.isEmpty() || going.stream().anyMatch(number -> number < 1 || number > citations.size())) {
            throw new CorrectionException("%s has the citations 1 to %d ('show %s' prints them)".formatted(shown, citations.size(), shown));
        } else if (going.size() == citations.size()) {
            throw new CorrectionException("%s would be left without a citation; give some of 1 to %d".formatted(shown, citations.size()));
        }
        return checked(Ruling.split(
                record, List.of(), going.stream().map(number -> CitedWords.of(citations.get(number - 1))).toList()));
    }

    /**
     * An earlier correction no longer holds; if it is an undo itself, what it undid holds again.
     *
     * @param number 0 for the latest that holds and is no undo
     */
    public Ruling undo(int number) {
        Set<Integer> holding = Correction.inForce(corrected.corrections());
        int last = corrected.corrections().stream()
                .filter(each -> each.ruling().verb() != Verb.UNDO && holding.contains(each.number()))
                .mapToInt(Correction::number)
                .max()
                .orElse(0);
        int undone = number == 0 ? last : number;
        if (undone == 0) {
            throw new CorrectionException("there is no correction to undo");
        } else if (undone < 0 || undone > corrected.latest()) {
            throw new CorrectionException("there is no correction %d; there are %s".formatted(
                    undone, corrected.latest() == 0 ? "none" : "1 to " + corrected.latest()));
        } else if (!holding.contains(undone)) {
            throw new CorrectionException("correction %d is undone already".formatted(undone));
        }
        return Ruling.undo(undone);
    }

    private List<Anchor> about(Verb verb, List<String> typed) {
        List<Anchor> records = new ArrayList<>();
        for (String word : typed) {
            Record value = found(word);
            RecordKind kind = RecordKind.of(value);
            if (!verb.fits(kind)) {
                throw new CorrectionException("%s is %s, worked out from others; %s what it rests on%s".formatted(
                        ids.brief(RecordKind.id(value)), Ids.withArticle(kind), verb.code(), basis(value)));
            }
            Anchor anchor = anchors.of(value);
            if (!records.contains(anchor)) {
                records.add(anchor);
            }
        }
        return records;
    }

    private String basis(Record value) {
        List<String> basis = value instanceof Position position ? position.statements() : ((Deadlock) value).positions();
        return ": " + String.join(", ", basis.stream().map(ids::brief).toList());
    }

    /** What was dismissed or merged can be had back; whoever asks for it is told how. */
    private Record found(String word) {
        try {
            return ids.find(word);
        } catch (CorrectionException missing) {
            Set<Integer> holding = Correction.inForce(corrected.corrections());
            for (Correction correction : corrected.corrections()) {
                Verb verb = correction.ruling().verb();
                boolean takesAway = holding.contains(correction.number()) && (verb == Verb.DISMISS || verb == Verb.MERGE);
                List<Anchor> gone = correction.ruling().records().stream().skip(verb == Verb.MERGE ? 1 : 0).toList();
                if (takesAway && gone.stream().anyMatch(anchor -> !word.isBlank() && anchor.id().startsWith(word))) {
                    throw new CorrectionException("%s is gone by correction %d (%s); 'undo %d' brings it back".formatted(
                            word, correction.number(), verb.code(), correction.number()));
                }
            }
            throw missing;
        }
    }

    private Ruling checked(Ruling ruling) {
        int number = corrected.latest() + 1;
        List<Correction> all = new ArrayList<>(corrected.corrections());
        all.add(new Correction(number, "", SIGNED, "", ruling));
        Replay.of(corrected.found(), all).waiting().stream()
                .filter(waiting -> waiting.correction() == number)
                .findFirst()
                .ifPresent(waiting -> {
                    throw new CorrectionException("%s: %s".formatted(ids.brief(waiting.record()), waiting.reason()));
                });
        return ruling;
    }
}
