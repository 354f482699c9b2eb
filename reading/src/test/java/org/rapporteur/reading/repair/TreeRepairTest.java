package org.rapporteur.reading.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.Report;

/**
 * Each repair mends the trees of its examples in {@code repairs.tsv}, as the real parser makes them, and leaves those of its counterexamples
 * (without a third column) alone.
 */
class TreeRepairTest {

    private static final List<Repair> REPAIRS = new TreeRepair(CueLexicon.standard()).repairs();

    /** @param mended {@code word relation head} or {@code word root}, parted by semicolons; a tag may stand behind the word: {@code denied/VBD root} */
    private record Example(String repair, String sentence, List<String> mended) {

        static Example of(String line) {
            String[] cells = line.split("\t", -1);
            return new Example(cells[0], cells[1], cells[2].isEmpty() ? List.of() : List.of(cells[2].split("; ")));
        }
    }

    @Test
    void everyRepairMendsItsExamplesAndLeavesItsCounterexamples() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Example example : examples()) {
            Sentence before = parsed(example.sentence());
            for (Repair repair : REPAIRS) {
                Sentence after = repair.mended(before);
                if (isNamed(repair, example.repair())) {
                    faults.addAll(faults(example, before, after));
                }
                before = after;
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRepairHasExamplesAndACounterexample() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).allSatisfy(example -> assertThat(REPAIRS).as(example.repair()).anyMatch(repair -> isNamed(repair, example.repair())));
        assertThat(REPAIRS).allSatisfy(repair -> assertThat(examples.stream().filter(example -> isNamed(repair, example.repair())).map(example -> example.mended().isEmpty()))
                .as(repair.getClass().getSimpleName())
                .contains(true, false));
    }

    @Test
    void whatWouldMakeACircleIsLeft() {
        Sentence sentence = parsed("The envoy left at noon.");
        assertThat(TreeEdit.of(sentence).link(2, 1, "acl").done()).isSameAs(sentence);
        assertThat(edges(TreeEdit.of(sentence).root(1).link(2, 1, "acl").done())).contains("envoy root", "left acl envoy");
    }

    private static List<String> faults(Example example, Sentence before, Sentence after) {
        List<String> faults = new ArrayList<>();
        String name = example.repair() + ": " + example.sentence();
        if (example.mended().isEmpty()) {
            if (!edges(after).equals(edges(before))) {
                faults.add(name + " is not left alone");
            }
        } else if (edges(before).containsAll(example.mended())) {
            faults.add(name + " needs no mending");
        } else if (!edges(after).containsAll(example.mended())) {
            faults.add(name + " becomes " + edges(after));
        }
        return faults;
    }

    /** Every word with its relation and head, once without and once with its part of speech. */
    private static List<String> edges(Sentence sentence) {
        List<String> edges = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int head = sentence.head(token.index());
            String edge = head < 0 ? " root" : " " + sentence.relation(token.index()) + " " + sentence.token(head).text();
            edges.add(token.text() + edge);
            edges.add(token.text() + "/" + token.tag() + edge);
        }
        return edges;
    }

    private static boolean isNamed(Repair repair, String name) {
        return repair.getClass().getSimpleName().equals(name);
    }

    private static Sentence parsed(String words) {
        Passage passage = English.passage(Report.of("test.txt", words));
        assertThat(passage.sentences()).as(words).hasSize(1);
        return passage.sentences().get(0);
    }

    private static List<Example> examples() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TreeRepairTest.class.getResourceAsStream("repairs.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Example::of).toList();
        }
    }
}
