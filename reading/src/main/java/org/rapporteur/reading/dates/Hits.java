package org.rapporteur.reading.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.rapporteur.reading.dates.Openings.Opening;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Which rules fire where in a sentence. Stateless. */
final class Hits {

    private Hits() {}

    /**
     * A rule that fires.
     *
     * @param from first unit of the line that the expression takes, without what only leads to it
     * @param to unit behind the last
     * @param ends from and to of each of the two ends of a stretch; empty for one expression
     */
    record Hit(DateRules.Rule rule, int from, int to, List<int[]> ends, Words words) {

        boolean meets(Hit other) {
            return from < other.to && other.from < to;
        }
    }

    /** The matches that stand: the longest first, then those that do not overlap it; in text order. */
    static List<Hit> in(Line line, Sentence sentence, DateRules rules) {
        List<Hit> all = new ArrayList<>();
        List<Opening> openings = rules.openings().in(line.text());
        BitSet anywhere = new BitSet();
        openings.forEach(opening -> anywhere.or(opening.patterns()));
        for (int i = anywhere.nextSetBit(0); i >= 0; i = anywhere.nextSetBit(i + 1)) {
            DateRules.Rule rule = rules.rules().get(i);
            // Sees what stands before the place where it is tried, as an ordinary search does.
            Matcher matcher = rule.pattern().matcher(line.text()).useTransparentBounds(true).useAnchoringBounds(false);
            int from = 0;
            for (Opening opening : openings) {
                if (opening.at() >= from && opening.patterns().get(i) && matcher.region(opening.at(), line.text().length()).lookingAt()) {
                    from = matcher.end();
                    if (stands(rule, matcher, line, sentence, rules)) {
                        all.add(hit(rule, matcher, rules));
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt(hit -> hit.from - hit.to));
        List<Hit> standing = new ArrayList<>();
        for (Hit hit : all) {
            if (standing.stream().noneMatch(hit::meets)) {
                standing.add(hit);
            }
        }
        standing.sort(Comparator.comparingInt(Hit::from));
        return standing;
    }

    private static Hit hit(DateRules.Rule rule, Matcher matcher, DateRules rules) {
        Words words = new Words(rule, matcher, rules);
        boolean said = caught(rule, matcher, "said");
        int from = said ? matcher.start("said") : matcher.start();
        int to = said ? matcher.end("said") : matcher.end();
        List<int[]> ends = caught(rule, matcher, "one") && caught(rule, matcher, "two")
                ? List.of(new int[] {matcher.start("one"), matcher.end("one")}, new int[] {matcher.start("two"), matcher.end("two")})
                : List.of();
        return new Hit(rule, from, to, ends, words);
    }

    private static boolean caught(DateRules.Rule rule, Matcher matcher, String group) {
        return rule.groups().contains(group) && matcher.group(group) != null;
    }

    private static boolean stands(DateRules.Rule rule, Matcher matcher, Line line, Sentence sentence, DateRules rules) {
        if (caught(rule, matcher, rule.named())) {
            Token month = sentence.token(line.tokenAt(matcher.start(rule.named())));
            boolean part = month.text().length() > matcher.group(rule.named()).length() + 1;
            // "mid-December" is one word for the parser, and no name
            if ((!month.isName() && !part) || month.entity().equals("PERSON")) {
                return false;
            }
        }
        if (caught(rule, matcher, rule.unnamed()) && sentence.token(line.tokenAt(matcher.start(rule.unnamed()))).isName()) {
            return false;
        }
        // "would last 30 days" is no "last 30 days"
        if (caught(rule, matcher, "turn") && sentence.token(line.tokenAt(matcher.start("turn"))).tag().matches("VB[DPZ]?")) {
            return false;
        }
        int first = line.tokenAt(matcher.start());
        String before = first == 0 ? "" : sentence.token(first - 1).tag();
        if (!rule.after().isEmpty() && !before.matches(rule.after())) {
            return false;
        }
        return rule.counting() || !counts(sentence, line.tokenAt(matcher.start("year")), rules);
    }

    /** Whether the number counts something: "2000 delegates", "Resolution 1701"; but "the 2014 protests". */
    private static boolean counts(Sentence sentence, int number, DateRules rules) {
        int head = sentence.head(number);
        boolean round = sentence.token(number).text().endsWith("00");
        boolean known = number > 0 && sentence.token(number - 1).tag().matches("DT|PRP\\$|POS");
        boolean plural = head > number && sentence.is(number, "nummod") && sentence.token(head).tag().endsWith("S");
        boolean labelled = head >= 0 && head == number - 1 && sentence.token(head).isName() && !sentence.is(number, "obl");
        boolean unit = number + 1 < sentence.size() && rules.measures(sentence.token(number + 1).text());
        // "one in 2011 destroyed films": the parser counts the films
        boolean when = number > 0 && number + 1 < sentence.size()
                && sentence.token(number - 1).text().equalsIgnoreCase("in") && sentence.token(number + 1).isVerb();
        return (plural && !when && (round || !known)) || labelled || unit;
    }
}
