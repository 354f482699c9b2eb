package org.rapporteur.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.intake.words.Lexicon;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Text;

/**
 * Tells the heading of a text from its body, line by line from the top, until the story begins.
 *
 * <p>One finder reads one text and is then done with; it is not safe between threads.
 */
final class HeadingFinder {

    private static final Lexicon LEXICON = Lexicon.named("heading");
    private static final DatelineFinder DATELINES = new DatelineFinder(LEXICON);

    private static final int LONGEST_STANDFIRST = 500;
    /** In words: a rubric is shorter. */
    private static final int SHORTEST_STANDFIRST = 5;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = Imprint.LONGEST;
    /** How many paragraphs above the story may be looked through for a sign that it has not begun. */
    private static final int AHEAD = 4;
    /** How many paragraphs below the first one of the story may hold its day. */
    private static final int BELOW = 2;

    private static final Pattern SPEAKER = Pattern.compile("\"?\\p{Lu}[\\p{Lu} .'’-]{1,40}:\\s");
    private static final Pattern DASH = Pattern.compile("\\s[–—-]+\\s");

    private final Text text;
    private final String known;
    private final List<Paragraph> paragraphs;
    private final boolean isTranscript;
    /** Where the text ends but for what stands below the story, in UTF-16 units. */
    private final int end;
    private final HeadingNotes noted;

    private HeadingFinder(Text text, String known) {
        this.text = text;
        this.known = HeadingLook.letters(known);
        this.paragraphs = Paragraph.of(text.toString());
        this.noted = new HeadingNotes(text, DATELINES);
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
        return noted.layout(start, Ending.of(text.toString(), start), dateBelow(next));
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
            noted.marker(paragraph);
        } else if (isOutlet(index) || isAuthor(index)) {
            noted.publisher(paragraph);
        } else if (noted.hasHeadline() && isRepetition(paragraph)) {
            return false;
        } else if (opening(paragraph).isPresent()) {
            return true;
        } else if (!noted.hasSection() && !noted.hasHeadline() && isSection(index)) {
            noted.section(paragraph);
        } else if (!noted.hasHeadline() && !noted.hasStandfirst() && isHeadline(index)) {
            noted.headline(paragraph);
        } else if (noted.hasHeadline() && index + 1 < paragraphs.size() && DATELINES.isBarePlace(paragraph) && HeadingLook.isProse(paragraphs.get(index + 1))) {
            noted.place(paragraph);
        } else if (noted.hasHeadline() && isStandfirst(index)) {
            noted.standfirst(paragraph, index > 0 ? paragraphs.get(index - 1) : paragraph);
        } else {
            return true;
        }
        return false;
    }

    /** Whether a line says by itself that it is part of a heading. */
    private boolean isMarker(int index) {
        Paragraph paragraph = paragraphs.get(index);
        String line = paragraph.opening();
        return paragraph.length() <= LONGEST_LINE && (HeadingLook.isDateOrByline(line) || isImprint(index))
                || paragraph.length() <= LONGEST_LINE * 2
                        && (LEXICON.matches("furniture", line) || HeadingLook.isLabel(line) || Ending.isSignOff(paragraph))
                || isDateline(paragraph);
    }

    /** Whether the line is a place with date or agency. Above the headline "Both Sides Meet – 3 June 2025" may be one, too. */
    private boolean isDateline(Paragraph paragraph) {
        Optional<DatelineFinder.Found> found = DATELINES.alone(paragraph);
        return found.isPresent()
                && (noted.hasHeadline()
                        || DATELINES.isInCapitals(found.get().place())
                        || !DASH.matcher(paragraph.opening()).find());
    }

    /** Whether the line is an imprint. Above the headline it could be the headline itself: the next line must be one. */
    private boolean isImprint(int index) {
        Optional<Imprint> imprint = Imprint.of(paragraphs.get(index).opening());
        boolean isSure = noted.hasHeadline()
                || imprint.filter(found -> found.isSureOutlet() || found.isBylined()).isPresent();
        return imprint.isPresent()
                && (isSure || !imprint.get().isGuess() && index + 1 < paragraphs.size() && isNoProse(paragraphs.get(index + 1)));
    }

    private static boolean isNoProse(Paragraph paragraph) {
        return HeadingLook.isHeadlineLike(paragraph) && !HeadingLook.isProse(paragraph);
    }

    /** Whether the line is an outlet's name and nothing else. */
    private boolean isOutlet(int index) {
        String line = paragraphs.get(index).opening();
        if (line.length() > LONGEST_NAME) {
            return false;
        }
        return noted.hasHeadline()
                ? !Imprint.outletAlone(line, isBesideDate(index, AHEAD)).isEmpty()
                : !Imprint.outletAlone(line, false).isEmpty() && index + 1 < paragraphs.size() && isNoProse(paragraphs.get(index + 1));
    }

    /** Whether the line is a person's name that stands right above or under the date. */
    private boolean isAuthor(int index) {
        return noted.hasHeadline() && Imprint.isAuthor(paragraphs.get(index).opening()) && isBesideDate(index, 1);
    }

    /** Whether the paragraph before or after says when or by whom, within so many lines. */
    private boolean isBesideDate(int index, int lines) {
        for (int i : new int[] {index - 1, index + 1}) {
            boolean isNear = i >= 0
                    && i < paragraphs.size()
                    && Math.abs(paragraphs.get(i).line() - paragraphs.get(index).line()) <= lines;
            if (isNear
                    && paragraphs.get(i).length() <= LONGEST_LINE
                    && (HeadingLook.isDateOrByline(paragraphs.get(i).opening())
                            || Imprint.of(paragraphs.get(i).opening()).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private boolean isRepetition(Paragraph paragraph) {
        return paragraph.length() <= HeadingLook.LONGEST_HEADLINE * 2
                && HeadingLook.letters(paragraph.opening()).equals(HeadingLook.letters(noted.headline()));
    }

    private boolean isSection(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.length() > 60 || index + 1 >= paragraphs.size()) {
            return false;
        }
        if (!known.isEmpty() && HeadingLook.letters(paragraph.opening()).equals(known)) {
            return false;
        }
        boolean isRubric = LEXICON.matches("section", paragraph.opening());
        boolean isCapitals = paragraph.words() <= 2 && DATELINES.isBarePlace(paragraph);
        return isRubric || isCapitals && isHeadline(index + 1);
    }

    private boolean isHeadline(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (!known.isEmpty()) {
            return HeadingLook.letters(paragraph.opening()).equals(known);
        }
        if (!HeadingLook.isHeadlineLike(paragraph) || index + 1 >= paragraphs.size()) {
            return false;
        }
        if (HeadingLook.endsInPeriod(paragraph)) {
            return HeadingLook.isTitleCase(paragraph) || isMarkedAhead(index + 1) && paragraph.words() <= 25;
        }
        return !HeadingLook.asks(paragraph)
                || HeadingLook.isTitleCase(paragraph)
                || isMarkedAhead(index + 1)
                || paragraphs.get(index + 1).length() > 2 * paragraph.length();
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
                    || noted.hasHeadline() && isRepetition(paragraph)) {
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
        boolean isSecondHalf = index > 0 && HeadingLook.isContinued(paragraphs.get(index - 1));
        boolean isUnended = !noted.hasStandfirst()
                && !noted.isBelowDate()
                && !paragraph.isEnded()
                && !Character.isLowerCase(paragraph.opening().codePointAt(0))
                && !HeadingLook.isOpen(paragraph)
                && paragraphs.get(index + 1).length() > paragraph.length();
        return isLabelled || isSecondHalf || isUnended || isSetApart(index) || isMarkedAhead(index + 1);
    }

    /** Whether an empty line parts the first paragraph from a story whose own paragraphs have none between them. */
    private boolean isSetApart(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (noted.isBelowDate() || paragraph.words() < SHORTEST_STANDFIRST || paragraph.length() > LONGEST_STANDFIRST / 2) {
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
        return !noted.hasStandfirst();
    }

    private boolean isUnderneath(int upper, int lower) {
        return paragraphs.get(lower).line() == paragraphs.get(upper).line() + 1;
    }

    /** Where the story starts in UTF-16 units: behind the dateline if it opens with one. */
    private int storyStart(Paragraph first) {
        Optional<DatelineFinder.Found> found = opening(first);
        if (found.isEmpty()) {
            return first.start();
        }
        int behind = first.start() + found.get().end();
        noted.opening(first, behind, found.get());
        return behind;
    }
}
