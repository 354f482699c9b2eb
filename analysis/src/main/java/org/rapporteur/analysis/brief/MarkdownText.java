package org.rapporteur.analysis.brief;

import java.util.regex.Pattern;

/**
 * Text of reports as CommonMark text that means nothing but itself: no heading, list, table cell, link, image, code or
 * HTML can begin in it, also with the GitHub extensions for tables and strikethrough. Some viewers make a bare address
 * clickable; it then shows where it leads.
 */
final class MarkdownText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~#]");
    private static final Pattern ENTITY = Pattern.compile("&(?=[#A-Za-z])");
    private static final Pattern LIST_START = Pattern.compile("^(\\s*)([-+=]|(\\d{1,9})([.)]))");

    private MarkdownText() {}

    /** One line of text. */
    static String escaped(String text) {
        String line = CONTROL.matcher(text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ')).replaceAll("");
        String marks = SPECIAL.matcher(line).replaceAll(match -> "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
        String entities = ENTITY.matcher(marks).replaceAll("&amp;");
        return LIST_START
                .matcher(entities)
                .replaceFirst(match -> match.group(3) == null
                        ? match.group(1) + "\\\\" + match.group(2)
                        : match.group(1) + match.group(3) + "\\\\" + match.group(4));
    }
}
