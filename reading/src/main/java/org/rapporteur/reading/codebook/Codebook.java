package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.record.Report;

/**
 * What counts as an issue in a kind of negotiation: data that analysts edit. Immutable; safe for use by several threads.
 */
public final class Codebook {

    private final String name;
    private final String title;
    private final String fingerprint;
    private final List<Issue> issues;
    private final List<Pattern> patterns;

    private Codebook(JsonNode document) {
        this.name = document.path("codebook").asText();
        this.title = document.path("title").asText();
        this.fingerprint = Report.sha256Of(document.toString()).substring(0, 12);
        List<Issue> found = new ArrayList<>();
        for (JsonNode entry : document.path("issues")) {
            List<String> words = new ArrayList<>();
            entry.path("words").forEach(word -> words.add(word.asText()));
            found.add(new Issue(entry.path("id").asText(), entry.path("label").asText(), words));
        }
        this.issues = List.copyOf(found);
        this.patterns = issues.stream().map(issue -> pattern(issue.words())).toList();
    }

    /** The default codebook: negotiations between states or armed groups, and what other fields share with them. */
    public static Codebook standard() {
        return new Codebook(YamlDocument.resource(Codebook.class, "peace-talks.yaml"));
    }

    /**
     * A codebook of the analyst's own.
     *
     * @throws CodebookException with file, line and reason if it cannot be read or does not fit the schema
     */
    public static Codebook of(Path file) {
        try {
            return new Codebook(YamlDocument.read(
                    file.toString(), Files.readString(file), Codebook.class, "peace-talks.schema.json"));
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
        return issues;
    }

    public Optional<Issue> issue(String id) {
        return issues.stream().filter(issue -> issue.id().equals(id)).findFirst();
    }

    /** Ids of the issues that these words touch, in the order of the codebook. */
    public List<String> issuesIn(String words) {
        List<String> found = new ArrayList<>(3);
        for (int i = 0; i < issues.size(); i++) {
            if (patterns.get(i).matcher(words).find()) {
                found.add(issues.get(i).id());
            }
        }
        return found;
    }

    /** A phrase matches in any number and, for its verbs, in the regular forms: "pull back" finds "pulled back". */
    private static Pattern pattern(List<String> words) {
        List<String> alternatives = new ArrayList<>();
        for (String phrase : words) {
            StringBuilder regex = new StringBuilder();
            for (String word : phrase.split(" ")) {
                if (regex.length() > 0) {
                    regex.append("[\\s-]+");
                }
                if (word.equals("…")) {
                    regex.append("(?:\\S+[\\s-]+){0,4}?\\S+");
                } else if (word.endsWith("*")) {
                    regex.append(Pattern.quote(word.substring(0, word.length() - 1))).append("\\w*");
                } else if (word.endsWith("e")) {
                    regex.append(Pattern.quote(word.substring(0, word.length() - 1))).append("(?:e|es|ed|ing|e's|e’s)");
                } else if (word.endsWith("y")) {
                    regex.append(Pattern.quote(word.substring(0, word.length() - 1))).append("(?:y|ies|ied|ying|ys|y's|y’s)");
                } else {
                    regex.append(Pattern.quote(word)).append("(?:s|es|ed|ing|n|'s|’s|" + word.substring(word.length() - 1).replaceAll("\\W", "x") + "(?:ed|ing))?");
                }
            }
            alternatives.add(regex.toString());
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
