package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Reading;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;

/** Exchange the parties' names in a report, and the record comes out exchanged and nothing else. */
class ImpartialIT {

    /** Where a thing stands, and what is made from that: names differ in length. */
    private static final Set<String> PLACES_IN_THE_TEXT = Set.of("id", "report", "start", "end", "spans", "lat", "lon");

    private static final ReportReader READER =
            new StandardReader(Screen.plain(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()), Codebook::standard);

    static List<JsonNode> exchanges() throws IOException {
        try (InputStream yaml = ImpartialIT.class.getResourceAsStream("/exchanges.yaml")) {
            return StreamSupport.stream(new YAMLMapper().readTree(yaml).spliterator(), false).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void theRecordIsExchangedAndNothingElse(JsonNode exchange) throws IOException {
        UnaryOperator<String> exchanged = exchanging(exchange.get("exchange"));
        String text = exchange.get("report").asText();

        List<String> first = plain(read(text), exchanged);
        List<String> second = plain(read(exchanged.apply(text)), UnaryOperator.identity());

        assertThat(first).hasSizeGreaterThan(8);
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
    }

    private static Reading read(String text) {
        return READER.read(Report.of("report.txt", text).withPublished(EdtfDate.of("2024-04-10")));
    }

    private static UnaryOperator<String> exchanging(JsonNode pairs) {
        Map<String, String> other = new TreeMap<>();
        for (JsonNode pair : pairs) {
            other.put(pair.get(0).asText(), pair.get(1).asText());
            other.put(pair.get(1).asText(), pair.get(0).asText());
        }
        // The longer name first: one may hold the other.
        Pattern names = Pattern.compile(other.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(", ")\\b")));
        return text -> names.matcher(text).replaceAll(name -> Matcher.quoteReplacement(other.get(name.group())));
    }

    /** Every line of the reading as JSON without places in the text, actors by name, each name through {@code naming}. */
    private static List<String> plain(Reading reading, UnaryOperator<String> naming) throws IOException {
        Map<String, String> names = new TreeMap<>();
        reading.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        List<Record> values = new ArrayList<>();
        List.of(reading.actors(), reading.statements(), reading.events(), reading.commitments()).forEach(values::addAll);
        List<String> lines = new ArrayList<>();
        for (Record value : values) {
            lines.add(new ObjectMapper().writeValueAsString(plain(RecordForm.toLine(value), names, naming)));
        }
        return lines;
    }

    private static Object plain(Object value, Map<String, String> names, UnaryOperator<String> naming) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new TreeMap<>();
            map.forEach((field, inner) -> {
                if (!PLACES_IN_THE_TEXT.contains(String.valueOf(field))) {
                    kept.put(String.valueOf(field), plain(inner, names, naming));
                }
            });
            return kept;
        } else if (value instanceof Collection<?> list) {
            List<Object> items = list.stream().map(item -> plain(item, names, naming)).collect(Collectors.toList());
            if (items.stream().allMatch(String.class::isInstance)) {
                items.sort(null);
            }
            return items;
        } else if (value instanceof String text) {
            return naming.apply(names.getOrDefault(text, text));
        }
        return value;
    }
}
