package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Place;

/**
 * What the sentences beside it in the paragraph say of an event: the one behind that says when and where it happened, the one before that
 * it goes on with. Pure functions.
 */
final class Sequel {

    private final Passage passage;
    private final Cast cast;
    private final Countries countries;
    private final Around around;
    private final FiledFrom filed;
    private final List<DateMention> dates;
    /** Verbs by which it is said that something happened. */
    private final Set<String> occurring;
    /** Families of deeds that are done where those who do them have their seat. */
    private final Set<String> seats;
    /** Verbs that are the deed or say that it takes place. */
    private final Set<String> stages;
    /** Nouns for a deed that was told in other words. */
    private final Set<String> deeds;
    private final Set<String> definite;

    Sequel(Passage passage, EventLexicon lexicon, Around around, FiledFrom filed, List<DateMention> dates, Countries countries, Cast cast) {
        this.passage = passage;
        this.cast = cast;
        this.countries = countries;
        this.around = around;
        this.filed = filed;
        this.dates = List.copyOf(dates);
        this.occurring = lexicon.frames().occurring();
        this.seats = lexicon.frames().seats();
        this.stages = lexicon.stages();
        this.deeds = lexicon.list("deed-names");
        this.definite = lexicon.frames().definite();
    }

    /** The event with the day and the place that the next sentence gives it: "It happened in the night to Monday", "It took place in Quito". */
    Sketch followed(Sketch event, List<Sentence> told) {
        boolean known = event.place().isKnown() && event.start().isKnown();
        Optional<Sentence> next = known ? Optional.empty() : told.stream().reduce((one, other) -> other).flatMap(this::after).filter(this::pointsBack);
        if (next.isEmpty()) {
            return event;
        }
        int verb = root(next.get());
        Place place = event.place().isKnown() ? event.place() : around.placesAround(next.get(), verb).stream().findFirst().orElse(Place.NONE);
        EdtfDate start = event.start().isKnown() || event.end().isKnown() ? event.start() : around.dateAround(next.get(), verb, event.status(), Set.of());
        return event.at(place, start);
    }

    /** "It happened", "this took place": what was told last. */
    private boolean pointsBack(Sentence sentence) {
        int verb = root(sentence);
        boolean happens = stages.contains(Tree.lemma(sentence, verb)) && occurring.contains(Tree.lemma(sentence, verb))
                || sentence.children(verb, "obj").stream().anyMatch(object -> occurring.contains(Tree.lemma(sentence, verb) + "-" + Tree.lemma(sentence, object)));
        return happens && sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).tag().matches("PRP|DT") || isThatDeed(sentence, subject)).isPresent();
    }

    /** "The release took place", "the exchange happened": the deed told last by a name for deeds. */
    private boolean isThatDeed(Sentence sentence, int noun) {
        return deeds.contains(Tree.lemma(sentence, noun)) && sentence.children(noun, "det").stream().anyMatch(word -> definite.contains(Tree.lemma(sentence, word)))
                && sentence.children(noun, "nmod", "compound", "amod").isEmpty();
    }

    private Optional<Sentence> after(Sentence sentence) {
        int paragraph = passage.paragraphAt(sentence.span().start());
        return passage.sentences().stream()
                .filter(other -> other.index() == sentence.index() + 1 && passage.paragraphAt(other.span().start()) == paragraph)
                .findFirst();
    }

    /**
     * An event that goes on with the sentence before it in the paragraph has its day ("Thousands marched on Sunday. Police arrested
     * nine"); where nothing tells the place of one that a report opens with, it was where the report was filed in its own country.
     */
    Sketch goingOn(Sketch event, List<Sentence> told) {
        EdtfDate start = event.start();
        if (!start.isKnown() && !event.end().isKnown() && told.size() == 1 && isSimplePast(told.get(0), event.clause()) && !isDated(told.get(0), event.clause())) {
            Optional<Sentence> earlier = before(told.get(0));
            // what only goes on with the sentence before it has the day that that one goes on with
            Optional<Sentence> dated = earlier.filter(this::isUndated).filter(sentence -> isSimplePast(sentence, root(sentence))).flatMap(this::before).or(() -> earlier);
            start = dated.map(sentence -> around.dateAround(sentence, root(sentence), event.status(), Set.of())).orElse(EdtfDate.UNKNOWN);
        }
        Place place = event.place();
        boolean next = event.bond() == Sketch.Bond.KNOWN && !event.start().isKnown() || start.isKnown() && !event.start().isKnown() && !event.end().isKnown();
        if (!place.isKnown() && told.size() == 1 && next && !namesSomewhere(told.get(0))) {
            place = before(told.get(0)).flatMap(earlier -> around.placesAround(earlier, root(earlier)).stream().findFirst()).orElse(Place.NONE);
        }
        boolean open = event.kind() == EventKind.PROTEST || seats.contains(event.mode());
        if (!place.isKnown() && open && told.stream().noneMatch(this::namesSomewhere)) {
            place = filed.filed(told).orElse(Place.NONE);
        }
        boolean here = event.kind() == EventKind.PROTEST || event.kind() == EventKind.OTHER;
        if (!place.isKnown() && here && told.stream().noneMatch(this::namesSomewhere)) {
            place = filed.lead(event.at(place, start), told).orElse(Place.NONE);
        }
        return event.at(place, start);
    }

    /** Whether a clause that the event's hangs on has a day of its own: "the following day they were received by the mayor, to whom they gave a list". */
    private boolean isDated(Sentence sentence, int clause) {
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().day().isPresent())
                .map(date -> Breath.clause(sentence, Setting.head(sentence, date.first(), date.last())))
                .anyMatch(dated -> dated != clause && sentence.isUnder(clause, dated));
    }

    private boolean isUndated(Sentence sentence) {
        return dates.stream().noneMatch(date -> date.sentence() == sentence.index());
    }

    /** "Police arrested nine": told as the next thing; "had arrested" goes further back. */
    private static boolean isSimplePast(Sentence sentence, int verb) {
        boolean helped = sentence.children(verb, "aux").stream().anyMatch(aux -> !sentence.token(aux).tag().equals("VBD") || Tree.lemma(sentence, aux).equals("have"));
        boolean passive = sentence.token(verb).tag().equals("VBN") && Tree.isPassive(sentence, verb);
        return !helped && (sentence.token(verb).tag().equals("VBD") || passive);
    }

    private Optional<Sentence> before(Sentence sentence) {
        int paragraph = passage.paragraphAt(sentence.span().start());
        return passage.sentences().stream()
                .filter(other -> other.index() == sentence.index() - 1 && passage.paragraphAt(other.span().start()) == paragraph)
                .findFirst();
    }

    private static int root(Sentence sentence) {
        return sentence.tokens().stream().filter(token -> sentence.head(token.index()) < 0).mapToInt(Token::index).findFirst().orElse(0);
    }

    /** Whether the sentence names something that may be a place other than the one where the report was filed: "the Karpas depot", "in Dera Ismail Khan". */
    private boolean namesSomewhere(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > 0 && token.isName() && cast.mentionAt(sentence.index(), token.index()).isEmpty())
                .filter(token -> !token.entity().equals("ORGANIZATION") && countries.byDemonym(token.text()).isEmpty())
                .anyMatch(token -> dates.stream().noneMatch(date -> date.sentence() == sentence.index() && date.first() <= token.index() && token.index() <= date.last()));
    }
}
