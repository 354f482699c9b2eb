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

/**
 * Where and when by the words around: the day and the places that a sentence tells in one breath with an event ({@link Breath}), where the
 * event's own words have none. Pure functions.
 */
final class Around {

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "outside", "inside", "on", "along", "into", "within", "around", "off", "over", "across", "through", "beside", "below", "above", "opposite", "under", "behind");
    /** How many days a stretch of time may have that tells when something was. */
    private static final int FEW = 3;
    private static final int WEEK = 7;
    /** How deep a name may stand in words for a place: "at the gate of the depot of Pisac". */
    private static final int NESTED = 4;
    private static final Set<String> SENT = Set.of("to", "into");
    private static final Set<String> SINCE = Set.of("since", "from");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Setting setting;
    private final List<PlaceMention> places;
    private final List<DateMention> dates;
    private final Breath breath;
    /** Verbs by which somebody or something gets to a place. */
    private final Set<String> sending;

    Around(Passage passage, EventLexicon lexicon, Setting setting, List<PlaceMention> places, List<DateMention> dates) {
        this.passage = passage;
        this.frames = lexicon.frames();
        this.setting = setting;
        this.sending = Stream.of("going-to", "sending-to").flatMap(list -> lexicon.list(list).stream()).collect(Collectors.toUnmodifiableSet());
        this.breath = new Breath(lexicon.stages());
        this.places = List.copyOf(places);
        this.dates = List.copyOf(dates);
    }

    /**
     * The day of an event that has none by its own words: one of its sentence that is told in one breath with it and lies where
     * its standing puts it, behind the report or ahead of it.
     *
     * @param status what the words make of it; empty where they leave it open
     * @param others tokens of the sentence that tell of other events
     */
    EdtfDate dateAround(Sentence sentence, int token, Optional<EventStatus> status, Set<Integer> others) {
        Optional<EdtfDate> when = dayOfWhen(sentence, token).filter(day -> fits(day, status));
        return when.isPresent() ? when.get() : dates.stream()
                .filter(date -> date.sentence() == sentence.index() && isPoint(date.value()))
                .filter(date -> date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME)
                .filter(date -> fits(fitted(sentence, date.value(), status, EventKind.OTHER), status))
                .filter(date -> breath.holds(sentence, Setting.head(sentence, date.first(), date.last()), token, others)
                        || isComing(status) && setting.isAhead(date.value()) && Breath.areInOneClause(sentence, Setting.head(sentence, date.first(), date.last()), token)
                        || isPutOff(status) && isSetFor(sentence, Setting.head(sentence, date.first(), date.last()), token))
                .min((a, b) -> Integer.compare(Math.abs(a.first() - token), Math.abs(b.first() - token)))
                .map(DateMention::value)
                .or(() -> openingDay(sentence, token, status, others))
                .orElse(EdtfDate.UNKNOWN);
    }

    /** "Has been idle since Friday, when drivers stopped the lorries": a clause that tells what was done on a day. */
    private Optional<EdtfDate> dayOfWhen(Sentence sentence, int token) {
        int clause = Breath.clause(sentence, token);
        boolean when = clause >= 0 && sentence.relation(clause).startsWith("acl")
                && sentence.children(clause, "advmod", "mark").stream().anyMatch(child -> Tree.lemma(sentence, child).equals("when"));
        return dates.stream()
                .filter(date -> when && date.sentence() == sentence.index() && date.first() <= sentence.head(clause) && sentence.head(clause) <= date.last())
                .map(date -> EdtfDate.of(date.value().text().replaceAll("/\\.\\.$", "")))
                .filter(day -> day.isKnown() && day.earliest().isPresent())
                .findFirst();
    }

    /** "The 14 May eviction, in which nine were hurt": a clause about something has the day that this is called by. */
    EdtfDate dayOfNoun(Sentence sentence, int clause, Optional<EventStatus> status) {
        int noun = sentence.head(clause);
        boolean relative = noun >= 0 && sentence.relation(clause).startsWith("acl") && sentence.token(noun).isNoun();
        return dates.stream()
                .filter(date -> relative && date.sentence() == sentence.index() && isPoint(date.value()) && date.first() < clause)
                .filter(date -> sentence.head(Setting.head(sentence, date.first(), date.last())) == noun)
                .map(DateMention::value)
                .filter(day -> fits(day, status))
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
    }

    /** "Will strike from 9 June", "has been shut since Monday": the first day of what is to come or goes on. */
    private Optional<EdtfDate> openingDay(Sentence sentence, int token, Optional<EventStatus> status, Set<Integer> others) {
        boolean runs = status.filter(s -> s == EventStatus.PLANNED || s == EventStatus.AGREED || s == EventStatus.ONGOING).isPresent()
                || sentence.children(Breath.clause(sentence, token), "aux").stream().anyMatch(aux -> Tree.lemma(sentence, aux).equals("have") && sentence.token(aux).tag().matches("VB[PZ]"));
        return dates.stream()
                .filter(date -> runs && date.sentence() == sentence.index())
                .filter(date -> date.value().text().endsWith("/..") || Tree.isMarked(sentence, Setting.head(sentence, date.first(), date.last()), SINCE))
                .filter(date -> breath.runs(sentence, Setting.head(sentence, date.first(), date.last()), token, others))
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
                .map(mention -> Setting.head(sentence, mention.first(), mention.last()))
                .anyMatch(at -> done || Tree.isMarked(sentence, at, Set.of("for")) && (planned || sentence.tokens().stream().anyMatch(token -> token.lemma().equals("will"))) || planned && isToCome(sentence, sentence.head(at)));
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
        boolean ahead = isComing(status) || status.filter(EventStatus.PROPOSED::equals).isPresent();
        if (ahead) {
            // "agreed on Friday to meet": the day of the agreeing is not that of the meeting
            return setting.isAhead(value);
        }
        Optional<LocalDate> told = passage.report().written().latest();
        boolean open = isPutOff(status) || status.filter(EventStatus.DENIED::equals).isPresent();
        return open || told.isEmpty() || !value.earliest().get().isAfter(told.get());
    }

    /** The places of the sentence that are told in one breath with the event, the nearest first. */
    List<Place> placesAround(Hit hit, Set<Integer> others) {
        Set<String> own = frames.leading().getOrDefault(frames.leading().containsKey(hit.word().mode()) ? hit.word().mode() : hit.trigger().kind().code(), Set.of());
        // "sent forty officers to Pisac": whatever else it is, it leads there
        boolean leads = own.isEmpty() && hit.isVerb() && hit.trigger().kind() == EventKind.OTHER && sending.contains(Tree.lemma(hit.sentence(), hit.token()));
        Set<String> leading = leads ? SENT : own;
        return placesAround(hit.sentence(), hit.token(), leading, others);
    }

    /** "Got through to Pisac", "the pullout from Pisac": the name that says where a deed of this kind leads. */
    private static boolean leads(Sentence sentence, int at, int token, Set<String> leading) {
        boolean hangs = sentence.head(at) == token || sentence.head(at) == mover(sentence, token)
                || !sentence.token(token).isVerb() && sentence.head(at) >= 0 && sentence.is(sentence.head(at), "nmod") && sentence.head(sentence.head(at)) == token;
        boolean up = sentence.head(at) >= 0 && sentence.is(sentence.head(at), "advmod") && sentence.head(sentence.head(at)) == token;
        return (hangs || up) && Tree.isMarked(sentence, at, leading);
    }

    /** The verb itself, or that of which the noun is the subject: "the convoy got through to Pisac". */
    private static int mover(Sentence sentence, int token) {
        boolean moves = !sentence.token(token).isVerb() && sentence.is(token, "nsubj") && sentence.head(token) >= 0 && !Tree.isPassive(sentence, sentence.head(token));
        return moves ? sentence.head(token) : token;
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
                .filter(place -> whereOf(sentence, Setting.head(sentence, place.first(), place.last()), token, leading).stream()
                        .anyMatch(at -> sentence.head(at) == token && sentence.token(token).isVerb() || leads(sentence, at, token, leading) || breath.holds(sentence, at, token, others)))
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
            boolean leads = leads(sentence, at, token, leading);
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
}
