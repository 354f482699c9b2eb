package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final String SCHEMA = "codebook.schema.json";

    private final String name;
    private final String title;
    private final String fingerprint;
    private final List<Rule> rules;

    /** What shows an issue, and what looks like it but means something else. */
    private record Rule(Issue issue, Pattern words, Pattern except) {

        boolean touchedBy(String text) {
            return words.matcher(text).find() && words.matcher(bare(text)).find();
        }

        long touches(String text) {
            return words.matcher(bare(text)).results().count();
        }

        private String bare(String text) {
            return except.matcher(text).replaceAll(" . ");
        }
    }

    private Codebook(String file, JsonNode document) {
        this.name = document.path("codebook").asText();
        this.title = document.path("title").asText();
        this.fingerprint = Report.sha256Of(document.toString()).substring(0, 12);
        List<Rule> found = new ArrayList<>();
        for (JsonNode entry : document.path("issues")) {
            String id = entry.path("id").asText();
            if (found.stream().anyMatch(rule -> rule.issue().id().equals(id))) {
                throw new CodebookException(
                        "%s:%d: the issue '%s' stands here a second time".formatted(file, YamlDocument.line(entry), id));
            }
            List<String> words = new ArrayList<>();
            entry.path("words").forEach(word -> words.add(word.asText()));
            found.add(new Rule(
                    new Issue(id, entry.path("label").asText(), words),
                    Phrases.pattern(entry.path("words")),
                    Phrases.pattern(entry.path("except"))));
        }
        this.rules = List.copyOf(found);
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
        return new Codebook(file, YamlDocument.resource(Codebook.class, file, SCHEMA));
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
        for (Codebook other : codebooks.subList(1, codebooks.size())) {
            int issues = other.issuesIn(words).size();
            int more = Integer.compare(issues, best.issuesIn(words).size());
            if (issues > 1 && (more > 0 || more == 0 && other.touches(words) > best.touches(words))) {
                best = other;
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
        try {
            String yaml = Files.readString(file);
            return new Codebook(file.toString(), YamlDocument.read(file.toString(), yaml, Codebook.class, SCHEMA));
        } catch (NoSuchFileException missing) {
            throw new CodebookException("%s: there is no such file".formatted(file), missing);
        } catch (CharacterCodingException otherEncoding) {
            throw new CodebookException("%s: is not in UTF-8".formatted(file), otherEncoding);
        } catch (IOException unreadable) {
            throw new CodebookException("%s: cannot be read".formatted(file), unreadable);
        }
    }

    /** {@code peace-talks}. */
    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    /** Changes whenever anything in the codebook does. */
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
        return rules.stream().filter(rule -> rule.touchedBy(words)).map(rule -> rule.issue().id()).toList();
    }
}
