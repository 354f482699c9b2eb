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
    /** In words: a rubric is shorter. */
    private static final int SHORTEST_STANDFIRST = 5;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = Imprint.LONGEST;
    /** How many paragraphs above the story may be looked through for a sign that it has not begun. */
    private static final int AHEAD = 4;
    /** How many paragraphs below the first one of the story may hold its day. */
    private static final int BELOW = 2;

    private static final Pattern PERIOD = Pattern.compile(".*\\.[\"”’'»)\\]]*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile(".*[?!][\"”’'»)\\]]*", Pattern.DOTALL);
    private static final Pattern OPEN_END = Pattern.compile(".*[,:]|.*\\s[–—-]", Pattern.DOTALL);
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=\\p{Ll}{2}|[0-9]|\\p{Ll}[\"”’'])[.!?][\"”’']?\\s+[\"“‘]?\\p{Lu}");
    private static final Pattern SPEAKER = Pattern.compile("\"?\\p{Lu}[\\p{Lu} .'’-]{1,40}:\\s");
    private static final Pattern DASH = Pattern.compile("\\s[–—-]+\\s");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Text text;
    private final String known;
    private final List<Paragraph> paragraphs;
    private final boolean isTranscript;
    /** Where the text ends but for what stands below the story, in UTF-16 units. */
    private final int end;

    private Span section = Layout.NONE;
    private Span headline = Layout.NONE;
    private Span standfirst = Layout.NONE;
    private Span dateLine = Layout.NONE;
    private Span dateline = Layout.NONE;
    private final List<Span> bylines = new ArrayList<>();
    private EdtfDate published = EdtfDate.UNKNOWN;
    private Dateline filed = Dateline.NONE;
    private String agency = "";
    private String outlet = "";

    private HeadingFinder(Text text, String known) {
        this.text = text;
        this.known = letters(known);
        this.paragraphs = Paragraph.of(text.toString());
        this.end = Ending.of(text.toString(), 0).start();
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
        Ending ending = Ending.of(text.toString(), start);
        published = published.isKnown() ? published : dateBelow(next).orElse(ending.date());
        name(ending.outlet());
        return new Layout(
                section,
                headline,
                standfirst,
                dateLine,
                bylines,
                dateline,
                new Span(text.offset(start), text.offset(ending.start())),
                published,
                new Dateline(filed.place(), WrittenDate.settled(filed.date(), published)),
                agency,
                outlet);
    }

    /** The day of a line that holds nothing else, right below the first paragraph of the story: some houses put author and day there. */
    private Optional<EdtfDate> dateBelow(int story) {
        return paragraphs.stream()
                .skip(story + 1L)
                .limit(BELOW)
                .filter(paragraph -> paragraph.length() <= LONGEST_LINE)
                .map(paragraph -> Imprint.dateAlone(paragraph.opening()))
                .filter(date -> date.day().isPresent())
                .findFirst();
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
        if (isMarker(index)) {
            note(paragraph);
            return false;
        }
        if (isOutlet(index) || isAuthor(index)) {
            bylines.add(span(paragraph));
            name(Imprint.outletAlone(paragraph.opening(), true));
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
    private boolean isMarker(int index) {
        Paragraph paragraph = paragraphs.get(index);
        String line = paragraph.opening();
        return paragraph.length() <= LONGEST_LINE && (isDateOrByline(line) || isImprint(index))
                || paragraph.length() <= LONGEST_LINE * 2
                        && (LEXICON.matches("furniture", line) || isLabel(line) || Ending.isSignOff(paragraph))
                || isDateline(paragraph);
    }

    /** Whether the line is a place with date or agency. Above the headline "Both Sides Meet – 3 June 2025" may be one, too. */
    private boolean isDateline(Paragraph paragraph) {
        Optional<DatelineFinder.Found> found = DATELINES.alone(paragraph);
        return found.isPresent()
                && (has(headline)
                        || DATELINES.isInCapitals(found.get().place())
                        || !DASH.matcher(paragraph.opening()).find());
    }

    private static boolean isDateOrByline(String line) {
        return Imprint.dateAlone(line).isKnown() || LEXICON.matches("byline", line);
    }

    /** Whether the line is an imprint. Above the headline it could be the headline itself: the next line must be one. */
    private boolean isImprint(int index) {
        Optional<Imprint> imprint = Imprint.of(paragraphs.get(index).opening());
        boolean isSure = has(headline)
                || imprint.filter(found -> found.isSureOutlet() || found.isBylined()).isPresent();
        return imprint.isPresent()
                && (isSure || !imprint.get().isGuess() && index + 1 < paragraphs.size() && isNoProse(index + 1));
    }

    private boolean isNoProse(int index) {
        return isHeadlineLike(paragraphs.get(index)) && !isProse(index);
    }

    /** Whether the line is an outlet's name and nothing else. */
    private boolean isOutlet(int index) {
        String line = paragraphs.get(index).opening();
        if (line.length() > LONGEST_NAME) {
            return false;
        }
        return has(headline)
                ? !Imprint.outletAlone(line, isBesideDate(index, AHEAD)).isEmpty()
                : !Imprint.outletAlone(line, false).isEmpty() && index + 1 < paragraphs.size() && isNoProse(index + 1);
    }

    /** Whether the line is a person's name that stands right above or under the date. */
    private boolean isAuthor(int index) {
        return has(headline) && Imprint.isAuthor(paragraphs.get(index).opening()) && isBesideDate(index, 1);
    }

    /** Whether the paragraph before or after says when or by whom, within so many lines. */
    private boolean isBesideDate(int index, int lines) {
        for (int i : new int[] {index - 1, index + 1}) {
            boolean isNear = i >= 0
                    && i < paragraphs.size()
                    && Math.abs(paragraphs.get(i).line() - paragraphs.get(index).line()) <= lines;
            if (isNear
                    && paragraphs.get(i).length() <= LONGEST_LINE
                    && (isDateOrByline(paragraphs.get(i).opening())
                            || Imprint.of(paragraphs.get(i).opening()).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(String line) {
        return LEXICON.matches("standfirst-label", line) || LEXICON.matches("body-label", line);
    }

    private void note(Paragraph paragraph) {
        String line = paragraph.opening();
        EdtfDate date = Imprint.dateAlone(line);
        Optional<Imprint> imprint = Imprint.of(line);
        if (date.isKnown()) {
            noteDate(paragraph, date);
        } else if (imprint.isPresent()) {
            note(paragraph, imprint.get());
        } else if (LEXICON.matches("byline", line)) {
            bylines.add(span(paragraph));
            name(Imprint.outletOfByline(line));
            filedFrom(Imprint.placeOfByline(line));
        } else if (!has(dateline) || !filed.date().isKnown()) {
            DATELINES.alone(paragraph).filter(found -> !has(dateline) || found.date().isKnown()).ifPresent(found -> {
                dateline = span(paragraph);
                note(found);
            });
        }
    }

    private void note(Paragraph paragraph, Imprint imprint) {
        // "Istanbul, 2 June 2025" alone is a dateline.
        Optional<DatelineFinder.Found> alone = imprint.isGuess() && !has(dateline) ? DATELINES.alone(paragraph) : Optional.empty();
        if (alone.isPresent()) {
            dateline = span(paragraph);
            note(alone.get());
            return;
        }
        if (imprint.date().isKnown()) {
            noteDate(paragraph, imprint.date());
        }
        if (imprint.isBylined() || !imprint.date().isKnown()) {
            bylines.add(span(paragraph));
        }
        name(imprint.outlet());
        filedFrom(imprint.place());
    }

    private void filedFrom(String place) {
        if (filed.place().isEmpty()) {
            filed = new Dateline(place, filed.date());
        }
    }

    private void noteDate(Paragraph paragraph, EdtfDate date) {
        dateLine = has(dateLine) ? dateLine : span(paragraph);
        published = published.isKnown() ? published : date;
    }

    private void name(String publisher) {
        outlet = outlet.isEmpty() ? publisher : outlet;
    }

    private void note(DatelineFinder.Found found) {
        filed = new Dateline(found.place().isEmpty() ? filed.place() : found.place(), found.date().isKnown() ? found.date() : filed.date());
        agency = found.agency();
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
                // "Who moves first? Both sides wait for the other": two sentences, but without the stop of a story's
                && !(paragraph.isEnded() && SENTENCE_BREAK.matcher(line).find());
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
            if (paragraph.start() >= end) {
                return false;
            }
            boolean isDateline = opening(paragraph).isPresent();
            if (isDateline
                    || isMarker(i) && !Ending.isSignOff(paragraph)
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
                && !isBelowDate()
                && !paragraph.isEnded()
                && !Character.isLowerCase(paragraph.opening().codePointAt(0))
                && !OPEN_END.matcher(paragraph.opening()).matches()
                && paragraphs.get(index + 1).length() > paragraph.length();
        return isLabelled || isSecondHalf || isUnended || isSetApart(index) || isMarkedAhead(index + 1);
    }

    /** Whether an empty line parts the first paragraph from a story whose own paragraphs have none between them. */
    private boolean isSetApart(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (isBelowDate() || paragraph.words() < SHORTEST_STANDFIRST || paragraph.length() > LONGEST_STANDFIRST / 2) {
            return false;
        }
        if (index + AHEAD >= paragraphs.size() || isUnderneath(index, index + 1)) {
            return false;
        }
        for (int i = index + 1; i < index + AHEAD; i++) {
            if (!isUnderneath(i, i + 1)) {
                return false;
            }
        }
        return !has(standfirst);
    }

    private boolean isUnderneath(int upper, int lower) {
        return paragraphs.get(lower).line() == paragraphs.get(upper).line() + 1;
    }

    /** Whether date or author have been named already: what comes then is the story or a subheading of it. */
    private boolean isBelowDate() {
        return has(dateLine) || !bylines.isEmpty();
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

    private Span span(Paragraph paragraph) {
        return new Span(text.offset(paragraph.start()), text.offset(paragraph.end()));
    }

    private static boolean has(Span part) {
        return part.length() > 0;
    }
}
