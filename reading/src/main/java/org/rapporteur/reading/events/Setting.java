package org.rapporteur.reading.events;

import java.time.LocalDate;
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

    private static final Set<String> WHERE = Set.of("in", "at", "near", "on", "outside", "inside", "over", "around", "off", "across", "of", "along", "into", "against", "within", "beside", "below", "above", "beneath", "opposite", "alongside", "throughout", "under");
    private static final Set<String> LATER_TODAY = Set.of("tonight");
    private static final Set<String> THERE = Set.of("at", "in", "during");
    private static final Set<String> BOUNDS = Set.of("since", "after", "before", "until", "when", "while");
    private static final Set<String> SINCE = Set.of("since", "from");

    /** How long a month of a year is in writing. */
    private static final int MONTH = 7;

    private final List<PlaceMention> places;
    private final List<DateMention> dates;
    private final EventLexicon.Frames frames;
    /** Those who hold an office: where they hold it is not where they are. */
    private final Set<String> officers;
    /** Ways on the map: "north of Lima" is not in Lima. */
    private final Set<String> directions;
    private final Passage passage;
    private final Houses houses;

    Setting(Passage passage, EventLexicon lexicon, List<PlaceMention> places, List<DateMention> dates) {
        this.frames = lexicon.frames();
        this.officers = lexicon.list("speakers-for");
        this.directions = lexicon.list("directions");
        this.passage = passage;
        this.places = List.copyOf(places);
        this.houses = new Houses(passage, frames, this.places);
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

    /** Whether all that the sentence says of the place is that something was some way from it: "north of Lima". */
    boolean isSomeWayFrom(Sentence sentence, Place place) {
        List<PlaceMention> said = places.stream().filter(mention -> mention.sentence() == sentence.index() && mention.place().equals(place)).toList();
        return !said.isEmpty() && said.stream().allMatch(mention -> mention.first() > 1
                && Tree.lemma(sentence, mention.first() - 1).equals("of") && directions.contains(Tree.lemma(sentence, mention.first() - 2)));
    }

    /** Where the report was filed, if it says that the event was "here". */
    Optional<Place> here(Hit hit) {
        return houses.here(hit);
    }

    /** The town for a house in it; any other place is itself. */
    Place town(Hit hit, List<Place> found) {
        return houses.town(hit, found);
    }

    /** Whether the date lies after the report. */
    boolean isAhead(EdtfDate date) {
        Report report = passage.report();
        Optional<LocalDate> told = (report.published().isKnown() ? report.published() : report.dateline().date()).latest();
        return told.isPresent() && date.isKnown() && date.earliest().filter(day -> day.isAfter(told.get())).isPresent();
    }

    /** Whether the month lies within a year of the report: what is older is history. */
    boolean isNear(EdtfDate month) {
        Optional<LocalDate> told = passage.report().written().latest();
        return month.text().length() == MONTH && told.isPresent()
                && month.earliest().filter(day -> day.isAfter(told.get().minusYears(1)) && day.isBefore(told.get().plusYears(1))).isPresent();
    }

    /** Whether the verb is set for later on the day of the report: "stop work tonight". */
    boolean isTonight(Sentence sentence, int verb) {
        return sentence.children(verb, "obl", "advmod").stream().anyMatch(when -> LATER_TODAY.contains(Tree.lemma(sentence, when))
                || Tree.lemma(sentence, when).equals("today") && when + 1 < sentence.size() && sentence.token(when + 1).text().equals("at"));
    }

    /** Whether the date lies before the report. */
    boolean isBehind(EdtfDate date) {
        Optional<LocalDate> told = passage.report().written().earliest();
        return told.isPresent() && date.isKnown() && !date.text().contains("..") && date.latest().filter(day -> day.isBefore(told.get())).isPresent();
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
                .filter(date -> belongs(sentence, head(sentence, date.first(), date.last()), hit, verbs, Set.of()) || isSpan(sentence, date, hit, verbs))
                .min((a, b) -> Integer.compare(distance(a.first(), hit), distance(b.first(), hit)))
                .map(DateMention::value)
                .or(() -> dayOfClause(sentence, verbs))
                .orElse(EdtfDate.UNKNOWN);
    }

    /** "Met from 20 to 22 May": first and last day, not a day since when. */
    private static boolean isSpan(Sentence sentence, DateMention date, Hit hit, List<Integer> verbs) {
        int above = sentence.head(head(sentence, date.first(), date.last()));
        boolean closed = date.value().text().contains("/") && !date.value().text().contains("..");
        return closed && (above == hit.token() || verbs.contains(above));
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

    /** Whether a noun is, or has with it, a day or an hour. */
    private boolean isTime(Sentence sentence, int noun) {
        return sentence.token(noun).isNoun() && dates.stream()
                .filter(date -> date.sentence() == sentence.index())
                .anyMatch(date -> date.first() <= noun && noun <= date.last() || sentence.head(head(sentence, date.first(), date.last())) == noun);
    }

    static int head(Sentence sentence, int first, int last) {
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
            boolean office = markers.contains("of") && sentence.head(below) >= 0 && officers.contains(Tree.lemma(sentence, sentence.head(below)));
            if (office) {
                return false;
            }
            // "before sunrise on Wednesday near Lima": the parser hangs the place on the time
            boolean time = sentence.head(at) == below && isTime(sentence, below);
            boolean leads = sentence.head(below) >= 0 && markers.contains("to") && frames.ways().contains(Tree.lemma(sentence, sentence.head(below)));
            boolean houses = sentence.is(below, "nmod:poss") && frames.venues().contains(Tree.lemma(sentence, sentence.head(below)));
            if (!leads && !houses && !time && !prepositions.isEmpty() && !markers.isEmpty() && markers.stream().noneMatch(prepositions::contains) && !sentence.is(below, "appos")) {
                return false;
            }
            int above = sentence.head(below);
            boolean interposed = prepositions.isEmpty() && above >= 0 && sentence.is(below, "nmod") && markers.contains("on")
                    && sentence.is(above, "nsubj") && below > above && below < sentence.head(above);
            if (interposed && above != hit.token()) {
                // "Chile on Sunday sent": the parser hangs the day on the subject
                return path.contains(sentence.head(above));
            }
            boolean ofAnother = prepositions.isEmpty() && below != at && markers.stream().anyMatch(BOUNDS::contains) && Tree.isMarked(sentence, at, Set.of("of"));
            if (ofAnother) {
                // "blocked the road after the accord of 19 May": the accord's day
                return false;
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
            boolean before = relative && prepositions.isEmpty() && sentence.children(above, "aux").stream().anyMatch(aux -> Tree.lemma(sentence, aux).equals("have"))
                    && frames.status().stream().filter(words -> words.status() == EventStatus.SUSPENDED).anyMatch(words -> words.verbs().contains(Tree.verb(sentence, above)));
            if (before) {
                // "the talks, which had been broken off in April, resumed": not their day
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
