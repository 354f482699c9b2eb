package org.rapporteur.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

    private static final double THIRD_DIGIT = 0.0005;

    /** One string a coder, one character a unit; a dot is not coded. */
    private static Reliability of(String... coders) {
        List<List<Set<String>>> units = new ArrayList<>();
        for (int i = 0; i < coders[0].length(); i++) {
            int unit = i;
            units.add(new ArrayList<>(Arrays.stream(coders)
                    .map(codes -> codes.charAt(unit) == '.' ? null : Set.of(codes.substring(unit, unit + 1)))
                    .toList()));
        }
        return new Reliability(units);
    }

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example A: two observers, binary data. */
    @Test
    void thePublishedExampleOfBinaryData() {
        Reliability binary = of("0100000010", "1110010000");
        assertThat(binary.size()).isEqualTo(10);
        assertThat(binary.observed()).isEqualTo(0.6);
        assertThat(binary.alpha()).isCloseTo(0.095, within(THIRD_DIGIT));
    }

    /** Example B there: two observers, nominal data. */
    @Test
    void thePublishedExampleOfNominalData() {
        assertThat(of("aabbdcccedda", "babbbccceddd").alpha())
                .isCloseTo(0.692, within(THIRD_DIGIT));
    }

    /** Example C there, also in Hayes and Krippendorff 2007: four observers, some values missing. */
    @Test
    void thePublishedExampleWithMissingValues() {
        Reliability four = of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        assertThat(four.size()).isEqualTo(11);
        assertThat(four.alpha()).isCloseTo(0.743, within(THIRD_DIGIT));
    }

    @ParameterizedTest
    @CsvSource({
        "'a b', 'a b', 0", "'', '', 0", "'a', 'b', 1", "'', 'a', 1",
        "'a', 'a b', 0.66667", // 1 − 1/2 · 2/3
        "'a b', 'b c', 0.88889", // 1 − 1/3 · 1/3
        "'a b c', 'a b', 0.55556", // 1 − 2/3 · 2/3
    })
    void setsAreApartAsPassonneauSays(String one, String other, double distance) {
        assertThat(Masi.distance(set(one), set(other))).isCloseTo(distance, within(0.00001));
        assertThat(Masi.distance(set(other), set(one))).isCloseTo(distance, within(0.00001));
    }

    private static Set<String> set(String members) {
        return members.isEmpty() ? Set.of() : Set.of(members.split(" "));
    }

    @Test
    void whatNobodyVariesHasNoAlpha() {
        Reliability same = of("aaaa", "aaaa");
        assertThat(same.observed()).isEqualTo(1);
        assertThat(same.alpha()).isNaN();
        assertThat(same.interval(100, 1)).containsExactly(Double.NaN, Double.NaN);
        assertThat(of("....", "aaaa").size()).isZero();
        assertThat(of("....", "aaaa").observed()).isNaN();
        assertThat(of("....", "aaaa").alpha()).isNaN();
    }

    @Test
    void perfectIsOneAndWorseThanChanceIsBelowNought() {
        assertThat(of("abcab", "abcab").alpha()).isEqualTo(1);
        assertThat(of("abab", "baba").alpha()).isNegative();
    }

    @Test
    void theIntervalIsSeededAndHoldsTheAlpha() {
        Reliability some = of("abcabcabcabcabcabcabcabcabcabc", "abcabcabbabcabcabcacababcabcab");
        double[] interval = some.interval(500, 7);
        assertThat(some.interval(500, 7)).containsExactly(interval);
        assertThat(some.interval(500, 8)).isNotEqualTo(interval);
        assertThat(some.alpha()).isBetween(interval[0], interval[1]);
        assertThat(interval[1] - interval[0]).isBetween(0.05, 0.8);
    }

    @Test
    void ofSetsAlphaGivesCreditForWhatIsCommon() {
        List<List<Set<String>>> close = List.of(
                List.of(set("a b"), set("a")), List.of(set("b"), set("b")), List.of(set("c"), set("c")), List.of(set("a"), set("a")));
        List<List<Set<String>>> apart = List.of(
                List.of(set("a b"), set("c")), List.of(set("b"), set("b")), List.of(set("c"), set("c")), List.of(set("a"), set("a")));
        assertThat(new Reliability(close).alpha()).isGreaterThan(new Reliability(apart).alpha());
        assertThat(new Reliability(close).observed()).isEqualTo(0.75);
    }

    /** The replicates of an interval are computed apart from the library, for speed. */
    @Test
    void whatReplicatesAreComputedByIsTheLibrarysAlpha() {
        Random random = new Random(5);
        String[] sets = {"", "a", "b", "c", "a b", "b c", "a b c"};
        for (int round = 0; round < 200; round++) {
            boolean single = random.nextBoolean();
            int coders = 2 + random.nextInt(3);
            List<List<Set<String>>> coded = new ArrayList<>();
            for (int unit = 0; unit < 3 + random.nextInt(20); unit++) {
                List<Set<String>> codes = new ArrayList<>();
                for (int coder = 0; coder < coders; coder++) {
                    codes.add(random.nextInt(6) == 0 ? null : set(sets[single ? 1 + random.nextInt(3) : random.nextInt(sets.length)]));
                }
                coded.add(codes);
            }
            Reliability reliability = new Reliability(coded);
            int[] once = new int[reliability.size()];
            Arrays.fill(once, 1);
            if (Double.isNaN(reliability.alpha())) {
                assertThat(reliability.alphaOf(once)).isNaN();
            } else {
                assertThat(reliability.alphaOf(once)).isCloseTo(reliability.alpha(), within(1e-9));
            }
        }
    }

    @Test
    void theOrderOfCodersMakesNoDifference() {
        assertThat(of("abcab.bca", "abbabcbaa").alpha()).isEqualTo(of("abbabcbaa", "abcab.bca").alpha());
    }
}
