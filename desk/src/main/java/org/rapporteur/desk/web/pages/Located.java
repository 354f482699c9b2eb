package org.rapporteur.desk.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.maps.Window;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Event;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;

/**
 * Where the events of a dossier are. What the record leaves open is looked up for showing alone: by other events at a place of
 * the same name, then in the gazetteer near the countries of those who took part. Immutable, safe between threads.
 */
final class Located {

    private final Map<String, Spot> spots = new HashMap<>();

    private Located() {}

    /**
     * Where something is.
     *
     * @param country whether no more is known than the country, in whose middle the point is
     */
    record Spot(Window.Point point, boolean country) {
        Spot {
            Objects.requireNonNull(point, "point");
        }
    }

    static Located of(Shown shown) {
        Located located = new Located();
        Map<String, Spot> byName = new HashMap<>();
        List<Event> events = shown.record().events();
        for (Event event : events) {
            Place place = event.place();
            if (isPlaced(place)) {
                Spot spot = spot(place);
                located.spots.put(event.id(), spot);
                byName.putIfAbsent(place.name(), spot);
            }
        }
        for (Event event : events) {
            Place place = event.place();
            if (place.isKnown() && !isPlaced(place)) {
                Optional.ofNullable(byName.get(place.name()))
                        .or(() -> Gazetteer.standard().resolve(place.name(), countries(event, shown)).map(Located::spot))
                        .ifPresent(spot -> located.spots.put(event.id(), spot));
            }
        }
        return located;
    }

    private static boolean isPlaced(Place place) {
        return !Double.isNaN(place.lat()) && !Double.isNaN(place.lon());
    }

    private static Spot spot(Place place) {
        return new Spot(new Window.Point(place.lat(), place.lon()), Countries.standard().byName(place.name()).isPresent());
    }

    private static List<String> countries(Event event, Shown shown) {
        return event.participants().stream()
                .map(Participant::actor)
                .flatMap(id -> shown.actor(id).stream())
                .map(Actor::country)
                .filter(country -> !country.isEmpty())
                .distinct()
                .toList();
    }

    /** Where the event is, if it can be said. */
    Optional<Spot> of(Event event) {
        return Optional.ofNullable(spots.get(event.id()));
    }
}
