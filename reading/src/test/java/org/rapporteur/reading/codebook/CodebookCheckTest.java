package org.rapporteur.reading.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookCheckTest {

    private static final String WHOLE =
            """
            codebook: water
            title: Talks on a river
            vocabularies:
              own: A list of our own, 2024
            issues:
              - id: dam
                label: The dam
                words: [dam, "fill … reservoir"]
                except: [dam busters]
                vocabulary: {own: ["7"]}
                matches:
                  - They will fill the great reservoir in July.
                  - The dam leaks.
                not: The damage was small.
              - id: flow
                label: The flow
                words: [cubic metre, releas* … water]
                matches: It releases too little water.
                not: He read the news release.
            """;

    static List<String> shipped() {
        return Codebook.names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theCodebooksThatComeAlongPass(String name) {
        assertThat(CodebookCheck.of(name, Codebook.sourceOf(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aCopyPassesAndIsCalledOtherwise(String name) {
        String copy = CodebookTemplate.copied(name, "own");
        assertThat(CodebookCheck.of("own.yaml", copy)).isEmpty();
        assertThat(Codebook.of("own.yaml", copy).name()).isEqualTo("own");
    }

    @Test
    void theBeginningPasses() {
        String begun = CodebookTemplate.begun("fishery");
        assertThat(CodebookCheck.of("own.yaml", begun)).isEmpty();
        assertThat(Codebook.of("own.yaml", begun).name()).isEqualTo("fishery");
    }

    @ParameterizedTest
    @CsvSource({"fishery, true", "peace-talks, false", "Fishery, false", "my talks, false", "'', false"})
    void aNameOfItsOwn(String name, boolean free) {
        assertThat(CodebookTemplate.isFree(name)).isEqualTo(free);
    }

    @Test
    void whatIsWholePasses() {
        assertThat(CodebookCheck.of("water.yaml", WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "label: The flow | colour: blue | 16 | colour | take the field out",
        "    not: He read the news release. | '' | 15 | not | add the field",
        "label: The dam | 'label: [The dam' | 8 | not YAML | indents",
        "id: flow | id: dam | 15 | stands in line 6 too | rename",
        "The dam leaks. | The sluice leaks. | 13 | does not touch 'dam' | add to 'words'",
        "It releases too little water. | It gives too little. | 15 | is never matched | add to 'words'",
        "The damage was small. | The old dam was small. | 14 | must not touch 'dam' and does, by “dam” | except",
        "cubic metre | Dam | 17 | belongs to 'dam' and to 'flow' | keep it",
        "cubic metre | 'cubic metre, cubic-metre' | 17 | stands twice in 'flow' | take one out",
        "title: Talks on a river | 'title: Talks\nshared: [DAM]' | 0 | |",
        "dam busters | 'dam busters, dam party' | 0 | |",
        "cubic metre | 'dam busters' | 0 | |",
        "dam busters | 'dam' | 8 | finds nothing | exception",
        "codebook: water | codebook: trade | 1 | comes with Rapporteur | name of its own",
        "'{own: [\"7\"]}' | '{other: [\"7\"]}' | 10 | 'other' is not among | version",
    })
    void aFaultIsToldWithLineAndRemedy(String part, String replacement, int line, String what, String remedy) {
        assertThat(WHOLE).contains(part);
        List<CodebookFault> faults = CodebookCheck.of("water.yaml", WHOLE.replace(part, replacement));
        if (line == 0) {
            assertThat(faults).isEmpty();
            return;
        }
        assertThat(faults).isNotEmpty().allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("\n").startsWith("water.yaml:"));
        assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).startsWith("water.yaml:" + line + ": ").contains(what, remedy));
    }

    @Test
    void allFaultsAreToldNotOnlyTheFirst() {
        String two = WHOLE.replace("label: The flow", "colour: blue").replace("label: The dam", "shape: round");
        assertThat(CodebookCheck.of("water.yaml", two)).extracting(CodebookFault::line).contains(6, 7, 15, 16);
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = Path.of("no-such.yaml");
        assertThatThrownBy(() -> CodebookCheck.of(missing)).isInstanceOf(CodebookException.class).hasMessageContaining("no such file");
    }

    @Test
    void aMappingToVocabulariesChangesNothingThatIsFound() {
        Codebook mapped = Codebook.of("water.yaml", WHOLE);
        Codebook bare = Codebook.of("water.yaml", WHOLE.replace("vocabulary: {own: [\"7\"]}", "").replace("own: A list of our own, 2024", "own: Another"));
        assertThat(mapped.fingerprint()).isEqualTo(bare.fingerprint());
        assertThat(mapped.vocabularies()).containsEntry("own", "A list of our own, 2024");
        assertThat(mapped.issue("dam").orElseThrow().codes()).extracting(VocabularyCode::toString).containsExactly("own:7");
        assertThat(mapped.issue("dam").orElseThrow().except()).containsExactly("dam busters");
    }
}
