package org.rapporteur.desk.web.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Told;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.corrections.Verb;

/** What a program wants corrected: the verbs of {@code rapporteur correct}, with their words as fields of an object. */
final class CorrectionOrder {

    /** The fields that an order can have. */
    static final List<String> FIELDS =
            List.of(
            "verb", "records", "changes", "names", "citations", "text", "correction", "kind", "report", "words", "nth", "by", "because");

    private CorrectionOrder() {}

    /** The ids of what an order is about: of records, or of the report to which one is added. */
    static List<String> records(Told told) {
        return told.has("report") ? List.of(told.text("report")) : told.texts("records");
    }

    /** The order as a draft of the ruling. */
    static Function<Drafting, Ruling> of(Told told) {
        List<String> records = records(told);
        return switch (verb(told.required("verb"))) {
            case CONFIRM -> {
                several(records);
                yield drafting -> drafting.confirm(records);
            }
            case DISMISS -> {
                several(records);
                yield drafting -> drafting.dismiss(records);
            }
            case MERGE -> {
                several(records);
                yield drafting -> drafting.merge(records);
            }
            case SET -> set(one(records), told.values("changes"));
            case ADD -> add(told);
            case SPLIT -> split(one(records), told);
            case NOTE -> {
                String record = one(records);
                String text = told.required("text");
                yield drafting -> drafting.note(record, text);
            }
            case UNDO -> {
                int number = told.number("correction");
                yield drafting -> drafting.undo(number);
            }
        };
    }

    private static Verb verb(String code) {
        return Arrays.stream(Verb.values()).filter(verb -> verb.code().equals(code)).findFirst().orElseThrow(() -> Refusal.wrong(
                "'verb' is one of %s, not '%s'".formatted(
                        Arrays.stream(Verb.values()).map(Verb::code).collect(Collectors.joining(", ")), code)));
    }

    private static void several(List<String> records) {
        if (records.isEmpty()) {
            throw Refusal.wrong("'records' must name the records");
        }
    }

    private static String one(List<String> records) {
        if (records.size() != 1) {
            throw Refusal.wrong("'records' must name one record");
        }
        return records.get(0);
    }

    private static Function<Drafting, Ruling> set(String record, Map<String, List<String>> changes) {
        List<String> assignments = assignments(changes);
        return drafting -> drafting.set(record, assignments);
    }

    private static List<String> assignments(Map<String, List<String>> changes) {
        return changes.entrySet().stream().map(change -> change.getKey() + "=" + String.join(",", change.getValue())).toList();
    }

    private static Function<Drafting, Ruling> add(Told told) {
        String code = told.required("kind");
        RecordKind kind = Arrays.stream(RecordKind.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong("'kind' is actor, statement, event or commitment, not '%s'".formatted(code)));
        String report = told.required("report");
        String words = told.required("words");
        int nth = told.number("nth");
        List<String> assignments = told.has("changes") ? assignments(told.values("changes")) : List.of();
        return drafting -> drafting.add(kind, report, words, nth, assignments);
    }

    private static Function<Drafting, Ruling> split(String record, Told told) {
        if (told.has("names") == told.has("citations")) {
            throw Refusal.wrong("say what is split off: 'names' of an actor, 'citations' of another record");
        }
        if (told.has("names")) {
            List<String> names = told.texts("names");
            return drafting -> drafting.splitNames(record, names);
        }
        List<Integer> citations = told.numbers("citations");
        return drafting -> drafting.splitCitations(record, citations);
    }
}
