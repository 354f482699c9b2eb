package org.rapporteur.yardsticks.impartiality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reading.codebook.CountryWords;
import org.rapporteur.reading.codebook.CountryWords.Kind;
import org.rapporteur.reading.codebook.Seats;
import org.rapporteur.reading.countries.Country;

/** What a party is called where another stood: by the name of the kind that the report itself uses most, else the usual one. */
final class PartyNames {

    private final CountryWords countryWords;
    private final Seats seats = Seats.standard();
    /** Country and kind to the words of the report and how often they are used. */
    private final Map<String, Map<String, Integer>> used = new HashMap<>();

    PartyNames(CountryWords countryWords, List<String> words, List<CountryWords.Found> found) {
        this.countryWords = countryWords;
        for (CountryWords.Found name : found) {
            String written = String.join(" ", words.subList(name.first(), name.last() + 1));
            used.computeIfAbsent(name.country() + name.kind(), key -> new HashMap<>()).merge(written, 1, Integer::sum);
        }
    }

    /** The party's name of this kind, or of the nearest that it has. */
    String of(Country country, Kind kind) {
        return switch (kind) {
            case NAME -> mostUsed(country, kind, mostUsed(country, Kind.ABBREVIATION, country.name()));
            case ABBREVIATION -> abbreviation(country);
            case CAPITAL -> capital(country);
            case SEAT -> seats.of(country.alpha3()).isEmpty()
                    ? capital(country)
                    : mostUsed(country, kind, seats.of(country.alpha3()).get(0));
            case ADJECTIVE -> mostUsed(country, kind, demonym(country, Kind.ADJECTIVE));
            case PEOPLE -> mostUsed(country, kind, demonym(country, Kind.PEOPLE));
        };
    }

    boolean hasAbbreviation(Country country) {
        return country.names().stream().anyMatch(name -> isOf(country, Kind.ABBREVIATION, name));
    }

    private String abbreviation(Country country) {
        String usual = country.names().stream()
                .filter(name -> isOf(country, Kind.ABBREVIATION, name))
                .findFirst()
                .orElseGet(() -> of(country, Kind.NAME));
        return mostUsed(country, Kind.ABBREVIATION, usual);
    }

    private String capital(Country country) {
        String usual = country.capitals().stream().filter(name -> name.indexOf('.') < 0).findFirst().orElse(country.name());
        return mostUsed(country, Kind.CAPITAL, usual);
    }

    private String demonym(Country country, Kind kind) {
        return country.demonyms().stream()
                .filter(word -> isOf(country, kind, word))
                .findFirst()
                .orElseGet(() -> kind == Kind.PEOPLE ? demonym(country, Kind.ADJECTIVE) : "");
    }

    /** Whether it has words of every kind that name it and no other. */
    boolean isNamable(Country country) {
        return isOf(country, Kind.NAME, country.name()) && !demonym(country, Kind.ADJECTIVE).isEmpty() && !country.capitals().isEmpty();
    }

    private boolean isOf(Country country, Kind kind, String word) {
        List<CountryWords.Found> found = countryWords.in(List.of(word.split(" ")));
        return found.size() == 1 && found.get(0).kind() == kind && found.get(0).country().equals(country.alpha3());
    }

    private String mostUsed(Country country, Kind kind, String usual) {
        return used.getOrDefault(country.alpha3() + kind, Map.of()).entrySet().stream()
                .filter(entry -> kind == Kind.ABBREVIATION || !entry.getKey().equals(entry.getKey().toUpperCase(Locale.ROOT)))
                .filter(entry -> !entry.getKey().contains("."))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(usual);
    }
}
