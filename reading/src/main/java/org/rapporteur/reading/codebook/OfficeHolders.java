package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.record.EdtfDate;

/**
 * Who held which office, and when: a dated list ({@code office-holders.yaml}) that only helps where a report's own words do
 * not say whose minister somebody is. Immutable; safe for use by several threads.
 *
 * <p>The list has gaps, and others may bear a listed name: an answer is a hint, and none says nothing.
 */
public final class OfficeHolders {

    private final List<Holding> all;
    private final PersonKey keys;
    private final Map<String, List<Holding>> byName = new HashMap<>();
    private final Map<String, List<Holding>> bySurname = new HashMap<>();
    /** The offices in the order of the file, each with the folded words that name it. */
    private final Map<String, Set<String>> offices = new LinkedHashMap<>();

    /** Of the words that name offices, the last. */
    private final Set<String> lastWords = new HashSet<>();

    private final Map<String, Set<String>> surnames = new HashMap<>();
    private final Comparator<Holding> highestThenLatest;

    OfficeHolders(JsonNode document) {
        this.keys = new PersonKey(document.path("spellings"));
        for (JsonNode entry : document.path("offices")) {
            Set<String> words = new HashSet<>();
            entry.path("words").forEach(word -> words.add(folded(word.asText())));
            offices.put(entry.path("office").asText(), words);
            words.forEach(name -> lastWords.add(name.substring(name.lastIndexOf(' ') + 1)));
        }
        List<String> order = List.copyOf(offices.keySet());
        this.highestThenLatest = Comparator.comparing((Holding holding) -> order.indexOf(base(holding.office())))
                .thenComparing(holding -> holding.from().text(), Comparator.reverseOrder());
        Map<String, Set<String>> names = new HashMap<>();
        for (JsonNode entry : document.path("holders")) {
            learn(entry, names.computeIfAbsent(entry.path("name").asText(), name -> new LinkedHashSet<>()),
                    surnames.computeIfAbsent(entry.path("name").asText(), name -> new LinkedHashSet<>()));
        }
        List<Holding> holdings = new ArrayList<>();
        for (JsonNode entry : document.path("holders")) {
            Holding holding = holding(entry);
            holdings.add(holding);
            names.get(holding.name()).forEach(key -> add(byName, key, holding));
            surnames.get(holding.name()).forEach(key -> add(bySurname, key, holding));
        }
        this.all = List.copyOf(holdings);
    }

    /** The list that comes with Rapporteur: 2010 to 2025. */
    public static OfficeHolders standard() {
        return Standard.HOLDERS;
    }

    /** Loaded on first use; class initialisation makes it safe between threads. */
    private static final class Standard {
        private static final OfficeHolders HOLDERS =
                new OfficeHolders(YamlDocument.resource(OfficeHolders.class, "office-holders.yaml"));
    }

    private static Holding holding(JsonNode entry) {
        String to = entry.path("to").asText();
        return new Holding(
                entry.path("name").asText(),
                entry.path("office").asText(),
                entry.path("of").asText(),
                EdtfDate.of(entry.path("from").asText()),
                to.equals("..") ? EdtfDate.UNKNOWN : EdtfDate.of(to));
    }

    private void learn(JsonNode entry, Set<String> names, Set<String> surnames) {
        List<String> spellings = new ArrayList<>(List.of(entry.path("name").asText()));
        entry.path("also").forEach(spelling -> spellings.add(spelling.asText()));
        boolean lastWordIsSurname = !entry.has("surnames") && surnames.isEmpty();
        for (String spelling : spellings) {
            String key = keys.of(spelling);
            names.add(key);
            if (lastWordIsSurname || !key.contains(" ")) {
                surnames.add(PersonKey.last(key));
            }
        }
        entry.path("surnames").forEach(surname -> surnames.add(keys.of(surname.asText())));
    }

    private static void add(Map<String, List<Holding>> index, String key, Holding holding) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(holding);
    }

    /** In the order of the file. */
    public List<Holding> all() {
        return all;
    }

    /** All that the list knows of the person of this name, in any usual spelling; empty if nothing. */
    public List<Holding> of(String fullName) {
        return List.copyOf(byName.getOrDefault(keys.of(fullName), List.of()));
    }

    /**
     * The office that the person of this name held then: the highest, if several of one state or organisation.
     *
     * @param date unknown, or without a year: answered only if all that the person held was of one state or organisation
     * @return empty if none is known, or of more than one state or organisation
     */
    public Optional<Holding> at(String fullName, EdtfDate date) {
        return theOne(of(fullName).stream().filter(holding -> holding.mayHoldOn(date)));
    }

    /**
     * The office that the bearer of this surname held then, if only one person can be meant.
     *
     * @param office in the words of a report (“foreign secretary”), {@code ""} for any; adjectives and the state left away
     * @param date unknown, or without a year: answered only if one person alone ever held it
     */
    public Optional<Holding> bySurname(String surname, String office, EdtfDate date) {
        Set<String> meant = officesMeantBy(office);
        List<Holding> found = bySurname.getOrDefault(keys.of(surname), List.of()).stream()
                .filter(holding -> office.isBlank() || meant.contains(base(holding.office())))
                .filter(holding -> holding.mayHoldOn(date))
                .toList();
        return found.stream().map(Holding::name).distinct().count() == 1 ? theOne(found.stream()) : Optional.empty();
    }

    /** Keys, as {@link #key} makes them, by which a listed person is called for short. */
    public Set<String> surnamesOf(String listedName) {
        return surnames.getOrDefault(listedName, Set.of());
    }

    /** Whether a word is what this listed person is called for short. */
    public boolean isSurname(String word, String listedName) {
        return surnamesOf(listedName).contains(keys.of(word));
    }

    /** The form in which a surname is looked up: two usual spellings of one name have one. */
    public String key(String name) {
        return keys.of(name);
    }

    /** Whether the name of an office ends with this word ("Minister", "envoy"), in any case. */
    public boolean isOfficeWord(String word) {
        return lastWords.contains(folded(word));
    }

    private Optional<Holding> theOne(Stream<Holding> candidates) {
        List<Holding> found = candidates.sorted(highestThenLatest).toList();
        return found.stream().map(Holding::of).distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Set<String> officesMeantBy(String words) {
        Set<String> meant = new HashSet<>();
        offices.forEach((office, names) -> {
            if (names.contains(folded(words))) {
                meant.add(office);
            }
        });
        return meant;
    }

    /** The office without the matter it is for; {@code ""} if the list does not say what reports call it. */
    String base(String office) {
        return offices.keySet().stream()
                .filter(known -> office.equals(known) || office.startsWith(known + " "))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static String folded(String office) {
        return office.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }
}
