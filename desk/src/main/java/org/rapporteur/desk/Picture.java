package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.positions.Positions;
import org.rapporteur.dossier.corrections.ConfirmedOnly;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import org.rapporteur.dossier.corrections.Marks;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.dossier.corrections.Verdicts;
import org.rapporteur.dossier.corrections.Waiting;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;

/**
 * What a dossier shows after the analysts' word: the record, what follows from it, and what is said of each line.
 *
 * @param corrected the record and the corrections that made it
 * @param record what is shown of it
 * @param findings what follows, without what analysts have dismissed
 * @param marks what is said of every line, positions and deadlocks among them
 * @param waiting all corrections that found no record
 */
public record Picture(CorrectedRecord corrected, KeptRecord record, Findings findings, Marks marks, List<Waiting> waiting) {

    public Picture {
        Objects.requireNonNull(corrected, "corrected");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(marks, "marks");
        waiting = List.copyOf(waiting);
    }

    /** All of it. */
    public static Picture of(CorrectedRecord corrected, Issues issues) {
        return of(corrected, corrected.record(), issues);
    }

    /** All of it, or what is confirmed alone. */
    public static Picture of(CorrectedRecord corrected, Issues issues, boolean onlyConfirmed) {
        Picture all = of(corrected, issues);
        return onlyConfirmed ? all.onlyConfirmed(issues) : all;
    }

    private static Picture of(CorrectedRecord corrected, KeptRecord record, Issues issues) {
        List<Verdicts> said = new ArrayList<>();
        Findings findings = Findings.of(
                record,
                issues,
                positions -> dismissed(Verdicts.on(corrected, RecordKind.POSITION, positions), said),
                deadlocks -> dismissed(Verdicts.on(corrected, RecordKind.DEADLOCK, deadlocks), said),
                commitment -> corrected.marks().of(commitment).corrected().contains("status"));
        Marks marks = corrected.marks();
        List<Waiting> waiting = new ArrayList<>(corrected.waiting());
        for (Verdicts verdicts : said) {
            marks = marks.and(verdicts.marks());
            waiting.addAll(verdicts.waiting());
        }
        return new Picture(corrected, record, findings, marks, waiting);
    }

    /**
     * The same after a correction that says something of a line and changes none, a confirmation or a note: what follows from the
     * record follows from it as before.
     *
     * @param after the corrections of this picture and that one
     */
    public Picture said(CorrectedRecord after) {
        Marks all = after.marks()
                .and(Verdicts.on(after, RecordKind.POSITION, findings.positions()).marks())
                .and(Verdicts.on(after, RecordKind.DEADLOCK, findings.deadlocks()).marks());
        return new Picture(after, after.record(), findings, all, waiting);
    }

    /** The day of the latest report, where any has a date: a day before it cannot be told of. */
    public Optional<LocalDate> latestDay() {
        return record.reports().stream()
                .map(Chronology::dateOf)
                .flatMap(date -> date.earliest().stream())
                .max(LocalDate::compareTo);
    }

    /** Whether the whole of {@code day} is before the latest report. */
    public boolean isBeforeLatest(EdtfDate day) {
        return latestDay().filter(latest -> day.latest().map(last -> last.isBefore(latest)).orElse(false)).isPresent();
    }

    /**
     * The ids of those who hold a position and go by {@code name}: by their own, by another that reports give them, by their id, or
     * by that of somebody who speaks for them.
     */
    public Set<String> holders(String name) {
        Set<String> holders = findings.positions().stream().map(Position::holder).collect(Collectors.toSet());
        return record.actors().stream()
                .filter(actor -> isCalled(actor, name))
                .map(actor -> actor.speaksFor().isEmpty() || holders.contains(actor.id()) ? actor.id() : actor.speaksFor())
                .filter(holders::contains)
                .collect(Collectors.toSet());
    }

    /** Whether {@code name} is the actor's id, its name or another name of it. */
    public static boolean isCalled(Actor actor, String name) {
        return Stream.concat(Stream.of(actor.id(), actor.name()), actor.aliases().stream()).anyMatch(each -> isSame(each, name));
    }

    /** The ids of the issues that positions are on and that go by {@code name}: by their id or their label in {@code issues}. */
    public Set<String> issuesHeld(String name, Issues issues) {
        Issues labels = issues.forRecord(record);
        return findings.positions().stream()
                .map(Position::issue)
                .filter(id -> isSame(id, name) || isSame(labels.label(id), name))
                .collect(Collectors.toSet());
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> dismissed(Verdicts verdicts, List<Verdicts> said) {
        said.add(verdicts);
        return verdicts.dismissed();
    }

    /**
     * What is confirmed, and what that refers to. Positions and deadlocks are worked out from the confirmed statements
     * anew; a confirmed one keeps the statements that it rests on, whoever has confirmed these.
     */
    private Picture onlyConfirmed(Issues issues) {
        List<Deadlock> deadlocks = findings.deadlocks().stream().filter(it -> marks.confirms(it.id())).toList();
        Set<String> held = new HashSet<>();
        deadlocks.forEach(it -> held.addAll(it.positions()));
        List<Position> positions = findings.positions().stream()
                .filter(it -> marks.confirms(it.id()) || held.contains(it.id()))
                .toList();
        Set<String> statements = positions.stream().flatMap(it -> it.statements().stream()).collect(Collectors.toSet());
        deadlocks.stream()
                .flatMap(it -> it.openings().stream())
                .forEach(opening -> statements.addAll(opening.proposals()));
        Picture anew = of(corrected, ConfirmedOnly.of(record, marks, statements), issues);
        List<Position> all = Stream.concat(anew.findings.positions().stream(), positions.stream()).toList();
        Set<String> ids = new LinkedHashSet<>();
        List<Position> once = all.stream().filter(it -> ids.add(it.id())).toList();
        Set<String> absent = once.stream()
                .map(Position::previous)
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .collect(Collectors.toSet());
        List<Deadlock> stuck = Stream.concat(anew.findings.deadlocks().stream(), deadlocks.stream())
                .filter(it -> ids.add(it.id()))
                .toList();
        return new Picture(
                corrected, anew.record, new Findings(Positions.without(once, absent), stuck, anew.findings.courses()), marks.and(anew.marks), waiting);
    }
}
