package org.rapporteur.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

    @TestFactory
    Stream<DynamicTest> everyPatternMatchesItsExamplesAndNotItsCounterexamples() {
        return Stream.of("heading", "page", "table", "folder").map(Lexicon::named).flatMap(lexicon -> StreamSupport.stream(
                        lexicon.groups().spliterator(), false)
                .flatMap(group -> lexicon.group(group).stream().map(entry -> test(group, entry))));
    }

    private static DynamicTest test(String group, Entry entry) {
        String start = entry.pattern()
                .pattern()
                .substring(0, Math.min(40, entry.pattern().pattern().length()));
        return DynamicTest.dynamicTest(group + ": " + start, () -> {
            assertThat(entry.matches())
                    .isNotEmpty()
                    .allMatch(line -> entry.pattern().matcher(line).matches());
            assertThat(entry.not())
                    .isNotEmpty()
                    .noneMatch(line -> entry.pattern().matcher(line).matches());
        });
    }
}
