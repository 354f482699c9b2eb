package org.rapporteur.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.dates.Openings.Opening;

class OpeningsTest {

    private static final List<String> STRANGE = List.of(
            "", " ", "½ 5 May", "mid-December", "the '30s and the ’60s", "éMay 5 Mayé May 5", "😀May 5😀 2 June", "2015-2019/20", "(1999)", "“noon”", "IN THE PAST 3 YEARS", "AT PRESENT", "5\tMay", "x2019 2019x 2,019");

    @Test
    void noPlaceIsLeftOutWhereARuleMatches() {
        DateRules rules = DateRules.english();
        List<String> lines = Stream.concat(STRANGE.stream(), rules.rules().stream().flatMap(rule -> Stream.concat(rule.matches().stream(), rule.not().stream()))).toList();
        int matches = 0;
        for (String line : lines) {
            List<Opening> openings = rules.openings().in(line);
            for (int i = 0; i < rules.rules().size(); i++) {
                int rule = i;
                Matcher matcher = rules.rules().get(i).pattern().matcher(line);
                while (matcher.find()) {
                    matches++;
                    int start = matcher.start();
                    assertThat(openings).as(rules.rules().get(i).name() + " in " + line).anyMatch(opening -> opening.at() == start && opening.patterns().get(rule));
                }
            }
        }
        assertThat(matches).isGreaterThan(500);
    }

    @Test
    void mostPlacesAreLeftOut() {
        Openings openings = new Openings(List.of(Pattern.compile("last (week|year)"), Pattern.compile("[0-9]{4}")));
        assertThat(openings.in("The last talks of 2019 failed, last year").stream().map(Opening::at)).containsExactly(4, 18, 31);
    }
}
