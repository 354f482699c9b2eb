package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.intake.words.Lexicon;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** What of a heading has been found so far, line by line. Of two that say the same thing the first counts. Used by one thread. */
final class HeadingNotes {

    private static final Lexicon LEXICON = Lexicon.named("heading");

    private final Text text;
    private final DatelineFinder datelines;

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

    HeadingNotes(Text text, DatelineFinder datelines) {
        this.text = text;
        this.datelines = datelines;
    }

    /**
     * All of it, with what stands below the story.
     *
     * @param start of the story, in UTF-16 units
     * @param below the day told right below the first paragraph of the story
     */
    Layout layout(int start, Ending ending, Optional<EdtfDate> below) {
        EdtfDate day = published.isKnown() ? published : below.orElse(ending.date());
        name(ending.outlet());
        return new Layout(
                section,
                headline,
                standfirst,
                dateLine,
                bylines,
                dateline,
                new Span(text.offset(start), text.offset(ending.start())),
                day,
                new Dateline(filed.place(), WrittenDate.settled(filed.date(), day)),
                agency,
                outlet);
    }

    boolean hasSection() {
        return has(section);
    }

    boolean hasHeadline() {
        return has(headline);
    }

    boolean hasStandfirst() {
        return has(standfirst);
    }

    /** The words of the headline. */
    String headline() {
        return text.slice(headline);
    }

    /** Whether date or author have been named already: what comes then is the story or a subheading of it. */
    boolean isBelowDate() {
        return has(dateLine) || !bylines.isEmpty();
    }

    void section(Paragraph paragraph) {
        section = span(paragraph);
    }

    void headline(Paragraph paragraph) {
        Span whole = span(paragraph);
        headline = HeadingLook.isContinued(paragraph) ? new Span(whole.start(), whole.end() - 1) : whole;
    }

    /** @param before the paragraph above it */
    void standfirst(Paragraph paragraph, Paragraph before) {
        boolean goesOn = has(standfirst) && text.offset(before.end()) == standfirst.end();
        if (goesOn) {
            standfirst = standfirst.union(span(paragraph));
        } else if (!has(standfirst)) {
            standfirst = span(paragraph);
        }
    }

    /** A line that names nothing but the place that the report was filed from. */
    void place(Paragraph paragraph) {
        dateline = span(paragraph);
        filed = new Dateline(paragraph.opening(), EdtfDate.UNKNOWN);
    }

    /** A line that names nothing but the outlet or the author. */
    void publisher(Paragraph paragraph) {
        bylines.add(span(paragraph));
        name(Imprint.outletAlone(paragraph.opening(), true));
    }

    /** The dateline that the story opens with, and where that ends, in UTF-16 units. */
    void opening(Paragraph story, int end, DatelineFinder.Found found) {
        note(found);
        dateline = new Span(text.offset(story.start()), text.offset(end));
    }

    /** A line that says by itself that it is part of a heading. */
    void marker(Paragraph paragraph) {
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
            datelines.alone(paragraph).filter(found -> !has(dateline) || found.date().isKnown()).ifPresent(found -> {
                dateline = span(paragraph);
                note(found);
            });
        }
    }

    private void note(Paragraph paragraph, Imprint imprint) {
        // "Istanbul, 2 June 2025" alone is a dateline.
        Optional<DatelineFinder.Found> alone = imprint.isGuess() && !has(dateline) ? datelines.alone(paragraph) : Optional.empty();
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

    private Span span(Paragraph paragraph) {
        return new Span(text.offset(paragraph.start()), text.offset(paragraph.end()));
    }

    private static boolean has(Span part) {
        return part.length() > 0;
    }
}
