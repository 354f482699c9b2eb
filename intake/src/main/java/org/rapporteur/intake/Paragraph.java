package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One paragraph at the begin of a text, without the blanks around it.
 *
 * @param start in UTF-16 units of the text
 * @param end first unit after it
 * @param line the number of its last line
 * @param opening its first {@value #SEEN} units, line breaks as spaces: enough to tell what it is
 */
record Paragraph(int start, int end, int line, String opening) {

    private static final int SEEN = 600;
    /** A heading has fewer lines than this. */
    private static final int MANY = 60;
    /** Text that a mail program or typist broke has lines of at most this width. */
    private static final int WIDTH = 100;

    private static final Pattern ENDED = Pattern.compile(".*[.!?:;…][\"”’'»)\\]]*", Pattern.DOTALL);

    /** The first paragraphs of {@code text}: one a line, or where lines are broken by hand, one a block of lines. */
    static List<Paragraph> of(String text) {
        List<Paragraph> lines = lines(text);
        return isBroken(lines) ? joined(text, lines) : lines;
    }

    private static List<Paragraph> lines(String text) {
        List<Paragraph> lines = new ArrayList<>();
        int start = 0;
        for (int number = 0; start < text.length() && lines.size() < MANY; number++) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (trimmedEnd(text, start, end) > start) {
                lines.add(between(text, start, end, number));
            }
            start = end + 1;
        }
        return lines;
    }

    static Paragraph between(String text, int from, int to, int line) {
        int end = trimmedEnd(text, from, to);
        int start = from;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        int seen = Math.min(end, start + SEEN);
        return new Paragraph(start, end, line, text.substring(start, seen).replace('\n', ' '));
    }

    private static int trimmedEnd(String text, int start, int end) {
        int last = end;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Spaces of all kinds, and the marks of no width that saved pages are full of. */
    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == '\u200b'
                || unit == '\u2060'
                || unit == '\ufeff';
    }

    /**
     * Whether lines run on in the next one: they stop without an end, and the next starts with a small letter, or, where a
     * text is set in capitals, is as long.
     */
    private static boolean isBroken(List<Paragraph> lines) {
        int runningOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).follows(lines.get(i - 1))
                    && lines.get(i - 1).length() >= WIDTH / 3
                    && lines.get(i - 1).length() <= WIDTH
                    && !lines.get(i - 1).isEnded()
                    && (Character.isLowerCase(lines.get(i).opening.codePointAt(0)) || isWideInCapitals(lines.get(i - 1), lines.get(i)))) {
                runningOn++;
            }
        }
        return runningOn >= 2 || runningOn == 1 && lines.size() <= 6;
    }

    private static boolean isWideInCapitals(Paragraph one, Paragraph next) {
        return one.length() >= WIDTH / 2 && Stream.of(one, next).noneMatch(line -> line.opening.codePoints().anyMatch(Character::isLowerCase));
    }

    private static List<Paragraph> joined(String text, List<Paragraph> lines) {
        int widest = lines.stream()
                .mapToInt(Paragraph::length)
                .filter(length -> length <= WIDTH)
                .max()
                .orElse(WIDTH);
        List<Paragraph> blocks = new ArrayList<>();
        Paragraph block = lines.get(0);
        Paragraph last = block;
        for (Paragraph line : lines.subList(1, lines.size())) {
            boolean runsOn = line.follows(last)
                    && (last.length() >= widest * 2 / 3 || Character.isLowerCase(line.opening.codePointAt(0)));
            if (!runsOn) {
                blocks.add(block);
            }
            block = runsOn ? between(text, block.start, line.end, line.line) : line;
            last = line;
        }
        blocks.add(block);
        return blocks;
    }

    /** Whether it stands in the line right under {@code other}. */
    private boolean follows(Paragraph other) {
        return line == other.line + 1;
    }

    int length() {
        return end - start;
    }

    /** Whether all of it was seen: a longer paragraph is never part of a heading. */
    boolean isWhole() {
        return length() <= SEEN;
    }

    boolean isEnded() {
        return isWhole() && ENDED.matcher(opening).matches();
    }

    int words() {
        return opening.split("\\s+").length;
    }
}
