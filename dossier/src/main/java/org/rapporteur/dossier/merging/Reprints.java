package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Act;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * Statements that wire copy repeats: each is counted once, with the citations of all who print it, the original's
 * first. What a reprint adds is its own.
 */
final class Reprints {

    /** Sub-editors change a word: the share of words (Jaccard) from which two contents are one. */
    private static final double SAME = 0.8;

    private Reprints() {}

    /** The id under which a report and all its reprints stand together. */
    static String family(Report report) {
        return report.duplicateOf().isEmpty() ? report.id() : report.duplicateOf();
    }

    private record Key(String family, String speaker, Act act, boolean negated) {

        private static Key of(Report report, Statement statement) {
            return new Key(Reprints.family(report), statement.speaker(), statement.act(), statement.negated());
        }
    }

    private static final class Counted {
        private Statement statement;
        private final Set<String> words;
        private final Set<String> reports = new HashSet<>();

        private Counted(Statement statement, String report) {
            this.statement = statement;
            this.words = words(statement);
            this.reports.add(report);
        }
    }

    /** The statements of all reports, those of originals before those that only their reprints have. */
    static List<Statement> statements(List<Reading> readings) {
        Map<String, List<Counted>> kept = new HashMap<>();
        Map<Key, List<Counted>> known = new HashMap<>();
        // A reprint may be dated before what it reprints.
        Predicate<Reading> original = reading -> reading.report().duplicateOf().isEmpty();
        readings.stream().filter(original).forEach(reading -> count(reading, kept, known));
        readings.stream().filter(original.negate()).forEach(reading -> count(reading, kept, known));
        return readings.stream()
                .flatMap(reading -> kept.get(reading.report().id()).stream())
                .map(counted -> counted.statement)
                .toList();
    }

    private static void count(Reading reading, Map<String, List<Counted>> kept, Map<Key, List<Counted>> known) {
        String report = reading.report().id();
        List<Counted> own = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            List<Counted> candidates = known.computeIfAbsent(Key.of(reading.report(), statement), none -> new ArrayList<>());
            Set<String> words = words(statement);
            Counted same = best(candidates, words, report);
            if (same == null) {
                own.add(new Counted(statement, report));
            } else {
                same.reports.add(report);
                same.statement = cited(same.statement, statement);
            }
        }
        // Only now, so that what one report says twice stays two.
        own.forEach(counted -> known.get(Key.of(reading.report(), counted.statement)).add(counted));
        kept.put(report, own);
    }

    private static Counted best(List<Counted> candidates, Set<String> words, String report) {
        Counted best = null;
        double most = SAME;
        for (Counted candidate : candidates) {
            double similarity = jaccard(candidate.words, words);
            if (!candidate.reports.contains(report) && (similarity > most || (similarity == most && best == null))) {
                best = candidate;
                most = similarity;
            }
        }
        return best;
    }

    private static Set<String> words(Statement statement) {
        return Word.folded(statement.content()).collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private static Statement cited(Statement it, Statement again) {
        return new Statement(
                it.id(),
                it.speaker(),
                it.speakerText(),
                it.speaksFor(),
                it.named(),
                it.relayedBy(),
                it.act(),
                it.plover(),
                it.addressee(),
                it.issues(),
                it.content(),
                it.quotes(),
                it.date(),
                it.negated(),
                it.spans(),
                it.conditions(),
                it.places(),
                it.figures(),
                Citations.union(it.citations(), again.citations()));
    }
}
