package org.rapporteur.reading.countries;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All countries, found by name, people, capital or code. Immutable, safe for use by several threads.
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

    private final List<Country> all;
    private final Map<String, Country> byCode;
    private final Map<String, Country> byName;
    private final Map<String, Country> byCapital;
    private final Map<String, Country> byDemonym;

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
        return find(byName, name);
    }

    /** The country whose people, or what is theirs, is called so: “Ghanaian”, “Ghanaians”, “Briton”, “Dutch”. */
    public Optional<Country> byDemonym(String demonym) {
        return find(byDemonym, demonym);
    }

    /** The country that has its capital or another seat of its government there. */
    public Optional<Country> byCapital(String town) {
        return find(byCapital, town);
    }

    /** By ISO 3166-1 alpha-3, in any case. */
    public Optional<Country> byCode(String alpha3) {
        return Optional.ofNullable(byCode.get(alpha3.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Country> find(Map<String, Country> index, String word) {
        String abbreviation = NameKey.ofAbbreviation(word);
        Country found = abbreviation.isEmpty() ? null : index.get(abbreviation);
        return Optional.ofNullable(found != null ? found : index.get(NameKey.of(word)));
    }
}
