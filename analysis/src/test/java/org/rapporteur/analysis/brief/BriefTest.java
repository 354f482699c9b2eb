package org.rapporteur.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.TestingDossiers;
import org.rapporteur.analysis.TestingIssues;
import org.rapporteur.record.KeptRecord;

/** To write the expected briefs anew after a wanted change: {@code mvn test -Drapporteur.golden=write}. */
class BriefTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/rapporteur/analysis/brief");

    private static KeptRecord dossier(String name) {
        return switch (name) {
            case "war" -> TestingDossiers.war();
            case "strike" -> TestingDossiers.strike();
            default -> TestingDossiers.trade();
        };
    }

    private static Brief brief(KeptRecord record) {
        TestingIssues issues = new TestingIssues();
        return Brief.of(record, Findings.of(record, issues), issues, BriefSettings.usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"war", "strike", "trade"})
    void tellsTheDossierAsExpected(String name) {
        String markdown = MarkdownBrief.print(brief(dossier(name)));
        Path golden = GOLDEN.resolve(name + ".md");
        assertThat(markdown).isEqualTo(expected(golden, markdown));
    }

    private static String expected(Path golden, String written) {
        try {
            if ("write".equals(System.getProperty("rapporteur.golden"))) {
                Files.writeString(golden, written);
            }
            return new String(Files.readAllBytes(golden), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void exchangingTheNamesOfThePartiesExchangesThemInTheBriefAndNothingElse() {
        String there = MarkdownBrief.print(brief(TestingDossiers.war("Ardania", "Belvora")));
        String back = MarkdownBrief.print(brief(TestingDossiers.war("Belvora", "Ardania")));
        String exchanged = there.replace("Ardania", "\u0000").replace("Belvora", "Ardania").replace("\u0000", "Belvora");
        assertThat(back).isEqualTo(exchanged).isNotEqualTo(there);
    }
}
