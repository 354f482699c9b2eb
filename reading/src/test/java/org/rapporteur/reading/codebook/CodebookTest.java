package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.Text;

class CodebookTest {

    private static final String WHOLE =
            """
            # Of our own.
            codebook: water
            title: Talks on a river
            issues:
              - id: dam
                label: The dam
                words: [dam, "fill … reservoir", "keepers' house"]
                except: [dam busters]
                matches: They will fill the great reservoir in July.
                not: The damage was small.
              - id: flow
                label: The flow
                words: [cubic metre, releas* … water]
                matches: It releases too little water.
                not: He read the news release.
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), text);
    }

    @Test
    void aCodebookOfOnesOwnIsReadFromAFile() throws IOException {
        Codebook codebook = Codebook.of(file(WHOLE));
        assertThat(codebook.name()).isEqualTo("water");
        assertThat(codebook.title()).isEqualTo("Talks on a river");
        assertThat(codebook.issues()).extracting(Issue::id).containsExactly("dam", "flow");
        assertThat(codebook.issue("flow")).map(Issue::label).hasValue("The flow");
        assertThat(codebook.issue("fish")).isEmpty();
        assertThat(codebook.issuesIn("It released much water from the dam.")).containsExactly("dam", "flow");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a dam | true", "two DAMS | true", "the dam’s gate | true", "the damage | false", "Amsterdam | false",
        "fill the reservoir | true", "filling up the reservoir | true", "fill reservoirs | true",
        "fill one two three four five reservoir | true", "fill one two three four five six reservoir | false",
        "He will fill. The reservoir | false", "the keepers’ house | true", "the keepers' house | true",
        "the dam-busters film | false", "a dam and the dam busters | true",
    })
    void aWordIsFoundInItsRegularFormsAndNotInOtherWords(String words, boolean touched) throws IOException {
        assertThat(Codebook.of(file(WHOLE)).issuesIn(words).contains("dam")).isEqualTo(touched);
    }

    @Test
    void theFingerprintChangesWithTheContentAndNotWithTheComments() throws IOException {
        String fingerprint = Codebook.of(file(WHOLE)).fingerprint();
        assertThat(Codebook.of(file(WHOLE.replace("# Of our own.", "# Ours."))).fingerprint()).isEqualTo(fingerprint);
        assertThat(Codebook.of(file(WHOLE.replace("cubic metre", "litre"))).fingerprint()).isNotEqualTo(fingerprint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "broken YAML          | 'label: The dam'    | 'label: [The dam'      | 7 | not YAML",
        "a tab for an indent  | '    label: The flow' | '\tlabel: The flow'  | 12 | not YAML",
        "an unknown field     | 'label: The flow'   | 'colour: blue'         | 11 | ",
        "a field too many     | 'label: The dam'    | 'label: The dam\n    colour: blue' | 7 | colour",
        "a missing field      | 'title: Talks on a river' | ''              | 2 | title",
        "a missing example    | '    not: He read the news release.\n' | '' | 11 | not",
        "a wrong type         | '[dam, \"fill … reservoir\", \"keepers'' house\"]' | 'dam' | 7 | array",
        "a number for a word  | 'cubic metre'       | '12'                   | 13 | string",
        "an id with spaces    | 'id: flow'          | 'id: the flow'         | 11 | pattern",
        "an issue twice       | 'id: flow'          | 'id: dam'              | 11 | a second time",
        "no issues            | 'issues:'           | 'themes:'              | 2 | issues",
        "a list not expected  | 'title: Talks on a river' | 'title: Talks on a river\nparties:\n  - one' | 4 | parties",
        "a field twice        | 'label: The flow'   | 'label: The flow\n    label: Flow' | 13 | duplicate",
        "an open quotation    | 'He read the'       | '\"He read the'        | 15 | end of stream",
    })
    void aFaultIsToldInOneLineWithFileAndLine(String fault, String part, String replacement, int line, String reason) throws IOException {
        assertThat(WHOLE).contains(part);
        Path file = file(WHOLE.replace(part, replacement));
        assertOneLine(() -> Codebook.of(file), file + ":" + line + ": ", reason == null ? "" : reason);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = file("");
        assertOneLine(() -> Codebook.of(file), file + ":1: ", "");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.yaml");
        assertOneLine(() -> Codebook.of(missing), missing + ": ", "no such file");
    }

    @Test
    void aFolderIsRefused() {
        assertOneLine(() -> Codebook.of(folder), folder + ": ", "cannot be read");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.yaml"), "title: Gespräche".getBytes(StandardCharsets.ISO_8859_1));
        assertOneLine(() -> Codebook.of(file), file + ": ", "UTF-8");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertOneLine(() -> Codebook.named("weather"), "there is no codebook 'weather'", "climate");
    }

    @Test
    void theDefaultOneComesFirst() {
        assertThat(Codebook.names()).startsWith(Codebook.standard().name());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/codebook-texts.tsv", delimiter = '\t')
    void aShortTextGetsTheCodebookOfItsField(String field, String text) {
        assertThat(Codebook.bestFor(Text.of(text)).name()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "border-commission, peace-talks", "climate-finance, climate", "coalition-talks, coalition", "hostage-talks, peace-talks",
        "peace-talks, peace-talks", "port-strike, labour-dispute", "river-water, peace-talks", "tariff-dispute, trade",
    })
    void aReportHeldOutGetsTheCodebookOfItsField(String report, String field) throws IOException {
        try (InputStream in = CodebookTest.class.getResourceAsStream("/reports/" + report + ".txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Codebook.bestFor(Text.of(text)).name()).isEqualTo(field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The cat sat on the mat.", "The bus drivers went on strike.", "…"})
    void aTextAboutNoneOfThemGetsTheDefaultOne(String text) {
        assertThat(Codebook.bestFor(Text.of(text)).name()).isEqualTo(Codebook.standard().name());
    }

    private static void assertOneLine(ThrowingCallable reading, String start, String reason) {
        assertThatThrownBy(reading).isInstanceOf(CodebookException.class).satisfies(fault -> assertThat(fault.getMessage())
                .startsWith(start)
                .containsIgnoringCase(reason)
                .doesNotContain("\n")
                .doesNotContain("Exception"));
    }
}
