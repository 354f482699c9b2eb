package org.rapporteur.reading.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.countries.NameKey;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.PlaceFinder.Found;
import org.rapporteur.record.Place;

/**
 * Says which place a name means, from the other names of its passage: what it was called elsewhere, the country named after
 * it, the country of the list it stands in.
 */
final class PlaceResolver {

    /** So many others of a list must lie in one country for the rest to be sought there. */
    private static final int LIST = 2;

    private final Gazetteer gazetteer;
    private final Countries countries;
    private final Set<String> near;
    private final List<Found> found;
    private final Map<String, Sense> senses = new HashMap<>();
    private final Set<String> articled = new HashSet<>();

    PlaceResolver(Gazetteer gazetteer, Countries countries, Set<String> near, List<Found> found) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.near = near;
        this.found = List.copyOf(found);
        for (Found one : found) {
            String key = NameKey.of(one.name().words());
            if (one.sense() != Sense.ANY) {
                senses.putIfAbsent(key, one.sense());
            }
            if (one.name().hasArticle()) {
                articled.add(key);
            }
        }
    }

    Place resolve(Found one) {
        String name = one.name().words();
        Sense sense = senses.getOrDefault(NameKey.of(name), Sense.ANY);
        if (articled.contains(NameKey.of(name)) && !gazetteer.takesArticle(name, near, sense)) {
            return Place.named(name);
        }
        return countryAfter(one.name())
                .map(Country::alpha3)
                .or(() -> countryOfList(one).filter(country -> gazetteer.knowsWell(name, Set.of(country))))
                .flatMap(country -> gazetteer.resolve(name, Set.of(country), sense)
                        .filter(place -> place.country().equals(country)))
                .or(() -> gazetteer.resolve(name, near, sense))
                .orElseGet(() -> Place.named(name));
    }

    /** “Tripoli, Lebanon”. */
    private Optional<Country> countryAfter(PlaceCandidate name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 2;
        if (next >= sentence.size() || !sentence.token(next - 1).text().equals(",")) {
            return Optional.empty();
        }
        return PlaceCandidate.in(sentence).stream()
                .filter(other -> other.first() == next)
                .findFirst()
                .flatMap(other -> countries.byName(other.words()));
    }

    /** The country that all others of its list lie in: “Pennsylvania, Georgia, Florida”. */
    private Optional<String> countryOfList(Found one) {
        int at = found.indexOf(one);
        int from = at;
        while (from > 0 && isNext(found.get(from - 1), found.get(from))) {
            from--;
        }
        int to = at;
        while (to + 1 < found.size() && isNext(found.get(to), found.get(to + 1))) {
            to++;
        }
        if (to - from < LIST) {
            return Optional.empty();
        }
        Set<String> others = new HashSet<>();
        for (int i = from; i <= to; i++) {
            if (i != at) {
                Found other = found.get(i);
                others.add(gazetteer.resolve(other.name().words(), near, other.sense()).map(Place::country).orElse(""));
            }
        }
        return others.size() == 1 && !others.contains("") ? Optional.of(others.iterator().next()) : Optional.empty();
    }

    private static boolean isNext(Found one, Found other) {
        return one.name().sentence() == other.name().sentence()
                && PlaceFinder.isNextInList(one.name().sentence(), one.name(), other.name());
    }
}
