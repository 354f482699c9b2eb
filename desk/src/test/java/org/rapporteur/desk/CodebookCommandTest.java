package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.codebook.Codebook;

class CodebookCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void theListNamesEachWithItsFieldAndIssues() {
        assertThat(terminal.type("codebook", "list")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains(Codebook.names()).contains("ceasefire", "tariffs", "wages", "25 issues:");
        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= Screen.USUAL_COLUMNS);
    }

    @Test
    void oneIsShownWithItsWordsAndWhatVocabulariesCallThem() {
        assertThat(terminal.type("codebook", "show", "peace-talks")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("disarmament", "called: pa-x:SsrDdr", "Bell et al.", "except:");
    }

    @Test
    void anUnknownOneIsAnsweredWithThoseThereAre() {
        assertThat(terminal.type("codebook", "show", "weather")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("weather", "peace-talks").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trade", "peace-talks"})
    void whatIsBegunPassesTheCheckAndIsNotOverwritten(String from) throws IOException {
        Path file = folder.resolve("fishery.yaml");
        Object[] words = from.isEmpty()
                ? new Object[] {"codebook", "new", "fishery", "-o", file}
                : new Object[] {"codebook", "new", "--from", from, "-o", file};
        assertThat(terminal.type(words)).isEqualTo(ExitCodes.DONE);
        assertThat(Files.readString(file)).contains("codebook: fishery");
        assertThat(terminal.type("codebook", "check", file)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("no fault").hasLineCount(1);
        assertThat(terminal.type(words)).isEqualTo(ExitCodes.PARTLY);
        assertThat(terminal.err()).contains("there already").hasLineCount(1);
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThat(terminal.type("codebook", "new", "trade")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.type("codebook", "new")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.type("codebook", "new", "own", "--from", "weather")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("weather").hasLineCount(1);
        assertThat(terminal.type("codebook")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("list, show, new or check").hasLineCount(1);
    }

    @Test
    void faultsAreALineEachAndEndInOne() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "codebook: water\ntitle: A river\nissues:\n  - id: dam\n    label: Dam\n"
                + "    words: [dam]\n    matches: The sluice leaks.\n    not: The dam leaks.\n");
        Path missing = folder.resolve("missing.yaml");
        assertThat(terminal.type("codebook", "check", bad, missing)).isEqualTo(ExitCodes.PARTLY);
        assertThat(terminal.out()).contains("bad.yaml:4: ", "never matched", "bad.yaml:8: ", "“dam”").hasLineCount(2);
        assertThat(terminal.err()).contains("missing.yaml", "no such file").hasLineCount(1);
    }

    @Test
    void theIssuesOfOnesOwnAreTriedOnADossier() throws IOException {
        Path file = folder.resolve("fishery.yaml");
        Path dossier = folder.resolve("fish.dossier");
        terminal.type("codebook", "new", "fishery", "-o", file);
        Path report = Files.writeString(folder.resolve("a.txt"), "Herring\n\nBoth coasts want a lower fishing quota.\n");
        assertThat(terminal.type("read", dossier, report, "--codebook", file)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.type("codebook", "check", file, "--dossier", dossier)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("never touched in 1 report: access");
        assertThat(terminal.type("brief", dossier, "--codebook", file)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.type("export", dossier, "--codebook", file)).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("\"issue_codes\":[]");
    }

    @Test
    void aBrokenCodebookStopsReadingWithOneLine() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "codebook: [");
        Path report = Files.writeString(folder.resolve("a.txt"), "Herring\n\nText.\n");
        Path dossier = folder.resolve("fish.dossier");
        assertThat(terminal.type("read", dossier, report, "--codebook", bad)).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("bad.yaml:1: not YAML").hasLineCount(1);
        assertThat(dossier).doesNotExist();
    }
}
