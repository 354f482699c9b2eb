package org.rapporteur.reading.naming;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.models.Print;

/**
 * What the model looks at: a kind of thing in view, each value of which has weights of its own. Those from {@link #PAIR_ALWAYS} on speak
 * of a label and the one before it, the others of a label alone.
 */
enum Template {
    ALWAYS("###|C"),
    WORD("-WORD|C"),
    CLUSTER("-DISTSIM|C"),
    SHAPE("-TYPE|C"),
    /** The beginnings and ends of a word. */
    PART("#|C"),
    WORD_BEFORE("-PW|C"),
    CLUSTER_BEFORE("-PDISTSIM|C"),
    SHAPE_BEFORE("-PTYPE|C"),
    WORD_AFTER("-NW|C"),
    CLUSTER_AFTER("-NDISTSIM|C"),
    SHAPE_AFTER("-NTYPE|C"),
    SOON_BEFORE("-DISJP|C"),
    SOON_AFTER("-DISJN|C"),
    WORD_BEFORE_SHAPE("-PW_CTYPE|C"),
    SHAPE_WORD_AFTER("-NW_CTYPE|C"),
    SECOND_WORD_BEFORE_SHAPE("-PPW_CTYPE|C"),
    SECOND_WORD_AFTER_SHAPE("-NNW_CTYPE|C"),
    TWO_SHAPES("-PCTYPE|C"),
    SHAPE_AND_NEXT("-CNTYPE|C"),
    THREE_SHAPES("-PCNTYPE|C"),
    NO_NAME_TO_REPEAT("NO-OCCURRENCE-PATTERN|C"),
    REPEATED_LATER("X-NEXT-OCCURRENCE-X|C"),
    REPEATED_BEFORE("X-PREV-OCCURRENCE-X|C"),
    PAIR_ALWAYS("PSEQ|CpC"),
    PAIR_WORD("-PSEQW|CpC"),
    PAIR_CLUSTER("-PSEQcDS|CpC"),
    PAIR_SHAPE("-PSEQcS|CpC"),
    PAIR_SHAPE_AGAIN("-TPS2|CpC"),
    PAIR_WORD_BEFORE("-PSEQpW|CpC"),
    PAIR_CLUSTER_BEFORE("-PSEQpDS|CpC"),
    PAIR_SHAPE_BEFORE("-PSEQpS|CpC"),
    PAIR_SHAPE_AFTER("-TNS1|CpC"),
    PAIR_WORDS("-PSEQW2|CpC"),
    PAIR_CLUSTERS("-PSEQpcDS|CpC"),
    PAIR_SHAPES("-TYPES|CpC");

    private static final Set<String> ENDS = Arrays.stream(values()).map(template -> template.end).collect(Collectors.toUnmodifiableSet());

    /** How its values end in the published model; what does not begin with a dash, and is no {@link #PART}, has but one value. */
    private final String end;
    private final Print print;

    Template(String end) {
        this.end = end;
        this.print = Print.of(end);
    }

    /** The fingerprint of a value that has nothing of its own. */
    long print() {
        return print.value();
    }

    /** The fingerprint of a value of it. */
    long print(Print value) {
        return value.value() * print.power() + print.value();
    }

    /** Whether this is the name of a value of one of these in the published model. */
    static boolean isKnown(String published) {
        return ENDS.contains(published) || ENDS.contains(published.substring(Math.max(0, published.lastIndexOf('-')))) || published.startsWith("#") && published.endsWith(PART.end);
    }
}
