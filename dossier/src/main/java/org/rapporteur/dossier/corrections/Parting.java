package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.record.Citation;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * One record made two by an analyst's word: citations go one way or the other, and figures, conditions, quotations and
 * accounts go with the words that they stand on. All else both have; an analyst sets what is otherwise.
 */
final class Parting {

    private static final String CITATIONS = "citations";
    private static final String CITATION = "citation";
    private static final Map<String, Object> NO_SPANS =
            Map.of("speaker", List.of(), "cue", List.of(), "content", List.of());

    private Parting() {}

    /** What stays and what goes. */
    record Parts<T>(T stays, T goes) {}

    /**
     * Parts a record.
     *
     * @param words the citations that go
     * @param id of what goes
     * @return empty where all of it or none of it would go
     */
    static <T extends Record> Optional<Parts<T>> of(T value, List<CitedWords> words, String id, Function<String, Report> reports) {
        List<Citation> citations = RecordKind.citations(value);
        List<Citation> going = citations.stream()
                .filter(citation -> words.stream().anyMatch(each -> each.is(citation)))
                .toList();
        if (going.isEmpty() || going.size() == citations.size()) {
            return Optional.empty();
        }
        Predicate<Map<?, ?>> goes = cited -> going.stream().anyMatch(citation -> covers(citation, cited));
        Predicate<Map<?, ?>> stays = cited -> !goes.test(cited)
                || citations.stream().filter(citation -> !going.contains(citation)).anyMatch(citation -> covers(citation, cited));
        boolean firstGoes = going.contains(citations.get(0));
        T rest = Fields.altered(value, part(value, stays, firstGoes), reports);
        Map<String, Object> gone = part(value, goes, !firstGoes);
        gone.put("id", id);
        return Optional.of(new Parts<>(rest, Fields.altered(value, gone, reports)));
    }

    private static Map<String, Object> part(Record value, Predicate<Map<?, ?>> belongs, boolean withoutSpans) {
        Map<String, Object> part = new LinkedHashMap<>();
        RecordForm.toMap(value).forEach((field, content) -> {
            if (content instanceof List<?> list) {
                part.put(field, part(list, belongs));
            }
        });
        // The spans lie in the report that is cited first.
        if (value instanceof Statement && withoutSpans) {
            part.put("spans", NO_SPANS);
        }
        return part;
    }

    private static List<Object> part(List<?> items, Predicate<Map<?, ?>> belongs) {
        List<Object> kept = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> map)) {
                kept.add(item);
            } else if (map.get(CITATIONS) instanceof List<?> citations) {
                List<Object> its = part(citations, belongs);
                if (!its.isEmpty()) {
                    Map<Object, Object> cited = new LinkedHashMap<>(map);
                    cited.put(CITATIONS, its);
                    kept.add(cited);
                }
            } else if (map.get(CITATION) instanceof Map<?, ?> citation) {
                if (belongs.test(citation)) {
                    kept.add(item);
                }
            } else if (!map.containsKey("exact") || belongs.test(map)) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static boolean covers(Citation citation, Map<?, ?> cited) {
        return citation.report().equals(cited.get("report"))
                && ((Number) cited.get("start")).intValue() < citation.span().end()
                && citation.span().start() < ((Number) cited.get("end")).intValue();
    }
}
