package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Holds a codebook to its promises: it fits the schema, each issue is there once and is touched by the sentences that it
 * names and not by those it rules out, each word finds something, and no word belongs to two issues.
 *
 * <p>Stateless; safe between threads.
 */
public final class CodebookCheck {

    /** What to do about a broken rule of the schema, by the keyword of JSON Schema. */
    private static final Map<String, String> REMEDIES = Map.of(
            "required", "add the field",
            "additionalProperties", "take the field out, or correct its name",
            "type", "write it as the other entries do",
            "pattern", "use small letters, digits and hyphens for ids; words need a letter",
            "minLength", "write more",
            "minItems", "list at least one",
            "oneOf", "write one sentence, or a list of sentences");

    private final String file;
    private final List<CodebookFault> faults = new ArrayList<>();

    private CodebookCheck(String file) {
        this.file = file;
    }

    /**
     * What is wrong with a codebook, in the order of its lines; empty if nothing.
     *
     * @throws CodebookException if the file cannot be read
     */
    public static List<CodebookFault> of(Path file) {
        return of(file.toString(), Codebook.read(file));
    }

    /** As {@link #of(Path)}, of the text of a file called {@code file}. */
    public static List<CodebookFault> of(String file, String yaml) {
        CodebookCheck check = new CodebookCheck(file);
        check.run(yaml);
        return check.faults.stream().sorted(Comparator.comparingInt(CodebookFault::line)).toList();
    }

    private void run(String yaml) {
        JsonNode document;
        try {
            document = YamlDocument.parse(file, yaml);
        } catch (CodebookException notYaml) {
            // Its message begins with file and line, as the lines of this check do.
            String[] parts = notYaml.getMessage().substring(file.length() + 1).split(": ", 2);
            fault(Integer.parseInt(parts[0]), parts[1], "mind indents, brackets and quotation marks");
            return;
        }
        for (YamlDocument.Misfit misfit : YamlDocument.misfits(document, yaml, Codebook.class, Codebook.SCHEMA)) {
            fault(misfit.line(), misfit.reason(), REMEDIES.getOrDefault(misfit.rule(), ""));
        }
        if (faults.isEmpty() && idsAreUnique(document)) {
            Codebook codebook = Codebook.of(file, yaml);
            name(document, codebook);
            for (JsonNode entry : document.path("issues")) {
                examples(entry, codebook);
                vocabularies(entry, codebook);
                idleWords(entry, codebook);
            }
            claims(document);
        }
    }

    private boolean idsAreUnique(JsonNode document) {
        Map<String, Integer> lines = new HashMap<>();
        for (JsonNode entry : document.path("issues")) {
            JsonNode id = entry.path("id");
            Integer first = lines.putIfAbsent(id.asText(), YamlDocument.line(id));
            if (first != null) {
                fault(YamlDocument.line(id), "the issue '%s' stands in line %d too".formatted(id.asText(), first), "put the two together, or rename one");
            }
        }
        return faults.isEmpty();
    }

    private void name(JsonNode document, Codebook codebook) {
        boolean taken = Codebook.names().contains(codebook.name());
        if (taken && !Codebook.named(codebook.name()).fingerprint().equals(codebook.fingerprint())) {
            fault(
                    YamlDocument.line(document.path("codebook")),
                    "'%s' is the name of a codebook that comes with Rapporteur".formatted(codebook.name()),
                    "give this one a name of its own");
        }
    }

    private void examples(JsonNode entry, Codebook codebook) {
        String id = entry.path("id").asText();
        List<JsonNode> matches = sentences(entry.path("matches"));
        List<JsonNode> missed =
                matches.stream().filter(sentence -> !codebook.issuesIn(sentence.asText()).contains(id)).toList();
        if (missed.size() == matches.size()) {
            fault(
                    YamlDocument.line(entry),
                    "the issue '%s' is never matched: none of its own sentences touches it".formatted(id),
                    "add to 'words' what those under 'matches' say, or take out the exception that hides it");
        } else {
            missed.forEach(sentence -> fault(
                    YamlDocument.line(sentence),
                    "“%s” does not touch '%s'".formatted(sentence.asText(), id),
                    "add to 'words' what it says, or take out the exception that hides it"));
        }
        for (JsonNode sentence : sentences(entry.path("not"))) {
            if (codebook.issuesIn(sentence.asText()).contains(id)) {
                fault(
                        YamlDocument.line(sentence),
                        "“%s” must not touch '%s' and does, by “%s”".formatted(sentence.asText(), id, by(entry, sentence.asText())),
                        "make the word a longer phrase, or add to 'except' what means something else");
            }
        }
    }

    /** The first word of an issue that a sentence holds. */
    private static String by(JsonNode entry, String sentence) {
        for (JsonNode word : entry.path("words")) {
            if (Phrases.pattern(List.of(word.asText())).matcher(sentence).find()) {
                return word.asText();
            }
        }
        return "";
    }

    private void vocabularies(JsonNode entry, Codebook codebook) {
        entry.path("vocabulary").properties().forEach(entryOf -> {
            String vocabulary = entryOf.getKey();
            if (!codebook.vocabularies().containsKey(vocabulary)) {
                fault(
                        YamlDocument.line(entry.path("vocabulary")),
                        "the vocabulary '%s' is not among the 'vocabularies' of the codebook".formatted(vocabulary),
                        "add there its name, source and version");
            }
        });
    }

    /** A word that an exception swallows whole finds nothing. */
    private void idleWords(JsonNode entry, Codebook codebook) {
        String id = entry.path("id").asText();
        for (JsonNode word : entry.path("words")) {
            String itself = word.asText().replace("…", "their own").replace("*", "");
            if (!codebook.issuesIn(itself).contains(id)) {
                fault(
                        YamlDocument.line(word),
                        "the word “%s” of '%s' finds nothing".formatted(word.asText(), id),
                        "take it out, or the exception that hides it");
            }
        }
    }

    private void claims(JsonNode document) {
        Map<String, String> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        document.path("shared").forEach(word -> shared.add(form(word)));
        for (JsonNode entry : document.path("issues")) {
            String id = entry.path("id").asText();
            Set<String> own = new HashSet<>();
            for (JsonNode word : entry.path("words")) {
                String form = form(word);
                String owner = owners.putIfAbsent(form, id);
                if (!own.add(form)) {
                    fault(YamlDocument.line(word), "the word “%s” stands twice in '%s'".formatted(word.asText(), id), "take one out");
                } else if (owner != null && !shared.contains(form)) {
                    fault(
                            YamlDocument.line(word),
                            "the word “%s” belongs to '%s' and to '%s'".formatted(word.asText(), owner, id),
                            "keep it where it tells most, or list it under 'shared' if it is meant for both");
                }
            }
        }
    }

    /** Under which two words are one: case, hyphens and curly apostrophes make no difference to what is found. */
    private static String form(JsonNode word) {
        return word.asText().strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s-]+", " ");
    }

    private static List<JsonNode> sentences(JsonNode examples) {
        if (examples.isTextual()) {
            return List.of(examples);
        }
        List<JsonNode> sentences = new ArrayList<>();
        examples.forEach(sentences::add);
        return sentences;
    }

    private void fault(int line, String what, String remedy) {
        faults.add(new CodebookFault(file, line, what, remedy));
    }
}
