package org.rapporteur.yardsticks.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.yardsticks.Sheet;

/** The tables of the figures. */
final class IncidentSheets {

    private static final List<String> COLUMNS = List.of("found", "in the key", "right", "precision", "recall", "F1");

    private IncidentSheets() {}

    static List<Sheet> of(List<MessageScore> scores) {
        Map<Measure, Tally> over = MessageScore.sum(Measure.class, scores.stream().map(MessageScore::over).toList());
        Map<Measure, Tally> joined = MessageScore.sum(Measure.class, scores.stream().map(MessageScore::joined).toList());
        Map<IncidentType, Tally> types = MessageScore.sum(IncidentType.class, scores.stream().map(MessageScore::types).toList());
        List<List<String>> all = new ArrayList<>();
        List<List<String>> inner = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            boolean alone = measure == Measure.KILLED || measure == Measure.INJURED;
            if (measure != Measure.TYPE) {
                inner.add(row(measure.label(), joined.getOrDefault(measure, Tally.NOTHING)));
            }
            if (!alone) {
                all.add(row(measure.label(), over.getOrDefault(measure, Tally.NOTHING)));
            }
        }
        Tally tolls = joined.getOrDefault(Measure.KILLED, Tally.NOTHING).plus(joined.getOrDefault(Measure.INJURED, Tally.NOTHING));
        inner.add(row("killed and injured", tolls));
        return List.of(
                new Sheet("incidents", "Incidents of %d messages".formatted(scores.size()), columns("measure"), all),
                new Sheet("joined", "Of joined incidents alone", columns("measure"), inner),
                new Sheet("types", "By type", columns("type"), types.entrySet().stream()
                        .map(type -> row(type.getKey().label(), type.getValue()))
                        .toList()),
                errors(scores));
    }

    private static Sheet errors(List<MessageScore> scores) {
        return new Sheet("errors", "Errors, the commonest first", List.of("error", "number"), classes(scores).stream()
                .map(errorClass -> List.of(errorClass.label(), String.valueOf(number(scores, errorClass))))
                .toList());
    }

    /** The classes of error that there are, the commonest first. */
    static List<ErrorClass> classes(List<MessageScore> scores) {
        return Arrays.stream(ErrorClass.values())
                .filter(errorClass -> number(scores, errorClass) > 0)
                .sorted(Comparator.comparingLong((ErrorClass errorClass) -> number(scores, errorClass)).reversed())
                .toList();
    }

    private static long number(List<MessageScore> scores, ErrorClass errorClass) {
        return scores.stream().flatMap(score -> score.slips().stream()).filter(slip -> slip.errorClass() == errorClass).count();
    }

    private static List<String> columns(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(COLUMNS);
        return columns;
    }

    private static List<String> row(String name, Tally tally) {
        return List.of(
                name,
                String.valueOf(tally.found()),
                String.valueOf(tally.keyed()),
                String.valueOf(tally.right()),
                share(tally.precision()),
                share(tally.recall()),
                share(tally.f1()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
