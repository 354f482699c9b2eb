package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * What one mention, or several that were found to tell of one event, say of it.
 *
 * @param status empty if the words leave it open
 * @param mode how it is done, {@code ""} if the words leave it open
 * @param bond how it points at what was told before
 * @param placeNames of all places told of it, lower case; not those that it is only told to have been some way from ("north of Lima")
 * @param agreed when it was agreed, where that is told
 * @param terms what was agreed, in the report's words; {@code ""} if no mention says that it was agreed
 * @param titles the words for it, best first
 * @param accounts statements in whose content it is told, or that answer one in which it is
 */
record Sketch(
        EventKind kind,
        Plover plover,
        String mode,
        Optional<EventStatus> status,
        Bond bond,
        boolean founding,
        Place place,
        Set<String> placeNames,
        EdtfDate start,
        EdtfDate end,
        EdtfDate agreed,
        String terms,
        Set<Participant> participants,
        String outcome,
        List<FigureMention> figures,
        List<Statement> accounts,
        List<Title> titles,
        List<Span> citations,
        int sentence,
        int clause) {

    /** How a mention points at an event told before. */
    enum Bond {
        /** "The talks", "such a summit": an event that is known. */
        KNOWN,
        /** "A strike": may be one told before. */
        OPEN,
        /** "Another swap", "a new round": one not told before. */
        FRESH,
        /** "The incident": only ever one told before. */
        BACK
    }

    /** Words for an event; the lower the rank the better they serve as its title. */
    record Title(String words, int rank) {}

    Sketch {
        placeNames = Set.copyOf(placeNames);
        participants = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(participants));
        figures = List.copyOf(figures);
        accounts = List.copyOf(accounts);
        titles = List.copyOf(titles);
        citations = List.copyOf(citations);
    }

    /** What happened, of no kind and told in one place. */
    static Sketch happened(Place place, EdtfDate day, Set<Participant> doers, List<FigureMention> figures, String title, Span citation, int sentence, int clause) {
        return new Sketch(
                EventKind.OTHER, Plover.NONE, "", Optional.of(EventStatus.OCCURRED), Bond.OPEN, true, place, Set.of(), day, EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, "", doers, "",
                figures, List.of(), List.of(new Title(title, 0)), List.of(citation), sentence, clause);
    }

    boolean isReal() {
        return status.filter(s -> s == EventStatus.OCCURRED
                        || s == EventStatus.ONGOING
                        || s == EventStatus.SUSPENDED
                        || s == EventStatus.CANCELLED
                        || s == EventStatus.DENIED)
                .isPresent();
    }

    boolean isAhead() {
        return status.isPresent() && !isReal();
    }

    Set<String> actors(String... roles) {
        Set<String> found = new LinkedHashSet<>();
        for (Participant participant : participants) {
            if (List.of(roles).contains(participant.role())) {
                found.add(participant.actor());
            }
        }
        return found;
    }

    /** This event with what another mention adds. */
    Sketch with(Sketch more) {
        boolean surer = more.status.isPresent() && (status.isEmpty() || isSurer(kind, more.status.get(), status.get()));
        Map<String, Participant> people = new LinkedHashMap<>();
        participants.forEach(one -> people.put(one.actor(), one));
        more.participants.forEach(one -> people.putIfAbsent(one.actor(), one));
        Set<String> names = new LinkedHashSet<>(placeNames);
        names.addAll(more.placeNames);
        return new Sketch(
                kind == EventKind.MEETING && more.kind == EventKind.TALKS ? more.kind : kind,
                plover,
                mode.isEmpty() ? more.mode : mode,
                surer ? more.status : status,
                bond,
                founding || more.founding,
                place.isKnown() && (!placeNames.isEmpty() || more.placeNames.isEmpty()) ? place : more.place.isKnown() ? more.place : place,
                names,
                start.isKnown() && !isWithin(more.start, start) ? start : more.start,
                end.isKnown() ? end : more.end,
                agreed.isKnown() ? agreed : more.agreed,
                terms.isEmpty() ? more.terms : terms,
                new LinkedHashSet<>(people.values()),
                outcome.isEmpty() ? more.outcome : outcome,
                joined(figures, more.figures),
                joined(accounts, more.accounts),
                joined(titles, more.titles),
                joined(citations, more.citations),
                more.sentence,
                more.clause);
    }

    /** Whether the date is a part of the other, told more closely: a day of its year. */
    private static boolean isWithin(EdtfDate date, EdtfDate wide) {
        return date.text().length() > wide.text().length() && date.text().startsWith(wide.text() + "-");
    }

    /** What was planned and then told as done is done; what was agreed is more than what is proposed; a wish for the done adds nothing. */
    private static boolean isSurer(EventKind kind, EventStatus more, EventStatus now) {
        List<EventStatus> rising = List.of(
                EventStatus.DENIED,
                EventStatus.PROPOSED,
                EventStatus.PLANNED,
                EventStatus.AGREED,
                EventStatus.OCCURRED,
                EventStatus.ONGOING,
                EventStatus.SUSPENDED,
                EventStatus.CANCELLED);
        boolean brokenOff = more == EventStatus.SUSPENDED || more == EventStatus.CANCELLED;
        boolean doneStaysDone = now == EventStatus.OCCURRED && (more == EventStatus.ONGOING || kind == EventKind.ATTACK && brokenOff);
        return !doneStaysDone && rising.indexOf(more) > rising.indexOf(now);
    }

    /** This event at another place and begin. */
    Sketch at(Place where, EdtfDate when) {
        return new Sketch(
                kind, plover, mode, status, bond, founding, where, placeNames, when, end, agreed, terms, participants, outcome, figures, accounts,
                titles, citations, sentence, clause);
    }

    /** This event with a figure that another sentence gives. */
    Sketch withFigure(FigureMention figure, Span said) {
        List<FigureMention> more = List.of(figure);
        Sketch bare = bare();
        return with(new Sketch(
                kind, plover, mode, Optional.empty(), bond, false, bare.place, Set.of(), bare.start, bare.end, bare.agreed, "", Set.of(), "", more,
                List.of(), List.of(), List.of(said), sentence, clause));
    }

    /** This event with these of its figures alone. */
    Sketch withOnly(List<FigureMention> own) {
        return new Sketch(
                kind, plover, mode, status, bond, founding, place, placeNames, start, end, agreed, terms, participants, outcome, own, accounts,
                titles, citations, sentence, clause);
    }

    /** This event with one more account of it. */
    Sketch withAccount(Statement account) {
        return new Sketch(
                kind, plover, mode, status, bond, founding, place, placeNames, start, end, agreed, terms, participants, outcome, figures,
                joined(accounts, List.of(account)), titles, citations, sentence, clause);
    }

    /** That those who agreed to this did so, on the day on which they did. */
    Sketch pact() {
        return new Sketch(
                EventKind.AGREEMENT, Plover.AGREE, "", Optional.of(EventStatus.OCCURRED), Bond.OPEN, true, Place.NONE, Set.of(), agreed,
                EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, "",
                actors("party", "actor").stream().map(actor -> new Participant(actor, "party")).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)),
                "", List.of(), accounts, titles, citations, sentence, clause);
    }

    /** The mention's words and figures alone, without what it says of standing, time and people. */
    Sketch bare() {
        return new Sketch(
                kind, plover, mode, Optional.empty(), bond, founding, Place.NONE, Set.of(), EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, agreed,
                terms, Set.of(), outcome, figures, accounts, titles, citations, sentence, clause);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
