package org.rapporteur.analysis.deadlocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Citation;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/**
 * Which conditions of two parties reports lay against each other in one breath: "the union will not sign before …; the operators will give no
 * guarantee before …". Whoever tells both side by side tells what stands against what. Of one thread.
 */
final class Knots {

    /** Between two conditions told in one breath stands no more, in code points. */
    private static final int NEAR = 60;
    /** So far apart, in code points, they are one where words beside them say that nothing moves. */
    private static final int FAR = 500;

    private static final List<Lexicon.Rule> STUCK = Lexicon.load(Knots.class, "knots.yaml").rules("stuck");

    private final Map<String, Report> reports = new HashMap<>();

    Knots(KeptRecord record) {
        record.reports().forEach(report -> reports.put(report.id(), report));
    }

    /** Whether a report tells both in one breath. */
    boolean isOne(Position one, Position other) {
        int between = between(one, other);
        return between <= NEAR || isStuck(one, other);
    }

    /** Whether a report tells both near each other, and beside them that nothing moves. */
    boolean isStuck(Position one, Position other) {
        return between(one, other) <= FAR && isCalledStuck(reports.get(first(one).report()), first(one), first(other));
    }

    /** How many code points stand between what a report tells of both; very many if they stand in two reports, or in the same words. */
    private int between(Position one, Position other) {
        Citation first = first(one);
        Citation second = first(other);
        boolean apart = !reports.containsKey(first.report()) || !first.report().equals(second.report()) || first.span().equals(second.span());
        return apart
                ? Integer.MAX_VALUE
                : Math.max(first.span().start(), second.span().start()) - Math.min(first.span().end(), second.span().end());
    }

    /** What a restated position takes over from earlier days is not told with it. */
    private static Citation first(Position position) {
        return position.citations().get(0);
    }

    private static boolean isCalledStuck(Report report, Citation one, Citation other) {
        int from = Math.max(0, Math.min(one.span().start(), other.span().start()) - FAR);
        int to = Math.min(report.text().length(), Math.max(one.span().end(), other.span().end()) + FAR);
        String beside = report.text().slice(from, to);
        return STUCK.stream().anyMatch(rule -> rule.in(beside));
    }
}
