package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * Attributions whose cue is a verb: nothing is said ("declined to comment"), the verb is passive ("was rejected by the union"), or it is
 * active ("the union said"). Pure; safe for use by several threads.
 */
final class VerbAttributions {

    private static final Set<String> PARTICLES = Tags.of("RP RB IN");
    private static final Set<String> BEHIND_ADJECTIVE = Set.of("that", "how", "whether", ",");

    private final CueLexicon lexicon;
    private final UnspokenVerbs unspoken;
    private final DeclineAttributions declines;
    private final PassiveAttributions passives;
    private final ActiveAttributions actives;

    VerbAttributions(CueLexicon lexicon, SourceFinder sources, Terms terms) {
        this.lexicon = lexicon;
        this.unspoken = new UnspokenVerbs(lexicon);
        this.declines = new DeclineAttributions(lexicon, sources);
        this.passives = new PassiveAttributions(sources);
        this.actives = new ActiveAttributions(lexicon, sources, unspoken, terms);
    }

    Optional<Attribution> find(Sentence sentence, int verb, BitSet quoted) {
        String lemma = sentence.token(verb).lemma();
        boolean attributes = sentence.token(verb).isVerb() && (lexicon.isCueVerb(lemma) || !lexicon.declines(lemma).isEmpty());
        if (!attributes || unspoken.isModifier(sentence, verb)) {
            return Optional.empty();
        }
        return declines.find(sentence, verb, quoted)
                .or(() -> cue(sentence, verb).flatMap(cue -> Trees.isPassive(sentence, verb) || passives.isToldBySomebody(sentence, verb)
                        ? passives.find(sentence, verb, cue)
                        : actives.find(sentence, verb, cue, quoted)));
    }

    private Optional<Cue> cue(Sentence sentence, int verb) {
        if (isDescribing(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Integer> attached = sentence.child(verb, "compound:prt");
        String particle = attached.or(() -> adverb(sentence, verb))
                .or(() -> adjective(sentence, verb))
                .map(word -> sentence.token(word).lemma())
                .orElse("");
        return lexicon.cue(sentence.token(verb).lemma(), particle, Cue.PartOfSpeech.VERB)
                // With a particle of its own that no cue has it is another verb.
                .filter(cue -> attached.isEmpty() || !cue.with().isEmpty());
    }

    /** "floating devices": what they are like, and nothing that somebody floats. */
    private static boolean isDescribing(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && sentence.is(verb, "amod")
                && sentence.head(verb) == verb + 1
                && sentence.children(verb).isEmpty();
    }

    private static Optional<Integer> adverb(Sentence sentence, int verb) {
        int next = verb + 1;
        boolean particle = next < sentence.size()
                && PARTICLES.contains(sentence.token(next).tag())
                && sentence.head(next) == verb
                && sentence.is(next, "advmod");
        return particle ? Optional.of(next) : Optional.empty();
    }

    /** "made clear that", "made it clear that". */
    private static Optional<Integer> adjective(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + 3); i++) {
            if (sentence.token(i).tag().startsWith("JJ") && BEHIND_ADJECTIVE.contains(sentence.token(i + 1).lemma())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
