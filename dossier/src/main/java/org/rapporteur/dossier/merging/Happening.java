package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Account;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;

/** One event as the reports that have it so far tell it together. */
final class Happening {

    /** Kinds that happen again and again in one place between the same: the day must be the day, the place be told. */
    private static final Set<EventKind> FREQUENT =
            EnumSet.of(EventKind.ATTACK, EventKind.CEASEFIRE_VIOLATION, EventKind.PROTEST, EventKind.OTHER);

    private static final Set<EventStatus> TO_COME =
            EnumSet.of(EventStatus.PROPOSED, EventStatus.PLANNED, EventStatus.AGREED);
    private static final Set<EventStatus> REAL = EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING);

    /** Reports that tell of an undated event within so many days of each other may mean the same one. */
    private static final int SAME_NEWS = 7;
    /** What is only planned is talked about longer. */
    private static final int SAME_PLAN = 30;

    private static final Set<String> TOLL = Set.of("killed", "injured", "casualties");
    private static final List<String> POINTING = List.of("the", "that", "this");
    /** A report still points back to what was told so many days ago. */
    private static final int REMEMBERED = 60;

    private Event event;
    private EdtfDate lastTold;
    private final Set<String> reports = new HashSet<>();
    private final Set<String> principals = new HashSet<>();
    private final Set<Set<String>> casts = new HashSet<>();
    /** What its accounts say in folded words: a reprint's are there already. */
    private final Set<String> told = new HashSet<>();
    private Set<String> placeWords;

    Happening(Sighting first) {
        event = first.event();
        lastTold = first.told();
        placeWords = first.placeWords();
        event.accounts().forEach(account -> told.add(saying(account)));
        note(first);
    }

    /**
     * An event as one report has it.
     *
     * @param told the date of the report
     * @param cast the parties that take part, each spokesman counted for whom he speaks for
     */
    record Sighting(String report, EdtfDate told, Event event, Set<String> cast, Set<String> placeWords) {

        Sighting(String report, EdtfDate told, Event event, Set<String> cast) {
            this(report, told, event, cast, wordsOf(event.place()));
        }

        private static Set<String> wordsOf(Place place) {
            Set<String> words = new HashSet<>();
            Word.folded(place.name()).forEach(words::add);
            return words.isEmpty() ? Collections.singleton(place.name()) : words;
        }
    }

    Event event() {
        return event;
    }

    private void note(Sighting sighting) {
        reports.add(sighting.report);
        principals.addAll(sighting.cast);
        casts.add(sighting.cast);
    }

    /** Whether this report has it already: what a report tells apart is apart. */
    boolean isIn(String report) {
        return reports.contains(report);
    }

    /** How well a sighting fits, 0 if it is of another event or nobody can tell. */
    int fit(Sighting other) {
        if (event.kind() != other.event.kind() || isIn(other.report)) {
            return 0;
        }
        boolean frequent = FREQUENT.contains(event.kind());
        Verdict places = places(other);
        if (places == Verdict.DIFFER) {
            return 0;
        }
        return switch (When.compare(event.start(), other.event.start(), frequent ? 0 : 1)) {
            case DIFFER -> 0;
            case AGREE -> isSameDated(other, places, frequent) ? score(other, places) + 10 : 0;
            case OPEN -> isSameUndated(other, places, frequent) ? score(other, places) : 0;
        };
    }

    private boolean isSameDated(Sighting other, Verdict places, boolean frequent) {
        long shared = other.cast.stream().filter(principals::contains).count();
        if (places == Verdict.AGREE) {
            return shared > 0 || principals.isEmpty() || other.cast.isEmpty();
        }
        return (!frequent && shared > 1) || (shared > 0 && sharesFigure(other.event));
    }

    /** With the date open, place and participants must be the same, and the news of one time. */
    private boolean isSameUndated(Sighting other, Verdict places, boolean frequent) {
        boolean toCome = TO_COME.contains(event.status()) && TO_COME.contains(other.event.status());
        boolean status = event.status() == other.event.status()
                || toCome
                || (REAL.contains(event.status()) && REAL.contains(other.event.status()));
        boolean nowhereYet = toCome && !event.place().isKnown() && !other.event.place().isKnown();
        boolean place = places == Verdict.AGREE || (nowhereYet && !frequent && other.cast.size() > 1);
        boolean cast = !other.cast.isEmpty() && casts.contains(other.cast);
        // What is agreed in one report and weeks later only planned in another may be the next one of its kind.
        boolean samePlan = toCome && event.status() == other.event.status();
        return status && place && cast && isOneNews(other, samePlan ? SAME_PLAN : SAME_NEWS);
    }

    private Verdict places(Sighting other) {
        Place one = event.place();
        Place two = other.event.place();
        if (!one.isKnown() || !two.isKnown()) {
            return Verdict.OPEN;
        }
        boolean country = one.country().isEmpty() || two.country().isEmpty() || one.country().equals(two.country());
        boolean within = placeWords.containsAll(other.placeWords) || other.placeWords.containsAll(placeWords);
        return country && within ? Verdict.AGREE : Verdict.DIFFER;
    }

    /**
     * Whether it is a deed of which a report speaks as known, with its day or its place: "the battle of 21 February", "the Tolm
     * strike". The report has said nothing else by which it could be told apart.
     */
    static boolean pointsBack(Sighting sighting) {
        Event event = sighting.event;
        boolean real = REAL.contains(event.status()) && FREQUENT.contains(event.kind()) && event.kind() != EventKind.OTHER;
        String title = Word.fold(event.title());
        return real && (When.isNarrow(event.start()) || event.place().isKnown() && !event.start().isKnown())
                && event.citations().stream()
                        .map(citation -> Word.fold(citation.exact()))
                        .anyMatch(words -> POINTING.stream().anyMatch(word -> words.contains(word + " " + title)));
    }

    /** Whether this is what a report that points back means by day or place. */
    boolean mayBeMeant(Sighting other) {
        Verdict places = places(other);
        When.Verdict dates = When.compare(event.start(), other.event.start(), 0);
        boolean real = REAL.contains(event.status()) && event.kind() == other.event.kind() && !isIn(other.report);
        boolean recent = When.compare(lastTold, other.told, REMEMBERED) != When.Verdict.DIFFER;
        return real && recent && places != Verdict.DIFFER && dates != When.Verdict.DIFFER
                && (dates == When.Verdict.AGREE || places == Verdict.AGREE);
    }

    /** Whether one of the two is no more than a count of what the other did to people on the same day. */
    boolean mayCount(Sighting other) {
        boolean counts = event.kind() == EventKind.OTHER && event.plover() == Plover.NONE || other.event.kind() == EventKind.OTHER && other.event.plover() == Plover.NONE;
        boolean real = REAL.contains(event.status()) && REAL.contains(other.event.status()) && !isIn(other.report);
        return counts && real && places(other) != Verdict.DIFFER;
    }

    /** Under what a count of those hurt is found: the day and what became of them. */
    static List<String> tolls(Event event) {
        boolean dated = REAL.contains(event.status()) && FREQUENT.contains(event.kind()) && event.start().day().isPresent();
        return dated
                ? event.figures().stream().map(Figure::what).filter(TOLL::contains).distinct().map(what -> what + " " + event.start()).toList()
                : List.of();
    }

    private boolean isOneNews(Sighting other, int days) {
        EdtfDate here = event.start().isKnown() ? event.start() : lastTold;
        EdtfDate there = other.event.start().isKnown() ? other.event.start() : other.told;
        return When.compare(here, there, days) != When.Verdict.DIFFER;
    }

    private boolean sharesFigure(Event other) {
        return event.figures().stream()
                .anyMatch(one -> other.figures().stream().anyMatch(two -> Citations.isSame(one, two)));
    }

    private int score(Sighting other, Verdict places) {
        int shared = (int) other.cast.stream().filter(principals::contains).count();
        int sameDay = event.start().isKnown() && event.start().equals(other.event.start()) ? 4 : 0;
        return 1 + Math.min(shared, 3) + sameDay + (places == Verdict.AGREE ? 2 : 0) + (sharesFigure(other.event) ? 1 : 0);
    }

    /** What two places say about each other: a town and "the region of" that town agree. */
    private enum Verdict {
        AGREE,
        OPEN,
        DIFFER
    }

    /** Takes in what another report tells of it. */
    void add(Sighting more) {
        Event it = event;
        Event other = more.event;
        Set<Participant> participants = new LinkedHashSet<>(it.participants());
        participants.addAll(other.participants());
        Place place = moreTelling(it.place(), other.place());
        placeWords = place.equals(it.place()) ? placeWords : more.placeWords;
        event = new Event(
                it.id(),
                it.kind() == EventKind.OTHER ? other.kind() : it.kind(),
                it.plover() == Plover.NONE ? other.plover() : it.plover(),
                it.title().isEmpty() ? other.title() : it.title(),
                When.moreTelling(it.start(), other.start()),
                When.moreTelling(it.end(), other.end()),
                place,
                new ArrayList<>(participants),
                // What has happened stays so; before, the latest report knows best.
                it.status() == EventStatus.OCCURRED ? it.status() : other.status(),
                it.outcome().isEmpty() ? other.outcome() : it.outcome(),
                Citations.figures(it.figures(), other.figures()),
                accounts(it.accounts(), other.accounts()),
                Citations.union(it.citations(), other.citations()));
        lastTold = more.told.isKnown() ? more.told : lastTold;
        note(more);
    }

    /** The accounts of both; one that a reprint repeats is there once. */
    private List<Account> accounts(List<Account> first, List<Account> second) {
        List<Account> all = new ArrayList<>(first);
        second.stream().filter(account -> !told.contains(saying(account))).forEach(all::add);
        second.forEach(account -> told.add(saying(account)));
        return all;
    }

    private static String saying(Account account) {
        return account.actor() + " " + account.act() + " " + Word.fold(account.content());
    }

    private static Place moreTelling(Place one, Place other) {
        boolean located = Double.isNaN(one.lat()) && !Double.isNaN(other.lat());
        return !one.isKnown() || (other.isKnown() && located) ? other : one;
    }

    /** The participants, each spokesman counted for whom he speaks for. */
    static Set<String> cast(Event event, java.util.function.UnaryOperator<String> principal) {
        Set<String> cast = new HashSet<>();
        event.participants().forEach(part -> cast.add(principal.apply(part.actor())));
        return cast;
    }

    /** Under what a report that points back may name it: kind and day, kind and place. */
    static List<String> pointers(Event event) {
        List<String> keys = new ArrayList<>();
        if (REAL.contains(event.status()) && FREQUENT.contains(event.kind())) {
            if (When.isNarrow(event.start())) {
                When.daysAround(event.start()).forEach(day -> keys.add(event.kind() + " " + day));
            }
            if (event.place().isKnown()) {
                keys.add(event.kind() + " @ " + Word.fold(event.place().name()));
            }
        }
        return keys;
    }

    /** The places under which those that may be the same are looked for. */
    static List<String> keys(Sighting sighting) {
        Event event = sighting.event;
        List<String> keys = new ArrayList<>();
        When.daysAround(event.start()).forEach(day -> keys.add(event.kind() + " " + day));
        keys.add(event.kind() + " " + new java.util.TreeSet<>(sighting.cast) + " " + Word.fold(event.place().name()));
        return keys;
    }
}
