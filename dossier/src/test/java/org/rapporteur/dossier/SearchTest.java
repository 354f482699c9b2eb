package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.Report;

class SearchTest {

    private static final String LONG_PASSAGE = "The river rose. ".repeat(60)
            + "The mediator 🕊 then asked for a truce of thirty days, and both delegations said they would think about it. "
            + "The river fell. ".repeat(60);

    @TempDir
    Path folder;

    private Dossier dossier;
    private Report first;
    private Report second;

    @BeforeEach
    void fill() {
        dossier = Dossier.open(folder.resolve("search.dossier"));
        first = Samples.report(
                "first.txt", "2031-04-01", "Talks in Łódź\n\nMinister Gülen Çelik spoke of sanctions.\n\n" + LONG_PASSAGE);
        second = Samples.report("second.txt", "2031-04-02", "War and warning\n\nThe cease-fire holds. A ceasefire violation was denied.");
        dossier.keep(Samples.reading(first).done(), "1");
        dossier.keep(Samples.reading(second).done(), "1");
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void aHitShowsTheReportsOwnWordsWhereTheyStand() {
        List<Hit> hits = dossier.search("truce", 10);
        assertThat(hits).hasSize(1);
        Hit hit = hits.get(0);
        assertThat(hit.report()).isEqualTo(first.id());
        assertThat(hit.headline()).isEqualTo("Talks in Łódź");
        assertThat(hit.date()).isEqualTo(first.published());
        assertThat(hit.snippet()).isEqualTo(first.text().slice(hit.span())).contains("asked for a truce of thirty days");
        assertThat(hit.span().length()).isLessThanOrEqualTo(240);
    }

    @Test
    void accentsAndCaseDoNotCount() {
        assertThat(dossier.search("gulen CELIK", 10)).hasSize(1);
        assertThat(dossier.search("GÜLEN", 10)).hasSize(1);
        assertThat(dossier.search("lodz", 10)).hasSize(1);
        assertThat(dossier.search("Ło\u0301dź", 10)).hasSize(1);
    }

    @Test
    void longWordsFindTheirLongerFormsShortOnesDoNot() {
        assertThat(dossier.search("sanction", 10)).hasSize(1);
        assertThat(dossier.search("\"sanction\"", 10)).isEmpty();
        assertThat(dossier.search("war", 10)).extracting(Hit::snippet).containsExactly("War and warning");
        assertThat(dossier.search("arn", 10)).isEmpty();
    }

    @Test
    void wordsInQuotationMarksStandTogether() {
        assertThat(dossier.search("\"thirty days\"", 10)).hasSize(1);
        assertThat(dossier.search("“days thirty”", 10)).isEmpty();
        assertThat(dossier.search("cease-fire", 10)).hasSize(1);
    }

    @Test
    void passagesWithAllTheWordsOrElseThoseWithSome() {
        assertThat(dossier.search("minister sanctions", 10)).hasSize(1);
        assertThat(dossier.search("sanctions violation", 10)).hasSize(2);
        assertThat(dossier.search("sanctions violation", 1)).hasSize(1);
        assertThat(dossier.search("sanctions", 0)).isEmpty();
    }

    @Test
    void aPassageThatIsReprintedIsGivenOnce() {
        StringBuilder body = new StringBuilder("Copper price\n");
        for (int i = 0; i < 60; i++) {
            body.append("Word").append(i).append(" of the long agency copy about copper, part ").append(i).append(". ");
        }
        dossier.keep(Samples.reading(Samples.report("a.txt", "2031-05-01", body.toString())).done(), "1");
        assertThat(dossier.keep(Samples.reading(Samples.report("b.txt", "2031-05-01", body + "\nAgencies")).done(), "1"))
                .isEqualTo(Keeping.DUPLICATE);
        List<Hit> hits = dossier.search("word17", 10);
        assertThat(hits).hasSize(1);
        assertThat(dossier.search("agencies", 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\"", "\"\"", "AND", "OR NOT", "NEAR(", "a*", "*", "words:truce", "^truce", "-truce", "truce AND", "(truce", "{truce}",
        "'; DROP TABLE report; --", "tr\0uce", "\ud83d", "🕊", "“truce", "truce\"", "truce +", "\\", "%", "_", "ß", "½", "\u0301", "..."
    })
    void noQueryIsAnError(String query) {
        assertThatCode(() -> dossier.search(query, 10)).doesNotThrowAnyException();
    }

    @Test
    void noRandomQueryIsAnErrorAndEveryHitIsTrue() {
        long seed = Long.getLong("rapporteur.seed", System.nanoTime());
        Random random = new Random(seed);
        String[] pieces = {"truce", "\"", "*", "AND", "(", ")", ":", "-", "^", "🕊", "Łódź", "\u0000", "ce", "days", " ", "NEAR", "{", "'", "\ud800"};
        for (int i = 0; i < 500; i++) {
            StringBuilder query = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                query.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            for (Hit hit : dossier.search(query.toString(), 5)) {
                Report report = hit.report().equals(first.id()) ? first : second;
                assertThat(report.text().slice(hit.span())).as("seed %d, query %s", seed, query).isEqualTo(hit.snippet());
            }
        }
    }

    @Test
    void anEndlessQueryIsAnswered() {
        assertThat(dossier.search("truce ".repeat(100_000), 5)).hasSize(1);
        assertThat(dossier.search("x".repeat(1_000_000), 5)).isEmpty();
    }

    @Test
    void aLineWithoutEndIsSearchable() {
        String line = "word ".repeat(100_000) + "needle " + "a".repeat(200_000);
        dossier.keep(Samples.reading(Samples.report("line.txt", "2031-06-01", line)).done(), "1");
        Hit hit = dossier.search("needle", 5).get(0);
        assertThat(hit.snippet()).contains("needle");
        assertThat(hit.snippet().length()).isLessThanOrEqualTo(240);
    }
}
