package org.rapporteur.reading.events;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;

/** By when what was agreed is to be done, and when it was agreed. Immutable. */
final class Deadlines {

    private static final String END = "end of";
    private static final Set<String> WITHIN = Set.of("within");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final List<DateMention> dates;

    Deadlines(Passage passage, EventLexicon.Frames frames, List<DateMention> dates) {
        this.passage = passage;
        this.frames = frames;
        this.dates = List.copyOf(dates);
    }

    /** The last date in what is to be done that is not over when it is told. */
    EdtfDate in(List<Span> content) {
        Optional<LocalDate> told = passage.report().written().earliest();
        return dates.stream()
                .filter(Deadlines::isDate)
                .filter(date -> content.stream().anyMatch(span -> span.contains(date.span())))
                .map(this::day)
                .filter(date -> told.isEmpty() || date.latest().map(day -> day.isAfter(told.get())).orElse(true))
                .reduce((one, other) -> other)
                .or(() -> dates.stream()
                        .filter(date -> content.stream().anyMatch(span -> span.contains(date.span())))
                        .flatMap(date -> within(passage.sentences().get(date.sentence()), date, EdtfDate.UNKNOWN).stream())
                        .findFirst())
                .orElse(EdtfDate.UNKNOWN);
    }

    /**
     * The last date among these words of a sentence; "within a week" counts from the day of the deal.
     *
     * @param agreed the day of the deal, which may be unknown
     */
    EdtfDate of(Sentence sentence, BitSet words, EdtfDate agreed) {
        List<DateMention> own = dates.stream()
                .filter(date -> date.sentence() == sentence.index() && words.get(date.last()))
                .toList();
        return own.stream()
                .filter(Deadlines::isDate)
                .map(this::day)
                // A day that is over when it is told is that of the deal: "under a letter exchanged on Wednesday".
                .reduce((one, other) -> isOver(other) && !isOver(one) ? one : other)
                .or(() -> own.stream().flatMap(date -> within(sentence, date, agreed).stream()).findFirst())
                .orElse(EdtfDate.UNKNOWN);
    }

    /** The end of "within a week", counted from the day of the deal, or else from that on which it is told. */
    private Optional<EdtfDate> within(Sentence sentence, DateMention date, EdtfDate agreed) {
        Optional<LocalDate> from = agreed.day().or(() -> passage.report().written().day());
        return isWithin(sentence, date) ? from.flatMap(day -> after(day, date.timex())).map(day -> EdtfDate.of("../" + day)) : Optional.empty();
    }

    /** The day on which a deal told of before {@code sentence}, or in it, was closed; unknown if the report does not say. */
    EdtfDate closedBefore(Sentence sentence) {
        return passage.sentences().stream()
                .filter(other -> other.index() <= sentence.index())
                .flatMap(other -> closing(other).flatMap(verb -> dates.stream()
                        .filter(date -> isDate(date) && date.sentence() == other.index() && date.value().day().isPresent())
                        .filter(date -> !isToCome(date.value()) && isDayOf(other, date, verb))
                        .map(DateMention::value)))
                .reduce((one, other) -> other)
                .orElse(EdtfDate.UNKNOWN);
    }

    /** Whether a date lies after the day on which it is told. */
    boolean isToCome(EdtfDate day) {
        return day.earliest().isPresent()
                && passage.report().written().latest().map(told -> day.earliest().get().isAfter(told)).orElse(false);
    }

    private boolean isOver(EdtfDate day) {
        return day.latest().isPresent()
                && passage.report().written().earliest().map(told -> day.latest().get().isBefore(told)).orElse(false);
    }

    /** The verbs of "signed a treaty", "agreed to withdraw". */
    private Stream<Integer> closing(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(verb -> sentence.token(verb).tag().matches("VB[DN]") && frames.closing().contains(Tree.lemma(sentence, verb)))
                .filter(verb -> !Tree.isNegated(sentence, verb, frames.negative()))
                .filter(verb -> frames.terms().agreeing().contains(Tree.lemma(sentence, verb))
                        || Tree.objects(sentence, verb).stream()
                                .anyMatch(object -> frames.terms().deals().contains(Tree.lemma(sentence, object))));
    }

    /** Whether a date hangs on the verb, or on its object: "signed on Friday", "signed a pact on Friday". */
    private static boolean isDayOf(Sentence sentence, DateMention date, int verb) {
        for (int token = date.first(); token <= date.last(); token++) {
            int head = sentence.head(token);
            boolean within = head >= date.first() && head <= date.last();
            if (!within && (head == verb || head >= 0 && sentence.head(head) == verb && sentence.is(head, "obj"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(DateMention date) {
        return date.kind() == DateMention.Kind.DATE && date.value().isKnown();
    }

    /** What is to be done "by the end of April" is due on its last day. */
    private EdtfDate day(DateMention date) {
        boolean end = date.value().text().startsWith("..") && passage.report().text().slice(date.span()).toLowerCase(Locale.ROOT).contains(END);
        return end ? date.value().latest().map(day -> EdtfDate.of("../" + day)).orElse(date.value()) : date.value();
    }

    private static boolean isWithin(Sentence sentence, DateMention date) {
        return date.first() > 0
                && (WITHIN.contains(Tree.lemma(sentence, date.first() - 1)) || WITHIN.contains(Tree.lemma(sentence, date.first())));
    }

    private static Optional<LocalDate> after(LocalDate day, String length) {
        try {
            return length.startsWith("PT")
                    ? Optional.of(day.plusDays((Duration.parse(length).toHours() + 23) / 24))
                    : Optional.of(day.plus(Period.parse(length)));
        } catch (DateTimeParseException open) {
            // "within days": a length without a number counts nothing
            return Optional.empty();
        }
    }
}
