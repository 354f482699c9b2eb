package org.rapporteur.analysis.telling;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.record.Coded;

/** Small repairs at the edges of words taken out of a report: they never touch a word. */
public final class Phrases {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LOOSE_END = Pattern.compile("(?:[\\s,;:–—-]+(?:and|or|but)?)+$");
    private static final Pattern LOOSE_START = Pattern.compile("^[\\s,;:–—-]+");

    /** The day of the agreeing between "agreed" and what was agreed: "agreed on Thursday to publish". */
    private static final Pattern DAY_OF_THE_WORD = Pattern.compile(Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .collect(Collectors.joining("|", "^(?:on )?(?:", ")(?: morning| afternoon| evening| night)? (?=to |that )")));

    private Phrases() {}

    /** A word of a closed list as people write it: "open to". */
    public static String plain(Coded code) {
        return code.code().replace('-', ' ');
    }

    /** What is to be done, as a clause without the day on which that was said and without "that". */
    public static String deed(String words) {
        return DAY_OF_THE_WORD.matcher(clause(words)).replaceFirst("").replaceFirst("^that ", "");
    }

    /** One line: every run of blanks and line ends is one blank. */
    public static String oneLine(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** One line without the commas and dashes that are left where words were cut out. */
    public static String trimmed(String words) {
        String line = LOOSE_START.matcher(oneLine(words)).replaceFirst("");
        return LOOSE_END.matcher(line).replaceFirst("");
    }

    /** A verbatim quotation in its marks, without the comma that belonged to the sentence around it. */
    public static String quoted(String exact) {
        return "“" + oneLine(exact).replaceFirst(",$", "") + "”";
    }

    /** With a full stop, unless it ends with a mark of its own. */
    public static String sentence(String clause) {
        String words = capitalised(trimmed(clause));
        return words.matches("(?s).*[.!?…]['\"’”)]*") ? words : words + ".";
    }

    /** As {@link #clause}, with what stands at its beginning kept. */
    static String ending(String words) {
        String line = LOOSE_END.matcher(oneLine(words)).replaceFirst("");
        return line.endsWith("...") ? line : line.replaceFirst("\\.$", "");
    }

    /** Without the full stop at its end. */
    public static String clause(String sentence) {
        String words = trimmed(sentence);
        return words.endsWith("...") ? words : words.replaceFirst("\\.$", "");
    }

    /** As it goes on after a semicolon: an article loses its capital. */
    public static String continued(String clause) {
        int blank = clause.indexOf(' ');
        boolean article = blank > 0 && Verbs.isArticle(clause.substring(0, blank));
        return article ? clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1) : clause;
    }

    /** As a heading's words stand in a sentence: without the capital, unless it is that of an abbreviation. */
    public static String inSentence(String heading) {
        boolean word = heading.length() > 1 && Character.isUpperCase(heading.charAt(0)) && !Character.isUpperCase(heading.charAt(1));
        return word ? heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1) : heading;
    }

    /** With a capital first letter. */
    public static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** Whether each opening quotation mark has its closing one. */
    static boolean balanced(String words) {
        return count(words, '“') == count(words, '”') && count(words, '"') % 2 == 0;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }
}
