package org.rapporteur.reading.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.reading.dates.Hits.Hit;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EdtfDate;

/**
 * Finds expressions of time and says what they mean, as far as the report settles it.
 *
 * <p>The rules are data ({@code dates.yaml}). Day names and dates without a year are read against the day the report
 * was written, "the following day" against the day last told of; without these they stay open. Immutable and safe
 * between threads.
 */
public final class DateFinder {

    /** Of the words before an expression so many can make it one end of a stretch. */
    private static final int BOUNDING_WORDS = 4;
    /** Between an hour and its day stand no more characters than in "8 p.m. on Friday". */
    private static final int BESIDE = 5;
    /** So many sentences on an hour without a day may still be one of the day told of. */
    private static final int NEAR = 1;

    private final DateRules rules;
    /** Sentences without any of these have no date: most are done with after one glance. */
    private final Pattern glance;

    private DateFinder(DateRules rules) {
        this.rules = rules;
        this.glance = rules.glance();
    }

    /** With the rules for English. */
    public static DateFinder english() {
        return new DateFinder(DateRules.english());
    }

    /** All expressions of time of the passage's sentences, in the order of the sentences, none overlapping. */
    public List<DateMention> find(Passage passage) {
        List<DateMention> found = new ArrayList<>();
        Reference reference = Reference.of(passage);
        CalendarPoint happening = CalendarPoint.UNKNOWN;
        int silent = 0;
        for (Sentence sentence : passage.sentences()) {
            int before = found.size();
            reference = find(sentence, reference, silent <= NEAR ? happening : CalendarPoint.UNKNOWN, found);
            CalendarPoint day = happening(sentence, found.subList(before, found.size()));
            happening = day.hasDay() ? day : happening;
            silent = day.hasDay() ? 1 : silent + 1;
        }
        return found;
    }

    /** The last day that these tell of, other than that on which somebody said so; unknown if there is none. */
    private CalendarPoint happening(Sentence sentence, List<DateMention> mentions) {
        CalendarPoint last = CalendarPoint.UNKNOWN;
        for (DateMention mention : mentions) {
            int verb = sentence.head(headOf(sentence, mention.first(), mention.last()));
            boolean said = verb >= 0 && rules.saying().contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
            CalendarPoint day = CalendarPoint.of(mention.value());
            last = day.hasDay() && !said ? day : last;
        }
        return last;
    }

    /** The names of the rules behind {@link #find}'s mentions: for the test of the rules. */
    List<String> rulesThatFire(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> Hits.in(new Line(sentence), sentence, rules).stream())
                .map(hit -> hit.rule().name())
                .toList();
    }

    private Reference find(Sentence sentence, Reference before, CalendarPoint happening, List<DateMention> found) {
        Line line = new Line(sentence);
        Reference reference = before;
        List<Hit> hits = Hits.in(line, sentence, rules);
        if (hits.isEmpty() || !glance.matcher(line.text()).find()) {
            return reference;
        }
        CalendarPoint today = happening;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int first = line.tokenAt(hit.from());
            int last = line.tokenAt(hit.to() - 1);
            boolean clock = hit.rule().meaning() == Meaning.CLOCK;
            Reference at = clock ? reference.on(day(hits, i, today, line, sentence, reference)) : reference;
            Resolved meaning = hit.rule().meaning().of(hit.words(), at.in(tense(sentence, first, last)));
            Resolved bounded = bounded(meaning, hit, line);
            found.add(new DateMention(
                    bounded.value(),
                    kind(hit),
                    expressions(hit, meaning, line),
                    sentence.index(),
                    first,
                    last,
                    sentence.span(first, last)));
            reference = bounded.value().equals(meaning.value())
                    ? reference.telling(meaning.value())
                    : reference.tellingYear(meaning.value());
            CalendarPoint told = CalendarPoint.of(meaning.value());
            today = told.hasDay() ? told : today;
        }
        return reference;
    }

    private Tense tense(Sentence sentence, int first, int last) {
        return Tense.of(sentence, headOf(sentence, first, last), rules);
    }

    /** The day of an hour: the one that stands right behind it, else the last one told of before it, as {@code today}, else unknown. */
    private CalendarPoint day(List<Hit> hits, int hour, CalendarPoint today, Line line, Sentence sentence, Reference reference) {
        if (hour + 1 < hits.size() && hits.get(hour + 1).from() - hits.get(hour).to() <= BESIDE) {
            Hit next = hits.get(hour + 1);
            Tense tense = tense(sentence, line.tokenAt(next.from()), line.tokenAt(next.to() - 1));
            EdtfDate value = next.rule().meaning() == Meaning.CLOCK
                    ? EdtfDate.UNKNOWN
                    : next.rule().meaning().of(next.words(), reference.in(tense)).value();
            if (CalendarPoint.of(value).hasDay()) {
                return CalendarPoint.of(value);
            }
        }
        return today;
    }

    /** A part of a day is a TIME, whatever the rule. */
    private static DateMention.Kind kind(Hit hit) {
        DateMention.Kind kind = hit.rule().kind();
        return kind == DateMention.Kind.DATE && !hit.words().part().isEmpty() ? DateMention.Kind.TIME : kind;
    }

    private static List<Timex> expressions(Hit hit, Resolved meaning, Line line) {
        List<int[]> ends = hit.ends();
        if (ends.isEmpty()) {
            return List.of(new Timex(kind(hit), String.join("/", meaning.timex()), hit.words().mod(), line.span(hit.from(), hit.to())));
        }
        List<Timex> two = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            String value = meaning.timex().get(Math.min(i, meaning.timex().size() - 1));
            two.add(new Timex(kind(hit), value, "", line.span(ends.get(i)[0], ends.get(i)[1])));
        }
        return two;
    }

    private static int headOf(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = sentence.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return first;
    }

    /** "Since March", "by Friday": one end of a stretch. */
    private Resolved bounded(Resolved meaning, Hit hit, Line line) {
        if (!meaning.value().isKnown() || !hit.ends().isEmpty()) {
            return meaning;
        }
        String[] words = line.text().substring(Math.max(0, hit.from() - 32), hit.from()).strip().toLowerCase(Locale.ROOT).split(" ");
        for (int count = Math.min(BOUNDING_WORDS, words.length); count > 0; count--) {
            String tail = String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length));
            if (rules.bounds("after", tail)) {
                return meaning.onwards();
            }
            if (rules.bounds("before", tail)) {
                return meaning.upTo();
            }
        }
        return meaning;
    }
}
