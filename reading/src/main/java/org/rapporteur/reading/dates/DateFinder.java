package org.rapporteur.reading.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * Finds expressions of time and says what they mean, as far as the report settles it.
 *
 * <p>The rules are data ({@code dates.yaml}). Day names and dates without a year are read against the day the report
 * was written, "the following day" against the day last told of; without these they stay open. Immutable and safe
 * between threads.
 */
public final class DateFinder {

    /** Sentences without any of these have no date: most are done with after one glance. */
    private static final Pattern GLANCE = Pattern.compile(
            "[0-9]|day|week|month|year|hour|minute|night|fortnight|quarter|decade|centur|noon|morning|evening|eve\\b|yester|tomorrow|now\\b|current"
                    + "|recent|lately|past|present|previous|former|soon|future|shortly|dail|annual|moment"
                    + "|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas",
            Pattern.CASE_INSENSITIVE);

    private final DateRules rules;

    private DateFinder(DateRules rules) {
        this.rules = rules;
    }

    /** With the rules for English. */
    public static DateFinder english() {
        return new DateFinder(DateRules.english());
    }

    /** All expressions of time of the passage's sentences, in text order, none overlapping. */
    public List<DateMention> find(Passage passage) {
        List<DateMention> found = new ArrayList<>();
        Reference reference = Reference.of(passage);
        for (Sentence sentence : passage.sentences()) {
            reference = find(sentence, reference, found);
        }
        return found;
    }

    /** The names of the rules behind {@link #find}'s mentions: for the test of the rules. */
    List<String> rulesThatFire(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> hits(new Line(sentence), sentence).stream())
                .map(hit -> hit.rule.name())
                .toList();
    }

    private record Hit(DateRules.Rule rule, int from, int to, Words words) {}

    private Reference find(Sentence sentence, Reference before, List<DateMention> found) {
        Line line = new Line(sentence);
        Reference reference = before;
        if (!GLANCE.matcher(line.text()).find()) {
            return reference;
        }
        for (Hit hit : hits(line, sentence)) {
            int first = line.tokenAt(hit.from);
            int last = line.tokenAt(hit.to - 1);
            int head = headOf(sentence, first, last);
            Resolved meaning = hit.rule.meaning().of(hit.words, reference.in(Tense.of(sentence, head, rules)));
            Resolved bounded = bounded(meaning, hit, line);
            found.add(new DateMention(
                    bounded.value(),
                    hit.rule.kind(),
                    List.of(new Timex(hit.rule.kind(), bounded.timex(), "", line.span(hit.from, hit.to))),
                    sentence.index(),
                    first,
                    last,
                    sentence.span(first, last)));
            if (bounded.value().equals(meaning.value())) {
                reference = reference.telling(meaning.value());
            }
        }
        return reference;
    }

    /** The matches that stand: the longest first, then those that do not overlap it; in text order. */
    private List<Hit> hits(Line line, Sentence sentence) {
        List<Hit> all = new ArrayList<>();
        for (DateRules.Rule rule : rules.rules()) {
            Matcher matcher = rule.pattern().matcher(line.text());
            while (matcher.find()) {
                if (stands(rule, matcher, line, sentence)) {
                    all.add(new Hit(rule, matcher.start(), matcher.end(), new Words(rule, matcher, rules)));
                }
            }
        }
        all.sort(Comparator.comparingInt((Hit hit) -> hit.from - hit.to));
        List<Hit> standing = new ArrayList<>();
        for (Hit hit : all) {
            if (standing.stream().noneMatch(other -> hit.from < other.to && other.from < hit.to)) {
                standing.add(hit);
            }
        }
        standing.sort(Comparator.comparingInt(hit -> hit.from));
        return standing;
    }

    private static boolean stands(DateRules.Rule rule, Matcher matcher, Line line, Sentence sentence) {
        if (!rule.named().isEmpty() && matcher.group(rule.named()) != null) {
            Token month = sentence.token(line.tokenAt(matcher.start(rule.named())));
            if (!month.isName()) {
                return false;
            }
        }
        if (rule.groups().contains("turn") && matcher.group("turn") != null) {
            // "would last 30 days" is no "last 30 days"
            if (sentence.token(line.tokenAt(matcher.start("turn"))).tag().matches("VB[DPZ]?")) {
                return false;
            }
        }
        if (!rule.counting()) {
            int year = line.tokenAt(matcher.start("year"));
            return !counts(sentence, year);
        }
        return true;
    }

    /** Whether the number counts something: "2000 delegates", "Resolution 1701". */
    private static boolean counts(Sentence sentence, int number) {
        int head = sentence.head(number);
        boolean plural = head > number && sentence.is(number, "nummod") && sentence.token(head).tag().endsWith("S");
        boolean labelled = head >= 0 && head == number - 1 && sentence.token(head).isName() && !sentence.is(number, "obl");
        boolean unit = number + 1 < sentence.size() && sentence.token(number + 1).text().matches("%|UTC|GMT|hours|percent|per|metres|meters|km|kilometres|kilometers|miles|feet");
        return plural || labelled || unit;
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
        if (!meaning.value().isKnown()) {
            return meaning;
        }
        String before = line.text().substring(Math.max(0, hit.from - 24), hit.from).strip().toLowerCase(Locale.ROOT);
        String own = line.text().substring(hit.from, hit.to).toLowerCase(Locale.ROOT);
        String[] words = before.split(" ");
        for (int count = Math.min(3, words.length); count > 0; count--) {
            String tail = String.join(" ", java.util.Arrays.copyOfRange(words, words.length - count, words.length));
            if (rules.bounds("after", tail)) {
                return meaning.onwards();
            }
            if (rules.bounds("before", tail)) {
                return meaning.upTo();
            }
        }
        String first = own.split(" ")[0];
        return rules.bounds("after", first) ? meaning.onwards() : rules.bounds("before", first) ? meaning.upTo() : meaning;
    }
}
