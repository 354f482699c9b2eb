package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

class LayoutTest {

    private static final String BODY =
            """
            The crews of the two ferry lines went back to the table on Monday after eleven days without a sailing.

            “We will stay as long as it takes,” the union's secretary said.""";

    @Test
    void aFullHeadingIsToldFromItsBody() {
        Text text = Text.of(
                """
                WORLD NEWS

                Ferry Crews and Owners Return to the Table After Eleven Days

                The owners have a new offer, but the union wants the rosters settled first. No sailing is planned.
                2025-06-02
                Ferry Crews and Owners Return to the Table After Eleven Days

                """
                        + BODY);

        Layout layout = Layout.of(text);

        assertThat(text.slice(layout.section())).isEqualTo("WORLD NEWS");
        assertThat(text.slice(layout.headline()))
                .isEqualTo("Ferry Crews and Owners Return to the Table After Eleven Days");
        assertThat(text.slice(layout.standfirst()))
                .startsWith("The owners have")
                .endsWith("No sailing is planned.");
        assertThat(text.slice(layout.dateLine())).isEqualTo("2025-06-02");
        assertThat(layout.published()).isEqualTo(EdtfDate.of("2025-06-02"));
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
    }

    @Test
    void aTextThatStartsWithItsDatelineHasNoHeadline() {
        Text text = Text.of("ISTANBUL, May 17 – " + BODY);

        Layout layout = Layout.of(text);

        assertThat(layout.headline()).isEqualTo(Layout.NONE);
        assertThat(layout.standfirst()).isEqualTo(Layout.NONE);
        assertThat(layout.filed()).isEqualTo(new Dateline("ISTANBUL", EdtfDate.of("XXXX-05-17")));
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
    }

    @Test
    void aTextThatStartsWithItsBodyHasNoHeadline() {
        assertThat(Layout.of(Text.of(BODY)).headline()).isEqualTo(Layout.NONE);
        assertThat(Layout.of(Text.of(BODY)).body()).isEqualTo(new Span(0, BODY.length()));
        assertThat(Layout.of(Text.of("Talks resumed on Monday.\n\n" + BODY)).headline())
                .isEqualTo(Layout.NONE);
    }

    @Test
    void theDateLineSettlesTheYearOfTheDateline() {
        Layout layout = Layout.of(Text.of("Ferry talks resume\n\n3 January 2025\n\nOSLO, Dec. 31 (Agency) — " + BODY));

        assertThat(layout.filed()).isEqualTo(new Dateline("OSLO", EdtfDate.of("2024-12-31")));
        assertThat(layout.agency()).isEqualTo("Agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 2 June 2025, 14:05 GMT",
                "Published: Monday, June 2, 2025 at 2:05 p.m. EDT",
                "Monday, June 2, 2025\u00a0",
                "2 June 2025 | Updated 3 June 2025",
                "Last updated on 02.06.2025 14:05 CEST",
                "Posted on June 2nd, 2025",
                "2025-06-02T14:05:00Z",
                "Mon 2 Jun 2025 14.05 BST",
                "June 2, 2025 · 3 min read"
            })
    void dateLinesAreReadInManyForms(String dateLine) {
        Text text = Text.of("Ferry talks resume\n" + dateLine + "\n\n" + BODY);

        Layout layout = Layout.of(text);

        assertThat(layout.published()).isEqualTo(EdtfDate.of("2025-06-02"));
        assertThat(text.slice(layout.headline())).isEqualTo("Ferry talks resume");
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe",
                "BY JANE DOE AND JOHN ROE",
                "By Jane Doe in Oslo",
                "Jane Doe, Maritime Correspondent",
                "From our correspondent in Oslo",
                "By Maria van der Berg | The Harbour Post",
                "Staff and agencies"
            })
    void bylinesAreNotBody(String byline) {
        Text text =
                Text.of("Ferry talks resume\n\nOwners bring a new offer to the hotel.\n\n" + byline + "\n\n" + BODY);

        Layout layout = Layout.of(text);

        assertThat(layout.bylines()).extracting(text::slice).containsExactly(byline);
        assertThat(text.slice(layout.standfirst())).isEqualTo("Owners bring a new offer to the hotel.");
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
    }

    @Test
    void aDatelineInALineOfItsOwnIsNotBody() {
        Text text = Text.of("Ferry talks resume\n\nOSLO, Norway (Agency)\n\n" + BODY);

        Layout layout = Layout.of(text);

        assertThat(layout.filed().place()).isEqualTo("OSLO, Norway");
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
        assertThat(Layout.of(Text.of("Ferry talks resume\n\nOSLO\n\n" + BODY))
                        .filed()
                        .place())
                .isEqualTo("OSLO");
    }

    @Test
    void labelsOfArchivesAreUnderstood() {
        Text text = Text.of("Ferry talks resume; \n"
                + "Owners bring a new offer.\n\n"
                + "ABSTRACT.\n\n"
                + "Both sides met at the hotel.\n\n"
                + "FULL TEXT.\n\n"
                + "OSLO - "
                + BODY);

        Layout layout = Layout.of(text);

        assertThat(text.slice(layout.headline())).isEqualTo("Ferry talks resume");
        assertThat(text.slice(layout.standfirst())).isEqualTo("Owners bring a new offer.");
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
    }

    @Test
    void signOffsAtTheEndAreNotBody() {
        Text text = Text.of("Ferry talks resume\n\n" + BODY
                + "\n\n(Reporting by Jane Doe in Oslo; Editing by John Roe)\n\n© 2025 Harbour Post\n");

        assertThat(text.slice(Layout.of(text).body())).isEqualTo(BODY);
    }

    @Test
    void linesBrokenByHandAreOneParagraph() {
        Text text = Text.of(
                """
                The crews of the two ferry lines went back to the table on Monday
                after eleven days without a sailing, and nobody would say for how
                long they meant to stay there this time.

                The owners had left the hotel by noon.
                """);
        Text headed = Text.of("Ferry talks resume in the capital after a long pause\n\n" + text);

        assertThat(Layout.of(text).headline()).isEqualTo(Layout.NONE);
        assertThat(headed.slice(Layout.of(headed).headline()))
                .isEqualTo("Ferry talks resume in the capital after a long pause");
        assertThat(headed.slice(Layout.of(headed).body()))
                .isEqualTo(text.toString().strip());
    }

    @Test
    void aKnownHeadlineIsNotSoughtInAnotherLine() {
        Report report = Report.of("table.csv#row-2", "Ferries Stay in Port Another Day\n\n" + BODY);

        assertThat(Layout.of(report).headline().length()).isPositive();
        assertThat(Layout.of(report.withHeading("", "Another headline", "")).headline())
                .isEqualTo(Layout.NONE);
        assertThat(Layout.of(report.withHeading("", "Ferries stay in port another day", ""))
                        .headline()
                        .length())
                .isPositive();
    }

    @Test
    void theSpeakersOfATranscriptAreNoPlaces() {
        Text text = Text.of(
                "HOST: Thank you for coming, and tell us first of all what the owners have put on the table today.\n\n"
                        + "MINISTER: They have put on the table what they had put there in the spring, and not a single"
                        + " word more.\n");

        assertThat(Layout.of(text).filed()).isEqualTo(Dateline.NONE);
        assertThat(Layout.of(text).body().start()).isZero();
    }

    @Test
    void offsetsCountCodePoints() {
        Text text = Text.of("\uD83D\uDEA2 Ferry talks resume \uD83D\uDEA2\n\nOSLO — " + BODY);

        assertThat(text.slice(Layout.of(text).body())).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n \n",
                "x",
                "Ferry talks resume",
                ".",
                "2025-06-02",
                "OSLO —",
                "By Jane Doe\n",
                "(",
                "ABSTRACT."
            })
    void scrapsOfTextHaveALayoutToo(String scrap) {
        Text text = Text.of(scrap);

        Layout layout = Layout.of(text);

        assertThat(layout.headline()).isEqualTo(Layout.NONE);
        assertThat(layout.body().end()).isLessThanOrEqualTo(text.length());
    }
}
