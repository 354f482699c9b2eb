package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Place;

/**
 * Puts the mentions of one event together. Two mentions are one event if nothing they say sets them apart (kind, place,
 * date, who takes part, fact or plan) and something ties them: a shared detail, or words that point back.
 */
final class Merger {

    private static final double KILOMETRES_A_DEGREE = 111;
    private static final double APART_KILOMETRES = 60;
    /** How many sentences back a word that only points at a deed finds it. */
    private static final int RECALLED = 2;
    /** More than any tie. */
    private static final int STRONGEST = 20;

    private final EventLexicon.Frames frames;
    private final Countries countries;

    Merger(EventLexicon.Frames frames, Countries countries) {
        this.frames = frames;
        this.countries = countries;
    }

    /**
     * The events that these mentions, in text order, tell of.
     *
     * @param intervals how many days a mention, by its place in the list, is away from one before it
     */
    List<Sketch> merge(List<Sketch> mentions, Map<Integer, Intervals.Interval> intervals) {
        List<Sketch> events = new ArrayList<>();
        Map<Integer, Integer> eventOf = new HashMap<>();
        for (int m = 0; m < mentions.size(); m++) {
            Sketch mention = dated(mentions.get(m), intervals.get(m), events, eventOf);
            int best = -1;
            int most = 0;
            for (int i = 0; i < events.size(); i++) {
                int tie = recalled(events.get(i), mention, tie(events.get(i), mention));
                // of equally good ones the last told
                boolean later = best >= 0 && tie == most && isLater(events.get(i), events.get(best));
                if (tie > most || later) {
                    most = tie;
                    best = i;
                }
            }
            if (best >= 0) {
                eventOf.put(m, best);
                events.set(best, narrowed(events.get(best), mention).with(fitted(events.get(best), mention)));
            } else if (mention.founding()) {
                eventOf.put(m, events.size());
                events.add(mention);
            }
        }
        return events;
    }

    /** The mention with the day that the one from which it is so many days away gives it. */
    private static Sketch dated(Sketch mention, Intervals.Interval interval, List<Sketch> events, Map<Integer, Integer> eventOf) {
        if (interval == null || !eventOf.containsKey(interval.from())) {
            return mention;
        }
        // a day that it only has from the other's clause is not its own
        boolean own = mention.start().isKnown() && !mention.start().equals(events.get(eventOf.get(interval.from())).start());
        if (own) {
            return mention;
        }
        return events.get(eventOf.get(interval.from())).start().day()
                .map(day -> mention.at(mention.place(), EdtfDate.of(day.plusDays(interval.days()).toString())))
                .orElse(mention);
    }

    /**
     * The tie of a mention that only points back at a deed ("carrying out the attack"), without a day or a place of its own: the deed
     * told last is meant, whoever is known to have done an earlier one.
     */
    private int recalled(Sketch event, Sketch mention, int tie) {
        boolean points = (mention.bond() == Sketch.Bond.KNOWN || mention.bond() == Sketch.Bond.BACK)
                && frames.carried().contains(mention.kind().code()) && !mention.start().isKnown() && !mention.place().isKnown();
        int away = mention.sentence() - event.sentence();
        return tie > 0 && points && away <= RECALLED ? tie + (RECALLED + 1 - away) * STRONGEST : tie;
    }

    private static boolean isLater(Sketch one, Sketch other) {
        return one.sentence() > other.sentence();
    }

    /** What a mention adds to an event that is real must not make it a wish again, nor what one side demands say where both agreed. */
    private static Sketch fitted(Sketch event, Sketch mention) {
        boolean agreed = event.status().filter(status -> status == EventStatus.AGREED).isPresent();
        boolean demanded = mention.status().filter(status -> status == EventStatus.PROPOSED).isPresent();
        return event.isReal() && mention.isAhead() || agreed && demanded ? mention.bare() : mention;
    }

    /** The event with the mention's town for the country that was all it had: the nearest that a report says. */
    private Sketch narrowed(Sketch event, Sketch mention) {
        return isHeld(event, mention) && isWide(event.place()) ? event.at(mention.place(), event.start()) : event;
    }

    /** Whether of a deed done at one place one names the country and the other a place in it. */
    private boolean isHeld(Sketch one, Sketch other) {
        return frames.carried().contains(one.kind().code()) && (holds(one.place(), other.place()) || holds(other.place(), one.place()));
    }

    private boolean holds(Place country, Place within) {
        return isWide(country)
                && !isWide(within)
                && !within.country().isEmpty()
                && countries.byName(country.name()).filter(found -> found.alpha3().equals(within.country())).isPresent();
    }

    /** How strongly the mention is tied to the event; 0 if it is another. */
    private int tie(Sketch event, Sketch mention) {
        boolean same = event.kind() == mention.kind();
        boolean denial = mention.status().filter(status -> status == EventStatus.DENIED).isPresent();
        boolean pointing = mention.bond() == Sketch.Bond.BACK || mention.bond() == Sketch.Bond.KNOWN || denial;
        if (!frames.sameFamily(event.kind(), mention.kind()) || (event.kind() == EventKind.OTHER && event.plover() != mention.plover())) {
            return 0;
        }
        if (!event.mode().isEmpty() && !mention.mode().isEmpty() && !event.mode().equals(mention.mode())) {
            // a kidnapping is no bombing
            return 0;
        }
        boolean detailed = mention.start().isKnown() || mention.place().isKnown();
        if (mention.kind() == EventKind.SUMMIT && !same && detailed && event.isAhead() && !mention.isReal()) {
            // those who lead and those whom they send may each meet
            return 0;
        }
        if (mention.bond() == Sketch.Bond.FRESH && !(event.bond() == Sketch.Bond.FRESH && event.isAhead() && mention.isAhead())) {
            return sameClause(event, mention) ? 3 : 0;
        }
        boolean held = isHeld(event, mention);
        if (!held && placedApart(event, mention) || farApart(event, mention) || apart(event.start(), mention.start()) || lastApart(event, mention)) {
            return 0;
        }
        boolean identified = mention.bond() == Sketch.Bond.KNOWN && sameClause(event, mention);
        if (!identified && isSetApart(event, mention)) {
            return 0;
        }
        int shared = shared(event, mention);
        if (event.isReal() && mention.isAhead()) {
            // "he discussed the talks": of a known event what is said of its standing is no wish for another
            return pointing && mention.actors("party").isEmpty() && !event.isAhead() && !mentionStaged(mention) ? 1 + shared : 0;
        }
        if (event.isAhead() && mention.isReal()) {
            return pointing && same ? 1 + shared : 0;
        }
        int score = 1 + shared + (same ? 1 : 0) + (sameClause(event, mention) ? 2 : 0);
        boolean bothAhead = event.isAhead() && mention.isAhead();
        boolean open = same && !mention.place().isKnown() && !mention.start().isKnown();
        boolean follows = open && (isNear(event, mention) || isToldAgain(event, mention))
                || held && same && !mention.start().isKnown() && isNear(event, mention);
        boolean tied = shared > 0 || pointing || sameClause(event, mention) || (bothAhead && same) || follows;
        return tied ? score : 0;
    }

    /** Whether a deed done once, of which a report goes on to tell, is this one: nothing says that it is another. */
    private boolean isToldAgain(Sketch event, Sketch mention) {
        return frames.carried().contains(event.kind().code()) && !tollsApart(event, mention, "killed") && !tollsApart(event, mention, "injured");
    }

    private static boolean tollsApart(Sketch event, Sketch mention, String what) {
        List<Double> one = numbers(event, what);
        List<Double> other = numbers(mention, what);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static List<Double> numbers(Sketch sketch, String what) {
        return sketch.figures().stream()
                .map(FigureMention::figure)
                .filter(figure -> figure.what().equals(what) && !Double.isNaN(figure.value()))
                .map(Figure::value)
                .toList();
    }

    /** Told in this sentence or the one before it. */
    private static boolean isNear(Sketch event, Sketch mention) {
        return mention.sentence() - event.sentence() <= 1;
    }

    /** Whether they are said to last differently: a truce of three days is not one of thirty. */
    private static boolean lastApart(Sketch event, Sketch mention) {
        for (FigureMention one : event.figures()) {
            for (FigureMention other : mention.figures()) {
                boolean lengths = one.figure().what().equals("duration") && other.figure().what().equals("duration");
                if (lengths && (!one.figure().unit().equals(other.figure().unit()) || least(one) > most(other) || least(other) > most(one))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double least(FigureMention mention) {
        Figure figure = mention.figure();
        return !Double.isNaN(figure.value()) ? figure.value() : Double.isNaN(figure.low()) ? 0 : figure.low();
    }

    private static double most(FigureMention mention) {
        Figure figure = mention.figure();
        return !Double.isNaN(figure.value()) ? figure.value() : Double.isNaN(figure.high()) ? Double.MAX_VALUE : figure.high();
    }

    private static boolean mentionStaged(Sketch mention) {
        return mention.status().filter(s -> s == EventStatus.PLANNED || s == EventStatus.AGREED).isPresent() && mention.start().isKnown();
    }

    private static boolean sameClause(Sketch event, Sketch mention) {
        return event.sentence() == mention.sentence() && event.clause() == mention.clause();
    }

    private int shared(Sketch event, Sketch mention) {
        int shared = 0;
        boolean located = !event.placeNames().isEmpty() && !mention.placeNames().isEmpty() || event.place().name().equals(mention.place().name());
        if (event.place().isKnown() && mention.place().isKnown() && located && !isHeld(event, mention)) {
            shared += 2;
        }
        if (event.start().isKnown() && mention.start().isKnown()) {
            shared += 2;
        }
        Set<String> common = new HashSet<>(doers(event));
        common.retainAll(doers(mention));
        return shared + (common.isEmpty() ? 0 : 2);
    }

    private static Set<String> doers(Sketch sketch) {
        return sketch.actors("party", "actor");
    }

    /** Whether who takes part sets the two apart. */
    private boolean isSetApart(Sketch event, Sketch mention) {
        Set<String> one = doers(event);
        Set<String> other = doers(mention);
        if (one.isEmpty() || other.isEmpty()) {
            return targetsApart(event, mention);
        }
        if (frames.isMutual(event.kind())) {
            boolean held = one.containsAll(other) || other.containsAll(one);
            boolean wish = event.isAhead() && mention.isAhead() && event.kind() != EventKind.SUMMIT && event.kind() != EventKind.MEETING && event.kind() != EventKind.TALKS;
            return !held && !wish;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        boolean placed = event.place().isKnown() && mention.place().isKnown();
        return (common.isEmpty() && !placed) || targetsApart(event, mention);
    }

    private static boolean targetsApart(Sketch event, Sketch mention) {
        Set<String> one = event.actors("recipient");
        Set<String> other = mention.actors("recipient");
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        // those who exchange fire are all that they aim at
        boolean mutual = event.actors("party").size() > 1 || event.kind() == EventKind.ATTACK && event.actors("actor").size() > 1;
        // the recipient here is the actor there: two deeds, one each way
        boolean crossed = event.actors("actor").stream().anyMatch(other::contains) || mention.actors("actor").stream().anyMatch(one::contains);
        return !mutual && ((!one.isEmpty() && !other.isEmpty() && common.isEmpty()) || crossed);
    }

    /** Whether they name places of which none is the other's. */
    private static boolean placedApart(Sketch one, Sketch other) {
        return !one.placeNames().isEmpty()
                && !other.placeNames().isEmpty()
                && one.placeNames().stream().noneMatch(here -> other.placeNames().stream().anyMatch(there -> here.contains(there) || there.contains(here)));
    }

    /** Whether both are deeds done at one place, and the two places lie further apart than a town is wide. */
    private boolean farApart(Sketch one, Sketch other) {
        if (!frames.carried().contains(one.kind().code()) || Double.isNaN(one.place().lat()) || Double.isNaN(other.place().lat())) {
            return false;
        }
        double north = one.place().lat() - other.place().lat();
        double east = (one.place().lon() - other.place().lon()) * Math.cos(Math.toRadians(one.place().lat()));
        return Math.hypot(north, east) * KILOMETRES_A_DEGREE > APART_KILOMETRES && !isWide(one.place()) && !isWide(other.place());
    }

    private boolean isWide(Place place) {
        return countries.byName(place.name()).isPresent();
    }

    private static boolean apart(EdtfDate one, EdtfDate other) {
        if (!one.isKnown() || !other.isKnown() || one.equals(other)) {
            return false;
        }
        if (one.earliest().isEmpty() || other.earliest().isEmpty() || one.latest().isEmpty() || other.latest().isEmpty()) {
            boolean partOf = one.text().startsWith(other.text()) || other.text().startsWith(one.text());
            return !partOf;
        }
        return one.latest().get().isBefore(other.earliest().get()) || other.latest().get().isBefore(one.earliest().get());
    }
}
