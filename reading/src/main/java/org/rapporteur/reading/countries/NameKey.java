package org.rapporteur.reading.countries;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form under which names are looked up: two spellings of one name have one key.
 *
 * <p>It drops accents, apostrophes, full stops and a leading “the”, takes hyphens for spaces, {@code &} for “and”, “St.”
 * for “Saint”, and folds case, with two exceptions that English makes. An abbreviation in capitals keeps them, so that “US”
 * is not “us”; and a name has a capital letter, so that “turkey” and “polish” are no names. A name set in capitals only
 * (“IRAN TALKS RESUME”) is found.
 */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘ʻʼʿʾ`´.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final int LONGEST_ABBREVIATION = 5;

    private NameKey() {}

    /** The key of {@code name}, {@code ""} if it has no capital letter. */
    public static String of(String name) {
        String bare = bare(name);
        return hasCapital(bare) ? folded(bare) : "";
    }

    /** The key of an abbreviation, {@code ""} if {@code name} is not all capitals or too long for one. */
    public static String ofAbbreviation(String name) {
        String bare = bare(name);
        return bare.isEmpty() || bare.length() > LONGEST_ABBREVIATION || !isCapitals(bare) ? "" : "=" + bare;
    }

    // Loops, not streams, from here on: every word of a report comes past several times, and a stream costs more than its few letters.

    private static boolean hasCapital(String bare) {
        for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
            if (Character.isUpperCase(bare.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            if (!Character.isUpperCase(bare.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String name) {
        // Most words that are looked up are so already, and looking one up is done for every name in a report, many times.
        if (isBare(name)) {
            return name;
        }
        String plain = isPlain(name) ? name : MARKS.matcher(Normalizer.normalize(spell(name), Normalizer.Form.NFD)).replaceAll("");
        String joined = DROPPED.matcher(plain.replace("&", " and ")).replaceAll("");
        return BETWEEN.matcher(joined).replaceAll(" ").strip();
    }

    /** Letters that Unicode does not take apart, as English writes them. */
    private static String spell(String name) {
        return name.replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .replace("œ", "oe")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ə", "a")
                .replace("Ə", "A");
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** One plain word. */
    private static boolean isBare(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80 || !Character.isLetterOrDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String bare) {
        String lower = bare.toLowerCase(Locale.ROOT);
        if (isBare(bare) && !lower.equals("st")) {
            return lower;
        }
        return SAINT.matcher(ARTICLE.matcher(lower).replaceFirst("")).replaceAll("saint");
    }
}
