package org.rapporteur.reading.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.countries.NameKey;

/**
 * The words of a sentence that stand for a country, its government or its people, by the country tables and the list of
 * seats alone: no model is asked, so that no country is better known than another. Immutable; safe for use by several
 * threads.
 */
public final class CountryWords {

    private static final int LONGEST = 7;

    private final Countries countries;
    private final Seats seats;

    /** In which way words stand for a country. */
    public enum Kind {
        NAME,
        /** A name in initials, which English puts before nouns as it does adjectives ("UK officials"). */
        ABBREVIATION,
        CAPITAL,
        /** A building or street. */
        SEAT,
        /** The adjective; one person by it; in some languages' names the people too ("the Swiss"). */
        ADJECTIVE,
        /** The people, in the plural. */
        PEOPLE;

        /** Whether it names the country or its government, rather than its people or what is theirs. */
        public boolean isName() {
            return this != ADJECTIVE && this != PEOPLE;
        }
    }

    /**
     * Words found.
     *
     * @param country ISO 3166-1 alpha-3
     * @param first index of the first word, an article not counted
     * @param last index of the last word
     */
    public record Found(Kind kind, String country, int first, int last) {}

    public CountryWords(Countries countries, Seats seats) {
        this.countries = countries;
        this.seats = seats;
    }

    /** By the tables that come with Rapporteur. */
    public static CountryWords standard() {
        return new CountryWords(Countries.standard(), Seats.standard());
    }

    /** All in these words, in their order; of two that overlap the one that begins first, then the longer. */
    public List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Found> here = at(words, i);
            here.ifPresent(found::add);
            i = here.map(Found::last).orElse(i) + 1;
        }
        return found;
    }

    private Optional<Found> at(List<String> words, int first) {
        if (!beginsName(words.get(first))) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < words.size() && end < first + LONGEST && isWord(words.get(end))) {
            end++;
        }
        for (int last = end - 1; last >= first; last--) {
            String name = String.join(" ", words.subList(first, last + 1));
            int to = last;
            Optional<Found> whole = kind(name).map(kind -> new Found(kind, country(kind, name), first, to));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    /** In which way this word or these words stand for a country. */
    public Optional<Kind> kind(String name) {
        if (seats.country(name).isPresent()) {
            return Optional.of(Kind.SEAT);
        } else if (countries.byName(name).isPresent()) {
            return Optional.of(isAbbreviation(name) ? Kind.ABBREVIATION : Kind.NAME);
        } else if (countries.byCapital(name).isPresent()) {
            return Optional.of(Kind.CAPITAL);
        }
        return countries.byDemonym(name).map(country -> isPlural(name, country) ? Kind.PEOPLE : Kind.ADJECTIVE);
    }

    /** A short name all in capitals is none: it is a name in small letters too. */
    private boolean isAbbreviation(String name) {
        String small = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        return !NameKey.ofAbbreviation(name).isEmpty() && countries.byName(small).isEmpty();
    }

    private String country(Kind kind, String name) {
        return switch (kind) {
            case SEAT -> seats.country(name).orElseThrow();
            case NAME, ABBREVIATION -> countries.byName(name).orElseThrow().alpha3();
            case CAPITAL -> countries.byCapital(name).orElseThrow().alpha3();
            case ADJECTIVE, PEOPLE -> countries.byDemonym(name).orElseThrow().alpha3();
        };
    }

    /** Whether the table has the singular of this word too. */
    private static boolean isPlural(String word, Country country) {
        String key = NameKey.of(word);
        return country.demonyms().stream()
                .map(NameKey::of)
                .anyMatch(singular -> key.equals(singular + "s") || key.endsWith("men") && key.equals(singular.replaceFirst("man$", "men")));
    }

    /** Whether the adjective serves as plural noun too, having no other plural: "the Swiss". */
    public boolean mayBePeople(String adjective) {
        return countries.byDemonym(adjective)
                .filter(country -> country.demonyms().stream().map(NameKey::of).noneMatch((NameKey.of(adjective) + "s")::equals))
                .isPresent();
    }

    private static boolean beginsName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && !word.equalsIgnoreCase("the");
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0)) || word.equals("&");
    }
}
