package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;

/**
 * Finds who says what in one sentence: a cue from the lexicon, its source by the tree, its content by the frames that
 * the cue takes. Each kind of cue has a class of its own; here they are tried one after the other, word by word.
 *
 * <p>The method follows the source–cue–content scheme of PARC and PolNeAR (Pareti 2015; Newell and others 2018) with
 * rules over Universal Dependencies. Pure; safe for use by several threads.
 */
final class AttributionFinder {

    private final CueLexicon lexicon;
    private final PhraseAttributions phrases;
    private final MovedAttributions moves;
    private final ConditionalAttributions conditionals;
    private final IdiomAttributions idioms;
    private final VerbAttributions verbs;
    private final NominalAttributions nominals;
    private final ProposalAttributions proposals;
    private final SpeechBesideQuotation speech;
    private final MarkedSpeakers marks;
    private final Terms terms;
    private final Anonymity anonymity;
    private final Resumption resumption;
    private final Siblings siblings;

    AttributionFinder(CueLexicon lexicon, ConditionFinder conditions) {
        SourceFinder sources = new SourceFinder(lexicon);
        this.lexicon = lexicon;
        this.terms = new Terms(conditions);
        this.phrases = new PhraseAttributions(lexicon, sources);
        this.moves = new MovedAttributions(lexicon, sources);
        this.conditionals = new ConditionalAttributions(lexicon, sources, conditions);
        this.idioms = new IdiomAttributions(lexicon, sources);
        this.verbs = new VerbAttributions(lexicon, sources, terms);
        this.nominals = new NominalAttributions(lexicon, sources);
        this.proposals = new ProposalAttributions(lexicon, sources);
        this.speech = new SpeechBesideQuotation(lexicon, sources);
        this.marks = new MarkedSpeakers(lexicon, sources);
        this.anonymity = new Anonymity(lexicon);
        this.resumption = new Resumption(lexicon);
        this.siblings = new Siblings(lexicon);
    }

    /**
     * All attributions of the sentence, in the order of their cues.
     *
     * @param quoted tokens inside quotation marks: what is quoted attributes nothing by itself
     */
    List<Attribution> find(Sentence sentence, BitSet quoted) {
        List<Attribution> found = new ArrayList<>();
        phrases.find(sentence, quoted).forEach(phrase -> found.add(resumption.without(phrase, quoted)));
        BitSet moved = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            // The "demand" of "dropped its demand" is told with the dropping.
            if (quoted.get(i) || moved.get(i)) {
                continue;
            }
            Optional<Attribution> move = whole(sentence, i, quoted);
            if (move.isPresent()) {
                found.add(resumption.without(move.get(), quoted));
                moved.or(move.get().cue());
                moved.or(move.get().content());
                continue;
            }
            byCue(sentence, i, quoted)
                    .filter(said -> !anonymity.isAsked(said))
                    .flatMap(said -> LostSubject.found(said, quoted))
                    .map(said -> resumption.without(said, quoted))
                    .ifPresent(found::add);
        }
        return Echoes.without(siblings.apart(found, quoted), lexicon::isPhase).stream().map(LooseEnds::without).toList();
    }

    /** "Dropped its demand", "will give no guarantee before …": the demand, or the guarantee that nobody gives, is told with the verb. */
    private Optional<Attribution> whole(Sentence sentence, int i, BitSet quoted) {
        return moves.find(sentence, i, quoted).or(() -> conditionals.denied(sentence, i, quoted));
    }

    private Optional<Attribution> byCue(Sentence sentence, int i, BitSet quoted) {
        Optional<Attribution> said = idioms.find(sentence, i, quoted).or(() -> verbs.find(sentence, i, quoted));
        // "would agree provided that …": nothing is said but the condition.
        return said.filter(says -> says.content().isEmpty())
                .flatMap(says -> conditionals.find(sentence, i, quoted))
                .or(() -> said)
                .or(() -> nominals.find(sentence, i, quoted).map(terms::with))
                .or(() -> proposals.find(sentence, i, quoted))
                .or(() -> conditionals.find(sentence, i, quoted))
                .or(() -> speech.find(sentence, i, quoted))
                .or(() -> marks.find(sentence, i, quoted));
    }
}
