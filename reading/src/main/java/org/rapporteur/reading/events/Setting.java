package org.rapporteur.reading.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Place;
import org.rapporteur.record.Report;

/** Where and when: the places and dates of a passage, and which of them belong to a mention of an event. */
final class Setting {

    private static final Set<String> WHERE = Set.of("in", "at", "near", "on", "outside", "inside", "over", "around", "off", "across", "of", "along", "into", "against", "within", "beside");
    private static final Set<String> THERE = Set.of("at", "in", "during");
    /** The paragraphs, counted from 0 with the headline, in which a report tells where it is. */
    private static final int OPENING = 4;
    private static final Set<String> BOUNDS = Set.of("since", "after", "before", "until", "when", "while");
    private static final Set<String> SINCE = Set.of("since", "from");

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "outside", "inside", "on", "along", "into", "within", "around", "off", "over", "across", "beside", "below", "above", "opposite", "under", "behind");
    /** The mode of a deed by which somebody goes somewhere. */
    private static final String VISIT = "visit";
    /** How many days a stretch of time may have that tells when something was. */
    private static final int FEW = 3;
    private static final int WEEK = 7;
    /** How deep a name may stand in words for a place: "at the gate of the depot of Pisac". */
    private static final int NESTED = 4;

    private final List<PlaceMention> places;
    private final List<DateMention> dates;
    private final Breath breath;

    private final EventLexicon.Frames frames;
    private final Passage passage;

    Setting(Passage passage, EventLexicon lexicon, List<PlaceMention> places, List<DateMention> dates) {
        this.passage = passage;
        this.frames = lexicon.frames();
        this.breath = new Breath(lexicon.stages());
        this.places = List.copyOf(places);
        this.dates = List.copyOf(dates);
    }

    /** The places that hang on the event's word or on a verb that does something with it, the nearest first. */
    List<Place> places(Hit hit, Standing standing) {
        Sentence sentence = hit.sentence();
        return places.stream()
                .filter(place -> place.sentence() == sentence.index())
                .filter(place -> belongs(sentence, head(sentence, place.first(), place.last()), hit, standing.path(), WHERE))
                .sorted((a, b) -> Integer.compare(distance(a.first(), hit), distance(b.first(), hit)))
                .map(PlaceMention::place)
                .toList();
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

    /**
     * The town for a house in it ("Rosas Palace in Quito", "Quito's Rosas Palace"): the one named with it, else where a
     * report was filed that tells of it in its first paragraphs. Any other place is itself.
     */
    Place town(Hit hit, List<Place> found) {
        Place house = found.get(0);
        if (!isHouse(house)) {
            return part(hit.sentence(), house);
        }
        Sentence sentence = hit.sentence();
        return found.stream()
                .filter(place -> !isHouse(place))
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> place.sentence() == sentence.index() && !isHouse(place.place()))
                        .filter(place -> stands(sentence, head(sentence, place.first(), place.last()), house))
                        .map(PlaceMention::place)
                        .findFirst())
                .or(() -> passage.paragraphAt(sentence.span().start()) <= OPENING ? filed() : Optional.empty())
                .orElse(house);
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
        String filed = Whereabouts.filedIn(passage.report());
        return filed.isEmpty()
                ? Optional.empty()
                : Optional.of(places.stream()
                        .map(PlaceMention::place)
                        .filter(place -> place.name().equalsIgnoreCase(filed) && !place.name().equals(filed.toUpperCase(Locale.ROOT)))
                        .reduce((one, other) -> other)
                        .orElse(Place.named(titled(filed))));
    }

    /** Whether the date lies after the report. */
    boolean isAhead(EdtfDate date) {
        Report report = passage.report();
        Optional<LocalDate> told = (report.published().isKnown() ? report.published() : report.dateline().date()).latest();
        return told.isPresent() && date.isKnown() && date.earliest().filter(day -> day.isAfter(told.get())).isPresent();
    }

    /** A dateline's capitals as a name. */
    static String titled(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        return Arrays.stream(name.split(" "))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /**
     * The day of an event that has none by its own words: one of its sentence that is told in one breath with it and lies where
     * its standing puts it, behind the report or ahead of it.
     *
     * @param status what the words make of it; empty where they leave it open
     * @param others tokens of the sentence that tell of other events
     */
    EdtfDate dateAround(Sentence sentence, int token, Optional<EventStatus> status, Set<Integer> others) {
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && isPoint(date.value()))
                .filter(date -> date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME)
                .filter(date -> fits(fitted(sentence, date.value(), status, EventKind.OTHER), status))
                .filter(date -> breath.holds(sentence, head(sentence, date.first(), date.last()), token, others)
                        || isComing(status) && isAhead(date.value()) && Breath.areInOneClause(sentence, head(sentence, date.first(), date.last()), token)
                        || isPutOff(status) && isSetFor(sentence, head(sentence, date.first(), date.last()), token))
                .min((a, b) -> Integer.compare(Math.abs(a.first() - token), Math.abs(b.first() - token)))
                .map(DateMention::value)
                .or(() -> openingDay(sentence, token, status, others))
                .orElse(EdtfDate.UNKNOWN);
    }

    /** "Will strike from 9 June", "has been shut since Monday": the first day of what is to come or goes on. */
    private Optional<EdtfDate> openingDay(Sentence sentence, int token, Optional<EventStatus> status, Set<Integer> others) {
        boolean runs = status.filter(s -> s == EventStatus.PLANNED || s == EventStatus.AGREED || s == EventStatus.ONGOING).isPresent();
        return dates.stream()
                .filter(date -> runs && date.sentence() == sentence.index())
                .filter(date -> date.value().text().endsWith("/..") || Tree.isMarked(sentence, head(sentence, date.first(), date.last()), SINCE))
                .filter(date -> breath.runs(sentence, head(sentence, date.first(), date.last()), token, others))
                .map(date -> EdtfDate.of(date.value().text().replaceAll("/.*", "")))
                .map(day -> fitted(sentence, day, status, EventKind.OTHER))
                .filter(day -> isPoint(day) && fits(day, status))
                .findFirst();
    }

    /**
     * The day of the week that the standing of the event asks for, where a name of one alone ("on Friday") was taken for the other: what
     * was done was done in the week before the report, what is planned is in the week after it.
     */
    EdtfDate fitted(Sentence sentence, EdtfDate day, Optional<EventStatus> status, EventKind kind) {
        Optional<LocalDate> told = passage.report().written().latest();
        boolean done = status.filter(s -> s == EventStatus.OCCURRED || s == EventStatus.AGREED && kind == EventKind.AGREEMENT).isPresent();
        boolean planned = status.filter(s -> s == EventStatus.PLANNED).isPresent();
        boolean off = isPutOff(status);
        if (told.isEmpty() || day.day().isEmpty() || !done && !planned && !off) {
            return day;
        }
        LocalDate date = day.day().get();
        boolean bare = dates.stream()
                .filter(mention -> mention.sentence() == sentence.index() && mention.value().equals(day))
                .filter(mention -> isWeekday(passage.report().text().slice(mention.span())))
                .map(mention -> head(sentence, mention.first(), mention.last()))
                .anyMatch(at -> done || Tree.isMarked(sentence, at, Set.of("for")) && sentence.tokens().stream().anyMatch(token -> token.lemma().equals("will")) || planned && isToCome(sentence, sentence.head(at)));
        boolean late = done && date.isAfter(told.get()) && date.isBefore(told.get().plusDays(WEEK));
        boolean early = !done && date.isBefore(told.get()) && date.isAfter(told.get().minusDays(WEEK));
        return bare && late ? EdtfDate.of(date.minusDays(WEEK).toString()) : bare && early ? EdtfDate.of(date.plusDays(WEEK).toString()) : day;
    }

    /** Whether a day that hangs on this word is one to come: "will meet", "is due to meet", "is set for"; not "announced". */
    private boolean isToCome(Sentence sentence, int above) {
        return above >= 0 && (sentence.token(above).tag().matches("VB[PZ]?") || frames.dating().contains(Tree.verb(sentence, above)));
    }

    /** "Friday", "Friday evening": without "last" or "next". */
    private static boolean isWeekday(String words) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .anyMatch(day -> words.matches("(?:(?:late|early|on) )*" + day + "(?: (?:morning|afternoon|evening|night))?"));
    }

    /** Of what is planned or agreed a day to come in its clause tells when it is to be. */
    private static boolean isComing(Optional<EventStatus> status) {
        return status.filter(s -> s == EventStatus.PLANNED || s == EventStatus.AGREED).isPresent();
    }

    private static boolean isPutOff(Optional<EventStatus> status) {
        return status.filter(s -> s == EventStatus.SUSPENDED || s == EventStatus.CANCELLED).isPresent();
    }

    /** "Called off the walkout they had planned for Tuesday": a clause behind the event that sets its day. */
    private boolean isSetFor(Sentence sentence, int date, int token) {
        int verb = sentence.head(date);
        return verb > token && sentence.token(verb).isVerb() && frames.dating().contains(Tree.verb(sentence, verb)) && Tree.isMarked(sentence, date, Set.of("for", "on"));
    }

    /** A day, or a few days of which first and last are known. */
    private static boolean isPoint(EdtfDate value) {
        boolean open = value.text().contains("..");
        return value.isKnown() && !open && value.earliest().isPresent() && value.latest().isPresent()
                && !value.latest().get().isAfter(value.earliest().get().plusDays(FEW));
    }

    /** Whether an event of this standing may be of that day: what has been done is not ahead, what is planned not behind. */
    private boolean fits(EdtfDate value, Optional<EventStatus> status) {
        Optional<LocalDate> told = passage.report().written().latest();
        boolean open = isPutOff(status) || status.filter(s -> s == EventStatus.DENIED).isPresent();
        if (told.isEmpty() || open) {
            return true;
        }
        boolean ahead = status.filter(s -> s == EventStatus.PLANNED || s == EventStatus.AGREED || s == EventStatus.PROPOSED).isPresent();
        return ahead ? !value.latest().get().isBefore(told.get()) : !value.earliest().get().isAfter(told.get());
    }

    /** The places of the sentence that are told in one breath with the event, the nearest first. */
    List<Place> placesAround(Hit hit, Set<Integer> others) {
        Set<String> leading = frames.leading().getOrDefault(hit.word().mode().equals(VISIT) ? VISIT : hit.trigger().kind().code(), Set.of());
        return placesAround(hit.sentence(), hit.token(), leading, others);
    }

    /** Whether the word is (part of) the name of a place. */
    boolean isPlace(Sentence sentence, int token) {
        return places.stream().anyMatch(place -> place.sentence() == sentence.index() && place.first() <= token && token <= place.last());
    }

    /** The places that are told in one breath with this word, the nearest first. */
    List<Place> placesAround(Sentence sentence, int token) {
        return placesAround(sentence, token, Set.of(), Set.of());
    }

    private List<Place> placesAround(Sentence sentence, int token, Set<String> leading, Set<Integer> others) {
        return places.stream()
                .filter(place -> place.sentence() == sentence.index())
                .filter(place -> whereOf(sentence, head(sentence, place.first(), place.last()), token, leading).stream()
                        .anyMatch(at -> sentence.head(at) == token && sentence.token(token).isVerb() || breath.holds(sentence, at, token, others)))
                .sorted((a, b) -> Integer.compare(Math.abs(a.first() - token), Math.abs(b.first() - token)))
                .map(PlaceMention::place)
                .toList();
    }

    /**
     * The word by which a place is where something is: its own name ("in Lima"), or the noun that it names ("at the gate of the
     * Evzoni depot"); for a deed that leads there or away also without "in" ("reached the town of Pisac", "flew to Lima").
     */
    private Optional<Integer> whereOf(Sentence sentence, int name, int token, Set<String> leading) {
        boolean verb = sentence.token(token).isVerb();
        int at = name;
        for (int steps = 0; steps < NESTED; steps++) {
            int here = at;
            List<String> markers = Tree.markers(sentence, at);
            boolean direct = sentence.head(at) == token && verb && sentence.is(at, "obj");
            boolean thing = at != name && verb && sentence.head(at) == token && (sentence.is(at, "obj") || sentence.is(at, "nsubj"));
            boolean leads = sentence.head(at) == token && markers.stream().anyMatch(leading::contains);
            if (markers.stream().anyMatch(PLACING::contains) || leads || direct && !leading.isEmpty() || thing) {
                return Optional.of(here);
            }
            int above = sentence.head(at);
            boolean within = above >= 0 && frames.localities().contains(Tree.lemma(sentence, above))
                    && (sentence.is(at, "compound") || sentence.is(at, "appos") || sentence.is(at, "nmod:poss") || sentence.is(at, "amod") || markers.contains("of"));
            if (!within) {
                return Optional.empty();
            }
            at = above;
        }
        return Optional.empty();
    }

    /**
     * The date of an event that has none by its own words: that of a verb told in the same breath ("exploded and killed
     * two on Friday"), or of what was done there ("agreed on Friday at talks in Quito").
     */
    EdtfDate sharedDate(Hit hit) {
        Sentence sentence = hit.sentence();
        if (hit.isVerb()) {
            return joinedVerbs(sentence, hit.token()).map(verb -> dateOf(sentence, verb)).filter(EdtfDate::isKnown).findFirst().orElse(EdtfDate.UNKNOWN);
        }
        int verb = sentence.head(hit.token());
        boolean there = verb >= 0 && sentence.token(verb).isVerb() && sentence.is(hit.token(), "obl") && Tree.isMarked(sentence, hit.token(), THERE);
        if (!there) {
            return EdtfDate.UNKNOWN;
        }
        return Stream.concat(Stream.of(verb), joinedVerbs(sentence, verb))
                .map(one -> dateOf(sentence, one))
                .filter(EdtfDate::isKnown)
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
    }

    /** The verbs joined to this one that have its subject and its tense. */
    private static Stream<Integer> joinedVerbs(Sentence sentence, int verb) {
        boolean joined = sentence.is(verb, "conj") && sentence.child(verb, "nsubj").isEmpty();
        int above = joined ? sentence.head(verb) : verb;
        // "agreed to meet but reached nothing": the parser joins the second verb to the infinitive
        while (!isSameTense(sentence, above, verb) && (sentence.is(above, "xcomp") || sentence.is(above, "conj")) && sentence.head(above) < above) {
            above = sentence.head(above);
        }
        int first = above;
        return Stream.concat(Stream.of(first), sentence.children(first, "conj").stream())
                .filter(other -> other != verb && isSameTense(sentence, other, verb))
                .filter(other -> other == first || sentence.child(other, "nsubj", "aux").isEmpty());
    }

    private boolean agrees(Sentence sentence, int verb) {
        return frames.status().stream()
                .filter(status -> status.status() == EventStatus.AGREED)
                .anyMatch(status -> status.verbs().contains(Tree.lemma(sentence, verb)));
    }

    /** A past form without a helping verb is a past, whatever the tagger calls it. */
    private static boolean isSameTense(Sentence sentence, int one, int other) {
        String tag = sentence.token(one).tag();
        boolean past = isPast(sentence, one) && isPast(sentence, other);
        return past || tag.equals(sentence.token(other).tag());
    }

    private static boolean isPast(Sentence sentence, int verb) {
        return sentence.token(verb).tag().matches("VB[DN]") && sentence.child(verb, "aux", "cop").isEmpty();
    }

    private static int distance(int token, Hit hit) {
        return Math.abs(token - hit.token());
    }

    /** The date that hangs on the event's word or on one of these verbs, {@link EdtfDate#UNKNOWN} if none does. */
    EdtfDate date(Hit hit, List<Integer> verbs) {
        Sentence sentence = hit.sentence();
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().isKnown())
                .filter(date -> date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME)
                .filter(date -> !date.value().text().endsWith("/.."))
                .filter(date -> belongs(sentence, head(sentence, date.first(), date.last()), hit, verbs, Set.of()))
                .min((a, b) -> Integer.compare(distance(a.first(), hit), distance(b.first(), hit)))
                .map(DateMention::value)
                .or(() -> dayOfClause(sentence, verbs))
                .orElse(EdtfDate.UNKNOWN);
    }

    /** "On Friday evening, when they signed a pact": the day that the clause explains. */
    private Optional<EdtfDate> dayOfClause(Sentence sentence, List<Integer> verbs) {
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().day().isPresent())
                .filter(date -> verbs.stream().anyMatch(verb -> sentence.token(verb).isVerb() && sentence.relation(verb).equals("acl:relcl")
                        && date.first() <= sentence.head(verb) && sentence.head(verb) <= date.last()
                        && sentence.children(verb, "advmod", "mark").stream().anyMatch(when -> Tree.lemma(sentence, when).equals("when"))))
                .map(DateMention::value)
                .findFirst();
    }

    /** The date that hangs directly on this verb. */
    EdtfDate dateOf(Sentence sentence, int verb) {
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().isKnown())
                .filter(date -> date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME)
                .filter(date -> !date.value().text().contains(".."))
                .filter(date -> sentence.head(head(sentence, date.first(), date.last())) == verb)
                .map(DateMention::value)
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
    }

    /** The date in this stretch of a sentence that lies furthest ahead, for what is due. */
    Optional<DateMention> dateIn(Sentence sentence, int first, int last) {
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().isKnown() && date.first() >= first && date.last() <= last)
                .filter(date -> date.kind() == DateMention.Kind.DATE)
                .reduce((one, other) -> other);
    }

    private static int head(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.head(i) < first || sentence.head(i) > last) {
                return i;
            }
        }
        return last;
    }

    /**
     * Whether {@code at} hangs on the event: below its own word without another clause between, or directly on a verb of
     * its path. Where prepositions are given it must have one of them or none.
     */
    private boolean belongs(Sentence sentence, int at, Hit hit, List<Integer> path, Set<String> prepositions) {
        int below = at;
        for (int steps = 0; steps < 6; steps++) {
            List<String> markers = Tree.markers(sentence, below);
            boolean leads = sentence.head(below) >= 0 && markers.contains("to") && frames.ways().contains(Tree.lemma(sentence, sentence.head(below)));
            boolean houses = sentence.is(below, "nmod:poss") && frames.venues().contains(Tree.lemma(sentence, sentence.head(below)));
            if (!leads && !houses && !prepositions.isEmpty() && !markers.isEmpty() && markers.stream().noneMatch(prepositions::contains) && !sentence.is(below, "appos")) {
                return false;
            }
            int above = sentence.head(below);
            boolean interposed = prepositions.isEmpty() && above >= 0 && sentence.is(below, "nmod") && markers.contains("on")
                    && sentence.is(above, "nsubj") && below > above && below < sentence.head(above);
            if (interposed && above != hit.token()) {
                // "Chile on Sunday sent": the parser hangs the day on the subject
                return path.contains(sentence.head(above));
            }
            if (above < 0 || markers.stream().anyMatch(SINCE::contains)) {
                return false;
            }
            boolean topic = !prepositions.isEmpty() && below == at && markers.contains("of") && above != hit.token() && Tree.isMarked(sentence, above, Set.of("on"))
                    && !frames.localities().contains(Tree.lemma(sentence, above)) && !frames.carried().contains(hit.trigger().kind().code());
            if (topic) {
                // "met on the return of the Lima displaced": what it is about
                return false;
            }
            if (!prepositions.isEmpty() && sentence.token(above).entity().equals("PERSON") && markers.contains("of")) {
                // "Hugo Salas of Lima": where he comes from
                return false;
            }
            if (above == hit.token()) {
                return !sentence.is(below, "nmod:poss") || prepositions.isEmpty();
            }
            boolean container = sentence.token(above).isNoun() && path.contains(above) && sentence.isUnder(hit.token(), above);
            if (container) {
                return true;
            }
            boolean clause = sentence.token(above).isVerb();
            boolean relative = clause && sentence.is(above, "acl") && sentence.head(above) == hit.token();
            if (relative && Tree.isMarked(sentence, above, BOUNDS)) {
                // "the first talks since fighting resumed in March": another clause's day
                return false;
            }
            boolean another = prepositions.isEmpty() && hit.isVerb() && markers.contains("of") && sentence.token(above).isNoun()
                    && sentence.head(above) == hit.token() && (sentence.is(above, "obj") || sentence.is(above, "nsubj"));
            if (another) {
                // "broke the truce of 3 May": the truce's day
                return false;
            }
            boolean terms = relative && hit.trigger().kind() == EventKind.AGREEMENT && sentence.token(above).tag().equals("VBG");
            if (terms) {
                // "a treaty covering the waters near Arica": what it is about
                return false;
            }
            if (relative) {
                // "the exchange that was agreed on Friday": the day of the agreement
                return !prepositions.isEmpty() || !frames.closing().contains(Tree.lemma(sentence, above)) || !agrees(sentence, above);
            }
            if (clause) {
                boolean direct = sentence.is(below, "obl") || sentence.is(below, "advmod") || sentence.is(below, "nmod") || sentence.is(below, "dep");
                return direct && path.contains(above) && !sentence.is(hit.token(), "acl");
            }
            below = above;
        }
        return false;
    }
}
