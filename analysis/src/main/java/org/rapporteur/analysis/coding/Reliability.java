package org.rapporteur.analysis.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;

/**
 * What coders wrote for one variable, and how far they agree beyond chance.
 *
 * <p>Krippendorff's alpha is computed by DKPro Statistics (Krippendorff 2018, Content Analysis, 4th edition, chapter 12;
 * Hayes and Krippendorff 2007, Communication Methods and Measures 1). Its distance is the nominal one, or {@link Masi}
 * where values are sets. For one thread.
 */
final class Reliability {

    private static final int UNCODED = -1;
    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;
    /** With fewer replicates that have an alpha at all, an interval would tell of the luckier part of them. */
    private static final double ENOUGH = 0.95;

    /** The different values, each once. */
    private final List<Set<String>> values = new ArrayList<>();
    /** Of pairs of values, by the first's index times their number plus the other's; filled when they are asked for. */
    private final Map<Long, Double> distances = new HashMap<>();

    private final boolean single;
    private final double[] disagreements;

    /** By unit and coder the index of a value; only units that two coders or more have coded. */
    private final List<int[]> units = new ArrayList<>();

    /**
     * @param coded by unit what each coder wrote, a set of one where the variable has one value; {@code null} for not coded
     */
    Reliability(List<List<Set<String>>> coded) {
        Map<Set<String>, Integer> indexes = new HashMap<>();
        for (List<Set<String>> unit : coded) {
            if (unit.stream().filter(code -> code != null).count() > 1) {
                units.add(unit.stream().mapToInt(code -> index(code, indexes)).toArray());
            }
        }
        single = values.stream().allMatch(value -> value.size() == 1);
        disagreements = units.stream().mapToDouble(this::disagreement).toArray();
    }

    private int index(Set<String> code, Map<Set<String>, Integer> indexes) {
        if (code == null) {
            return UNCODED;
        }
        return indexes.computeIfAbsent(code, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
    }

    /** How many units two coders or more have coded. */
    int size() {
        return units.size();
    }

    /** The share of pairs of coders, over all units, that wrote the same; {@code NaN} without units. */
    double observed() {
        long same = 0;
        long pairs = 0;
        for (int[] unit : units) {
            for (int i = 0; i < unit.length; i++) {
                for (int j = i + 1; j < unit.length; j++) {
                    if (unit[i] != UNCODED && unit[j] != UNCODED) {
                        pairs++;
                        same += unit[i] == unit[j] ? 1 : 0;
                    }
                }
            }
        }
        return pairs == 0 ? Double.NaN : (double) same / pairs;
    }

    /**
     * The middle 95 % of the alphas of as many replicates, each of as many units drawn with replacement (percentile
     * bootstrap over units, as in Zapf and others 2016, BMC Medical Research Methodology 16:93).
     *
     * @return its two ends; both {@code NaN} where too many replicates have no alpha
     */
    double[] interval(int replicates, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] alphas = new double[replicates];
        int known = 0;
        for (int replicate = 0; replicate < replicates && !units.isEmpty(); replicate++) {
            int[] times = new int[units.size()];
            for (int i = 0; i < times.length; i++) {
                times[random.nextInt(times.length)]++;
            }
            double alpha = alphaOf(times);
            if (!Double.isNaN(alpha)) {
                alphas[known++] = alpha;
            }
        }
        if (known == 0 || known < ENOUGH * replicates) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[] sorted = Arrays.copyOf(alphas, known);
        Arrays.sort(sorted);
        return new double[] {sorted[rank(LOWER, known)], sorted[rank(UPPER, known)]};
    }

    private static int rank(double quantile, int size) {
        return (int) Math.round(quantile * (size - 1));
    }

    /** Krippendorff's alpha; {@code NaN} where all values are the same, so that chance leaves nothing to agree on. */
    double alpha() {
        if (values.size() < 2 || units.isEmpty()) {
            return Double.NaN;
        }
        CodingAnnotationStudy study = new CodingAnnotationStudy(units.get(0).length);
        for (int[] unit : units) {
            study.addItemAsArray(Arrays.stream(unit).mapToObj(code -> code == UNCODED ? null : code).toArray());
        }
        return new KrippendorffAlphaAgreement(study, (whole, one, other) -> distance((int) one, (int) other)).calculateAgreement();
    }

    /**
     * The alpha of units that are there so many times: the same as the library's ({@code ReliabilityTest}), which takes
     * half a minute for the thousand that an interval needs.
     */
    double alphaOf(int[] times) {
        double[] marginals = new double[values.size()];
        double disagreement = 0;
        double pairable = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                int coded = 0;
                for (int code : units.get(i)) {
                    if (code != UNCODED) {
                        marginals[code] += times[i];
                        coded++;
                    }
                }
                pairable += times[i] * coded;
                disagreement += times[i] * disagreements[i];
            }
        }
        double expected = expected(marginals, pairable);
        return expected == 0 ? Double.NaN : 1 - disagreement * (pairable - 1) / expected;
    }

    /** The sum of the distances of all pairs of values, each value as often as it is there. */
    private double expected(double[] marginals, double pairable) {
        double sum = 0;
        if (single) {
            double same = 0;
            for (double marginal : marginals) {
                same += marginal * marginal;
            }
            return pairable * pairable - same;
        }
        for (int one = 0; one < marginals.length; one++) {
            for (int other = 0; other < one && marginals[one] > 0; other++) {
                sum += marginals[other] == 0 ? 0 : 2 * marginals[one] * marginals[other] * distance(one, other);
            }
        }
        return sum;
    }

    /** The distances between the values of one unit, weighed as alpha does: by one less than the number of its values. */
    private double disagreement(int[] unit) {
        double sum = 0;
        int coded = 0;
        for (int one : unit) {
            coded += one == UNCODED ? 0 : 1;
            for (int other : unit) {
                sum += one == UNCODED || other == UNCODED ? 0 : distance(one, other);
            }
        }
        return sum / (coded - 1);
    }

    /** Nominal where all values are single: of two sets of one that differ, MASI says 1, too. */
    private double distance(int one, int other) {
        if (one == other || single) {
            return one == other ? 0 : 1;
        }
        return distances.computeIfAbsent(
                (long) one * values.size() + other, pair -> Masi.distance(values.get(one), values.get(other)));
    }

    /** The members of a cell that may hold several values; of none, the empty set. */
    static Set<String> members(String cell) {
        return Arrays.stream(cell.split("[;,|]"))
                .map(ActorNames::folded)
                .filter(member -> !member.isEmpty() && !member.equals(Variable.NONE))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
