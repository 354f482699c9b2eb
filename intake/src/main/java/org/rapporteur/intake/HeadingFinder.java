package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.intake.words.Lexicon;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * Tells the heading of a text from its body, line by line from the top, until the story begins.
 *
 * <p>One finder reads one text and is then done with; it is not safe between threads.
 */
final class HeadingFinder {

    private static final Lexicon LEXICON = Lexicon.named("heading");
    private static final DatelineFinder DATELINES = new DatelineFinder(LEXICON);

    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_STANDFIRST = 500;
    private static final int LONGEST_LINE = 150;
    /** How many paragraphs above the story may be looked through for a sign that it has not begun. */
    private static final int AHEAD = 4;

    private static final Pattern PERIOD = Pattern.compile(".*\\.[\"”’'»)\\]]*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile(".*[?!][\"”’'»)\\]]*", Pattern.DOTALL);
    private static final Pattern OPEN_END = Pattern.compile(".*[,:]|.*\\s[–—-]", Pattern.DOTALL);
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=\\p{Ll}{2}|[0-9]|\\p{Ll}[\"”’'])[.!?][\"”’']?\\s+[\"“‘]?\\p{Lu}");
    private static final Pattern SPEAKER = Pattern.compile("\"?\\p{Lu}[\\p{Lu} .'’-]{1,40}:\\s");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DATE_LINE_TOKENS =
            Pattern.compile("[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?|[^\\p{L}\\p{N}]+");

    private final Text text;
    private final String known;
    private final List<Paragraph> paragraphs;
    private final boolean isTranscript;

    private Span section = Layout.NONE;
    private Span headline = Layout.NONE;
    private Span standfirst = Layout.NONE;
    private Span dateLine = Layout.NONE;
    private Span dateline = Layout.NONE;
    private final List<Span> bylines = new ArrayList<>();
    private EdtfDate published = EdtfDate.UNKNOWN;
    private Dateline filed = Dateline.NONE;
    private String agency = "";

    private HeadingFinder(Text text, String known) {
        this.text = text;
        this.known = letters(known);
        this.paragraphs = Paragraph.of(text.toString());
        this.isTranscript = paragraphs.stream()
                        .filter(paragraph ->
                                SPEAKER.matcher(paragraph.opening()).lookingAt())
                        .count()
                > 1;
    }

    /**
     * The layout of a text.
     *
     * @param known the headline, where it is known from elsewhere, else {@code ""}
     */
    static Layout find(Text text, String known) {
        return new HeadingFinder(text, known).layout();
    }

    private Layout layout() {
        int next = 0;
        while (next < paragraphs.size() && !isStory(next)) {
            next++;
        }
        int start = next < paragraphs.size()
                ? storyStart(paragraphs.get(next))
                : text.toString().length();
        return new Layout(
                section,
                headline,
                standfirst,
                dateLine,
                bylines,
                dateline,
                body(start),
                published,
                new Dateline(filed.place(), WrittenDate.settled(filed.date(), published)),
                agency);
    }

    /** The dateline that a paragraph opens with; in a transcript a name with a colon is a speaker and no place. */
    private Optional<DatelineFinder.Found> opening(Paragraph paragraph) {
        return DATELINES
                .opening(paragraph)
                .filter(found -> !isTranscript
                        || found.date().isKnown()
                        || !found.agency().isEmpty());
    }

    /** Notes what the paragraph at {@code index} is; true if it is where the story begins. */
    private boolean isStory(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (isMarker(paragraph)) {
            note(paragraph);
            return false;
        }
        if (has(headline) && isRepetition(paragraph)) {
            return false;
        }
        if (opening(paragraph).isPresent()) {
            return true;
        }
        if (!has(section) && !has(headline) && isSection(index)) {
            section = span(paragraph);
            return false;
        }
        if (!has(headline) && !has(standfirst) && isHeadline(index)) {
            headline = span(paragraph);
            if (isContinued(paragraph)) {
                headline = new Span(headline.start(), headline.end() - 1);
            }
            return false;
        }
        if (has(headline) && index + 1 < paragraphs.size() && DATELINES.isBarePlace(paragraph) && isProse(index + 1)) {
            dateline = span(paragraph);
            filed = new Dateline(paragraph.opening(), EdtfDate.UNKNOWN);
            return false;
        }
        if (has(headline) && isStandfirst(index)) {
            boolean isContinuation =
                    has(standfirst) && text.offset(paragraphs.get(index - 1).end()) == standfirst.end();
            standfirst =
                    isContinuation ? standfirst.union(span(paragraph)) : has(standfirst) ? standfirst : span(paragraph);
            return false;
        }
        return true;
    }

    /** Whether a line says by itself that it is part of a heading. */
    private static boolean isMarker(Paragraph paragraph) {
        String line = paragraph.opening();
        return paragraph.length() <= LONGEST_LINE && (dateOf(line).isKnown() || LEXICON.matches("byline", line))
                || paragraph.length() <= LONGEST_LINE * 2
                        && (LEXICON.matches("furniture", line) || isLabel(line) || isSignOff(paragraph))
                || DATELINES.alone(paragraph).isPresent();
    }

    private static boolean isLabel(String line) {
        return LEXICON.matches("standfirst-label", line) || LEXICON.matches("body-label", line);
    }

    private static boolean isSignOff(Paragraph paragraph) {
        return paragraph.length() <= LONGEST_LINE * 2 && LEXICON.matches("sign-off", paragraph.opening());
    }

    private void note(Paragraph paragraph) {
        String line = paragraph.opening();
        EdtfDate date = dateOf(line);
        if (date.isKnown()) {
            dateLine = has(dateLine) ? dateLine : span(paragraph);
            published = published.isKnown() ? published : date;
        } else if (LEXICON.matches("byline", line)) {
            bylines.add(span(paragraph));
        } else if (!has(dateline)) {
            DATELINES.alone(paragraph).ifPresent(found -> {
                dateline = span(paragraph);
                note(found);
            });
        }
    }

    private void note(DatelineFinder.Found found) {
        filed = new Dateline(found.place(), found.date());
        agency = found.agency();
    }

    /** The date that a line gives if it gives a date and nothing else but words like "Published", "Monday", "GMT". */
    private static EdtfDate dateOf(String line) {
        Optional<WrittenDate> first = WrittenDate.first(line);
        if (line.length() > LONGEST_LINE || first.isEmpty()) {
            return EdtfDate.UNKNOWN;
        }
        String rest = line;
        for (Optional<WrittenDate> date = first; date.isPresent(); date = WrittenDate.first(rest)) {
            rest = rest.substring(0, date.get().start()) + " | "
                    + rest.substring(date.get().end());
        }
        boolean isDateAlone = DATE_LINE_TOKENS
                .splitAsStream(rest)
                .allMatch(word -> word.isEmpty() || isNumber(word) || LEXICON.matches("date-line-word", word));
        return isDateAlone ? first.get().date() : EdtfDate.UNKNOWN;
    }

    private static boolean isNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private boolean isRepetition(Paragraph paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE * 2
                && letters(paragraph.opening()).equals(letters(text.slice(headline)));
    }

    private static String letters(String line) {
        return NOT_LETTERS
                .matcher(line.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private boolean isSection(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.length() > 60 || index + 1 >= paragraphs.size()) {
            return false;
        }
        if (!known.isEmpty() && letters(paragraph.opening()).equals(known)) {
            return false;
        }
        boolean isRubric = LEXICON.matches("section", paragraph.opening());
        boolean isCapitals = paragraph.words() <= 2 && DATELINES.isBarePlace(paragraph);
        return isRubric || isCapitals && isHeadline(index + 1);
    }

    private boolean isHeadline(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (!known.isEmpty()) {
            return letters(paragraph.opening()).equals(known);
        }
        if (!isHeadlineLike(paragraph) || index + 1 >= paragraphs.size()) {
            return false;
        }
        if (PERIOD.matcher(paragraph.opening()).matches()) {
            return isTitleCase(paragraph) || isMarkedAhead(index + 1) && paragraph.words() <= 25;
        }
        return !QUESTION.matcher(paragraph.opening()).matches()
                || isTitleCase(paragraph)
                || isMarkedAhead(index + 1)
                || paragraphs.get(index + 1).length() > 2 * paragraph.length();
    }

    private static boolean isHeadlineLike(Paragraph paragraph) {
        String line = paragraph.opening();
        return paragraph.length() <= LONGEST_HEADLINE
                && paragraph.words() >= 2
                && !Character.isLowerCase(line.codePointAt(0))
                && !OPEN_END.matcher(line).matches()
                && !SENTENCE_BREAK.matcher(line).find();
    }

    /** Archives put headline and subheading on two lines with a semicolon between them. */
    private static boolean isContinued(Paragraph paragraph) {
        return paragraph.opening().endsWith(";");
    }

    private boolean isProse(int index) {
        Paragraph paragraph = paragraphs.get(index);
        return !isHeadlineLike(paragraph) || PERIOD.matcher(paragraph.opening()).matches();
    }

    /** Whether nearly every longer word starts with a capital, as headlines are written in some houses. */
    private static boolean isTitleCase(Paragraph paragraph) {
        List<String> words = NOT_LETTERS
                .splitAsStream(paragraph.opening())
                .filter(word -> word.length() > 3)
                .toList();
        long capitals = words.stream()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.size() >= 3 && capitals >= 0.8 * words.size();
    }

    /** Whether the story cannot have begun before {@code index}: a date line, byline, dateline or the headline is ahead. */
    private boolean isMarkedAhead(int index) {
        int standfirsts = 0;
        for (int i = index; i < Math.min(paragraphs.size(), index + AHEAD); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean isDateline = opening(paragraph).isPresent();
            if (isDateline
                    || isMarker(paragraph) && !isSignOff(paragraph)
                    || has(headline) && isRepetition(paragraph)) {
                return true;
            }
            standfirsts++;
            if (paragraph.length() > LONGEST_STANDFIRST || standfirsts > 2) {
                return false;
            }
        }
        return false;
    }

    private boolean isStandfirst(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.length() > LONGEST_STANDFIRST || index + 1 >= paragraphs.size()) {
            return false;
        }
        boolean isLabelled = index > 0
                && LEXICON.matches("standfirst-label", paragraphs.get(index - 1).opening());
        boolean isSecondHalf = index > 0 && isContinued(paragraphs.get(index - 1));
        boolean isUnended = !has(standfirst)
                && !paragraph.isEnded()
                && isHeadlineLike(paragraph)
                && paragraphs.get(index + 1).length() > paragraph.length();
        return isLabelled || isSecondHalf || isUnended || isMarkedAhead(index + 1);
    }

    /** Where the story starts in UTF-16 units: behind the dateline if it opens with one. */
    private int storyStart(Paragraph first) {
        Optional<DatelineFinder.Found> found = opening(first);
        if (found.isEmpty()) {
            return first.start();
        }
        note(found.get());
        int end = first.start() + found.get().end();
        dateline = new Span(text.offset(first.start()), text.offset(end));
        return end;
    }

    /** From {@code start} to the last character of the story: sign-offs and blanks at the end are left out. */
    private Span body(int start) {
        String content = text.toString();
        Paragraph rest = Paragraph.between(content, start, content.length(), 0);
        int end = Math.max(start, rest.end());
        for (int feed = content.lastIndexOf('\n', end - 1); feed > start; feed = content.lastIndexOf('\n', end - 1)) {
            Paragraph last = Paragraph.between(content, feed, end, 0);
            if (!isSignOff(last)) {
                break;
            }
            end = Paragraph.between(content, start, feed, 0).end();
        }
        return new Span(text.offset(start), text.offset(Math.max(start, end)));
    }

    private Span span(Paragraph paragraph) {
        return new Span(text.offset(paragraph.start()), text.offset(paragraph.end()));
    }

    private static boolean has(Span part) {
        return part.length() > 0;
    }
}
