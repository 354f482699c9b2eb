package org.rapporteur.reading.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.places.PlaceSyntax.Meant;
import org.rapporteur.reading.places.PlaceSyntax.Verdict;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Place;

/**
 * Finds the places that a passage names: locations, names that the gazetteer knows where a place must stand, and the other
 * names of a list that has one. A name that acts (“Moscow insisted”, “Doha said”) is no place there.
 *
 * <p>A name once called a region or a town stays one for the passage, so that one place has one position. Pure functions.
 */
public final class PlaceFinder {

    private static final Set<ActorKind> NAMED_AFTER =
            Set.of(ActorKind.ORGANISATION, ActorKind.ARMED_GROUP, ActorKind.GOVERNMENT_BODY, ActorKind.PERSON);

    private PlaceFinder() {}

    /** The places of the passage's body, in text order. */
    public static List<PlaceMention> find(Passage passage, Cast cast, Gazetteer gazetteer, Countries countries) {
        Set<String> near = countriesOf(passage, cast, countries);
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            found.addAll(inSentence(sentence, cast, gazetteer, countries, near));
        }
        PlaceResolver resolver = new PlaceResolver(gazetteer, countries, near, found);
        return found.stream()
                .map(one -> mention(one.name(), resolver.resolve(one)))
                .toList();
    }

    /** A name that is meant as a place. */
    record Found(PlaceCandidate name, Sense sense) {}

    private static List<Found> inSentence(
            Sentence sentence, Cast cast, Gazetteer gazetteer, Countries countries, Set<String> near) {
        List<PlaceCandidate> names = PlaceCandidate.in(sentence).stream().filter(name -> !isKindOnly(name, countries)).toList();
        List<Meant> meanings = new ArrayList<>();
        for (PlaceCandidate name : names) {
            Meant meant = isPartOfName(name, cast) ? Meant.ACTOR : meant(name, gazetteer, countries);
            boolean known = name.located() || meant.verdict() == Verdict.ACTOR || gazetteer.knowsWell(name.words(), near);
            boolean spot = !name.located() && !(known && meant.isPlace()) && new PlaceSyntax().isSpot(name) && cast.mentionAt(sentence.index(), name.head()).isEmpty();
            meanings.add(spot ? Meant.PLACE : known ? meant : Meant.ACTOR);
        }
        spreadInLists(sentence, names, meanings);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (meanings.get(i).isPlace()) {
                found.add(new Found(names.get(i), meanings.get(i).sense()));
            }
        }
        TakenForPerson.in(sentence, cast).forEach(name -> found.add(new Found(name, Sense.ANY)));
        found.sort(Comparator.comparingInt(one -> one.name().first()));
        return found;
    }

    /** "The Colombian City of Medellin", as headlines write it: a people and what kind of place it is, but no name. */
    private static boolean isKindOnly(PlaceCandidate name, Countries countries) {
        Sentence sentence = name.sentence();
        boolean kinds = name.last() > name.first() && countries.byDemonym(sentence.token(name.first()).text()).isPresent();
        for (int i = name.first() + 1; i <= name.last(); i++) {
            kinds &= PlaceWords.standard().sense(sentence.token(i).text().toLowerCase(Locale.ROOT)) != Sense.ANY;
        }
        return kinds && countries.byName(name.words()).isEmpty() && sentence.children(name.head(), "nmod").stream()
                .anyMatch(of -> sentence.children(of, "case").stream().anyMatch(word -> sentence.token(word).lemma().equals("of")));
    }

    private static Meant meant(PlaceCandidate name, Gazetteer gazetteer, Countries countries) {
        if (name.isLandform()) {
            return new Meant(Verdict.PLACE, Sense.REGION);
        }
        boolean country = countries.byName(name.words()).isPresent();
        boolean known = country || !name.located() || gazetteer.knows(name.words());
        boolean acts = country || !known || !name.located() || countries.byCapital(name.words()).isPresent();
        return new PlaceSyntax().meant(name, known, acts, country);
    }

    /** “Donetsk, Luhansk and Kherson”: what one is, its neighbours in the list are, if nothing speaks against it. */
    private static void spreadInLists(Sentence sentence, List<PlaceCandidate> names, List<Meant> meanings) {
        for (int i = 1; i < names.size(); i++) {
            if (isNextInList(sentence, names.get(i - 1), names.get(i))) {
                meanings.set(i, joined(meanings.get(i - 1), meanings.get(i)));
            }
        }
        for (int i = names.size() - 1; i > 0; i--) {
            if (isNextInList(sentence, names.get(i - 1), names.get(i))) {
                meanings.set(i - 1, joined(meanings.get(i), meanings.get(i - 1)));
            }
        }
    }

    private static Meant joined(Meant neighbour, Meant own) {
        boolean open = own.verdict() == Verdict.UNKNOWN || (own.isPlace() && own.sense() == Sense.ANY);
        if (!open || !neighbour.isPlace()) {
            return own;
        }
        // “the city of El Paso, Texas”: regions come in lists, a town has its region after it.
        return neighbour.sense() == Sense.TOWN ? Meant.PLACE : neighbour;
    }

    static boolean isNextInList(Sentence sentence, PlaceCandidate one, PlaceCandidate next) {
        for (int i = one.last() + 1; i < next.first(); i++) {
            if (!PlaceSyntax.LIST_MARKS.contains(sentence.token(i).text())) {
                return false;
            }
        }
        return next.first() > one.last() + 1;
    }

    /** Whether it stands in the name of an organisation or person: the Bank of England, Jack London. */
    private static boolean isPartOfName(PlaceCandidate name, Cast cast) {
        for (Mention mention : cast.mentionsIn(name.sentence().index())) {
            boolean larger = mention.first() <= name.first()
                    && name.last() <= mention.last()
                    && mention.last() - mention.first() > name.last() - name.first();
            if (larger
                    && mention.kind() == Mention.Kind.NAME
                    && !name.holds(mention.head())
                    && cast.actor(mention.actor()).filter(actor -> NAMED_AFTER.contains(actor.kind())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The countries that a passage speaks of: of its actors, and by name, people or capital in its words and heading. */
    static Set<String> countriesOf(Passage passage, Cast cast, Countries countries) {
        Set<String> found = new LinkedHashSet<>();
        cast.actors().forEach(actor -> found.add(actor.country()));
        List<Sentence> sentences = new ArrayList<>(passage.heading());
        sentences.addAll(passage.sentences());
        for (Sentence sentence : sentences) {
            for (PlaceCandidate name : PlaceCandidate.in(sentence)) {
                countries.byName(name.words())
                        .or(() -> countries.byCapital(name.words()))
                        .map(Country::alpha3)
                        .ifPresent(found::add);
            }
            for (Token token : sentence.tokens()) {
                if (Character.isUpperCase(token.text().codePointAt(0))) {
                    countries.byDemonym(token.text()).map(Country::alpha3).ifPresent(found::add);
                }
            }
        }
        found.remove("");
        return found;
    }

    private static PlaceMention mention(PlaceCandidate name, Place place) {
        Sentence sentence = name.sentence();
        return new PlaceMention(
                place, sentence.index(), name.first(), name.last(), sentence.span(name.first(), name.last()));
    }
}
