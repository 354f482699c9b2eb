package org.rapporteur.reading.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.RecordException;

/**
 * Numbers in words and digits: "1,000", "twenty-five", "2.5 million", "half a million", "thousands".
 *
 * <p>The words are data ({@code numerals.yaml}). Immutable and safe between threads.
 */
public final class Numerals {

    private static final Pattern DIGITS =
            Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?([a-z]{1,2})?");

    /** Rows of digits that say more count nothing a report tells of; up to here a double holds every whole number. */
    private static final double LARGEST = 1e15;

    private final Words words;

    /**
     * A number found in a row of words.
     *
     * @param value what it says; of a vague one ("thousands") the least it can mean
     * @param length how many words it takes
     * @param vague whether it gives a size only
     */
    public record Numeral(double value, int length, boolean vague) {}

    private record Words(
            Map<String, Double> units,
            Map<String, Double> tens,
            Map<String, Double> scales,
            Map<String, Double> suffixes,
            Map<String, Double> fractions,
            Map<String, Double> vague,
            Map<String, Double> ordinals) {}

    private Numerals(Words words) {
        this.words = words;
    }

    /** English numerals, from the resource beside this class. */
    public static Numerals english() {
        try {
            return new Numerals(new ObjectMapper().treeToValue(YamlDocument.resource(Numerals.class, "numerals.yaml"), Words.class));
        } catch (JsonProcessingException broken) {
            throw new RecordException("numerals.yaml: " + broken.getOriginalMessage(), broken);
        }
    }

    /** The whole of {@code text} as a number, NaN if it is none. Ordinals ("third", "3rd") count as their number. */
    public double value(String text) {
        String plain = text.toLowerCase(Locale.ROOT).strip();
        if (words.ordinals.containsKey(plain)) {
            return words.ordinals.get(plain);
        }
        String cardinal = plain.replaceFirst("(?<=[0-9])(?:st|nd|rd|th)$", "");
        List<String> parts = List.of(cardinal.split("[\\s-]+"));
        return parts.isEmpty() || parts.get(0).isEmpty()
                ? Double.NaN
                : whole(parts);
    }

    private double whole(List<String> parts) {
        return at(parts, 0)
                .filter(numeral -> numeral.length() == parts.size())
                .map(Numeral::value)
                .orElse(Double.NaN);
    }

    /** The longest number that begins at {@code from}. Hyphens may be words of their own. */
    public Optional<Numeral> at(List<String> row, int from) {
        String first = row.get(from).toLowerCase(Locale.ROOT);
        if (words.vague.containsKey(first)) {
            return Optional.of(vague(row, from, first));
        }
        Sum sum = new Sum();
        int length = 0;
        for (int i = from; i < row.size(); i++) {
            String word = row.get(i).toLowerCase(Locale.ROOT);
            boolean joint = word.equals("-") || word.equals("and");
            if (joint) {
                // "twenty - five", "a hundred and ten": only between two parts of one number
                if (length == 0 || i + 1 >= row.size() || !sum.mayGoOn(row.get(i + 1).toLowerCase(Locale.ROOT), word)) {
                    break;
                }
            } else if ((word.equals("a") || word.equals("an")) && sum.isArticleBefore(row, i)) {
                sum.article();
            } else if (!sum.take(word)) {
                break;
            } else {
                length = i + 1 - from;
            }
        }
        boolean number = length > 0 && Math.abs(sum.value()) <= LARGEST;
        return number ? Optional.of(new Numeral(sum.value(), length, false)) : Optional.empty();
    }

    private Numeral vague(List<String> row, int from, String first) {
        double value = words.vague.get(first);
        boolean more = from + 2 < row.size() && row.get(from + 1).equalsIgnoreCase("of");
        if (more) {
            String next = row.get(from + 2).toLowerCase(Locale.ROOT);
            if (words.vague.containsKey(next)) {
                // "hundreds of thousands": at least two hundred of one thousand each
                return new Numeral(value * words.vague.get(next) / 2, 3, true);
            }
        }
        return new Numeral(value, 1, true);
    }

    /** A regular expression for a number, without groups; case is the caller's. */
    public String pattern() {
        TreeSet<String> all = new TreeSet<>((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        all.addAll(words.units.keySet());
        all.addAll(words.tens.keySet());
        all.addAll(words.scales.keySet());
        String word = "(?:" + all.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
        String scale = "(?:" + String.join("|", words.scales.keySet()) + ")";
        String digits = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?";
        String more = "(?:(?:[ -]| and )" + word + ")*(?: and a half)?";
        return "(?:" + digits + "(?:[ -]" + word + ")*|an? " + scale + more + "|" + word + more + ")";
    }

    /** A regular expression for an ordinal in words or digits, without groups. */
    public String ordinalPattern() {
        List<String> longestFirst = new ArrayList<>(words.ordinals.keySet());
        longestFirst.sort((a, b) -> b.length() - a.length());
        return "(?:[0-9]{1,2}(?:st|nd|rd|th)|" + String.join("|", longestFirst) + ")";
    }

    /** Adds the words of one number up. */
    private final class Sum {
        private double total;
        private double current = Double.NaN;
        private double fraction = Double.NaN;
        private boolean digits;
        private String last = "";

        boolean isArticleBefore(List<String> row, int i) {
            if (i + 1 >= row.size()) {
                return false;
            }
            String next = row.get(i + 1).toLowerCase(Locale.ROOT);
            return words.scales.containsKey(next) || next.equals("half");
        }

        void article() {
            if (Double.isNaN(fraction) && Double.isNaN(current)) {
                current = 1;
                last = "article";
            }
        }

        boolean mayGoOn(String next, String joint) {
            if (joint.equals("-")) {
                return words.tens.containsKey(last) && words.units.containsKey(next);
            }
            boolean afterScale = words.scales.containsKey(last);
            return (afterScale && (words.units.containsKey(next) || words.tens.containsKey(next)))
                    || next.equals("half")
                    || (next.equals("a") && !afterScale);
        }

        boolean take(String word) {
            boolean taken = word.indexOf('-', 1) > 0 ? compound(word) : scale(word) || unit(word) || digits(word);
            if (taken) {
                last = word;
            }
            return taken;
        }

        /** "Twenty-five" as one word. */
        private boolean compound(String word) {
            String[] parts = word.split("-");
            boolean numbers = Double.isNaN(current)
                    && parts.length == 2
                    && words.tens.containsKey(parts[0])
                    && words.units.containsKey(parts[1]);
            if (numbers) {
                current = words.tens.get(parts[0]) + words.units.get(parts[1]);
            }
            return numbers;
        }

        private boolean scale(String word) {
            Double scale = words.scales.get(word);
            if (scale == null) {
                return false;
            }
            if (!Double.isNaN(fraction) && Double.isNaN(current)) {
                current = fraction * scale;
                fraction = Double.NaN;
            } else if (scale >= 1000 && Double.isNaN(current) && total > 0) {
                // "two thousand million"
                total *= scale;
            } else if (scale >= 1000) {
                total += (Double.isNaN(current) ? 1 : current) * scale;
                current = Double.NaN;
            } else {
                current = (Double.isNaN(current) ? 1 : current) * scale;
            }
            digits = false;
            return true;
        }

        private boolean unit(String word) {
            if (digits) {
                return false;
            }
            Double unit = words.units.get(word);
            Double ten = words.tens.get(word);
            Double part = words.fractions.get(word);
            if (unit != null && (Double.isNaN(current) || current % 100 == 0 || (words.tens.containsKey(last) && unit < 10))) {
                current = (Double.isNaN(current) ? 0 : current) + unit;
                return true;
            }
            if (ten != null && (Double.isNaN(current) || current % 100 == 0)) {
                current = (Double.isNaN(current) ? 0 : current) + ten;
                return true;
            }
            if (part != null && word.equals("half")) {
                if (Double.isNaN(current) || last.equals("article")) {
                    current = Double.NaN;
                    fraction = part;
                } else {
                    current += part;
                }
                return true;
            }
            return false;
        }

        private boolean digits(String word) {
            Matcher matcher = DIGITS.matcher(word);
            if (!Double.isNaN(current) || total > 0 || !matcher.matches()) {
                return false;
            }
            String suffix = matcher.group(3);
            if (suffix != null && !words.suffixes.containsKey(suffix)) {
                return false;
            }
            String number = matcher.group(1).replace(",", "") + (matcher.group(2) == null ? "" : matcher.group(2));
            current = Double.parseDouble(number) * (suffix == null ? 1 : words.suffixes.get(suffix));
            digits = true;
            return true;
        }

        double value() {
            if (Double.isNaN(current)) {
                return total > 0 ? total : fraction;
            }
            return total + current;
        }
    }
}
