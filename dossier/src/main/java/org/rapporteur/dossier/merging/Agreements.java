package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Reading;

/**
 * Which commitments of several reports are one: of one kind, between the same parties, with the same figures, and
 * nothing in their dates against it. Where no figure is stated, the terms must be the same words.
 */
final class Agreements {

    /** Reports date an agreement by the day it was made or by the day it became known. */
    private static final int DAYS = 3;

    private Agreements() {}

    /** One commitment so far, and the reports that have it. */
    private static final class Bond {
        private Commitment commitment;
        private final Set<String> reports = new HashSet<>();

        private Bond(Commitment commitment) {
            this.commitment = commitment;
        }
    }

    /**
     * The commitments of all reports.
     *
     * @param principal from an actor to the one it speaks for
     */
    static List<Commitment> of(List<Reading> readings, UnaryOperator<String> principal) {
        List<Bond> bonds = new ArrayList<>();
        Map<String, List<Bond>> byKey = new HashMap<>();
        for (Reading reading : readings) {
            String report = reading.report().id();
            for (Commitment commitment : reading.commitments()) {
                List<Bond> candidates = byKey.computeIfAbsent(key(commitment, principal), none -> new ArrayList<>());
                Bond same = candidates.stream()
                        .filter(bond -> !bond.reports.contains(report) && datesAgree(bond.commitment, commitment))
                        .findFirst()
                        .orElse(null);
                if (same == null) {
                    same = new Bond(commitment);
                    candidates.add(same);
                    bonds.add(same);
                } else {
                    same.commitment = merged(same.commitment, commitment);
                }
                same.reports.add(report);
            }
        }
        return bonds.stream().map(bond -> bond.commitment).toList();
    }

    private static String key(Commitment commitment, UnaryOperator<String> principal) {
        Set<String> parties = new TreeSet<>();
        commitment.parties().forEach(party -> parties.add(principal.apply(party)));
        Set<String> figures = new TreeSet<>();
        for (Figure figure : commitment.figures()) {
            figures.add("%s %s %s %s %s %s"
                    .formatted(figure.what(), figure.value(), figure.low(), figure.high(), figure.unit(), figure.per()));
        }
        boolean telling = !parties.isEmpty() && !figures.isEmpty();
        return commitment.kind() + parties + figures + (telling ? "" : Word.fold(commitment.terms()));
    }

    private static boolean datesAgree(Commitment one, Commitment other) {
        return When.compare(one.agreed(), other.agreed(), DAYS) != When.Verdict.DIFFER
                && When.compare(one.due(), other.due(), DAYS) != When.Verdict.DIFFER;
    }

    private static Commitment merged(Commitment it, Commitment later) {
        EdtfDate due = When.moreTelling(it.due(), later.due());
        return new Commitment(
                it.id(),
                it.kind(),
                it.parties(),
                it.terms(),
                Citations.figures(it.figures(), later.figures()),
                later.status() == CommitmentStatus.UNKNOWN ? it.status() : later.status(),
                When.moreTelling(it.agreed(), later.agreed()),
                due,
                Citations.union(it.citations(), later.citations()));
    }
}
