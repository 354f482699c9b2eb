package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.record.Report;
import org.rapporteur.record.Text;

/**
 * What counts as an issue in a kind of negotiation: data that analysts edit. Immutable; safe for use by several threads.
 */
public final class Codebook {

    private static final String STANDARD = "peace-talks";
    private static final List<String> NAMES = List.of(STANDARD, "trade", "climate", "labour-dispute", "coalition");
    static final String SCHEMA = "codebook.schema.json";

    private final String name;
    private final String title;
    private final Map<String, String> vocabularies;
    private final String fingerprint;
    private final String written;
    private final List<Rule> rules;
    private final PhraseIndex words;

    /** What shows an issue, and what looks like it but means something else. */
    private record Rule(Issue issue, Pattern words, Pattern except) {

        /** Whether a text that has words of the issue means them. */
        boolean isMeantIn(String text) {
            return words.matcher(bare(text)).find();
        }

        long touches(String text) {
            return words.matcher(bare(text)).results().count();
        }

        private String bare(String text) {
            return except.matcher(text).replaceAll(" . ");
        }
    }

    private Codebook(String file, String written, JsonNode document) {
        this.written = written;
        this.name = document.path("codebook").asText();
        this.title = document.path("title").asText();
        this.vocabularies = vocabularies(document);
        this.fingerprint = Report.sha256Of(whatDecides(document).toString()).substring(0, 12);
        List<Rule> found = new ArrayList<>();
        for (JsonNode entry : document.path("issues")) {
            String id = entry.path("id").asText();
            if (found.stream().anyMatch(rule -> rule.issue().id().equals(id))) {
                throw new CodebookException(
                        "%s:%d: the issue '%s' stands here a second time".formatted(file, YamlDocument.line(entry), id));
            }
            found.add(new Rule(
                    new Issue(id, entry.path("label").asText(), texts(entry.path("words")), texts(entry.path("except")), codes(entry)),
                    Phrases.pattern(entry.path("words")),
                    Phrases.pattern(entry.path("except"))));
        }
        this.rules = List.copyOf(found);
        this.words = new PhraseIndex(rules.stream().map(rule -> rule.issue().words()).toList());
    }

    /** The codebook without what its writers note for people and other programs: all that decides what is found. */
    private static JsonNode whatDecides(JsonNode document) {
        ObjectNode bare = document.deepCopy();
        bare.remove(List.of("vocabularies", "shared"));
        bare.path("issues").forEach(entry -> ((ObjectNode) entry).remove("vocabulary"));
        return bare;
    }

    private static Map<String, String> vocabularies(JsonNode document) {
        Map<String, String> sources = new LinkedHashMap<>();
        document.path("vocabularies").properties().forEach(entry -> sources.put(entry.getKey(), entry.getValue().asText()));
        return Collections.unmodifiableMap(sources);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<VocabularyCode> codes(JsonNode entry) {
        List<VocabularyCode> codes = new ArrayList<>();
        entry.path("vocabulary").properties().forEach(vocabulary -> vocabulary
                .getValue()
                .forEach(code -> codes.add(new VocabularyCode(vocabulary.getKey(), code.asText()))));
        return codes;
    }

    /** The default codebook: negotiations between states or armed groups, and what other fields share with them. */
    public static Codebook standard() {
        return named(STANDARD);
    }

    /** The names of the codebooks that come with Rapporteur, the default one first. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * One of the codebooks that come with Rapporteur.
     *
     * @throws CodebookException if none of {@link #names()} is called so
     */
    public static Codebook named(String name) {
        if (!NAMES.contains(name)) {
            throw new CodebookException("there is no codebook '%s', only %s".formatted(name, String.join(", ", NAMES)));
        }
        String file = name + ".yaml";
        return new Codebook(file, name, YamlDocument.resource(Codebook.class, file, SCHEMA));
    }

    /**
     * The file of one that comes with Rapporteur, comments and all.
     *
     * @throws CodebookException if none of {@link #names()} is called so
     */
    public static String sourceOf(String name) {
        named(name);
        return YamlDocument.text(Codebook.class, name + ".yaml");
    }

    /**
     * By a name of {@link #names()}, or the file of the analyst's own.
     *
     * @throws CodebookException as {@link #named(String)} and {@link #of(Path)}
     */
    public static Codebook byNameOrFile(String nameOrFile) {
        boolean file = !NAMES.contains(nameOrFile) && (nameOrFile.matches(".*[./\\\\].*") || Files.exists(Path.of(nameOrFile)));
        return file ? of(Path.of(nameOrFile)) : named(nameOrFile);
    }

    /**
     * The codebook most of whose issues a text speaks of, of those that come with Rapporteur; of two that come out even, the
     * one whose issues it speaks of more often, then the earlier. One issue alone is no sign of a field: a text that speaks
     * of no two issues of any codebook gets the default one.
     */
    public static Codebook bestFor(Text text) {
        return bestFor(text, NAMES.stream().map(Codebook::named).toList());
    }

    /** As {@link #bestFor(Text)}, of these; the first is the default. */
    public static Codebook bestFor(Text text, List<Codebook> codebooks) {
        String words = text.toString();
        Codebook best = codebooks.get(0);
        int most = best.issuesIn(words).size();
        for (Codebook other : codebooks.subList(1, codebooks.size())) {
            int issues = other.issuesIn(words).size();
            if (issues > 1 && (issues > most || issues == most && other.touches(words) > best.touches(words))) {
                best = other;
                most = issues;
            }
        }
        return best;
    }

    /** How often a text uses words of the codebook. */
    private long touches(String text) {
        return rules.stream().mapToLong(rule -> rule.touches(text)).sum();
    }

    /**
     * A codebook of the analyst's own.
     *
     * @throws CodebookException with file, line and reason if it cannot be read or does not fit the schema
     */
    public static Codebook of(Path file) {
        return of(file.toString(), read(file));
    }

    static Codebook of(String file, String yaml) {
        return new Codebook(file, yaml, YamlDocument.read(file, yaml, Codebook.class, SCHEMA));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new CodebookException("%s: there is no such file".formatted(file), missing);
        } catch (CharacterCodingException otherEncoding) {
            throw new CodebookException("%s: is not in UTF-8".formatted(file), otherEncoding);
        } catch (IOException unreadable) {
            throw new CodebookException("%s: cannot be read".formatted(file), unreadable);
        }
    }

    /** What {@link #ofWritten} makes this codebook of again: the name of one that comes with Rapporteur, the whole file of another. */
    public String written() {
        return written;
    }

    /** The whole file, of one that comes with Rapporteur as well. */
    public String source() {
        return written.contains("\n") ? written : sourceOf(name);
    }

    /**
     * The codebook that was {@link #written()} so.
     *
     * @throws CodebookException if it is none
     */
    public static Codebook ofWritten(String written) {
        return written.contains("\n") ? of("the codebook in the dossier", written) : named(written);
    }

    /** {@code peace-talks}. */
    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    /** The published vocabularies that issues are mapped to: short name, then source and version. */
    public Map<String, String> vocabularies() {
        return vocabularies;
    }

    /** Changes whenever anything in the codebook does that decides what is found: not with its mapping to vocabularies. */
    public String fingerprint() {
        return fingerprint;
    }

    public List<Issue> issues() {
        return rules.stream().map(Rule::issue).toList();
    }

    public Optional<Issue> issue(String id) {
        return rules.stream().map(Rule::issue).filter(issue -> issue.id().equals(id)).findFirst();
    }

    /** Ids of the issues that these words touch, in the order of the codebook. */
    public List<String> issuesIn(String words) {
        return this.words.in(words).stream()
                .mapToObj(rules::get)
                .filter(rule -> rule.isMeantIn(words))
                .map(rule -> rule.issue().id())
                .toList();
    }
}
