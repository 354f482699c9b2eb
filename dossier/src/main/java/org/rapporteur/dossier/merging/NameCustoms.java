package org.rapporteur.dossier.merging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.reading.codebook.YamlDocument;

/**
 * How names are written: titles, particles, romanisations, customs of order. All of it is data (names.yaml). Immutable.
 *
 * @param titles words before a name that are no part of it
 * @param particles small words inside a family name
 * @param generations words after a name that tell a child from a parent
 * @param familyFirst countries (ISO 3166-1 alpha-3) whose people put the family name first
 * @param smallWords words that an acronym may leave out
 * @param commonNouns nouns that say what a body is and not which one
 * @param governments nouns for whoever governs a state
 * @param stateBodies what a state has one of, without its article
 * @param fighters words of a description by which it means a body that fights the state
 */
record NameCustoms(
        Set<String> titles,
        Set<String> particles,
        Set<String> generations,
        List<Spelling> spellings,
        Set<String> familyFirst,
        Set<String> smallWords,
        Set<String> commonNouns,
        Set<String> governments,
        Set<String> stateBodies,
        Set<String> fighters) {

    NameCustoms {
        titles = Set.copyOf(titles);
        particles = Set.copyOf(particles);
        generations = Set.copyOf(generations);
        spellings = List.copyOf(spellings);
        familyFirst = Set.copyOf(familyFirst);
        smallWords = Set.copyOf(smallWords);
        commonNouns = Set.copyOf(commonNouns);
        governments = Set.copyOf(governments);
        stateBodies = Set.copyOf(stateBodies);
        fighters = Set.copyOf(fighters);
    }

    /** One way in which romanisations differ. */
    record Spelling(Pattern letters, String become) {}

    /** The customs that come with the program; read when first asked for. */
    static NameCustoms standard() {
        return Standard.CUSTOMS;
    }

    private static final class Standard {
        private static final NameCustoms CUSTOMS = read();
    }

    private static NameCustoms read() {
        JsonNode yaml = YamlDocument.resource(NameCustoms.class, "names.yaml");
        List<Spelling> spellings = new ArrayList<>();
        yaml.get("spellings").forEach(entry -> spellings.add(
                new Spelling(Pattern.compile(entry.get("letters").asText()), entry.get("become").asText())));
        return new NameCustoms(
                words(yaml, "titles", "word"),
                words(yaml, "particles", "word"),
                words(yaml, "generations", "word"),
                spellings,
                words(yaml, "family-first", "country"),
                words(yaml, "small-words", "word"),
                words(yaml, "common-nouns", "word"),
                words(yaml, "governments", "word"),
                words(yaml, "state-bodies", "words"),
                words(yaml, "fighters", "word"));
    }

    private static Set<String> words(JsonNode yaml, String list, String field) {
        Set<String> words = new HashSet<>();
        yaml.get(list).forEach(entry -> words.add(entry.get(field).asText()));
        return words;
    }

    /** Whether a body is called by words that many bodies are called by: small ones ("the research team") or known ones ("Senate"). */
    boolean isCommonNoun(String name) {
        List<String> words = List.of(name.replaceFirst("^[Tt]he ", "").split("\\s+"));
        return words.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) || commonNouns.contains(Word.fold(word)));
    }

    /** The form in which all romanisations of a folded word meet. */
    String skeleton(String word) {
        String skeleton = word;
        for (Spelling spelling : spellings) {
            skeleton = spelling.letters.matcher(skeleton).replaceAll(spelling.become);
        }
        return skeleton;
    }
}
