package org.rapporteur.analysis.telling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that stand in words, read from {@code number-words.yaml}. Stateless. */
public final class NumberWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-\\p{L}+)*");
    private static final Pattern SCALED = Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?) (hundred|thousand|million|billion)\\b");
    private static final Map<String, String> NUMBERS = new HashMap<>();
    private static final Map<String, Double> SCALES =
            Map.of("hundred", 100.0, "thousand", 1_000.0, "million", 1_000_000.0, "billion", 1_000_000_000.0);

    static {
        Lexicon.load(NumberWords.class, "number-words.yaml").entries("numbers").forEach(entry -> NUMBERS.put(entry.get("word"), entry.get("number")));
    }

    private NumberWords() {}

    /** The same words with digits for numbers: "four of the 20 million" becomes "4 of the 20000000". */
    public static String inDigits(String words) {
        StringBuilder digits = new StringBuilder();
        Matcher word = WORD.matcher(words);
        int from = 0;
        while (word.find()) {
            digits.append(words, from, word.start()).append(number(word.group()));
            from = word.end();
        }
        return SCALED.matcher(digits.append(words.substring(from)).toString())
                .replaceAll(found -> "%.0f".formatted(Double.parseDouble(found.group(1).replace(",", "")) * SCALES.get(found.group(2))));
    }

    /** "Twenty-three" counts as its two parts. */
    private static String number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        String tens = hyphen < 0 ? null : NUMBERS.get(lower.substring(0, hyphen));
        String ones = hyphen < 0 ? null : NUMBERS.get(lower.substring(hyphen + 1));
        return tens != null && ones != null
                ? String.valueOf(Integer.parseInt(tens) + Integer.parseInt(ones))
                : NUMBERS.getOrDefault(lower, word);
    }

    /** Whether a word is a number. */
    public static boolean isNumber(String word) {
        return NUMBERS.containsKey(word.toLowerCase(Locale.ROOT)) || SCALES.containsKey(word.toLowerCase(Locale.ROOT));
    }
}
