package org.rapporteur.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.codebook.WordGroups;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Report;

/** Each word of {@code tree-words.yaml} is taken for what its group stands for, and others are not. */
class TreeWordsTest {

    private static final Pattern BRACKETED = Pattern.compile("\\[(.+)]");

    @Test
    void everyGroupKeepsToItsExamples() {
        List<String> faults = new ArrayList<>();
        for (WordGroups.Example<TreeWords.Group> example : TreeWords.examples()) {
            if (isTaken(example.group(), example.sentence()) != example.holds()) {
                faults.add(example.group() + ": " + example.sentence());
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean isTaken(TreeWords.Group group, String example) {
        Matcher bracketed = BRACKETED.matcher(example);
        assertThat(bracketed.find()).isTrue();
        Passage passage = English.passage(Report.of("test.txt", bracketed.replaceFirst("$1")));
        Sentence sentence = passage.sentences().get(0);
        Token word = sentence.tokens().stream().filter(token -> token.text().equals(bracketed.group(1))).findFirst().orElseThrow();
        return switch (group) {
            case TIME -> Trees.isTime(word);
            case NEGATION -> Trees.isNegated(sentence, sentence.head(word.index()));
        };
    }
}
