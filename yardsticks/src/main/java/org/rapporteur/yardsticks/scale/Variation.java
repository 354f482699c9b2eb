package org.rapporteur.yardsticks.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Reading;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Readings made of read ones: other people, other bodies, other words, another day. Text, offsets and citations are
 * exchanged together, so that every citation still repeats its report character for character; the words for dates are left
 * in the text, the dates that the record states are moved. The same number always gives the same reading. Immutable.
 */
final class Variation {

    /** How many reports a day a dossier gets. */
    static final int A_DAY = 14;
    /** So many reports speak of the same people before others take their place. */
    static final int A_CAST = 1000;

    private static final LocalDate BEGINNING = LocalDate.of(2014, 1, 1);
    private static final Set<String> TEXTS = Set.of(
            "name", "aliases", "speaker_text", "content", "terms", "outcome", "requirement", "title");
    private static final Set<String> IDS = Set.of(
            "id", "speaker", "speaks_for", "relayed_by", "addressee", "actor", "source", "required_of", "parties");
    private static final Set<String> DATES = Set.of("date", "start", "end", "agreed", "due");
    private static final Set<ActorKind> NAMED =
            Set.of(ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.ARMED_GROUP);

    private final List<Reading> originals;

    /** @param originals at least one */
    Variation(List<Reading> originals) {
        this.originals = List.copyOf(originals);
    }

    /** The reading with this number, counted from 0. */
    Reading reading(int number) {
        return varied(number).reading();
    }

    /** The report of that reading, for those who read it themselves. */
    Report report(int number) {
        return varied(number).report;
    }

    private Varied varied(int number) {
        Reading original = originals.get(number % originals.size());
        Respelling words = new Respelling(names(original), 1 + number / A_CAST, kept(original), number);
        return new Varied(original, words, BEGINNING.plusDays(number / A_DAY), number);
    }

    private static Set<String> names(Reading reading) {
        Set<String> names = new HashSet<>();
        reading.actors().stream().filter(actor -> NAMED.contains(actor.kind())).forEach(actor -> {
            names.addAll(words(actor.name()));
            actor.aliases().forEach(alias -> names.addAll(words(alias)));
        });
        // States, and what is called after them, stay who they are.
        reading.actors().stream().filter(actor -> !NAMED.contains(actor.kind())).forEach(actor -> {
            names.removeAll(words(actor.name()));
            actor.aliases().forEach(alias -> names.removeAll(words(alias)));
        });
        return names;
    }

    /** The words on which it depends what kind of statement something is. */
    private static Set<String> kept(Reading reading) {
        Set<String> kept = new HashSet<>();
        for (Statement statement : reading.statements()) {
            statement.spans().cue().forEach(span -> kept.addAll(words(reading.report().text().slice(span))));
        }
        return kept;
    }

    private static Set<String> words(String text) {
        return Word.of(text).stream().map(Word::folded).collect(Collectors.toSet());
    }

    /** One reading while it is exchanged. */
    private static final class Varied {

        private final Reading original;
        private final Respelling words;
        private final LocalDate day;
        private final long days;
        private final Report report;

        Varied(Reading original, Respelling words, LocalDate day, int number) {
            this.original = original;
            this.words = words;
            this.day = day;
            this.days = original.report().written().day().map(before -> ChronoUnit.DAYS.between(before, day)).orElse(0L);
            Report before = original.report();
            report = Report.of("report-%d".formatted(number), words.text(before.text().toString()))
                    .withOutlet(before.source(), "")
                    .withLanguage(before.language())
                    .withHeading(before.section(), words.text(before.headline()), words.text(before.standfirst()))
                    .withDateline(new Dateline(before.dateline().place(), EdtfDate.UNKNOWN))
                    .withPublished(EdtfDate.of(day.toString()));
        }

        Reading reading() {
            return new Reading(
                    report,
                    all(original.actors()),
                    all(original.statements()),
                    all(original.events()),
                    all(original.commitments()));
        }

        private <T extends Record> List<T> all(List<T> values) {
            List<T> varied = new ArrayList<>();
            for (T value : values) {
                @SuppressWarnings("unchecked")
                Class<T> type = (Class<T>) value.getClass();
                varied.add(RecordForm.toValue(type, map(RecordForm.toMap(value)), id -> report));
            }
            return varied;
        }

        private Map<String, Object> map(Map<?, ?> map) {
            Map<String, Object> varied = new LinkedHashMap<>();
            map.forEach((key, value) -> varied.put(String.valueOf(key), value(String.valueOf(key), value)));
            if (varied.get("start") instanceof Integer start && varied.get("end") instanceof Integer end && map.containsKey("exact")) {
                varied.put("exact", report.text().slice(new Span(start, end)));
            }
            return varied;
        }

        private Object value(String field, Object value) {
            if (value instanceof Map<?, ?> nested) {
                return map(nested);
            } else if (value instanceof List<?> list) {
                return Arrays.asList(list.stream().map(item -> value(field, item)).toArray());
            } else if (!(value instanceof String)) {
                return value;
            }
            String text = (String) value;
            if (field.equals("report")) {
                return report.id();
            } else if (TEXTS.contains(field)) {
                return words.text(text);
            } else if (IDS.contains(field)) {
                return words.id(text.replace(original.report().id(), report.id()));
            }
            return DATES.contains(field) ? moved(text) : text;
        }

        /** A day is moved with its report; what is told less exactly stays as vague as it was, in the year of its report. */
        private String moved(String date) {
            return EdtfDate.of(date)
                    .day()
                    .map(known -> known.plusDays(days).toString())
                    .orElseGet(() -> date.matches("\\d{4}.*") ? day.getYear() + date.substring(4) : date);
        }
    }
}
