package org.rapporteur.reading.events;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Place;
import org.rapporteur.record.Report;

/**
 * What the town where a report was filed says of where its events were: of those that the report opens with, if that town lies in the
 * country that it speaks of, or in none of the parties' own for those who sit at a table. Pure functions.
 */
final class FiledFrom {

    /** What the dateline counts beside places and peoples in the text, and how often a country must be spoken of at least. */
    private static final int FILED = 2;
    private static final int LEAST = 2;
    /** A report is news of what happened up to so many days before it was written. */
    private static final int NEWS = 3;
    private static final Set<String> WAYS = Set.of("to", "from", "towards", "toward", "through", "of");

    private final Passage passage;
    private final Cast cast;
    private final List<PlaceMention> places;
    private final List<DateMention> dates;
    private final Countries countries;

    FiledFrom(Passage passage, List<PlaceMention> places, List<DateMention> dates, Countries countries, Cast cast) {
        this.passage = passage;
        this.cast = cast;
        this.places = List.copyOf(places);
        this.dates = List.copyOf(dates);
        this.countries = countries;
    }

    /** Where the report was filed, if it opens with the event and that town lies in the country that it speaks of. */
    Optional<Place> filed(List<Sentence> told) {
        boolean opens = told.stream().anyMatch(sentence -> passage.paragraphAt(sentence.span().start()) <= 0);
        boolean elsewhere = told.stream().anyMatch(this::placedByName);
        String town = filedIn(passage.report());
        String country = countryOf(town);
        return opens && !elsewhere && !country.isEmpty() && subject().map(this::codeOf).filter(country::equals).isPresent()
                ? Optional.of(named(town, country))
                : Optional.empty();
    }

    /**
     * Where a report that opens with people at a table was filed, if it tells of these days and that is no party's own country:
     * correspondents go where the talks are, but may as well stay at home with one of the sides.
     */
    Optional<Place> table(Sketch event, List<Sentence> told) {
        String town = filedIn(passage.report());
        boolean opens = !town.isEmpty() && told.stream().anyMatch(sentence -> passage.paragraphAt(sentence.span().start()) <= 0);
        boolean fresh = event.start().day()
                .flatMap(day -> passage.report().written().latest().map(written -> !day.isAfter(written) && day.isAfter(written.minusDays(NEWS))))
                .orElse(false);
        if (!opens || !fresh) {
            return Optional.empty();
        }
        String country = countryOf(town);
        Set<String> homes = event.participants().stream()
                .filter(part -> part.role().equals("party"))
                .map(part -> cast.actor(part.actor()).map(Actor::country).orElse(""))
                .collect(Collectors.toSet());
        homes.remove("");
        boolean hosted = !country.isEmpty() && event.participants().stream()
                .filter(part -> part.role().equals("host"))
                .anyMatch(part -> cast.actor(part.actor()).map(Actor::country).filter(country::equals).isPresent());
        if (hosted) {
            return Optional.of(named(town, country));
        }
        boolean unsaid = homes.isEmpty() && told.stream().flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> countries.byDemonym(token.text()).or(() -> countries.byName(token.text())).map(Country::alpha3).filter(country::equals).isPresent());
        return homes.contains(country) || unsaid ? Optional.empty() : Optional.of(named(town, country));
    }

    /**
     * Where a report was filed that opens with news of these days, if its sentence names no other place, country or people: what
     * correspondents do not place is where they write from.
     */
    Optional<Place> lead(Sketch event, List<Sentence> told) {
        String town = filedIn(passage.report());
        Optional<LocalDate> written = passage.report().written().latest();
        boolean fresh = written.isPresent() && event.start().day().filter(day -> day.isAfter(written.get().minusDays(NEWS)) && day.isBefore(written.get().plusDays(NEWS))).isPresent();
        boolean opens = !town.isEmpty() && told.size() == 1 && passage.paragraphAt(told.get(0).span().start()) <= 0 && told.get(0).index() <= 1;
        if (!fresh || !opens || placedByName(told.get(0)) || places.stream().anyMatch(place -> isElsewhere(told.get(0), place, town))) {
            return Optional.empty();
        }
        String country = countryOf(town);
        boolean own = told.get(0).index() == event.sentence();
        boolean foreign = (own ? doers(told.get(0), event.clause()) : told.get(0).tokens()).stream()
                .filter(token -> Character.isUpperCase(token.text().codePointAt(0)) && !token.text().equalsIgnoreCase(town))
                .anyMatch(token -> countries.byDemonym(token.text()).or(() -> countries.byName(token.text())).filter(found -> !found.alpha3().equals(country)).isPresent());
        return foreign ? Optional.empty() : Optional.of(named(town, country));
    }

    /** Whether the sentence says of another place that something is there, or comes from it or goes to it. */
    private static boolean isElsewhere(Sentence sentence, PlaceMention place, String town) {
        if (place.sentence() != sentence.index() || place.place().name().equalsIgnoreCase(town)) {
            return false;
        }
        int at = Setting.head(sentence, place.first(), place.last());
        return Tree.isMarked(sentence, at, Whereabouts.AT) || Tree.isMarked(sentence, at, WAYS) || sentence.is(at, "nsubj") || sentence.is(at, "obj") || sentence.is(at, "compound");
    }

    /** The words for those who do it; all of the sentence's where that is not said: "the Chilean boat was seized". */
    private static List<Token> doers(Sentence sentence, int clause) {
        return sentence.child(clause, "nsubj")
                .filter(who -> !Tree.isPassive(sentence, clause))
                .map(who -> sentence.tokens().stream().filter(token -> sentence.isUnder(token.index(), who) || token.index() == who).toList())
                .orElse(sentence.tokens());
    }

    /** The country that the report speaks of more than of all others, by its places and peoples and where it was filed. */
    Optional<Place> subject() {
        boolean between = cast.sides().stream().allMatch(side -> cast.actor(side).filter(actor -> actor.kind() == ActorKind.STATE).isPresent());
        if (between && !cast.sides().isEmpty()) {
            // what happens between two countries happens in neither for sure
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        places.forEach(place -> counts.merge(codeOf(place.place()), 1, Integer::sum));
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                if (Character.isUpperCase(token.text().codePointAt(0))) {
                    countries.byDemonym(token.text()).ifPresent(country -> counts.merge(country.alpha3(), 1, Integer::sum));
                }
            }
        }
        String filed = filedIn(passage.report());
        countries.byCapital(filed).or(() -> countries.byName(filed)).ifPresent(country -> counts.merge(country.alpha3(), FILED, Integer::sum));
        counts.remove("");
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() >= LEAST && most.getValue() * 2 > all)
                .filter(most -> counts.entrySet().stream().allMatch(one -> one == most || one.getValue() * 2 <= most.getValue()))
                .flatMap(most -> countries.byCode(most.getKey()))
                .map(country -> new Place(country.name(), country.lat(), country.lon(), country.alpha3()));
    }

    /** Code of the country that the town lies in, {@code ""} if nobody tells. */
    String countryOf(String town) {
        // "GAO, Mali": the dateline says it itself
        String behind = filedIn(passage.report()).equals(town) && passage.report().dateline().place().contains(",")
                ? passage.report().dateline().place().substring(passage.report().dateline().place().indexOf(',') + 1).strip()
                : "";
        return countries.byName(behind)
                .or(() -> countries.byCapital(town))
                .map(Country::alpha3)
                .or(() -> places.stream().map(PlaceMention::place).filter(place -> place.name().equalsIgnoreCase(town)).map(this::codeOf).findFirst())
                .orElse("");
    }

    /** The town of the dateline, without the country that may follow it: "ENTEBBE, Uganda"; {@code ""} if there is none. */
    static String filedIn(Report report) {
        return report.dateline().place().split(",")[0].strip();
    }

    /** The place of this name that the report knows, else one without a position. */
    Place named(String town, String country) {
        return places.stream()
                .map(PlaceMention::place)
                .filter(place -> place.name().equalsIgnoreCase(town))
                .findFirst()
                .orElseGet(() -> new Place(Setting.titled(town), Double.NaN, Double.NaN, country));
    }

    /** Whether a name that is no known place stands where a place would: "burned the boats of Cerro Azul", "near Dera Ismail". */
    boolean placedByName(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isName() && Tree.isMarked(sentence, token.index(), Whereabouts.AT) && cast.mentionAt(sentence.index(), token.index()).isEmpty())
                .filter(token -> token.entity().equals("O") || token.entity().equals("PERSON") || token.entity().equals("LOCATION"))
                .filter(token -> places.stream().noneMatch(place -> place.sentence() == sentence.index() && place.first() <= token.index() && token.index() <= place.last()))
                .anyMatch(token -> dates.stream().noneMatch(date -> date.sentence() == sentence.index() && date.first() <= token.index() && token.index() <= date.last()));
    }

    boolean isCountry(Place place) {
        return countries.byName(place.name()).isPresent();
    }

    String codeOf(Place place) {
        return place.country().isEmpty() ? countries.byName(place.name()).map(Country::alpha3).orElse("") : place.country();
    }
}
