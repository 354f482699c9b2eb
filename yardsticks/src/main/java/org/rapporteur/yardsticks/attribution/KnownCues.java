package org.rapporteur.yardsticks.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.Text;
import org.rapporteur.yardsticks.attribution.ParsedText.Word;

/** Which words the lexicon of the reading knows as cues. Immutable. */
final class KnownCues {

    /** The lexicon's parts of speech by the Penn tags that begin so. */
    private static final Map<String, String> PARTS_OF_SPEECH = Map.of("VB", "verb", "NN", "noun", "JJ", "adjective");

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    private static final int TAG = 2;
    private static final List<String> SOMEBODY = List.of("persons", "bodies", "collectives", "offices", "titles");

    private final Set<String> words = new HashSet<>();
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> supportVerbs = new HashSet<>();

    private final CueLexicon lexicon = CueLexicon.standard();

    private KnownCues() {}

    /** The lexicon that ships with the program. */
    static KnownCues standard() {
        KnownCues known = new KnownCues();
        JsonNode written = YamlDocument.resource(CueLexicon.class, "cues.yaml");
        written.path("cues").forEach(entry -> known.words.add(entry.path("cue").asText() + " " + entry.path("pos").asText()));
        written.path("phrases").forEach(entry -> known.phrases.add(entry.path("phrase").asText()));
        written.path("support-verbs").forEach(entry -> known.supportVerbs.add(entry.path("verb").asText()));
        return known;
    }

    boolean isSupportVerb(String lemma) {
        return supportVerbs.contains(lemma);
    }

    /** Whether the noun names a person, a body or a group; a document is none. */
    boolean isSomebody(String lemma) {
        return SOMEBODY.stream().anyMatch(list -> lexicon.isSource(list, lemma));
    }

    /** The word of a cue by which the lexicon would know it; nothing if it knows none of them. */
    Optional<String> knownIn(List<Word> cue) {
        String all = String.join(" ", cue.stream().map(word -> word.token().text().toLowerCase(Locale.ROOT)).toList());
        Optional<String> phrase = phrases.stream().sorted().filter(all::startsWith).findFirst();
        return phrase.isPresent()
                ? phrase
                : cue.stream()
                        .filter(word -> !AUXILIARIES.contains(word.lemma()))
                        .filter(word -> words.contains(word.lemma().toLowerCase(Locale.ROOT) + " " + partOfSpeech(word)))
                        .map(Word::lemma)
                        .findFirst();
    }

    private static String partOfSpeech(Word word) {
        String tag = word.tag();
        return PARTS_OF_SPEECH.getOrDefault(tag.substring(0, Math.min(TAG, tag.length())), "other");
    }

    /** The word that stands for a cue: the one the lexicon knows, else its first verb, noun or adjective, else all of it. */
    String headOf(List<Word> cue, Extent extent, Text text) {
        return knownIn(cue)
                .or(() -> first(cue, "VB"))
                .or(() -> first(cue, "NN"))
                .or(() -> first(cue, "JJ"))
                .orElseGet(() -> extent.isEmpty() ? "(none)" : text.slice(extent.start(), extent.end()).toLowerCase(Locale.ROOT));
    }

    private static Optional<String> first(List<Word> cue, String tag) {
        return cue.stream()
                .filter(word -> word.tag().startsWith(tag) && !AUXILIARIES.contains(word.lemma()))
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
