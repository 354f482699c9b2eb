package org.rapporteur.reading.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Span;

/**
 * Codes what a source does to a target in a sentence as an event type of PLOVER.
 *
 * <p>The predicate that the source is the doer of is read from the top down: its word gives a type, or does something to
 * the type of what stands below it ("refused to lift the curfew"), and so do its modals and its negation. That speech
 * about an act outweighs the act, and that what is intended is no deed yet, follows the codebook: PLOVER manual 0.8 and
 * the CAMEO manual 1.1b3, of which the words in {@code relations.yaml} take their senses. Where the source does nothing
 * that has a type, the predicates above the target are asked, then those above the source, then every word.
 *
 * <p>Yielding is given as {@link Plover#CONCEDE} or {@link Plover#RETREAT}; this difference is rough.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RelationCoder {

    private final RelationLexicon lexicon;

    RelationCoder(RelationLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The coder of English news. */
    public static RelationCoder english() {
        return new RelationCoder(RelationLexicon.english());
    }

    /** As {@link #code(Sentence, BitSet, BitSet)}, of actors given by their spans in code points of the sentence's report. */
    public Plover code(Sentence sentence, List<Span> source, List<Span> target) {
        return code(sentence, tokens(sentence, source), tokens(sentence, target));
    }

    /**
     * The event type of what the source does to the target.
     *
     * @param source indexes of the source's tokens, empty if it is not known
     * @param target indexes of the target's tokens, empty if it is not known
     * @return the type, {@link Plover#NONE} where no word of the sentence has one
     */
    public Plover code(Sentence sentence, BitSet source, BitSet target) {
        Composition composition = new Composition(lexicon, sentence, source, target);
        Doers doers = new Doers(sentence);
        List<Integer> predicates = doers.predicatesOf(source);
        // what reaches the target is the relation that was asked for; a meeting counts only if nothing else happened
        List<Integer> reaching = predicates.stream()
                .sorted(Comparator.comparing((Integer predicate) -> !reaches(sentence, predicate, target)))
                .toList();
        return first(composition, reaching)
                .or(() -> first(composition, verbs(sentence, above(sentence, target))))
                .or(() -> first(composition, verbs(sentence, above(sentence, source))))
                .or(() -> first(composition, doers.nounsOf(source)))
                .or(() -> first(composition, above(sentence, target)))
                .or(() -> first(composition, above(sentence, source)))
                .or(() -> first(composition, everyWord(sentence)))
                .orElse(Plover.NONE);
    }

    private static Optional<Plover> first(Composition composition, List<Integer> predicates) {
        List<Plover> found = predicates.stream()
                .map(composition::meaning)
                .flatMap(Optional::stream)
                .toList();
        return found.stream().filter(type -> type != Plover.CONSULT).findFirst().or(() -> found.stream().findFirst());
    }

    private static boolean reaches(Sentence sentence, int predicate, BitSet target) {
        BitSet own = sentence.subtree(predicate);
        for (int other : sentence.children(predicate, "conj", "parataxis")) {
            own.andNot(sentence.subtree(other));
        }
        return own.intersects(target);
    }

    private static List<Integer> above(Sentence sentence, BitSet actor) {
        List<Integer> above = new ArrayList<>();
        int at = head(sentence, actor);
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            at = sentence.head(at);
            if (at >= 0) {
                above.add(at);
            }
        }
        return above;
    }

    /** The token of an actor that stands highest in the tree, -1 if it has none. */
    private static int head(Sentence sentence, BitSet actor) {
        return actor.stream()
                .filter(i -> sentence.head(i) < 0 || !actor.get(sentence.head(i)))
                .findFirst()
                .orElse(-1);
    }

    private static List<Integer> verbs(Sentence sentence, List<Integer> words) {
        return words.stream().filter(word -> sentence.token(word).isVerb()).toList();
    }

    private static List<Integer> everyWord(Sentence sentence) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            words.add(i);
        }
        return words;
    }

    /** The indexes of the tokens that any of these spans touches. */
    public static BitSet tokens(Sentence sentence, List<Span> spans) {
        BitSet tokens = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            Span token = sentence.token(i).span();
            if (spans.stream().anyMatch(span -> token.start() < span.end() && span.start() < token.end())) {
                tokens.set(i);
            }
        }
        return tokens;
    }
}
