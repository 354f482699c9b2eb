package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;
import org.rapporteur.record.Span;

/**
 * Where and when a deed was of which its own clause does not say: what the rest of the sentence says, else the sentences
 * beside it in the paragraph, else, where a report opens with it, the town where it was filed if that lies in the country that
 * the report speaks of, else that country. Only for kinds that happen at one place ({@code carried} in {@code
 * frames.yaml}). Pure functions.
 */
final class Whereabouts {

    static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside", "on", "along", "into", "within", "from", "around", "between", "off", "over", "below", "above", "behind", "beside", "opposite");
    private static final Set<String> APART = Set.of("after", "before", "since", "until");
    private static final Set<String> SURELY = Set.of("off", "near", "outside");
    /** How deep a name may stand in words for a place: "in the centre of the town of Pisac". */
    private static final int NESTED = 4;
    /** How many sentences back or ahead in its paragraph a place or day is carried. */
    private static final int REACH = 2;
    /** How many days a report of what was said goes back. */
    private static final int NEWS = 7;

    private final Passage passage;
    private final FiledFrom filed;
    private final Sequel sequel;
    private final Stations stations;
    /** Kinds that a sentence goes on with. */
    private final Set<String> continued;
    private final Cast cast;
    private final Set<String> kinds;
    /** Kinds for which people come together at a table. */
    private final Set<String> seated;
    /** Nouns for a place that a name can stand with. */
    private final Set<String> localities;
    /** Verbs that are the deed or say that it takes place. */
    private final Set<String> stages;
    /** Verbs whose object is where somebody is from then on: "entered Pisac". */
    private final Set<String> entering;
    private final List<PlaceMention> places;
    private final List<DateMention> dates;
    private final Countries countries;

    Whereabouts(
            Passage passage, EventLexicon lexicon, Around around, List<PlaceMention> places, List<DateMention> dates, Countries countries, Cast cast) {
        this.passage = passage;
        this.continued = lexicon.frames().continued();
        this.cast = cast;
        this.seated = lexicon.frames().seated();
        this.kinds = lexicon.frames().carried();
        this.localities = Stream.concat(lexicon.frames().localities().stream(), lexicon.frames().venues().stream()).collect(Collectors.toUnmodifiableSet());
        this.stages = new HashSet<>(lexicon.frames().staging().verbs());
        lexicon.triggers().entries().stream()
                .filter(trigger -> kinds.contains(trigger.kind().code()))
                .flatMap(trigger -> trigger.words().stream())
                .filter(Trigger.Word::isVerb)
                .forEach(word -> stages.add(word.lemma()));
        this.entering = lexicon.list("going-in");
        this.places = List.copyOf(places);
        this.dates = List.copyOf(dates);
        this.countries = countries;
        this.filed = new FiledFrom(passage, places, dates, countries, cast);
        this.stations = new Stations(passage, lexicon, filed, around, places);
        this.sequel = new Sequel(passage, lexicon, around, filed, dates, countries, cast);
    }

    /** The event with the place and the date that it lacks, where the words around tell. */
    Sketch settled(Sketch counted) {
        Sketch followed = stations.placed(sequel.followed(counted, told(counted)));
        boolean sits = seated.contains(followed.kind().code()) && !followed.isAhead() && continued.contains(followed.kind().code());
        Sketch event = sits ? sequel.goingOn(followed, told(followed)) : followed;
        if (seated.contains(event.kind().code()) && !event.isAhead() && !event.place().isKnown()) {
            List<Sentence> told = told(event);
            return event.at(capital(told, event).or(() -> filed.table(event, told)).orElse(Place.NONE), event.start());
        }
        if (event.isAhead()) {
            return event;
        }
        if (!kinds.contains(event.kind().code())) {
            return continued.contains(event.kind().code()) ? sequel.goingOn(event, told(event)) : event;
        }
        List<Sentence> told = told(event);
        Place place = event.place();
        if (!place.isKnown() || filed.isCountry(place)) {
            String within = place.isKnown() ? filed.codeOf(place) : "";
            place = place(event, told).filter(found -> within.isEmpty() || filed.codeOf(found).isEmpty() || within.equals(filed.codeOf(found))).orElse(place);
        }
        EdtfDate start = event.start().isKnown() || event.end().isKnown() ? event.start() : date(event, told, true);
        return event.at(place, start);
    }

    /** The mention with the day and the place that its own sentence gives, where it gives none itself. */
    Sketch dated(Sketch mention) {
        if (!kinds.contains(mention.kind().code()) || mention.isAhead()) {
            return mention;
        }
        List<Sentence> told = told(mention);
        boolean known = mention.start().isKnown() || mention.end().isKnown();
        EdtfDate start = known ? mention.start() : date(mention, told, false);
        Place place = mention.place().isKnown() ? mention.place() : best(told.stream().flatMap(sentence -> in(sentence, mention).stream()).toList()).orElse(Place.NONE);
        return mention.at(place, start);
    }

    private List<Sentence> told(Sketch event) {
        List<Sentence> told = new ArrayList<>();
        for (Span citation : event.citations()) {
            passage.sentences().stream().filter(sentence -> sentence.span().contains(citation.start())).findFirst().ifPresent(told::add);
        }
        return told;
    }

    private Optional<Place> place(Sketch event, List<Sentence> told) {
        List<Place> found = new ArrayList<>();
        told.forEach(sentence -> found.addAll(in(sentence, event)));
        Optional<Place> here = best(found).filter(place -> !filed.isCountry(place)).or(() -> capital(told, event)).or(() -> best(found));
        if (here.filter(place -> !filed.isCountry(place)).isPresent()) {
            return here;
        }
        List<Place> beside = new ArrayList<>();
        told.forEach(sentence -> beside(sentence).forEach(other -> beside.addAll(in(other, event))));
        String within = here.map(filed::codeOf).orElse("");
        Optional<Place> near = best(beside).filter(place -> within.isEmpty() || within.equals(filed.codeOf(place)));
        if (near.filter(place -> !filed.isCountry(place)).isPresent()) {
            return near;
        }
        return here.or(() -> near).or(() -> filed.filed(told)).or(filed::subject);
    }

    /** The first town or region, else the first country. */
    private Optional<Place> best(List<Place> found) {
        return found.stream().filter(place -> !filed.isCountry(place)).findFirst().or(() -> found.stream().findFirst());
    }

    /** The places of a sentence that say where something is; not those that a name or an office is of. */
    private List<Place> in(Sentence sentence, Sketch event) {
        return places.stream()
                .filter(place -> place.sentence() == sentence.index())
                .filter(place -> isWhere(sentence, headOf(sentence, place.first(), place.last())))
                .filter(place -> !isElsewhere(sentence, headOf(sentence, place.first(), place.last()), event))
                .map(PlaceMention::place)
                .toList();
    }

    /** Whether something is said to be there: "in Lima", "in the town of Pisac", "at a Lima hotel"; "a clerk from Lima" says where he comes from. */
    private boolean isWhere(Sentence sentence, int place) {
        int at = place;
        int first = place;
        while (first > 0 && sentence.head(first - 1) == place && (sentence.is(first - 1, "compound") || sentence.is(first - 1, "det"))) {
            first--;
        }
        if (first > 0 && SURELY.contains(Tree.lemma(sentence, first - 1))) {
            // "20 miles off the cape", whatever the parser makes of it
            return true;
        }
        for (int steps = 0; steps < NESTED; steps++) {
            List<String> markers = Tree.markers(sentence, at);
            boolean entered = sentence.is(at, "obj") && entering.contains(Tree.lemma(sentence, sentence.head(at)));
            if (entered) {
                // "Soldiers entered Pisac. A few hours later a bomb exploded": where they are by then
                return true;
            }
            if (markers.stream().anyMatch(AT::contains)) {
                return !markers.contains("from") || sentence.is(at, "obl");
            }
            int above = sentence.head(at);
            boolean within = above >= 0
                    && localities.contains(Tree.lemma(sentence, above))
                    && (sentence.is(at, "compound") || sentence.is(at, "appos") || sentence.is(at, "nmod:poss") || markers.contains("of"));
            if (!within) {
                return false;
            }
            at = above;
        }
        return false;
    }

    /** The capital that these sentences call so: "in the Peruvian capital"; without a people that of the country that the report speaks of. */
    private Optional<Place> capital(List<Sentence> told, Sketch event) {
        for (Sentence sentence : told) {
            for (Token token : sentence.tokens()) {
                int at = token.index();
                boolean capital = Tree.lemma(sentence, at).equals("capital") && isWhere(sentence, at) && !isElsewhere(sentence, at, event)
                        && sentence.children(at, "det", "nmod:poss").stream().anyMatch(word -> word < at)
                        && sentence.children(at, "nmod").stream().allMatch(of -> sentence.is(of, "nmod:poss"));
                if (capital) {
                    Optional<Place> found = sentence.children(at, "amod", "compound").stream()
                            .flatMap(word -> countries.byDemonym(sentence.token(word).text()).stream())
                            .findFirst()
                            .or(() -> filed.subject().flatMap(place -> countries.byName(place.name())))
                            .flatMap(country -> country.capitals().stream().findFirst().map(town -> filed.named(town, country.alpha3())));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the place belongs to those who tell of it ("said in Lima that"), or to a clause about something else. */
    private boolean isElsewhere(Sentence sentence, int place, Sketch event) {
        int below = place;
        for (int above = sentence.head(place); above >= 0; above = sentence.head(above)) {
            boolean tells = sentence.token(above).isVerb() && sentence.child(above, "ccomp").isPresent() && !sentence.is(below, "ccomp");
            boolean other = sentence.index() == event.sentence()
                    ? event.clause() != above && !sentence.isUnder(event.clause(), above)
                    // "an agency whose offices are in Lima": where another sentence's deed is not
                    : sentence.is(above, "acl") && !stages.contains(Tree.lemma(sentence, above));
            boolean apart = sentence.index() == event.sentence() && event.clause() != above && isApart(sentence, event.clause(), above);
            boolean aside = apart || sentence.is(above, "acl") && other;
            if (tells || aside) {
                return true;
            }
            below = above;
        }
        return false;
    }

    /** Whether the clause tells of another time than the one above it, which it hangs on: "a pact was made in Lima, weeks after a raid". */
    private static boolean isApart(Sentence sentence, int clause, int above) {
        for (int at = clause; at >= 0 && at != above; at = sentence.head(at)) {
            if (sentence.is(at, "advcl") && Tree.isMarked(sentence, at, APART)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day is that of a verb that only has the deed as its object: "condemned the murder on Friday". */
    private boolean isOfReaction(Sentence sentence, int date, Sketch event) {
        int verb = sentence.head(date);
        return verb >= 0
                && sentence.index() == event.sentence()
                && verb == event.clause()
                && sentence.token(verb).isVerb()
                && !stages.contains(Tree.lemma(sentence, verb));
    }

    /** The token of these that hangs outside. */
    private static int headOf(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.head(i) < first || sentence.head(i) > last) {
                return i;
            }
        }
        return last;
    }

    /** The sentences beside this one in its paragraph, the nearest first, those before it before those behind. */
    private List<Sentence> beside(Sentence sentence) {
        int paragraph = passage.paragraphAt(sentence.span().start());
        List<Sentence> beside = new ArrayList<>();
        for (int step = 1; step <= REACH; step++) {
            for (int index : new int[] {sentence.index() - step, sentence.index() + step}) {
                passage.sentences().stream()
                        .filter(other -> other.index() == index && passage.paragraphAt(other.span().start()) == paragraph)
                        .forEach(beside::add);
            }
        }
        return beside;
    }

    private EdtfDate date(Sketch event, List<Sentence> told, boolean carried) {
        Set<Sentence> near = new LinkedHashSet<>(told);
        if (carried) {
            told.forEach(sentence -> beside(sentence).stream().filter(other -> other.index() < sentence.index()).forEach(near::add));
        }
        for (Sentence sentence : near) {
            Optional<EdtfDate> day = dates.stream()
                    .filter(date -> date.sentence() == sentence.index() && (date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME))
                    .filter(date -> !isElsewhere(sentence, headOf(sentence, date.first(), date.last()), event))
                    .filter(date -> isOld(date.value()) || !isOfReaction(sentence, headOf(sentence, date.first(), date.last()), event))
                    .map(DateMention::value)
                    .filter(value -> value.isKnown() && value.earliest().isPresent() && !value.text().contains("/") && !isAhead(value))
                    .filter(value -> value.day().isPresent())
                    .findFirst();
            if (day.isPresent()) {
                return day.get();
            }
        }
        return EdtfDate.UNKNOWN;
    }

    /** Whether it is no news any more: what people say of a deed was said in the days before the report. */
    private boolean isOld(EdtfDate day) {
        return day.latest().flatMap(last -> passage.report().written().earliest().map(told -> last.isBefore(told.minusDays(NEWS)))).orElse(false);
    }

    private boolean isAhead(EdtfDate day) {
        return passage.report().written().latest().filter(told -> day.earliest().get().isAfter(told)).isPresent();
    }
}
