package org.rapporteur.reading.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Place;

/** Which town a house or a part of a town stands for, that an event is told to have been in. Pure functions. */
final class Houses {

    /** The paragraphs, counted from 0 with the headline, in which a report tells where it is. */
    private static final int OPENING = 4;
    private static final Set<String> IN = Set.of("in", "at", "near", "outside");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final List<PlaceMention> places;

    Houses(Passage passage, EventLexicon.Frames frames, List<PlaceMention> places) {
        this.passage = passage;
        this.frames = frames;
        this.places = places;
    }

    /** Of a part of a town ("the Miraflores district of Lima") both names: the part alone is known to few. */
    private Place part(Sentence sentence, Place place) {
        for (PlaceMention part : places) {
            int noun = part.last() + 1;
            boolean named = part.sentence() == sentence.index() && part.place().equals(place) && noun + 1 < sentence.size()
                    && frames.localities().contains(Tree.lemma(sentence, noun)) && Tree.lemma(sentence, noun + 1).equals("of");
            Optional<Place> town = places.stream()
                    .filter(whole -> named && whole.sentence() == sentence.index() && whole.first() == noun + 2)
                    .map(PlaceMention::place)
                    .findFirst();
            if (town.isPresent()) {
                return new Place(place.name() + ", " + town.get().name(), town.get().lat(), town.get().lon(), town.get().country());
            }
        }
        return place;
    }

    /** Of a works that is called by a name ("the Orlean steelworks in Charleroi"), and of a house that nobody knows ("the Orlean Clinic in Charleroi"), the town in which it is. */
    private Optional<Place> site(Sentence sentence, List<Place> found) {
        Place named = found.get(0);
        List<PlaceMention> said = places.stream().filter(place -> place.sentence() == sentence.index() && place.place().equals(named)).toList();
        boolean works = said.stream().map(place -> Setting.head(sentence, place.first(), place.last()))
                .allMatch(at -> sentence.is(at, "compound") && !frames.localities().contains(Tree.lemma(sentence, sentence.head(at))));
        return places.stream()
                .filter(place -> place.sentence() == sentence.index() && found.contains(place.place()) && !place.place().equals(named))
                .filter(place -> {
                    int at = Setting.head(sentence, place.first(), place.last());
                    int above = sentence.head(at);
                    boolean within = Double.isNaN(named.lat()) && said.stream().anyMatch(house -> house.first() <= above && above <= house.last());
                    return (works || within) && Tree.isMarked(sentence, at, IN);
                })
                .map(PlaceMention::place)
                .findFirst();
    }

    /**
     * The town for a house in it ("Rosas Palace in Quito", "Quito's Rosas Palace"): the one named with it, else where a
     * report was filed that tells of it in its first paragraphs. Any other place is itself.
     */
    Place town(Hit hit, List<Place> found) {
        Place house = found.get(0);
        Sentence sentence = hit.sentence();
        if (!isHouse(house)) {
            return site(sentence, found).orElseGet(() -> part(sentence, house));
        }
        return found.stream()
                .filter(place -> !isHouse(place))
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> place.sentence() == sentence.index() && !isHouse(place.place()))
                        .filter(place -> stands(sentence, Setting.head(sentence, place.first(), place.last()), house))
                        .map(PlaceMention::place)
                        .findFirst())
                .or(() -> passage.paragraphAt(sentence.span().start()) <= OPENING ? filed() : Optional.empty())
                .orElse(house);
    }

    /** "Ended here on Tuesday": where the report was filed, outside of what somebody else says. */
    Optional<Place> here(Hit hit) {
        Sentence sentence = hit.sentence();
        int clause = Breath.clause(sentence, hit.token());
        boolean here = sentence.children(clause, "advmod").stream().anyMatch(word -> Tree.lemma(sentence, word).equals("here"));
        boolean quoted = sentence.tokens().stream().anyMatch(token -> token.index() < clause && token.text().matches("[\"“«`]+"));
        return here && !quoted ? filed() : Optional.empty();
    }

    private boolean isHouse(Place place) {
        String last = place.name().substring(place.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Double.isNaN(place.lat()) && place.name().contains(" ") && frames.venues().contains(last);
    }

    /** Whether the name at {@code town} says whose or where the house is. */
    private static boolean stands(Sentence sentence, int town, Place house) {
        int above = sentence.head(town);
        boolean named = above >= 0 && house.name().endsWith(sentence.token(above).text());
        return named && (sentence.is(town, "nmod:poss") || sentence.is(town, "nmod") || sentence.is(town, "appos"));
    }

    /** Where the report was filed, as the report's other words know that place. */
    private Optional<Place> filed() {
        String filed = FiledFrom.filedIn(passage.report());
        return filed.isEmpty()
                ? Optional.empty()
                : Optional.of(places.stream()
                        .map(PlaceMention::place)
                        .filter(place -> place.name().equalsIgnoreCase(filed) && !place.name().equals(filed.toUpperCase(Locale.ROOT)))
                        .reduce((one, other) -> other)
                        .orElse(Place.named(Setting.titled(filed))));
    }
}
