package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Place;

/**
 * Which state words stand for: "Norway", "Oslo", "the Norwegian minister". Brings the state in. Used by one thread, while a passage is
 * read.
 */
final class States {

    private final Countries countries;
    private final KnownActors known;
    private final Gazetteer gazetteer;
    private final Drafts drafts;

    States(Background background, Drafts drafts) {
        this.countries = background.countries();
        this.known = background.known();
        this.gazetteer = background.gazetteer();
        this.drafts = drafts;
    }

    /** The state that a country's name, capital, nationality or seat of government stands for. */
    String named(String words) {
        Country country = country(words).orElseThrow();
        return of(country.alpha3(), words);
    }

    /** The state with this ISO 3166-1 alpha-3 code, which the report calls like this; {@code ""} if it does not call it. */
    String of(String alpha3, String alias) {
        Draft draft = drafts.named(ActorIds.country(alpha3), ActorKind.STATE, countries.byCode(alpha3).map(Country::name).orElse(alpha3));
        draft.country = alpha3;
        if (!alias.isEmpty()) {
            draft.alsoKnownAs(alias);
        }
        return draft.id();
    }

    /** "The Danes": a state's people. */
    String people(String words) {
        Country country = countries.byDemonym(words).orElseThrow();
        Draft draft = drafts.named(ActorIds.people(country.alpha3()), ActorKind.POPULATION, words);
        draft.country = country.alpha3();
        draft.plural = true;
        return draft.id();
    }

    /** ISO 3166-1 alpha-3 code of the state of which a description tells, {@code ""} if it is none. */
    String code(String words) {
        return words.startsWith("demonym:") ? words.substring("demonym:".length()) : country(words).map(Country::alpha3).orElse("");
    }

    private Optional<Country> country(String words) {
        return known.countryOfSeat(words)
                .flatMap(countries::byCode)
                .or(() -> countries.byName(words))
                .or(() -> countries.byCapital(words))
                .or(() -> countries.byDemonym(words));
    }

    /** The id of the state in which this place is, whether the report speaks of that state or not. */
    Optional<String> at(String place) {
        return countries.byCapital(place)
                .map(Country::alpha3)
                .or(() -> place.isBlank() ? Optional.empty() : gazetteer.resolve(place, List.of()).map(Place::country))
                .filter(alpha3 -> !alpha3.isEmpty())
                .map(ActorIds::country);
    }
}
