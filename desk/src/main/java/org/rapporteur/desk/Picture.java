package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.positions.Positions;
import org.rapporteur.dossier.corrections.ConfirmedOnly;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import org.rapporteur.dossier.corrections.Marks;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.dossier.corrections.Verdicts;
import org.rapporteur.dossier.corrections.Waiting;
import org.rapporteur.record.Deadlock;
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
