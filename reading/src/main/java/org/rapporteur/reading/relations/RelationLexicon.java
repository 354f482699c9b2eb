package org.rapporteur.reading.relations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Plover;
import org.rapporteur.record.RecordException;

/** The words of {@code relations.yaml} and what each means in its place. Immutable once read. */
final class RelationLexicon {

    private static final String FILE = "relations.yaml";

    private final List<Entry> entries;
    private final Map<String, Operator> operators;
    private final Map<String, String> modals;
    private final Set<String> negations;
    private final Map<String, List<Candidate>> byWord = new HashMap<>();

    /** A word of an entry, ready to be compared. */
    private record Candidate(WordPattern word, Set<String> with, Set<String> without, Set<String> by, String takes, Sense sense) {

        /** Of two that fit, that which asks for more means it. */
        int demands() {
            boolean frame = !takes.isEmpty() || !by.isEmpty();
            return 4 * word.parts().size() + (with.isEmpty() ? 0 : 2) + (frame ? 2 : 0) + (without.isEmpty() ? 0 : 1);
        }
    }

    private RelationLexicon(JsonNode document) {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<String>> lists = new HashMap<>();
        document.path("lists").properties().forEach(list -> lists.put(list.getKey(), strings(list.getValue())));
        Map<String, List<String>> kinds = new HashMap<>();
        document.path("kinds").properties().forEach(kind -> kinds.put(kind.getKey(), strings(kind.getValue())));
        operators = new HashMap<>();
        document.path("operators").properties().forEach(entry -> operators.put(entry.getKey(), operator(entry.getKey(), entry.getValue(), kinds)));
        modals = new HashMap<>();
        document.path("modals").properties().forEach(modal -> strings(modal.getValue()).forEach(word -> modals.put(word, modal.getKey())));
        negations = Set.copyOf(strings(document.path("negations")));
        entries = new ArrayList<>();
        for (JsonNode node : document.path("entries")) {
            entries.add(entry(mapper, node));
        }
        entries.forEach(entry -> index(entry, lists));
        byWord.values().forEach(candidates -> candidates.sort(Comparator.comparingInt(candidate -> -candidate.demands())));
    }

    static RelationLexicon english() {
        return new RelationLexicon(YamlDocument.resource(RelationLexicon.class, FILE));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Operator operator(String name) {
        Operator operator = operators.get(name);
        if (operator == null) {
            throw new RecordException("%s has no operator '%s'".formatted(FILE, name));
        }
        return operator;
    }

    Optional<Sense> sense(Sentence sentence, int i) {
        List<Candidate> candidates = byWord.getOrDefault(WordPattern.lemma(sentence, i), List.of());
        Surroundings surroundings = candidates.isEmpty() ? null : new Surroundings(sentence, i);
        for (Candidate candidate : candidates) {
            if (candidate.word.fits(sentence, i)
                    && (candidate.with.isEmpty() || surroundings.holdAnyOf(candidate.with))
                    && (candidate.without.isEmpty() || !surroundings.holdAnyOf(candidate.without))
                    && (candidate.by.isEmpty() || surroundings.areDoneByAnyOf(candidate.by))
                    && surroundings.take(candidate.takes)) {
                return Optional.of(candidate.sense);
            }
        }
        return Optional.empty();
    }

    /** What negation and modal verbs do to a predicate, the innermost first. */
    List<Operator> modals(Sentence sentence, int i) {
        List<Operator> found = new ArrayList<>();
        boolean negated = false;
        for (int child : sentence.children(i)) {
            String lemma = WordPattern.lemma(sentence, child);
            if (negations.contains(lemma) && !sentence.is(child, "cc") && !sentence.is(child, "obj")) {
                negated = true;
            }
            // "are to meet"
            if ((sentence.is(child, "aux") || sentence.is(child, "cop")) && lemma.equals("be") && sentence.token(i).tag().equals("VB")) {
                found.add(operator("intend"));
            }
            if (sentence.is(child, "aux") && modals.containsKey(lemma)) {
                found.add(operator(modals.get(lemma)));
            }
        }
        if (negated) {
            found.add(0, operator("not"));
        }
        return found;
    }

    private void index(Entry entry, Map<String, List<String>> lists) {
        Set<String> with = words(entry.with(), lists);
        Set<String> without = words(entry.without(), lists);
        for (WordPattern word : WordPattern.of(entry)) {
            byWord.computeIfAbsent(word.anchor(), key -> new ArrayList<>())
                    .add(new Candidate(word, with, without, words(entry.by(), lists), entry.takes(), entry.sense()));
        }
    }

    private static Set<String> words(List<String> names, Map<String, List<String>> lists) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> words.addAll(lists.getOrDefault(name, List.of(name))));
        return words;
    }

    private static Operator operator(String name, JsonNode node, Map<String, List<String>> kinds) {
        Map<Plover, Optional<Plover>> table = new EnumMap<>(Plover.class);
        node.path("makes").properties().forEach(row -> {
            Optional<Plover> type = type(row.getValue().asText());
            // a single type outweighs the kind that it belongs to
            if (kinds.containsKey(row.getKey())) {
                kinds.get(row.getKey()).forEach(member -> table.putIfAbsent(Coded.of(Plover.class, member), type));
            } else {
                table.put(Coded.of(Plover.class, row.getKey()), type);
            }
        });
        return new Operator(name, node.path("speech").asBoolean(), type(node.path("bare").asText()), Map.copyOf(table));
    }

    private static Optional<Plover> type(String code) {
        return Optional.of(Coded.of(Plover.class, code)).filter(type -> type != Plover.NONE);
    }

    private static Entry entry(ObjectMapper mapper, JsonNode node) {
        try {
            return mapper.treeToValue(node, Entry.class);
        } catch (JsonProcessingException broken) {
            throw new RecordException(FILE + ": " + broken.getOriginalMessage(), broken);
        }
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(value -> strings.add(value.asText()));
        return strings;
    }
}
