package org.rapporteur.desk.web.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Told;
import org.rapporteur.dossier.corrections.Drafting;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.corrections.Verb;

/** What a program wants corrected: the verbs of {@code rapporteur correct}, with their words as fields of an object. */
final class CorrectionOrder {

    /** The fields that an order can have. */
    static final List<String> FIELDS =
            List.of("verb", "records", "changes", "names", "citations", "text", "correction", "by", "because");

    private CorrectionOrder() {}

    /** The ids of the records that an order is about. */
    static List<String> records(Told told) {
        return told.texts("records");
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
        List<String> assignments = changes.entrySet().stream()
                .map(change -> change.getKey() + "=" + String.join(",", change.getValue()))
                .toList();
        return drafting -> drafting.set(record, assignments);
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
