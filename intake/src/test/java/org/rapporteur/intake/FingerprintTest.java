package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Text;

class FingerprintTest {

    private static final String WIRE =
            """
            Ferry talks resume after eleven days

            OSLO (Agency) – The crews of the two ferry lines went back to the table on Monday after eleven days without a sailing.

            “We will stay as long as it takes,” the secretary of the union said when she arrived at the hotel. The owners came by a side
            door and did not speak to the press.

            The owners offer four percent over two years. The union wants six, and new rosters that give each crew every third weekend
            off. A mediator appointed by the ministry of labour has met both sides twice since Friday.

            Some nine thousand islanders depend on the boats. The county has hired a smaller vessel for the sick and for medicine, but
            it cannot take cars, and in rough weather it stays in port.

            The stoppage is the longest since the lines were founded. In its last week it spread to the terminals on the mainland,
            where dockers refused to load lorries for the islands.
            """;

    private static final String OTHER_REPORT =
            """
            Islanders wait as ferry crews and owners meet

            The two sides in the ferry dispute met in an Oslo hotel on Monday. It was the eleventh day on which no boat left port.

            Six percent is what the union asks for, four percent is what it has been offered, and the weekends are in dispute too. The
            union's secretary said she would remain there for as long as was needed.

            For the nine thousand people who live on the islands there is one small boat that the county has chartered; cars cannot use
            it. Dockers at the mainland terminals have joined the stoppage.

            The ministry's mediator is not known to have made a proposal of his own so far, two people close to the talks said, though
            he has seen both delegations since the end of last week and asked them for figures on the costs of a change.
            """;

    /** Stored in dossiers: if it changes, old dossiers no longer recognise reprints. */
    private static final long FIRST_BAND = -6227024139594983889L;

    private static Fingerprint of(String text) {
        return Fingerprint.of(Text.of(text));
    }

    private static boolean shareABand(Fingerprint one, Fingerprint other) {
        Set<Long> bands = Arrays.stream(one.bands()).boxed().collect(Collectors.toCollection(HashSet::new));
        return Arrays.stream(other.bands()).anyMatch(bands::contains);
    }

    @Test
    void wireCopyWithSmallEditsAndAnotherHeadlineIsAReprint() {
        String edited = WIRE.replace("Ferry talks resume after eleven days", "Crews and owners meet at last")
                .replace("OSLO (Agency) – ", "")
                .replace("the secretary of the union said", "union secretary Kari Moe told reporters")
                .replace("percent", "per cent")
                .replace("Some nine thousand", "About 9,000");

        assertThat(of(edited).reprints(of(WIRE))).isTrue();
        assertThat(shareABand(of(edited), of(WIRE))).isTrue();
    }

    @Test
    void wireCopyCutAtTheEndIsAReprint() {
        String cut = WIRE.substring(0, WIRE.indexOf("Some nine"));

        assertThat(of(cut).reprints(of(WIRE))).isTrue();
        assertThat(of(WIRE).reprints(of(cut))).isTrue();
        assertThat(shareABand(of(cut), of(WIRE))).isTrue();
    }

    @Test
    void caseLineEndsAndPunctuationDoNotMatter() {
        assertThat(of(WIRE.toUpperCase(Locale.ROOT).replace("\n", " ").replace("“", "\"")))
                .isEqualTo(of(WIRE));
    }

    @Test
    void anotherReportOnTheSameEventIsNoReprint() {
        assertThat(of(OTHER_REPORT).reprints(of(WIRE))).isFalse();
        assertThat(of(OTHER_REPORT).similarity(of(WIRE))).isLessThan(0.1);
    }

    @Test
    void theEstimateIsNearTheTrueResemblance() {
        for (double share : new double[] {0.2, 0.5, 0.8}) {
            String one = words(0, 2000);
            String other = words((int) (2000 * (1 - share)), 2000);
            // Of shingles 2000·share are common to both and 2000·(2 − share) are in either.
            assertThat(of(one).similarity(of(other))).isCloseTo(share / (2 - share), within(0.12));
        }
    }

    private static String words(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void aFingerprintIsStoredInBytesAndComesBack() {
        assertThat(Fingerprint.of(of(WIRE).toBytes())).isEqualTo(of(WIRE));
        assertThat(Fingerprint.of(of(WIRE).toBytes()).bands()).isEqualTo(of(WIRE).bands());
        assertThatThrownBy(() -> Fingerprint.of(new byte[3])).isInstanceOf(RecordException.class);
    }

    @Test
    void theFingerprintOfATextIsTheSameOnEveryMachineAndForEver() {
        assertThat(of("The talks went on.").bands()[0]).isEqualTo(FIRST_BAND);
    }

    @Test
    void shortAndEmptyTextsAreReprintsOfTheirEqualsOnly() {
        List<String> texts = List.of("", "Talks end.", "Talks end today.", "Talks", "…");
        for (String one : texts) {
            for (String other : texts) {
                boolean same = one.replace("…", "").equals(other.replace("…", ""));
                assertThat(of(one).reprints(of(other))).as("%s, %s", one, other).isEqualTo(same);
            }
        }
    }

    @Test
    void aLongStoryIsNoReprintOfANoteThatSharesItsFirstWords() {
        String note = words(0, 60);
        Random random = new Random(11);
        String story = words(0, 30) + " "
                + random.ints(5000, 0, 100_000).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));

        assertThat(of(note).reprints(of(story))).isFalse();
    }
}
