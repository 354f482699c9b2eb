package org.rapporteur.intake.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rapporteur.record.RecordException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A resource of named groups of patterns. A pattern may say {@code WORDS} for any of the entry's own word list.
 *
 * <p>Immutable, safe between threads.
 */
public final class Lexicon {

    private final String name;
    private final Map<String, List<Entry>> groups;

    private Lexicon(String name, Map<String, List<Entry>> groups) {
        this.name = name;
        this.groups = groups;
    }

    /**
     * The lexicon that comes with this room under {@code name}.
     *
     * @throws RecordException if there is none or it is malformed
     */
    public static Lexicon named(String name) {
        String resource = "/org/rapporteur/intake/" + name + ".yaml";
        try (InputStream yaml = Lexicon.class.getResourceAsStream(resource)) {
            if (yaml == null) {
                throw new RecordException("no lexicon is called " + name);
            }
            Object content = new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(yaml);
            Map<String, List<Entry>> groups = new LinkedHashMap<>();
            ((Map<?, ?>) content).forEach((group, entries) -> groups.put(group.toString(), entries((List<?>) entries)));
            return new Lexicon(name, Map.copyOf(groups));
        } catch (IOException | YamlEngineException | ClassCastException malformed) {
            throw new RecordException("lexicon %s is malformed: %s".formatted(name, malformed.getMessage()), malformed);
        }
    }

    private static List<Entry> entries(List<?> entries) {
        return entries.stream().map(entry -> entry((Map<?, ?>) entry)).toList();
    }

    private static Entry entry(Map<?, ?> entry) {
        String pattern = String.valueOf(entry.get("pattern")).replace("WORDS", "(?:" + words(entry) + ")");
        try {
            return new Entry(Pattern.compile(pattern), texts(entry.get("matches")), texts(entry.get("not")));
        } catch (PatternSyntaxException wrong) {
            throw new RecordException("not a pattern: " + pattern, wrong);
        }
    }

    private static String words(Map<?, ?> entry) {
        // Longest first, so that "north america" is not taken for "north".
        return texts(entry.get("words")).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(word -> word.replace(" ", "\\s+").replace(".", "\\."))
                .reduce((all, word) -> all + "|" + word)
                .orElse("");
    }

    private static List<String> texts(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(Object::toString).toList();
    }

    /** The names of the groups. */
    public Iterable<String> groups() {
        return groups.keySet();
    }

    /**
     * The entries of a group.
     *
     * @throws RecordException if there is no such group
     */
    public List<Entry> group(String group) {
        List<Entry> entries = groups.get(group);
        if (entries == null) {
            throw new RecordException("lexicon %s has no group %s".formatted(name, group));
        }
        return entries;
    }

    /** Whether some pattern of the group matches {@code line} as a whole. */
    public boolean matches(String group, String line) {
        return group(group).stream()
                .anyMatch(entry -> entry.pattern().matcher(line).matches());
    }

    /** What the group {@code name} of the first pattern that matches {@code line} as a whole stands for. */
    public Optional<String> named(String group, String line) {
        return group(group).stream()
                .map(entry -> entry.pattern().matcher(line))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("name"))
                .findFirst();
    }
}
