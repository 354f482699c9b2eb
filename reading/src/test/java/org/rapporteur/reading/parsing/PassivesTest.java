package org.rapporteur.reading.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassivesTest {

    @Test
    void theSubjectOfAPassiveIsAPassiveSubject() {
        // "The envoy who came was heard"
        assertThat(corrected(new int[] {1, 5, 3, 1, 5, -1}, "det", "nsubj", "nsubj", "acl:relcl", "aux:pass", "root"))
                .containsExactly("det", "nsubj:pass", "nsubj", "acl:relcl", "aux:pass", "root");
    }

    @Test
    void aClauseCanBeThatSubject() {
        assertThat(corrected(new int[] {2, 2, -1}, "csubj", "aux:pass", "root")).containsExactly("csubj:pass", "aux:pass", "root");
    }

    @Test
    void whatIsNoPassiveStays() {
        assertThat(corrected(new int[] {2, 2, -1}, "nsubj", "aux", "root")).containsExactly("nsubj", "aux", "root");
    }

    private static String[] corrected(int[] heads, String... relations) {
        Passives.correct(heads, relations);
        return relations;
    }
}
