package org.rapporteur.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analysis.deadlocks.Deadlocks;
import org.rapporteur.analysis.positions.Positions;

class WordSearchTest {

    private static final List<String> WORDS = List.of(
            "", "a", "will", "The mill will not pay; the Mill would", "no, never-ending “no” … it’ll do", "it can't", "écan écluse can",
            "x_no no_x 3no no3 no", "WILL BE NO", "nono no no", "to\nno\tno", "has no intention of", "ca", "éno no", "e\u0301no no");

    @ParameterizedTest
    @ValueSource(strings = {
        "\\bno\\b", "\\b(no|not)\\b", "\\bno", "\\b(?<!a )no\\b", "\\b(will|can)( not|n.t)\\b", "\\b\\w+ no\\b", "\\bno\\b|\\bwill\\b", "\\bno\\b|mill",
        "(?<=x_)no", "^no", "\\b(^will|no)\\b", "\\b[ ,]", "\\b(the )?mill\\b", "\\bno$", "\\b(an?|a)\\b", "\\b’ll", "\\b(?=w)will", "no"
    })
    void findsWhatAnOrdinarySearchFinds(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        for (String words : WORDS) {
            assertThat(spans(new WordSearch(pattern).all(words))).as(words).isEqualTo(ordinary(pattern, words));
        }
    }

    @Test
    void everyPatternOfTheLexiconsFindsTheSameInAllTheirExamples() {
        List<Lexicon.Rule> rules = new ArrayList<>();
        for (Lexicon lexicon : List.of(
                Lexicon.load(Positions.class, "stances.yaml"), Lexicon.load(Positions.class, "moves.yaml"), Lexicon.load(Deadlocks.class, "steps.yaml"))) {
            for (String list : List.of(
                    "cues", "unconditional", "lowering", "given-up", "aside", "ceiling", "personal", "withheld", "supposed", "conceding", "closing",
                    "once", "firm", "yielding", "denying", "supposing", "moved", "moved-after", "steps", "at-one-time")) {
                if (lexicon.names().contains(list)) {
                    rules.addAll(lexicon.rules(list));
                }
            }
        }
        List<String> examples = rules.stream().flatMap(rule -> java.util.stream.Stream.concat(rule.matches().stream(), rule.not().stream())).toList();
        assertThat(examples).hasSizeGreaterThan(200);
        for (Lexicon.Rule rule : rules) {
            Pattern pattern = Pattern.compile(rule.search().toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            examples.forEach(words -> assertThat(spans(rule.all(words))).as(rule.search() + " in " + words).isEqualTo(ordinary(pattern, words)));
        }
    }

    @Test
    void patternsMetByTwoThreadsAtOnceAreKeptApart() {
        List<Integer> numbers = IntStream.range(0, 100).parallel().mapToObj(i -> Beginnings.numberOf(Pattern.compile("\\bmill" + i))).toList();

        assertThat(numbers).doesNotHaveDuplicates();
    }

    private static List<String> ordinary(Pattern pattern, String words) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return spans(found);
    }

    private static List<String> spans(List<MatchResult> found) {
        return found.stream().map(match -> match.start() + "–" + match.end()).toList();
    }
}
