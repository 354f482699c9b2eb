package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.Parties;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.figures.Revision;
import org.rapporteur.analysis.figures.Revisions;
import org.rapporteur.analysis.positions.Positions;
import org.rapporteur.analysis.telling.EventWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Telling;
import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * All that the sections are written from.
 *
 * @param asOf the day it is told for: asked for, else that of the latest report
 * @param present positions that hold at the end
 * @param parties ids of the parties, those with most positions first, at most {@value #MOST_PARTIES}
 * @param allParties ids of all who hold enough positions to count as parties, in the same order
 * @param revisions figures that later ones take the place of
 * @param commitmentEvents ids of the events that commitments tell
 * @param hearsay agreements that nobody named vouches for, by report
 * @param byReport the statements that cite a report, by its id
 * @param since the day from which things count as news; {@link LocalDate#MAX} if there is nothing to compare with
 */
record Material(
        KeptRecord record,
        Findings findings,
        Issues issues,
        Chronology chronology,
        Names names,
        Telling telling,
        EventWords events,
        EdtfDate asOf,
        List<Position> present,
        List<String> parties,
        Set<String> allParties,
        BriefSettings settings,
        LocalDate since,
        Set<String> commitmentEvents,
        List<Revision> revisions,
        Map<String, List<Statement>> hearsay,
        Map<String, List<Statement>> byReport) {

    static final int MOST_PARTIES = 4;

    static Material of(KeptRecord record, Findings findings, Issues issues, BriefSettings settings) {
        Chronology chronology = Chronology.of(record);
        Names names = Names.of(record);
        List<Report> inOrder = chronology.inOrder();
        EdtfDate latest = inOrder.isEmpty() ? EdtfDate.UNKNOWN : Chronology.dateOf(inOrder.get(inOrder.size() - 1));
        EdtfDate asOf = settings.asOf().isKnown() ? settings.asOf() : latest;
        List<Position> present = Positions.present(findings.positions());
        List<String> parties = partiesOf(record, present, names);
        return new Material(
                record,
                findings,
                issues,
                chronology,
                names,
                Telling.of(record),
                EventWords.of(record),
                asOf,
                present,
                parties.subList(0, Math.min(MOST_PARTIES, parties.size())),
                Collections.unmodifiableSet(new LinkedHashSet<>(parties)),
                withPositions(settings, findings.positions()),
                settings.since().earliest().orElseGet(() -> latestNews(chronology)),
                commitmentEvents(record, findings),
                Revisions.of(record),
                hearsay(record, names),
                byReport(record));
    }

    /** The same with other news and other silences. */
    Material with(EdtfDate newsSince, int silentAfter) {
        return new Material(
                record, findings, issues, chronology, names, telling, events, asOf, present, parties, allParties,
                settings.withSince(newsSince).withSilentAfter(silentAfter),
                newsSince.earliest().orElseGet(() -> latestNews(chronology)),
                commitmentEvents, revisions, hearsay, byReport);
    }

    /** The same where nothing else is known of positions than these. */
    Material with(List<Position> positions) {
        List<Position> standing = Positions.present(positions);
        List<String> holders = partiesOf(record, standing, names);
        return new Material(
                record, new Findings(positions, findings.deadlocks(), findings.courses()), issues, chronology, names, telling, events, asOf,
                standing,
                holders.subList(0, Math.min(MOST_PARTIES, holders.size())),
                Collections.unmodifiableSet(new LinkedHashSet<>(holders)),
                settings, since, commitmentEvents, revisions, hearsay, byReport);
    }

    private static Map<String, List<Statement>> byReport(KeptRecord record) {
        Map<String, List<Statement>> byReport = new HashMap<>();
        for (Statement statement : record.statements()) {
            statement.citations().stream().map(Citation::report).distinct().forEach(report -> byReport
                    .computeIfAbsent(report, none -> new ArrayList<>())
                    .add(statement));
        }
        return byReport;
    }

    /** A position is confirmed, too, if all that it rests on is. */
    private static BriefSettings withPositions(BriefSettings settings, List<Position> positions) {
        Set<String> confirmed = new HashSet<>();
        positions.stream()
                .filter(position -> position.statements().stream().allMatch(settings.confirmed()))
                .forEach(position -> confirmed.add(position.id()));
        return settings.withConfirmed(id -> settings.confirmed().test(id) || confirmed.contains(id));
    }

    /** The day of the latest reports, if there are earlier ones to compare them with. */
    private static LocalDate latestNews(Chronology chronology) {
        List<LocalDate> days = chronology.inOrder().stream().map(chronology::dayOf).distinct().toList();
        return days.size() < 2 ? LocalDate.MAX : days.get(days.size() - 1);
    }

    private static List<String> partiesOf(KeptRecord record, List<Position> present, Names names) {
        Map<String, Integer> weight = new LinkedHashMap<>();
        present.forEach(position -> weight.merge(position.holder(), 1, Integer::sum));
        Set<String> known = Parties.of(record);
        Comparator<String> mostPositions = Comparator.comparingInt((String holder) -> weight.get(holder)).reversed();
        int most = weight.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> parties = new ArrayList<>(weight.keySet().stream()
                .filter(holder -> known.contains(holder) && weight.get(holder) * 4 >= most)
                .sorted(mostPositions)
                .toList());
        if (parties.size() < 2) {
            weight.keySet().stream()
                    .filter(holder -> !parties.contains(holder) && mayBeParty(names, holder) && weight.get(holder) * 4 >= most)
                    .sorted(mostPositions)
                    .forEach(parties::add);
        }
        return List.copyOf(parties);
    }

    /** Where nobody says who the parties are, they are bodies that hold many positions: no crowd, no single person. */
    private static boolean mayBeParty(Names names, String id) {
        return names.actor(id)
                .map(actor -> actor.kind() != ActorKind.POPULATION && actor.kind() != ActorKind.PERSON)
                .orElse(false);
    }

    /** Whether there are earlier reports to compare the latest with, or a day was asked for. */
    boolean canCompare() {
        return !since.equals(LocalDate.MAX);
    }

    /** Whether the reports first had it on a day that counts as news. */
    boolean isNews(List<Citation> citations) {
        return chronology
                .first(citations)
                .map(report -> !chronology.dayOf(report).isBefore(since))
                .orElse(false);
    }

    /** Whether an event was over when it was reported: what is dated later cannot be told as a fact yet. */
    boolean isPast(Event event) {
        List<Report> inOrder = chronology.inOrder();
        LocalDate latest = inOrder.isEmpty() ? LocalDate.MIN : chronology.dayOf(inOrder.get(inOrder.size() - 1));
        LocalDate reported = chronology
                .first(event.citations())
                .map(chronology::dayOf)
                .filter(day -> !day.equals(LocalDate.MIN))
                .orElse(latest);
        return reported.equals(LocalDate.MIN)
                || !chronology.dayOf(event.start(), event.citations()).isAfter(reported.plusDays(1));
    }

    /** Whether an actor speaks for a party. */
    boolean isParty(String actor) {
        return allParties.contains(names.principal(actor));
    }

    /** Whether an event is told with a commitment: as what was agreed, or as a step of what became of it. */
    boolean isOfACommitment(Event event) {
        return commitmentEvents.contains(event.id());
    }

    private static Set<String> commitmentEvents(KeptRecord record, Findings findings) {
        Set<String> ids = new HashSet<>();
        Map<String, List<Event>> byReport = new HashMap<>();
        record.events().forEach(event -> event.citations().forEach(citation ->
                byReport.computeIfAbsent(citation.report(), key -> new ArrayList<>()).add(event)));
        for (Course course : findings.courses()) {
            course.steps().forEach(step -> ids.add(step.by()));
            Citation told = course.commitment().citations().get(0);
            byReport.getOrDefault(told.report(), List.of()).stream()
                    .filter(event -> event.kind().code().equals(course.commitment().kind())
                            && event.citations().get(0).equals(told))
                    .forEach(event -> ids.add(event.id()));
        }
        return Set.copyOf(ids);
    }

    /** Whether nobody named vouches for what is said to be agreed. */
    boolean isHearsay(Commitment commitment) {
        Citation told = commitment.citations().get(0);
        boolean relayed = hearsay.getOrDefault(told.report(), List.of()).stream()
                .flatMap(statement -> statement.citations().stream())
                .anyMatch(citation -> citation.report().equals(told.report()) && citation.span().overlaps(told.span()));
        return relayed && commitment.citations().stream().map(Citation::report).distinct().count() == 1;
    }

    /** Agreements that a report has from a source that nobody names, by report. */
    private static Map<String, List<Statement>> hearsay(KeptRecord record, Names names) {
        Map<String, List<Statement>> byReport = new HashMap<>();
        for (Statement statement : record.statements()) {
            boolean relayed = !statement.relayedBy().isEmpty();
            if (statement.act() == Act.AGREE && relayed && Positions.isHearsay(statement, names)) {
                statement.citations().forEach(citation ->
                        byReport.computeIfAbsent(citation.report(), key -> new ArrayList<>()).add(statement));
            }
        }
        return byReport;
    }

    /** Whether a later figure has taken the place of this one. */
    boolean isSuperseded(Figure figure) {
        return revisions.stream().anyMatch(revision -> revision.earlier().equals(figure));
    }

    /** What the figure {@code now} has taken the place of, the first first. */
    List<Revision> revisedTo(Figure now) {
        return revisions.stream().filter(revision -> revision.now().equals(now)).toList();
    }

    /** Whether all that is told of an event is that a figure of another was wrong. */
    boolean isARevision(Event event) {
        return revisions.stream()
                .anyMatch(revision -> revision.revisingEvent().equals(event.id()) && !revision.event().equals(event.id()));
    }

    /** The statement of {@code actor} that has the words of {@code citation}. */
    Optional<Statement> statementAt(String actor, Citation citation) {
        return byReport.getOrDefault(citation.report(), List.of()).stream()
                .filter(statement -> statement.speaker().equals(actor)
                        || names.principal(statement.speaker()).equals(names.principal(actor)))
                .filter(statement -> statement.citations().stream()
                        .anyMatch(own -> own.report().equals(citation.report())
                                && own.span().overlaps(citation.span())))
                .findFirst();
    }
}
