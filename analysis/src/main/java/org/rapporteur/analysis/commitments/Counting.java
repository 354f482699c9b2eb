package org.rapporteur.analysis.commitments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analysis.telling.NumberWords;
import org.rapporteur.analysis.telling.Wording;

/** How much of what was agreed words say is done: "31 of the 38 compounds", "17 prisoners". Immutable, safe between threads. */
final class Counting {

    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\d.,])(\\d[\\d,]*) of (?:the|its|their|those|his|her|these)(?: (\\d[\\d,]*))?\\b(?! (?:month|year|week|day)s?\\b)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-]\\p{L}+)*");
    /** So many words behind "214 of the" may be what is counted. */
    private static final int NEXT = 2;

    private final Function<String, Set<String>> stems;
    private final UnaryOperator<String> alike;
    private final Set<String> persons;

    /**
     * @param stems the stems of words
     * @param alike the stem by which all are known that count as one with a stem
     * @param persons stems of nouns for people, any of whom may be called by another
     */
    Counting(Function<String, Set<String>> stems, UnaryOperator<String> alike, Set<String> persons) {
        this.stems = stems;
        this.alike = alike;
        this.persons = Set.copyOf(persons);
    }

    /**
     * The numbers in some words.
     *
     * @param digits the words, their numbers in digits
     * @param shares "31 of the 38", in text order
     * @param numbers by the stem of what each counts
     */
    record Numbers(String digits, List<MatchResult> shares, Map<String, Double> numbers) {}

    Numbers numbersIn(String words) {
        String digits = NumberWords.inDigits(words);
        return new Numbers(digits, SHARE.matcher(digits).results().toList(), Wording.of(digits).numbers());
    }

    /**
     * How much words tell of what is counted in a commitment: "31 of the 38 compounds" counts 31, "17 prisoners" 17.
     *
     * @param target how much was agreed, {@code NaN} if nothing is counted
     * @param counted the stem of what is counted, {@code ""} if none is known
     * @return {@code NaN} if they count nothing of it, or more than was agreed
     */
    double amountIn(Numbers told, double target, String counted) {
        if (Double.isNaN(target)) {
            return Double.NaN;
        }
        for (MatchResult share : told.shares()) {
            double some = value(share.group(1));
            if (some <= target && (share.group(2) == null || value(share.group(2)) == target)) {
                return some;
            }
        }
        Double amount = null;
        for (Map.Entry<String, Double> number : told.numbers().entrySet()) {
            String noun = alike.apply(number.getKey());
            boolean same = noun.equals(counted) || persons.contains(noun) && persons.contains(counted);
            amount = same ? number.getValue() : amount;
        }
        return amount == null || amount > target ? Double.NaN : amount;
    }

    /** Whether words tell of so many of all that are counted in a commitment, so that they count what is done by then: "38 of the 60". */
    boolean isOfAll(Numbers told, double target) {
        return told.shares().stream().anyMatch(share -> share.group(2) != null && value(share.group(2)) == target);
    }

    /** Whether words tell of some of those that are counted in a commitment: "214 of the welders", of 600 welders. */
    boolean isSomeOf(Numbers told, double target, String counted) {
        return !Double.isNaN(target) && !counted.isEmpty() && told.shares().stream()
                .anyMatch(share -> value(share.group(1)) < target && isFollowedBy(counted, told.digits().substring(share.end())));
    }

    private boolean isFollowedBy(String counted, String words) {
        return WORD.matcher(words).results().limit(NEXT).anyMatch(next -> stems.apply(next.group()).contains(counted));
    }

    private static double value(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    /** The stem of what is counted by this number in these words; {@code ""} if there is none. */
    String counted(String words, double number) {
        return Wording.of(NumberWords.inDigits(words)).numbers().entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(entry -> alike.apply(entry.getKey()))
                .findFirst()
                .orElse("");
    }
}
