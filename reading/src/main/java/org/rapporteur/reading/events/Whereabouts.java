package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Place;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * Where and when a deed was of which its own clause does not say: what the rest of the sentence says, else the sentences
 * beside it in the paragraph, else, where a report opens with it, the town where it was filed if that lies in the country that
 * the report speaks of, else that country. Only for kinds that happen at one place ({@code carried} in {@code
 * frames.yaml}). Pure functions.
 */
final class Whereabouts {

    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside", "on", "along", "into", "within", "from", "around", "between", "off", "over", "below", "above", "behind", "beside", "opposite");
    private static final Set<String> SURELY = Set.of("off", "near", "outside");
    /** How deep a name may stand in words for a place: "in the centre of the town of Pisac". */
    private static final int NESTED = 4;
    /** How many sentences back or ahead in its paragraph a place or day is carried. */
    private static final int REACH = 2;
    /** What the dateline counts beside places and peoples in the text, and how often a country must be spoken of at least. */
    private static final int FILED = 2;
    private static final int LEAST = 2;
    /** A report is news of what happened up to so many days before it was written. */
    private static final int NEWS = 3;

    private final Passage passage;
    private final Setting setting;
    /** Kinds that a sentence goes on with. */
    private final Set<String> continued;
    /** Families of deeds that are done where those who do them have their seat. */
    private final Set<String> seats;
    private final Cast cast;
    private final Set<String> kinds;
    /** Kinds for which people come together at a table. */
    private final Set<String> seated;
    /** Nouns for a place that a name can stand with. */
    private final Set<String> localities;
    /** Verbs that are the deed or say that it takes place. */
    private final Set<String> stages;
    private final List<PlaceMention> places;
    private final List<DateMention> dates;
    private final Countries countries;

    Whereabouts(
            Passage passage, EventLexicon lexicon, Setting setting, List<PlaceMention> places, List<DateMention> dates, Countries countries, Cast cast) {
        this.passage = passage;
        this.setting = setting;
        this.continued = lexicon.frames().continued();
        this.seats = lexicon.frames().seats();
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
        this.places = List.copyOf(places);
        this.dates = List.copyOf(dates);
        this.countries = countries;
    }

    /** The event with the place and the date that it lacks, where the words around tell. */
    Sketch settled(Sketch event) {
        if (seated.contains(event.kind().code()) && !event.isAhead() && !event.place().isKnown()) {
            List<Sentence> told = told(event);
            return event.at(capital(told, event).or(() -> table(event, told)).orElse(Place.NONE), event.start());
        }
        if (event.isAhead()) {
            return event;
        }
        if (!kinds.contains(event.kind().code())) {
            return continued.contains(event.kind().code()) ? goingOn(event) : event;
        }
        List<Sentence> told = told(event);
        Place place = event.place();
        if (!place.isKnown() || isCountry(place)) {
            String within = place.isKnown() ? codeOf(place) : "";
            place = place(event, told).filter(found -> within.isEmpty() || codeOf(found).isEmpty() || within.equals(codeOf(found))).orElse(place);
        }
        EdtfDate start = event.start().isKnown() || event.end().isKnown() ? event.start() : date(event, told, true);
        return event.at(place, start);
    }

    /**
     * An event that goes on with the sentence before it in the paragraph has its day ("Thousands marched on Sunday. Police arrested
     * nine"); where nothing tells the place of one that a report opens with, it was where the report was filed in its own country.
     */
    private Sketch goingOn(Sketch event) {
        List<Sentence> told = told(event);
        EdtfDate start = event.start();
        if (!start.isKnown() && !event.end().isKnown() && told.size() == 1 && isSimplePast(told.get(0), event.clause())) {
            start = before(told.get(0)).map(earlier -> setting.dateAround(earlier, root(earlier), event.status(), Set.of())).orElse(EdtfDate.UNKNOWN);
        }
        Place place = event.place();
        if (!place.isKnown() && told.size() == 1 && event.bond() == Sketch.Bond.KNOWN && !namesSomewhere(told.get(0))) {
            place = before(told.get(0)).flatMap(earlier -> setting.placesAround(earlier, root(earlier)).stream().findFirst()).orElse(Place.NONE);
        }
        boolean open = event.kind() == EventKind.PROTEST || seats.contains(event.mode());
        if (!place.isKnown() && open && told.stream().noneMatch(this::namesSomewhere)) {
            place = filed(told).orElse(Place.NONE);
        }
        return event.at(place, start);
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
        Optional<Place> here = best(found).filter(place -> !isCountry(place)).or(() -> capital(told, event)).or(() -> best(found));
        if (here.filter(place -> !isCountry(place)).isPresent()) {
            return here;
        }
        List<Place> beside = new ArrayList<>();
        told.forEach(sentence -> beside(sentence).forEach(other -> beside.addAll(in(other, event))));
        String within = here.map(this::codeOf).orElse("");
        Optional<Place> near = best(beside).filter(place -> within.isEmpty() || within.equals(codeOf(place)));
        if (near.filter(place -> !isCountry(place)).isPresent()) {
            return near;
        }
        return here.or(() -> near).or(() -> filed(told)).or(this::subject);
    }

    /** The first town or region, else the first country. */
    private Optional<Place> best(List<Place> found) {
        return found.stream().filter(place -> !isCountry(place)).findFirst().or(() -> found.stream().findFirst());
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
                            .or(() -> subject().flatMap(place -> countries.byName(place.name())))
                            .flatMap(country -> country.capitals().stream().findFirst().map(town -> named(town, country.alpha3())));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The place of this name that the report knows, else one without a position. */
    private Place named(String town, String country) {
        return places.stream()
                .map(PlaceMention::place)
                .filter(place -> place.name().equalsIgnoreCase(town))
                .findFirst()
                .orElseGet(() -> new Place(Setting.titled(town), Double.NaN, Double.NaN, country));
    }

    /** Whether the place belongs to those who tell of it ("said in Lima that"), or to a clause about something else. */
    private boolean isElsewhere(Sentence sentence, int place, Sketch event) {
        int below = place;
        for (int above = sentence.head(place); above >= 0; above = sentence.head(above)) {
            boolean tells = sentence.token(above).isVerb() && sentence.child(above, "ccomp").isPresent() && !sentence.is(below, "ccomp");
            boolean other = sentence.index() == event.sentence()
                    ? event.clause() != above && !sentence.isUnder(event.clause(), above)
                    // "an agency whose offices are in Lima": where another sentence's deed is not
                    : sentence.relation(above).equals("acl:relcl") && !stages.contains(Tree.lemma(sentence, above));
            boolean aside = sentence.is(above, "acl") && other;
            if (tells || aside) {
                return true;
            }
            below = above;
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

    /** Where the report was filed, if it opens with the event and that town lies in the country that it speaks of. */
    private Optional<Place> filed(List<Sentence> told) {
        boolean opens = told.stream().anyMatch(sentence -> passage.paragraphAt(sentence.span().start()) <= 0);
        String town = filedIn(passage.report());
        String country = countryOf(town);
        return opens && !country.isEmpty() && subject().map(this::codeOf).filter(country::equals).isPresent()
                ? Optional.of(named(town, country))
                : Optional.empty();
    }

    /**
     * Where a report that opens with people at a table was filed, if it tells of these days and that is no party's own country:
     * correspondents go where the talks are, but may as well stay at home with one of the sides.
     */
    private Optional<Place> table(Sketch event, List<Sentence> told) {
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
        boolean unsaid = homes.isEmpty() && told.stream().flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> countries.byDemonym(token.text()).or(() -> countries.byName(token.text())).map(Country::alpha3).filter(country::equals).isPresent());
        return homes.contains(country) || unsaid ? Optional.empty() : Optional.of(named(town, country));
    }

    /** Code of the country that the town lies in, {@code ""} if nobody tells. */
    private String countryOf(String town) {
        return countries.byCapital(town)
                .map(Country::alpha3)
                .or(() -> places.stream().map(PlaceMention::place).filter(place -> place.name().equalsIgnoreCase(town)).map(this::codeOf).findFirst())
                .orElse("");
    }

    /** The town of the dateline, without the country that may follow it: "ENTEBBE, Uganda"; {@code ""} if there is none. */
    static String filedIn(Report report) {
        return report.dateline().place().split(",")[0].strip();
    }

    /** The country that the report speaks of more than of all others, by its places and peoples and where it was filed. */
    private Optional<Place> subject() {
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

    private EdtfDate date(Sketch event, List<Sentence> told, boolean carried) {
        Set<Sentence> near = new LinkedHashSet<>(told);
        if (carried) {
            told.forEach(sentence -> beside(sentence).stream().filter(other -> other.index() < sentence.index()).forEach(near::add));
        }
        for (Sentence sentence : near) {
            Optional<EdtfDate> day = dates.stream()
                    .filter(date -> date.sentence() == sentence.index() && (date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME))
                    .filter(date -> !isElsewhere(sentence, headOf(sentence, date.first(), date.last()), event))
                    .filter(date -> !isOfReaction(sentence, headOf(sentence, date.first(), date.last()), event))
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

    private boolean isAhead(EdtfDate day) {
        return passage.report().written().latest().filter(told -> day.earliest().get().isAfter(told)).isPresent();
    }

    private boolean isCountry(Place place) {
        return countries.byName(place.name()).isPresent();
    }

    private String codeOf(Place place) {
        return place.country().isEmpty() ? countries.byName(place.name()).map(Country::alpha3).orElse("") : place.country();
    }
}
