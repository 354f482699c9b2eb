package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Place;

/**
 * Where those are of whom an event is told without its place: the town that the words point back at ("met there", "at the city's hall"), the
 * one that they came to ("flew to Lima and met", "arrived in Lima. They met"), or the place of what the sentence before tells of them. Pure
 * functions.
 */
final class Stations {

    private static final Set<String> WHERE = Set.of("in", "at", "outside", "inside", "near", "through", "across");
    private static final Set<String> LEADING = Set.of("to", "into", "in", "at", "for");
    private static final String THERE = "there";

    private final Passage passage;
    private final FiledFrom filed;
    private final Around around;
    private final List<PlaceMention> places;
    /** Verbs by which somebody is somewhere from then on. */
    private final Set<String> going;
    /** Nouns for a town that need no name where one was named. */
    private final Set<String> towns;
    private final Set<String> definite;
    private final Set<String> saying;

    Stations(Passage passage, EventLexicon lexicon, FiledFrom filed, Around around, List<PlaceMention> places) {
        this.passage = passage;
        this.filed = filed;
        this.around = around;
        this.places = List.copyOf(places);
        this.going = lexicon.list("going-to");
        this.towns = lexicon.list("towns");
        this.definite = lexicon.frames().definite();
        this.saying = lexicon.frames().terms().saying();
    }

    /** The event at the place where those are of whom it is told, if it has none of its own. */
    Sketch placed(Sketch event) {
        Optional<Sentence> told = passage.sentences().stream().filter(sentence -> sentence.index() == event.sentence()).findFirst();
        if (told.isEmpty() || event.place().isKnown() && isOfClause(told.get(), event)) {
            return event;
        }
        Sentence sentence = told.get();
        Optional<Place> place = event.isAhead() ? Optional.empty() : joined(sentence, event.clause());
        if (place.isEmpty() && event.place().isKnown()) {
            return event;
        }
        place = place.or(() -> there(sentence, event.clause()));
        if (place.isEmpty() && !event.isAhead()) {
            place = before(sentence, event.clause());
        }
        return place.map(found -> event.at(found, event.start())).orElse(event);
    }

    /** Whether the event's place is told behind its own verb, or in another sentence. */
    private boolean isOfClause(Sentence sentence, Sketch event) {
        return places.stream()
                .filter(place -> place.sentence() == sentence.index() && place.place().equals(event.place()))
                .allMatch(place -> place.first() > event.clause());
    }

    /** "Met there", "at the city's congress hall": the town that was named last, in this sentence or the one before it. */
    private Optional<Place> there(Sentence sentence, int clause) {
        boolean when = sentence.is(clause, "advcl") && sentence.children(clause, "advmod", "mark").stream().anyMatch(word -> Tree.lemma(sentence, word).equals("when"));
        int pointer = Stream.concat(Stream.of(clause), when ? Stream.of(sentence.head(clause)) : Stream.empty())
                .flatMap(verb -> sentence.children(verb, "advmod", "obl").stream())
                .filter(at -> pointsBack(sentence, at))
                .findFirst()
                .orElse(-1);
        return places.stream()
                .filter(place -> pointer >= 0)
                .filter(place -> place.sentence() == sentence.index() && place.last() < pointer || place.sentence() == sentence.index() - 1)
                .map(PlaceMention::place)
                .filter(place -> !filed.isCountry(place))
                .reduce((one, other) -> other);
    }

    private boolean pointsBack(Sentence sentence, int at) {
        if (Tree.lemma(sentence, at).equals(THERE)) {
            return sentence.token(at).tag().equals("RB") && at > sentence.head(at);
        }
        boolean where = Tree.isMarked(sentence, at, WHERE);
        return where && (isThatTown(sentence, at) || sentence.children(at, "nmod:poss").stream().anyMatch(owner -> isThatTown(sentence, owner)));
    }

    /** "The city", without a name of its own. */
    private boolean isThatTown(Sentence sentence, int noun) {
        return towns.contains(Tree.lemma(sentence, noun))
                && sentence.children(noun, "det").stream().anyMatch(word -> definite.contains(Tree.lemma(sentence, word)))
                && sentence.children(noun, "compound", "amod", "nmod", "acl", "appos").isEmpty();
    }

    /** "Flew to Lima on Monday and met the rebels". */
    private Optional<Place> joined(Sentence sentence, int clause) {
        int above = sentence.head(clause);
        boolean joined = above >= 0 && above < clause && sentence.is(clause, "conj") && sentence.child(clause, "nsubj").isEmpty();
        return joined ? reached(sentence, above) : Optional.empty();
    }

    /** "They met": where the sentence before tells that they had come to, or what else it tells of them. */
    private Optional<Place> before(Sentence sentence, int clause) {
        Optional<Sentence> earlier = passage.sentences().stream().filter(other -> other.index() == sentence.index() - 1).findFirst();
        Optional<Antecedent> who = sentence.child(clause, "nsubj").flatMap(subject -> Antecedent.of(sentence, subject, earlier));
        boolean foreign = places.stream().anyMatch(place -> place.sentence() == sentence.index());
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Sentence told = who.get().sentence();
        int verb = told.head(who.get().token());
        if (told == sentence) {
            // "reached Lima on Saturday, and on Sunday they met"
            return sentence.is(clause, "conj") ? reached(told, verb) : Optional.empty();
        }
        if (foreign) {
            return Optional.empty();
        }
        boolean said = saying.contains(Tree.lemma(told, verb)) || told.child(verb, "ccomp").isPresent();
        Optional<Place> reached = Stream.concat(Stream.of(verb), told.children(verb, "conj").stream()).flatMap(going -> reached(told, going).stream()).findFirst();
        return reached.or(() -> said ? Optional.empty() : around.placesAround(told, verb).stream().filter(place -> !filed.isCountry(place)).findFirst());
    }

    /** The place to which this verb leads. */
    private Optional<Place> reached(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean done = token.tag().matches("VB[DN]") && sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("MD"));
        return places.stream()
                .filter(place -> done && going.contains(Tree.lemma(sentence, verb)) && place.sentence() == sentence.index())
                .filter(place -> {
                    int at = Setting.head(sentence, place.first(), place.last());
                    return sentence.head(at) == verb && (sentence.is(at, "obj") || Tree.isMarked(sentence, at, LEADING));
                })
                .map(PlaceMention::place)
                .filter(place -> !filed.isCountry(place))
                .findFirst();
    }
}
