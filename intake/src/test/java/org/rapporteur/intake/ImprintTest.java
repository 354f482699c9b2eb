package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Text;

class ImprintTest {

    private static final String HEADLINE = "Ferry crews and owners return to the table";
    private static final String BODY =
            """
            The crews of the two ferry lines went back to the table on Monday after eleven days without a sailing.

            “We will stay as long as it takes,” the union's secretary said.""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    Tuesday, June 3, 2025 · High Street Review                     ! High Street Review
                    The Harbour Post, Tuesday 3 June 2025                          ! The Harbour Post
                    Fjord Live | Updated 3 June 2025, 21:40                        ! Fjord Live
                    By Jane Doe in Oslo — 3 June 2025 — Harbour Post               ! Harbour Post
                    By Jane Doe, Harbour Post, June 3, 2025                        ! Harbour Post
                    Harbour Courier, 3 June 2025. From our wire services.          ! Harbour Courier
                    June 3, 2025 | The Upper Valley Bulletin                       ! The Upper Valley Bulletin
                    World | 3 June 2025 | harbourpost.com                          ! harbourpost.com
                    OSLO | 3 June 2025 | Uplands News Agency                       ! Uplands News Agency
                    Jane Doe | 3 June 2025 | 4 min read                            !
                    3 June 2025 | Oslo                                             !
                    """)
    void aLineThatJoinsDateAndOutletIsHeading(String line, String outlet) {
        for (String before : new String[] {"", "Neither side has moved. What is at stake, and for whom\n\n"}) {
            Text text = Text.of(HEADLINE + "\n\n" + before + line + "\n\n" + BODY);

            Layout layout = Layout.of(text);

            assertThat(layout.published()).isEqualTo(EdtfDate.of("2025-06-03"));
            assertThat(layout.outlet()).isEqualTo(outlet == null ? "" : outlet);
            assertThat(text.slice(layout.dateLine())).isEqualTo(line);
            assertThat(text.slice(layout.headline())).isEqualTo(HEADLINE);
            assertThat(text.slice(layout.standfirst())).isEqualTo(before.strip());
            assertThat(text.slice(layout.body())).isEqualTo(BODY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 June 2025\nThe Harbour Post",
                "Harbour Live\n3 June 2025",
                "By Jane Doe\n3 June 2025\nHarbour Journal",
                "By the foreign desk of Harbour Weekly\n\n3 June 2025"
            })
    void anOutletIsToldBesideADate(String lines) {
        Text text = Text.of(HEADLINE + "\n\n" + lines + "\n\n" + BODY);

        assertThat(Layout.of(text).outlet()).contains("Harbour");
        assertThat(Layout.of(text).published()).isEqualTo(EdtfDate.of("2025-06-03"));
        assertThat(Layout.of(text).standfirst()).isEqualTo(Layout.NONE);
        assertThat(text.slice(Layout.of(text).body())).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Post\n3 June 2025\n\n" + HEADLINE,
                "Harbour Post | 3 June 2025\n\n" + HEADLINE,
                "Uplands News Agency\n\n" + HEADLINE + "\n\n3 June 2025"
            })
    void theOutletMayStandAboveTheHeadline(String heading) {
        Text text = Text.of(heading + "\n\n" + BODY);

        assertThat(text.slice(Layout.of(text).headline())).isEqualTo(HEADLINE);
        assertThat(Layout.of(text).outlet()).isNotEmpty();
        assertThat(Layout.of(text).published()).isEqualTo(EdtfDate.of("2025-06-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Quits Post",
                "Union and Owners Speak – 3 June 2025",
                "Crews Vote on 3 June 2025",
                "Minister Quits Post – 3 June 2025"
            })
    void aHeadlineIsNoImprint(String headline) {
        Text text = Text.of(headline + "\n\n" + BODY);

        assertThat(text.slice(Layout.of(text).headline())).isEqualTo(headline);
        assertThat(Layout.of(text).outlet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 June 2025",
                "Published: Tuesday, June 3, 2025 at 2:05 p.m.",
                "— Harbour News Agency, 3 June 2025",
                "(Reporting by Jane Doe in Oslo; Editing by John Roe; 3 June 2025)",
                "(Reporting by Jane Doe in Oslo)\n\nHarbour Post | 3 June 2025"
            })
    void theDateMayStandAtTheEnd(String ending) {
        Text text = Text.of(HEADLINE + "\n\n" + BODY + "\n\n" + ending + "\n");

        assertThat(Layout.of(text).published()).isEqualTo(EdtfDate.of("2025-06-03"));
        assertThat(text.slice(Layout.of(text).body())).isEqualTo(BODY);
    }

    @Test
    void theDateOfACorrectionIsNotThatOfTheReport() {
        Text text = Text.of(HEADLINE + "\n\n" + BODY + "\n\nCorrection: The sailings stopped for twelve days.\n\n3 June 2025");

        assertThat(Layout.of(text).published()).isEqualTo(EdtfDate.UNKNOWN);
    }

    @Test
    void aDateInTheLastSentenceIsNotThatOfTheReport() {
        Text text = Text.of(HEADLINE + "\n\n" + BODY + "\n\nThe talks resume on 3 June 2025.");

        assertThat(Layout.of(text).published()).isEqualTo(EdtfDate.UNKNOWN);
        assertThat(text.slice(Layout.of(text).body())).endsWith("2025.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Harbour News Agency)", "- Reuters.", "— Uplands Press Agency"})
    void theAgencyMayStandAtTheEnd(String ending) {
        Text text = Text.of(HEADLINE + "\n\n" + BODY + "\n\n" + ending);

        assertThat(Layout.of(text).outlet()).isNotEmpty();
        assertThat(text.slice(Layout.of(text).body())).isEqualTo(BODY);
    }

    @Test
    void aStandfirstIsToldByTheEmptyLineUnderIt() {
        String standfirst = "Neither side has moved. The owners say that they will not.";
        Text text = Text.of(HEADLINE + "\n" + standfirst + "\n\n" + BODY.replace("\n\n", "\n") + "\nThe owners left.\nSo did we.");

        assertThat(text.slice(Layout.of(text).standfirst())).isEqualTo(standfirst);
    }

    @Test
    void aSubheadingUnderTheDateIsNoStandfirst() {
        Text text = Text.of(HEADLINE + "\n\n3 June 2025\n\nWhat is left open – and for whom\n\n" + BODY);

        assertThat(Layout.of(text).standfirst()).isEqualTo(Layout.NONE);
        assertThat(text.slice(Layout.of(text).body())).startsWith("What is left open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    By Jane Doe in Port Harbour/The Harbour Post, 3 June 2025                  ! Port Harbour
                    From Jane Doe in Port Harbour//3 June 2025 — The Harbour Post             ! Port Harbour
                    Harbour Post (English edition)//Port Harbour, Tuesday, 3 June 2025         ! Port Harbour
                    By Jane Doe in Port Harbour and John Roe in Oslo/3 June 2025               !
                    """)
    void aBylineTellsWhereItWasWritten(String lines, String place) {
        Text text = Text.of(HEADLINE + "\n\n" + lines.replace('/', '\n') + "\n\n" + BODY);

        Layout layout = Layout.of(text);

        assertThat(layout.filed().place()).isEqualTo(place == null ? "" : place);
        assertThat(layout.published().isKnown() ? layout.published() : layout.filed().date()).isEqualTo(EdtfDate.of("2025-06-03"));
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who sails first? Crews and owners wait for each other", "‘We sail for thirty days. Ask me on the thirty-first’"})
    void aHeadlineMayHaveTwoSentences(String headline) {
        Text text = Text.of(headline + "\n\nNeither side has moved. What is at stake, and for whom.\n\nBy Jane Doe in Oslo\n3 June 2025\n\n" + BODY);

        Layout layout = Layout.of(text);

        assertThat(text.slice(layout.headline())).isEqualTo(headline);
        assertThat(layout.published()).isEqualTo(EdtfDate.of("2025-06-03"));
        assertThat(text.slice(layout.body())).isEqualTo(BODY);
    }

    @Test
    void authorAndDateMayStandBelowTheFirstParagraph() {
        Text text = Text.of(HEADLINE + "\n\nOSLO — " + BODY.replace("\n\n", "\n\nBy Jane Doe, Harbour Post\nJune 3, 2025\n\n"));

        assertThat(Layout.of(text).published()).isEqualTo(EdtfDate.of("2025-06-03"));
    }

    @Test
    void theDateAboveAPlaceThatOpensTheStoryIsKept() {
        Text text = Text.of(HEADLINE + "\n\nBy Jane Doe\nEl Eco de Oslo, Tuesday 3 June 2025\n\nOSLO — " + BODY);

        assertThat(Layout.of(text).filed()).isEqualTo(new org.rapporteur.record.Dateline("OSLO", EdtfDate.of("2025-06-03")));
    }
}
