package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Text;

class DatelineTest {

    private static final String STORY =
            "Mediators said on Friday that both delegations had left the hotel without a word to the press, "
                    + "and that a new date had not been set because neither side would name one first.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    ISTANBUL, May 17 –                              | ISTANBUL                | XXXX-05-17 |
                    GENEVA (Harbour-like agency) -                  | GENEVA                  |            | Harbour-like agency
                    BOGOTA, 3 March 2024 —                          | BOGOTA                  | 2024-03-03 |
                    PARIS —                                         | PARIS                   |            |
                    PARIS—                                          | PARIS                   |            |
                    Paris —                                         | Paris                   |            |
                    Washington (AFP) –                              | Washington              |            | AFP
                    Berlin (dpa) -                                  | Berlin                  |            | dpa
                    MEXICO CITY, Feb. 8 (UPI) —                     | MEXICO CITY             | XXXX-02-08 | UPI
                    COLUMBIA, S.C. (AP) —                           | COLUMBIA, S.C.          |            | AP
                    PURCHASE, N.Y., April 1 (UPI) —                 | PURCHASE, N.Y.          | XXXX-04-01 | UPI
                    PORTLAND, Maine -                               | PORTLAND, Maine         |            |
                    ST. LOUIS —                                     | ST. LOUIS               |            |
                    KYIV, Ukraine --                                | KYIV, Ukraine           |            |
                    DUBAI, United Arab Emirates (AP) —              | DUBAI, United Arab Emirates |        | AP
                    PORT-AU-PRINCE, Haiti, Jan. 5, 2024 (AP) —      | PORT-AU-PRINCE, Haiti   | 2024-01-05 | AP
                    UNITED NATIONS ―                                | UNITED NATIONS          |            |
                    BAGHDAD/BEIRUT, May 5 (Reuters) -               | BAGHDAD/BEIRUT          | XXXX-05-05 | Reuters
                    RIO DE JANEIRO (Agencia) –                      | RIO DE JANEIRO          |            | Agencia
                    BEIJING, May 17 (Xinhua) --                     | BEIJING                 | XXXX-05-17 | Xinhua
                    MOSCOW, May 17. /TASS/.                         | MOSCOW                  | XXXX-05-17 | TASS
                    MOSCOW. May 17 (Interfax) -                     | MOSCOW                  | XXXX-05-17 | Interfax
                    TOKYO, May 17 (Kyodo) _                         | TOKYO                   | XXXX-05-17 | Kyodo
                    New Delhi [India], May 5 (ANI):                 | New Delhi [India]       | XXXX-05-05 | ANI
                    NEW DELHI, Jan 5 –                              | NEW DELHI               | XXXX-01-05 |
                    Damascus, SANA-                                 | Damascus                |            | SANA
                    Tehran, IRNA –                                  | Tehran                  |            | IRNA
                    CAIRO - 5 May 2024:                             | CAIRO                   | 2024-05-05 |
                    ISLAMABAD:                                      | ISLAMABAD               |            |
                    GENEVA, Monday, 3 March –                       | GENEVA                  | XXXX-03-03 |
                    THE HAGUE, Netherlands (AP) —                   | THE HAGUE, Netherlands  |            | AP
                    SAN SALVADOR, 3 JAN 90 --                       | SAN SALVADOR            | XX90-01-03 |
                    OSLO, 3 JAN 90 (FJORD WIRE) -- [TEXT]           | OSLO                    | XX90-01-03 | FJORD WIRE
                    OSLO, 3 JAN 90 -- [REPORT] [THE HARBOUR BOARD] [TEXT] | OSLO              | XX90-01-03 |
                    CLANDESTINE, 3 JAN 90 (RADIO FJORD) -- [EXCERPTS] |                       | XX90-01-03 | RADIO FJORD
                    OSLO (NORWAY), 3 JAN 90 (FJORD TELEVISION) --   | OSLO                    | XX90-01-03 | FJORD TELEVISION
                    (Reuters) -                                     |                         |            | Reuters
                    (CNN)                                           |                         |            | CNN
                    May 17 (Reuters) -                              |                         | XXXX-05-17 | Reuters
                    NEW YORK CITY, 2025-06-02 –                     | NEW YORK CITY           | 2025-06-02 |
                    KATHMANDU, MAY 17:                              | KATHMANDU               | XXXX-05-17 |
                    Gaborone, 3 June 2021.                          | Gaborone                | 2021-06-03 |
                    PANAMA CITY – November 18, 2023.                | PANAMA CITY             | 2023-11-18 |
                    OSLO, March 4, 2024 (Fjord Wire) –              | OSLO                    | 2024-03-04 | Fjord Wire
                    ZÜRICH, 17.05.2025 –                            | ZÜRICH                  | 2025-05-17 |
                    """)
    void theDatelineIsReadAndTheBodyStartsBehindIt(String dateline, String place, String date, String agency) {
        Text text = Text.of(dateline + " " + STORY);

        Layout layout = Layout.of(text);

        assertThat(layout.filed()).isEqualTo(new Dateline(orEmpty(place), EdtfDate.of(orEmpty(date))));
        assertThat(layout.agency()).isEqualTo(orEmpty(agency));
        assertThat(text.slice(layout.body())).isEqualTo(STORY);
        assertThat(text.slice(layout.dateline()).strip()).isEqualTo(dateline);
        assertThat(layout.headline()).isEqualTo(Layout.NONE);
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXCLUSIVE – Mediators have drawn up a plan for the port, three people who have read it said on"
                        + " Monday.",
                "GENEVA: The talks that never were, and the hotel that was booked for them.",
                "Meanwhile — and this is the point — neither side has moved since the talks began in the spring of"
                        + " last year.",
                "However – the union said – the offer falls short of what the crews had been promised in the autumn.",
                "A: Yes, I think that the offer — the one on the table — is what we will have to live with in the end.",
                "The Ministry — which had been silent for a week — said on Monday that the delegation would leave.",
                "Negotiators (from both sides) – met on Monday at the lakeside hotel where the first round had been"
                        + " held.",
                "UPDATE: 5/12 — Mediators said on Friday that both delegations had left the hotel without a word to"
                        + " the press.",
                "NATO (the alliance) has said that it would not take part in the talks, which are to begin on Monday"
                        + " in the city.",
                "“We are ready,” the minister said – and left the hall before anybody could put a question to her on"
                        + " Monday."
            })
    void whatOnlyLooksLikeADatelineIsNone(String text) {
        Layout layout = Layout.of(Text.of(text));

        assertThat(layout.filed()).isEqualTo(Dateline.NONE);
        assertThat(Text.of(text).slice(layout.body())).isEqualTo(text);
    }
}
