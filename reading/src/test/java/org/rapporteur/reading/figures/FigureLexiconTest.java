package org.rapporteur.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.language.English;

/** Every entry of figures.yaml keeps the promises it makes in its own examples. */
class FigureLexiconTest {

    private final FigureFinder finder = FigureFinder.english();
    private final Cast nobody = new Cast(List.of(), List.of());

    private record Entry(String what, List<String> matches, List<String> not) {}

    private static List<Entry> entries() {
        FigureLexicon lexicon = FigureLexicon.english();
        List<Entry> entries = new ArrayList<>();
        lexicon.measures().forEach(measure -> entries.add(new Entry(measure.what(), measure.matches(), measure.not())));
        entries.add(new Entry("duration", lexicon.durations().matches(), lexicon.durations().not()));
        entries.add(new Entry("money", lexicon.money().matches(), lexicon.money().not()));
        entries.add(new Entry("share", lexicon.shares().matches(), lexicon.shares().not()));
        entries.add(new Entry("other", lexicon.others().matches(), lexicon.others().not()));
        entries.add(new Entry("released 40 person", lexicon.changing().matches(), lexicon.changing().not()));
        entries.add(new Entry("per side", lexicon.sides().matches(), lexicon.sides().not()));
        return entries;
    }

    @TestFactory
    Stream<DynamicTest> eachEntryReadsItsExamples() {
        return entries().stream().flatMap(entry -> entry.matches().stream().map(example -> {
            String[] parts = example.split("\\|");
            return DynamicTest.dynamicTest(
                    example, () -> assertThat(find(parts[0].strip())).contains(parts[1].strip()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> eachEntryLeavesItsCounterexamples() {
        return entries().stream().flatMap(entry -> entry.not().stream()
                .map(example -> DynamicTest.dynamicTest(entry.what() + ": " + example, () -> assertThat(find(example))
                        .noneMatch(figure -> entry.what().equals("per side")
                                ? figure.endsWith("per side")
                                : figure.startsWith(entry.what() + " ")))));
    }

    private List<String> find(String words) {
        return finder.find(English.passage(words, "2025-06-04"), nobody).stream()
                .map(FigureMention::toString)
                .toList();
    }
}
