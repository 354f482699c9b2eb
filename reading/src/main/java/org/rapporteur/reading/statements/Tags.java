package org.rapporteur.reading.statements;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts of speech (Penn Treebank) in the groups that rules ask for. A rule makes its groups once, where a pattern would be compiled anew
 * for each word that it looks at.
 */
final class Tags {

    private static final List<String> ALL = List.of(
            "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$",
            "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB");

    /** Verbs that tell for themselves: "says", "said", "say". */
    static final Set<String> FINITE = of("VBD VBZ VBP");

    /** With "will", "may" and the like. */
    static final Set<String> FINITE_OR_MODAL = of("VBD VBZ VBP MD");

    /** "said", and "said" behind "has". */
    static final Set<String> PAST = of("VBD VBN");

    /** "who", "which", "where". */
    static final Set<String> QUESTION_WORD = of("WDT WP WRB");

    private Tags() {}

    /**
     * A group of parts of speech.
     *
     * @param tags parted by blanks; {@code NN*} stands for all that begin so
     */
    static Set<String> of(String tags) {
        return Stream.of(tags.split(" ")).flatMap(Tags::expanded).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> expanded(String tag) {
        return tag.endsWith("*") ? ALL.stream().filter(known -> known.startsWith(tag.substring(0, tag.length() - 1))) : Stream.of(tag);
    }
}
