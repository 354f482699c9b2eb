package org.rapporteur.yardsticks.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** For each class of error a sentence that is annotated in one way and found in another. */
class ErrorJudgeTest {

    @Test
    void contentTooShort() {
        assertThat(errors(
                        "[The crew] *said* {the ferry needs a new engine before winter}.",
                        "[The crew] *said* {the ferry} needs a new engine before winter."))
                .containsExactly(ErrorClass.TOO_SHORT, ErrorClass.SPAN_DIFFERS);
    }

    @Test
    void contentTooLong() {
        assertThat(errors(
                        "[The crew] *said* {no}, the ferry needs a new engine before winter.",
                        "[The crew] *said* {no, the ferry needs a new engine before winter}."))
                .containsExactly(ErrorClass.TOO_LONG, ErrorClass.SPAN_DIFFERS);
    }

    @Test
    void otherContentOfTheRightCue() {
        assertThat(errors("{No ship sails}, [the crew] *said* on Monday.", "No ship sails, [the crew] *said* {on Monday}."))
                .containsExactly(ErrorClass.OTHER_CONTENT, ErrorClass.CUE_ALONE);
    }

    @Test
    void wordsOfAnotherCue() {
        assertThat(errors(
                        "[The crew] *said* in a letter that asks for new beds and better food {on board}.",
                        "The crew said in a [letter] that *asks* {for new beds and better food on board}."))
                .containsExactly(ErrorClass.OTHER_CUE, ErrorClass.NO_ANNOTATION);
        assertThat(errors(
                        "[The crew] *said* in a letter that asks {for new beds and better food on board}.",
                        "The crew said in a [letter] that *asks* for new beds and better food {on board}."))
                .containsExactly(ErrorClass.NOTHING_FOUND, ErrorClass.FALSE_CUE);
    }

    @Test
    void aContentThatIsFoundAgain() {
        assertThat(errors(
                        "[The crew] *said* {the owner promised help} in a letter on Monday.",
                        "[The crew] *said* {the owner promised help} in a letter on Monday.",
                        "The crew said {the owner promised help} in a *letter* on Monday."))
                .containsExactly(ErrorClass.TWICE);
    }

    @Test
    void aCueThatTheLexiconDoesNotHaveAndOneThatItHas() {
        assertThat(errors("[The crew] *shipped* {the coal}.", "The crew shipped the coal."))
                .containsExactly(ErrorClass.UNKNOWN_CUE);
        assertThat(errors("[The crew] *has promised* {help}.", "The crew has promised help."))
                .containsExactly(ErrorClass.NOTHING_FOUND);
    }

    @Test
    void aFindInsideWhatSomebodyElseSays() {
        assertThat(errors(
                        "[The crew] *said* {the owner promised help for the winter}.",
                        "[The crew] *said* {the owner promised help for the winter}.",
                        "The crew said [the owner] *promised* {help for the winter}."))
                .containsExactly(ErrorClass.INSIDE);
    }

    /** What is judged of a sentence with one annotation; a text without content stands for nothing found. */
    private static Stream<ErrorClass> errors(String annotated, String... found) {
        Marked gold = Marked.of(annotated);
        List<Marked> finds = Stream.of(found).map(Marked::of).toList();
        assertThat(finds).extracting(Marked::text).containsOnly(gold.text());
        List<Saying> sayings = finds.stream().map(Marked::saying).filter(find -> !find.content().isEmpty()).toList();
        List<Saying> annotations = List.of(gold.saying());
        return new ErrorJudge(
                        gold.parsed(), KnownCues.standard(), annotations, sayings, Pairing.of(annotations, sayings))
                .errors().stream().map(ErrorJudge.Judged::errorClass);
    }
}
