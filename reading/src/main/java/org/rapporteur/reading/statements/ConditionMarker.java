package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Coded;
import org.rapporteur.record.ConditionRelation;

/**
 * Words that tie one thing to another ("only if"), read from {@code conditions.yaml}. Immutable.
 *
 * @param words of the marker, lower case; {@code …} stands for up to four words
 * @param requirement where the requirement stands
 * @param refused where it stands when what is tied to it is refused: "pay before work" asks for the pay first, "no pay
 *     before work" for the work
 * @param sets who says so sets a condition ("only if"); others merely mention one ("if", "without")
 * @param ahead what is tied to it must be still to come: "would begin only when", not "begins only when"
 * @param verb the first word is a verb in any of its forms ("depends on"), whose subject is what depends
 * @param closing the word with which the requirement must end ("requires … first"), {@code ""} if any will do
 */
record ConditionMarker(
        List<String> words,
        ConditionRelation relation,
        Side requirement,
        Side refused,
        boolean sets,
        boolean ahead,
        boolean verb,
        String closing) {

    /** Where a requirement stands. */
    enum Side implements Coded {
        /** Behind the marker. */
        AFTER,
        /** In front of it. */
        BEFORE,
        /** In what was said before this sentence. */
        EARLIER,
        /** Nowhere: then it is no condition. */
        NOWHERE
    }

    private static final int BRIDGE = 5;
    private static final Set<String> JOINTS = Set.of("or", "and");

    static ConditionMarker of(JsonNode entry) {
        Side side = Coded.of(Side.class, entry.path("requirement").asText());
        return new ConditionMarker(
                List.of(entry.path("marker").asText().split(" ")),
                Coded.of(ConditionRelation.class, entry.path("relation").asText()),
                side,
                entry.has("refused") ? Coded.of(Side.class, entry.path("refused").asText()) : side,
                entry.path("sets").asBoolean(true),
                entry.path("ahead").asBoolean(false),
                entry.path("verb").asBoolean(false),
                entry.path("closing").asText(""));
    }

    /** The same as it is to be read where what is tied to the requirement is refused, or not. */
    ConditionMarker read(boolean isRefused) {
        return isRefused && refused != requirement
                ? new ConditionMarker(words, relation, refused, refused, refused != Side.NOWHERE, ahead, verb, closing)
                : this;
    }

    /** Where the marker that begins at {@code at} ends within {@code scope}, -1 if it does not stand there. */
    int endOf(Sentence sentence, int at, BitSet scope) {
        if (!isWord(sentence, at, 0)) {
            return -1;
        }
        // "it provided lunch": a verb with a subject of its own joins nothing.
        boolean tells = sentence.token(at).isVerb()
                && (sentence.child(at, "nsubj").isPresent() || sentence.is(at, "conj") && words.size() == 1);
        if (verb ? !sentence.token(at).isVerb() : tells) {
            return -1;
        }
        int i = at;
        for (int w = 0; w < words.size(); w++) {
            if (words.get(w).equals("…")) {
                int limit = Math.min(sentence.size(), i + BRIDGE);
                while (i < limit && !isWord(sentence, i, w + 1)) {
                    i++;
                }
            } else if (i < sentence.size() && scope.get(i) && isWord(sentence, i, w)) {
                i++;
            } else {
                return -1;
            }
        }
        // "before or after the vote": one of two times, on neither of which anything depends.
        boolean joined = i < sentence.size()
                && (JOINTS.contains(sentence.token(i).text()) || words.size() == 1 && sentence.token(i).text().equals(","));
        // "the moment was good": a noun of which something is said introduces nothing.
        boolean spokenOf = i > at && sentence.token(i - 1).isNoun() && sentence.is(i - 1, "nsubj");
        return joined || spokenOf ? -1 : i;
    }

    /** The requirement without the word that must close it; nothing if that is missing. */
    BitSet closed(Sentence sentence, BitSet required) {
        if (closing.isEmpty()) {
            return required;
        }
        int last = required.length() - 1;
        boolean closes = last >= 0 && sentence.token(last).text().equalsIgnoreCase(closing);
        return closes ? Trees.minus(required, Trees.range(last, last + 1)) : new BitSet();
    }

    private boolean isWord(Sentence sentence, int i, int word) {
        String form = verb && word == 0 ? sentence.token(i).lemma() : sentence.token(i).text();
        return form.toLowerCase(Locale.ROOT).equals(words.get(word));
    }
}
