package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * What a proposal would do is what its author proposes: "the employers' plan would cut the bonus", "under a scheme put
 * forward by Chile, islands would get two seats". Pure; safe for use by several threads.
 */
final class ProposalAttributions {

    private static final Set<String> UNDER = Set.of("under", "in");
    private static final Set<String> CONDITIONAL = Set.of("would", "will", "shall", "could", "should");
    private static final Set<String> BY = Set.of("by", "from");

    private final CueLexicon lexicon;
    private final SourceFinder sources;

    ProposalAttributions(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
    }

    Optional<Attribution> find(Sentence sentence, int noun, BitSet quoted) {
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        if (!sentence.token(noun).isNoun() || !lexicon.isSource("proposals", lemma)) {
            return Optional.empty();
        }
        Optional<Integer> author = author(sentence, noun);
        Optional<Integer> verb = conditionalVerb(sentence, noun);
        if (author.isEmpty() || verb.isEmpty() || lexicon.isProcedure(sentence.token(verb.get()).lemma()) || quoted.get(author.get()) || !sources.isLikelySource(sentence, author.get())) {
            return Optional.empty();
        }
        BitSet source = Trees.nounPhrase(sentence, author.get());
        BitSet phrase = sentence.subtree(noun);
        BitSet content;
        if (sentence.is(noun, "obl") && UNDER.contains(Trees.marker(sentence, noun))) {
            content = Trees.minus(Trees.range(0, sentence.size()), Trees.range(phrase.nextSetBit(0), phrase.length()));
        } else {
            int from = sentence.children(verb.get(), "aux").stream().filter(a -> a > noun).findFirst().orElse(verb.get());
            content = Trees.range(Math.min(from, verb.get()), sentence.subtree(verb.get()).length());
        }
        content = Trees.trimmed(sentence, Trees.minus(content, source));
        source.andNot(content);
        BitSet cue = new BitSet();
        cue.set(noun);
        return content.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        sentence, noun, source, author.get(), cue, content, -1, Act.PROPOSE, false, false, true));
    }

    /** The verb that says what the proposal would bring: its own, or the one of the sentence that it introduces. */
    private static Optional<Integer> conditionalVerb(Sentence sentence, int noun) {
        int governor = sentence.head(noun);
        boolean subject = sentence.is(noun, "nsubj");
        boolean frame = sentence.is(noun, "obl") && UNDER.contains(Trees.marker(sentence, noun));
        if (governor >= 0 && (subject || frame) && isConditional(sentence, governor)) {
            return Optional.of(governor);
        }
        // "a scheme suggested by X would …": the participle taken for the verb of a clause.
        int above = governor < 0 ? -1 : sentence.head(governor);
        boolean taken = above >= 0 && sentence.is(governor, "csubj") && isConditional(sentence, above);
        return taken ? Optional.of(above) : Optional.empty();
    }

    private static boolean isConditional(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(a -> CONDITIONAL.contains(sentence.token(a).lemma()));
    }

    /** The possessor, or who put it forward. */
    private Optional<Integer> author(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.relation(child).equals("nmod:poss")) {
                return Optional.of(child);
            }
        }
        for (int child : sentence.children(noun, "nmod", "obl")) {
            if (BY.contains(Trees.marker(sentence, child))) {
                return Optional.of(child);
            }
        }
        for (int participle : sentence.children(noun, "acl")) {
            Optional<Integer> agent = agent(sentence, participle);
            if (agent.isPresent()) {
                return agent;
            }
        }
        int governor = sentence.head(noun);
        return governor >= 0 && sentence.is(governor, "csubj") ? agent(sentence, governor) : Optional.empty();
    }

    private static Optional<Integer> agent(Sentence sentence, int participle) {
        return sentence.children(participle, "obl", "nmod").stream()
                .filter(o -> Trees.marker(sentence, o).equals("by"))
                .findFirst();
    }
}
