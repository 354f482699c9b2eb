package org.rapporteur.reading.countries;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All countries, found by name, people, capital or code. What they answer never changes; safe for use by several threads.
 *
 * <p>Give the look-ups the words as the report writes them, not their lemmas: spellings are folded as {@link NameKey} says,
 * which takes “Türkiye”, “the U.S.” and “Cote d’Ivoire”, and keeps “us”, “turkey” and “polish” apart from the names.
 *
 * <p>Where several countries share a word, a sovereign state is meant rather than a territory (“American”, “Indian”); where
 * that leaves several, nobody is, for only the report can tell (“Congolese”, “Dominican”, “Korean”). “Congo” alone is no
 * country; “Guinea”, “Georgia”, “Ireland”, “Samoa”, “Jordan” and “Chad” are the states of that name, whoever or whatever
 * else bears it: whether a word stands for a person or another place is for the name finder to say first.
 */
public final class Countries {

    /** What so many words mean is remembered; then it begins anew. */
    private static final int REMEMBERED = 16_384;

    private final List<Country> all;
    private final Map<String, Country> byCode;
    private final Map<String, Country> byName;
    private final Map<String, Country> byCapital;
    private final Map<String, Country> byDemonym;
    private final Map<String, Meant> meant = new ConcurrentHashMap<>();

    /** What words mean; null where they mean no country. */
    private record Meant(Country named, Country capital, Country people) {}

    /**
     * @param all the countries; a code names one of them
     * @param sovereign alpha-3 codes of those that are meant first where a word is shared
     */
    Countries(List<Country> all, Set<String> sovereign) {
        this.all = all.stream().sorted(Comparator.comparing(Country::alpha3)).toList();
        this.byCode = new LinkedHashMap<>();
        this.all.forEach(country -> byCode.put(country.alpha3(), country));
        this.byName = index(this.all, sovereign, Country::names);
        this.byCapital = index(this.all, sovereign, Country::capitals);
        this.byDemonym = index(this.all, sovereign, Country::demonyms);
    }

    /** The countries of the world as the tables in this package's resources hold them, loaded once. */
    public static Countries standard() {
        return Standard.COUNTRIES;
    }

    /** Loaded on first use; class initialisation makes it safe between threads. */
    private static final class Standard {
        private static final Countries COUNTRIES = CountryTable.load();
    }

    private static Map<String, Country> index(
            List<Country> all, Set<String> sovereign, Function<Country, List<String>> words) {
        Map<String, Map<String, Country>> bearers = new HashMap<>();
        for (Country country : all) {
            for (String word : words.apply(country)) {
                String abbreviation = NameKey.ofAbbreviation(word);
                bearers.computeIfAbsent(
                                abbreviation.isEmpty() ? NameKey.of(word) : abbreviation,
                                key -> new HashMap<>())
                        .put(country.alpha3(), country);
            }
        }
        Map<String, Country> meant = new HashMap<>();
        bearers.forEach((key, countries) -> {
            List<Country> first = countries.values().stream()
                    .filter(country -> countries.size() == 1 || sovereign.contains(country.alpha3()))
                    .toList();
            if (first.size() == 1 && !key.isEmpty()) {
                meant.put(key, first.get(0));
            }
        });
        return Map.copyOf(meant);
    }

    /** In the order of their alpha-3 codes. */
    public List<Country> all() {
        return all;
    }

    /** The country of this name; people and capitals are no names. */
    public Optional<Country> byName(String name) {
        return Optional.ofNullable(meant(name).named);
    }

    /** The country whose people, or what is theirs, is called so: “Ghanaian”, “Ghanaians”, “Briton”, “Dutch”. */
    public Optional<Country> byDemonym(String demonym) {
        return Optional.ofNullable(meant(demonym).people);
    }

    /** The country that has its capital or another seat of its government there. */
    public Optional<Country> byCapital(String town) {
        return Optional.ofNullable(meant(town).capital);
    }

    /** By ISO 3166-1 alpha-3, in any case. */
    public Optional<Country> byCode(String alpha3) {
        return Optional.ofNullable(byCode.get(alpha3.toUpperCase(Locale.ROOT)));
    }

    /** Words of a report are asked for again and again, each as a name, a capital and a people: their keys are made once. */
    private Meant meant(String words) {
        Meant known = meant.get(words);
        if (known == null) {
            String abbreviation = NameKey.ofAbbreviation(words);
            String name = NameKey.of(words);
            known = new Meant(find(byName, abbreviation, name), find(byCapital, abbreviation, name), find(byDemonym, abbreviation, name));
            if (meant.size() >= REMEMBERED) {
                meant.clear();
            }
            meant.put(words, known);
        }
        return known;
    }

    private static Country find(Map<String, Country> index, String abbreviation, String name) {
        Country found = abbreviation.isEmpty() ? null : index.get(abbreviation);
        return found != null ? found : index.get(name);
    }
}
