package org.rapporteur.reading.dates;

import java.util.Locale;
import java.util.function.BiFunction;

/**
 * The meanings that a rule can give its words. Each is a pure function of the words and of where the text stands in
 * time; what does not follow stays open.
 */
enum Meaning {
    /** Year, month, day, season as far as said; what is not said is taken from the day of writing, if that is known. */
    CALENDAR(DateMention.Kind.DATE, CalendarMeanings::point),
    /** A day by its number alone, of the month that the report tells of. */
    DAY_OF_MONTH(DateMention.Kind.DATE, CalendarMeanings::dayOfMonth),
    /** From one day, month or year to another. */
    CALENDAR_RANGE(DateMention.Kind.DATE, CalendarMeanings::range),
    /** 2012-13: two years; 2013-03, which cannot be two years, is a month. */
    SHORT_RANGE(DateMention.Kind.DATE, CalendarMeanings::shortRange),
    /** 24/03/2021: day and month in the order that the calendar allows; where it allows both, the year alone. */
    NUMERIC(DateMention.Kind.DATE, CalendarMeanings::numeric),
    /** The third quarter, the first half of 2012. */
    PART_OF_YEAR(DateMention.Kind.DATE, CalendarMeanings::partOfYear),
    DECADE(DateMention.Kind.DATE, CalendarMeanings::decade),
    CENTURY(DateMention.Kind.DATE, CalendarMeanings::century),
    FEAST(DateMention.Kind.DATE, CalendarMeanings::feast),
    /** A day by its name, on the side that {@code turn} or else the tense points to. */
    WEEKDAY(DateMention.Kind.DATE, WeekMeanings::weekday),
    /** From one day of the week to another. */
    WEEKDAY_RANGE(DateMention.Kind.DATE, WeekMeanings::range),
    WEEKEND(DateMention.Kind.DATE, WeekMeanings::weekend),
    /** So many units from now, or from the day last told of. */
    SHIFT(DateMention.Kind.DATE, ShiftMeanings::shift),
    /** The first or last day of a unit. */
    EDGE(DateMention.Kind.DATE, ShiftMeanings::edge),
    /** The past or coming so many units, as a stretch that ends or begins now. */
    STRETCH(DateMention.Kind.DURATION, ShiftMeanings::stretch),
    /** A mere length of time, counted or not. */
    LENGTH(DateMention.Kind.DURATION, (words, at) -> Resolved.timex(Lengths.period(words))),
    REPEAT(DateMention.Kind.SET, (words, at) -> Resolved.timex(Lengths.repetition(words))),
    /** An hour; its day is that of {@link Reference#told} where a date stands beside it, else that of writing. */
    CLOCK(DateMention.Kind.TIME, WeekMeanings::clock),
    /** Tied to no date. */
    OPEN(DateMention.Kind.DATE, (words, at) -> Resolved.timex(words.text("timex").toUpperCase(Locale.ROOT)));

    private final DateMention.Kind kind;
    private final BiFunction<Words, Reference, Resolved> meaning;

    Meaning(DateMention.Kind kind, BiFunction<Words, Reference, Resolved> meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    Resolved of(Words words, Reference at) {
        return meaning.apply(words, at);
    }

    /** Where a rule does not say otherwise. */
    DateMention.Kind kind() {
        return kind;
    }
}
