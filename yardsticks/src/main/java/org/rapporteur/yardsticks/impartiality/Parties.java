package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reading.codebook.CountryWords;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;

/** The two countries that are exchanged. */
record Parties(Country first, Country second) {

    /**
     * Every two of the countries that words of a report stand for, those first that it speaks of most; of two that come out
     * even the one named first.
     *
     * @param found in text order
     */
    static List<Parties> most(List<CountryWords.Found> found, Countries countries) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (CountryWords.Found name : found) {
            times.merge(name.country(), 1, Integer::sum);
            order.putIfAbsent(name.country(), order.size());
        }
        List<Country> most = times.keySet().stream()
                .sorted(Comparator.comparing((String code) -> -times.get(code)).thenComparing(order::get))
                .flatMap(code -> countries.byCode(code).stream())
                .toList();
        List<Parties> pairs = new ArrayList<>();
        for (int second = 1; second < most.size(); second++) {
            for (int first = 0; first < second; first++) {
                pairs.add(new Parties(most.get(first), most.get(second)));
            }
        }
        return pairs;
    }

    /** The other of the two, if this is one of them. */
    Optional<Country> other(String alpha3) {
        if (first.alpha3().equals(alpha3)) {
            return Optional.of(second);
        }
        return second.alpha3().equals(alpha3) ? Optional.of(first) : Optional.empty();
    }

    /** {@code GHA ⇄ PER}. */
    @Override
    public String toString() {
        return first.alpha3() + " ⇄ " + second.alpha3();
    }
}
