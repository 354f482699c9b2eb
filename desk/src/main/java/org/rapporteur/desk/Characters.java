package org.rapporteur.desk;

import java.util.regex.Pattern;

/**
 * Keeps a report's characters from commanding the terminal: escape sequences, control characters and characters that
 * turn the direction of writing are taken out before anything is printed. The record itself, and the export, keep them.
 */
public final class Characters {

    /** ECMA-48: operating-system and other strings up to their terminator, control sequences, two-character escapes. */
    private static final Pattern SEQUENCE = Pattern.compile(
            "(?:\u001b[\\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\\n]*(?:\u0007|\u001b\\\\|\u009c|(?=\\n)|$)"
                    + "|(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]?"
                    + "|\u001b[ -/]*[0-~]?");

    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]");

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private Characters() {}

    /** The text without anything that a terminal would act on; line ends and tabs stay. */
    public static String harmless(String text) {
        boolean suspicious = text.chars().anyMatch(unit -> unit < ' ' && unit != '\n' && unit != '\t'
                || unit >= 0x7f && unit <= 0x9f
                || unit >= 0x200e && unit <= 0x2069
                || unit == 0x061c);
        return suspicious
                ? CONTROL.matcher(SEQUENCE.matcher(text).replaceAll("")).replaceAll("")
                : text;
    }

    /** The text on one line, at most {@code length} characters of it, cut at a word where there is one. */
    public static String oneLine(String text, int length) {
        String line = WHITE.matcher(harmless(text)).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, length - 1));
        int word = start.lastIndexOf(' ');
        return (word > length / 2 ? start.substring(0, word) : start) + "…";
    }
}
