package org.rapporteur.analysis.telling;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.record.RecordException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A small file of words or patterns that belongs to one class.
 *
 * <p>The YAML holds named lists: of words, or of rules with a {@code pattern}, the sentences it must match
 * ({@code matches}) and those it must not ({@code not}). Immutable, safe between threads.
 */
public final class Lexicon {

    private static final String LETTER = "[\\w\\p{L}\\p{M}]";

    private final String name;
    private final Map<String, List<?>> lists;

    private Lexicon(String name, Map<String, List<?>> lists) {
        this.name = name;
        this.lists = lists;
    }

    /**
     * Reads the resource {@code name} that lies beside {@code owner}.
     *
     * @throws RecordException if it is missing or holds anything but lists
     */
    public static Lexicon load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new RecordException("the resource %s is missing".formatted(name));
            }
            Object loaded = new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
            Map<String, List<?>> lists = new LinkedHashMap<>();
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> lists.put(key.toString(), value instanceof List<?> list ? list : List.of()));
            }
            return new Lexicon(name, lists);
        } catch (IOException unreadable) {
            throw new RecordException("the resource %s cannot be read".formatted(name), unreadable);
        }
    }

    /** The words of the list {@code list}. */
    public Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        list(list).forEach(word -> words.add(word.toString()));
        return Set.copyOf(words);
    }

    /** The rules of the list {@code list}, in the order of the file. */
    public List<Rule> rules(String list) {
        List<Rule> rules = new ArrayList<>();
        for (Object entry : list(list)) {
            if (!(entry instanceof Map<?, ?> fields) || fields.get("pattern") == null) {
                throw new RecordException("a rule without a pattern in %s, list %s".formatted(name, list));
            }
            Map<String, String> rest = new LinkedHashMap<>();
            fields.forEach((key, value) -> {
                if (value instanceof String text) {
                    rest.put(key.toString(), text);
                }
            });
            rules.add(new Rule(
                    new WordSearch(compiled(fields.get("pattern").toString())),
                    Map.copyOf(rest),
                    strings(fields.get("matches")),
                    strings(fields.get("not"))));
        }
        return List.copyOf(rules);
    }

    /** Case does not count, and letters with accents are letters: said where it matters, which is cheaper than the flag for it. */
    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern.replace("\\w", LETTER), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The entries of the list {@code list} as maps of text. */
    public List<Map<String, String>> entries(String list) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (Object entry : list(list)) {
            Map<String, String> fields = new LinkedHashMap<>();
            if (entry instanceof Map<?, ?> map) {
                map.forEach((key, value) -> fields.put(key.toString(), String.valueOf(value)));
            }
            entries.add(Map.copyOf(fields));
        }
        return List.copyOf(entries);
    }

    /** The names of all lists. */
    public Set<String> names() {
        return Set.copyOf(lists.keySet());
    }

    private List<?> list(String list) {
        List<?> found = lists.get(list);
        if (found == null) {
            throw new RecordException("%s has no list '%s'".formatted(name, list));
        }
        return found;
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    /**
     * One pattern with its examples.
     *
     * @param fields what else the entry says
     */
    public record Rule(WordSearch search, Map<String, String> fields, List<String> matches, List<String> not) {

        public Rule {
            fields = Map.copyOf(fields);
            matches = List.copyOf(matches);
            not = List.copyOf(not);
        }

        public boolean in(String words) {
            return search.first(words).isPresent();
        }

        /** Where it first matches. */
        public Optional<MatchResult> first(String words) {
            return search.first(words);
        }

        /** Wherever it matches, in the order of the words. */
        public List<MatchResult> all(String words) {
            return search.all(words);
        }

        /** Whether it matches at the beginning of the words. */
        public boolean opens(String words) {
            return search.opens(words);
        }
    }
}
