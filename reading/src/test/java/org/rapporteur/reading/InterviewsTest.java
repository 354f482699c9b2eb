package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Act;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** Interviews, whose answers are somebody's word without quotation marks, in the three ways in which they are set. */
class InterviewsTest {

    private static final String INTRODUCTION = "Ana Reyes leads the Harbour Guild, whose strike against Orchard Lines is in its fourth week.\n\n";

    private static final String PLAIN = INTRODUCTION + """
            Ms Reyes, why did you leave the table?

            We did not leave it. Orchard Lines left it, and they took our chairs along.

            The company says you want too much.

            We want four percent. Oskar Holt told me himself that six would not ruin him.

            Will you settle for three?

            I will not sign anything below four. He knows that.

            So what happens next?

            We would accept arbitration only if the judge came from abroad.
            """;

    private static final String LETTERS = INTRODUCTION + """
            Q. Ms Reyes, why did you leave the table?

            A. The company left it. Oskar Holt told me himself that six would not ruin him.

            Q. Will you settle for three?

            A. I will not sign anything below four.
            """;

    private static final String NAMES = INTRODUCTION + """
            RADIO ONE: Why did you leave the table?

            REYES: The company left it. Oskar Holt told me himself that six would not ruin him.

            RADIO ONE: Will you settle for three?

            REYES: I will not sign anything below four.
            """;

    /** The one who asks says more than questions. */
    private static final String INITIALS = INTRODUCTION.strip() + " She spoke with Mira Olsen of Radio One.\n\n" + """
            MO: Why did you leave the table?

            AR: The company left it. Oskar Holt told me himself that six would not ruin him.

            MO: That sounds like a concession.

            AR: It is none.

            MO: Will you settle for three?

            AR: I will not sign anything below four.

            MO: Thank you for coming in.
            """;

    private static final String ANNOUNCED = "Interview: Ana Reyes, spokeswoman of the Harbour Guild\n\n" + PLAIN.substring(INTRODUCTION.length()).replace("Ms Reyes, why", "Why");

    @Test
    void initialsAndAHeadingThatNamesHerTellWhoAnswers() {
        for (String interview : List.of(INITIALS, ANNOUNCED)) {
            assertThat(speaker(read(interview), "I will not sign anything below four")).as(interview).contains("Ana Reyes");
        }
        assertThat(said(read(INITIALS), "That sounds like a concession")).isEmpty();
    }

    @Test
    void whatIsAnsweredIsTheWordOfWhoeverIsInterviewed() {
        for (String interview : List.of(PLAIN, LETTERS, NAMES)) {
            Reading reading = read(interview);
            assertThat(speaker(reading, "I will not sign anything below four")).as(interview).contains("Ana Reyes");
            assertThat(said(reading, "I will not sign anything below four").orElseThrow().act()).isEqualTo(Act.REFUSE);
        }
    }

    @Test
    void whatSheSaysThatAnotherSaidIsKnownOnHerWord() {
        for (String interview : List.of(PLAIN, LETTERS, NAMES)) {
            Reading reading = read(interview);
            assertThat(speaker(reading, "six would not ruin him")).as(interview).contains("Oskar Holt");
            assertThat(name(reading, said(reading, "six would not ruin him").orElseThrow().relayedBy())).contains("Ana Reyes");
        }
    }

    @Test
    void whatIsAskedIsNobodysStatement() {
        for (String interview : List.of(PLAIN, LETTERS, NAMES)) {
            assertThat(read(interview).statements()).extracting(Statement::content).noneMatch(content -> content.contains("?"));
        }
        assertThat(speaker(read(PLAIN), "you want too much")).contains("Orchard Lines");
        assertThat(said(read(PLAIN), "you want too much").orElseThrow().relayedBy()).isEmpty();
    }

    @Test
    void aLabelIsNoPartOfWhatIsSaid() {
        assertThat(read(NAMES).statements()).extracting(Statement::content).noneMatch(content -> content.contains("REYES"));
        assertThat(read(LETTERS).statements()).extracting(Statement::content).noneMatch(content -> content.contains("A."));
    }

    @Test
    void aReportWithQuestionsInItIsNoInterview() {
        Reading reading = read(INTRODUCTION + "Who will blink first? We asked around.\n\nThe company says that it has time. I met its director at the gate.");
        assertThat(said(reading, "I met its director")).isEmpty();
    }

    @Test
    void whereNobodyIsNamedTheAnswersAreNobodys() {
        Reading reading = read(PLAIN.replace(INTRODUCTION, "The strike is in its fourth week.\n\n").replace("Ms Reyes, why", "Why"));
        assertThat(said(reading, "I will not sign anything below four")).isEmpty();
    }

    private static Reading read(String text) {
        return TestingReader.reader().read(Report.of("interviews", text));
    }

    private static Optional<Statement> said(Reading reading, String words) {
        return reading.statements().stream().filter(statement -> statement.content().contains(words)).reduce((outer, inner) -> inner);
    }

    private static Optional<String> speaker(Reading reading, String words) {
        return said(reading, words).flatMap(statement -> name(reading, statement.speaker()));
    }

    private static Optional<String> name(Reading reading, String id) {
        return reading.actors().stream().filter(actor -> actor.id().equals(id)).map(actor -> actor.name()).findFirst();
    }
}
