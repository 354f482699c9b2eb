package org.rapporteur.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.intake.words.Lexicon;

/** What a line's own look says of its being part of a heading, wherever it stands. Stateless. */
final class HeadingLook {

    static final int LONGEST_HEADLINE = 220;

    private static final Lexicon LEXICON = Lexicon.named("heading");

    private static final Pattern PERIOD = Pattern.compile(".*\\.[\"”’'»)\\]]*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile(".*[?!][\"”’'»)\\]]*", Pattern.DOTALL);
    private static final Pattern OPEN_END = Pattern.compile(".*[,:]|.*\\s[–—-]", Pattern.DOTALL);
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=\\p{Ll}{2}|[0-9]|\\p{Ll}[\"”’'])[.!?][\"”’']?\\s+[\"“‘]?\\p{Lu}");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeadingLook() {}

    static boolean isHeadlineLike(Paragraph paragraph) {
        String line = paragraph.opening();
        return paragraph.length() <= LONGEST_HEADLINE
                && paragraph.words() >= 2
                && !Character.isLowerCase(line.codePointAt(0))
                && !OPEN_END.matcher(line).matches()
                // "Who moves first? Both sides wait for the other": two sentences, but without the stop of a story's
                && !(paragraph.isEnded() && SENTENCE_BREAK.matcher(line).find());
    }

    /** Whether it reads as a sentence of the story. */
    static boolean isProse(Paragraph paragraph) {
        return !isHeadlineLike(paragraph) || endsInPeriod(paragraph);
    }

    static boolean endsInPeriod(Paragraph paragraph) {
        return PERIOD.matcher(paragraph.opening()).matches();
    }

    static boolean asks(Paragraph paragraph) {
        return QUESTION.matcher(paragraph.opening()).matches();
    }

    /** Whether it breaks off where more of the same sentence must come. */
    static boolean isOpen(Paragraph paragraph) {
        return OPEN_END.matcher(paragraph.opening()).matches();
    }

    /** Archives put headline and subheading on two lines with a semicolon between them. */
    static boolean isContinued(Paragraph paragraph) {
        return paragraph.opening().endsWith(";");
    }

    /** Whether nearly every longer word starts with a capital, as headlines are written in some houses. */
    static boolean isTitleCase(Paragraph paragraph) {
        List<String> words = NOT_LETTERS
                .splitAsStream(paragraph.opening())
                .filter(word -> word.length() > 3)
                .toList();
        long capitals = words.stream()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.size() >= 3 && capitals >= 0.8 * words.size();
    }

    static boolean isDateOrByline(String line) {
        return Imprint.dateAlone(line).isKnown() || LEXICON.matches("byline", line);
    }

    static boolean isLabel(String line) {
        return LEXICON.matches("standfirst-label", line) || LEXICON.matches("body-label", line);
    }

    /** Its letters and numbers alone, to compare headlines by. */
    static String letters(String line) {
        return NOT_LETTERS
                .matcher(line.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
