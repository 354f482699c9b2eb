package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Attributions whose cue is a noun ("Moscow's demand that", "renewed calls for", "expressed doubt about") or an
 * adjective ("is open to", "was sceptical about"). Pure; safe for use by several threads.
 */
final class NominalAttributions {

    private static final Set<String> BY = Set.of("by", "from", "of");

    private static final Set<Act> STRONG = Set.of(Act.REJECT, Act.REFUSE, Act.DENY, Act.AGREE, Act.CONDEMN, Act.ACCUSE);

    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final Set<String> linkingVerbs;

    NominalAttributions(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
        this.linkingVerbs = lexicon.words("linking");
    }

    Optional<Attribution> find(Sentence sentence, int i, BitSet quoted) {
        if (sentence.token(i).isNoun() && !sentence.token(i).isName()) {
            return ofNoun(sentence, i, quoted);
        }
        if (sentence.token(i).tag().startsWith("JJ") || sentence.token(i).tag().equals("VBN") || sentence.token(i).tag().equals("IN")) {
            return ofAdjective(sentence, i, quoted);
        }
        return Optional.empty();
    }

    private Optional<Attribution> ofNoun(Sentence sentence, int noun, BitSet quoted) {
        Optional<Cue> cue = lexicon.cue(sentence.token(noun).lemma(), "", Cue.PartOfSpeech.NOUN);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        BitSet cueTokens = new BitSet();
        cueTokens.set(noun);
        Optional<Integer> source = possessor(sentence, noun).or(() -> bySomebody(sentence, noun, cue.get()));
        boolean negated = false;
        boolean pronoun = source.map(p -> sentence.token(p).isPronoun()).orElse(false);
        Optional<Integer> support = source.isEmpty() || pronoun ? supportVerb(sentence, noun) : Optional.empty();
        if (source.isEmpty() && support.isEmpty()) {
            return Optional.empty();
        }
        if (support.isPresent()) {
            source = sources.ofVerb(sentence, support.get(), quoted);
            cueTokens.or(Trees.verbGroup(sentence, support.get()));
            cueTokens.or(Trees.range(Math.min(support.get(), noun), Math.max(support.get(), noun) + 1));
            negated = Trees.isNegated(sentence, support.get()) || isNone(sentence, noun);
        }
        if (source.isEmpty() || source.get() == noun || !sources.isLikelySource(sentence, source.get()) || quoted.get(source.get())) {
            return Optional.empty();
        }
        boolean given = support.isEmpty() && !pronoun && possessor(sentence, noun).isEmpty();
        int owner = source.get();
        Optional<Found> content = contentOf(sentence, noun, cue.get(), noun)
                .or(() -> sentence.is(owner, "nmod") && owner > noun ? contentOf(sentence, owner, cue.get(), owner) : Optional.empty())
                .or(() -> infinitiveBehind(sentence, noun, cue.get()))
                .or(() -> support.flatMap(verb -> contentOf(sentence, verb, cue.get(), noun)))
                .or(() -> given ? received(sentence, noun, cue.get()) : Optional.empty());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        BitSet sourceTokens = Trees.nounPhrase(sentence, source.get());
        cueTokens.or(content.get().cue);
        cueTokens.andNot(content.get().tokens);
        sourceTokens.andNot(content.get().tokens);
        sourceTokens.andNot(content.get().cue);
        cueTokens.andNot(sourceTokens);
        if (sourceTokens.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cue.get().whenNegated(new Attribution(
                sentence, noun, sourceTokens, source.get(), cueTokens, content.get().tokens, -1, content.get().act, negated, false, content.get().clause)));
    }

    /** "has no intention of": there is none of it. */
    private static boolean isNone(Sentence sentence, int noun) {
        return sentence.children(noun, "det").stream().anyMatch(d -> sentence.token(d).lemma().equalsIgnoreCase("no"));
    }

    private static Optional<Integer> possessor(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .filter(c -> sentence.relation(c).equals("nmod:poss"))
                .findFirst();
    }

    private Optional<Integer> bySomebody(Sentence sentence, int noun, Cue cue) {
        for (int child : sentence.children(noun, "nmod", "obl")) {
            String preposition = Trees.marker(sentence, child);
            boolean taken = cue.act(preposition).isPresent();
            if (child > noun && !taken && BY.contains(preposition) && sources.isLikelySource(sentence, child)) {
                return Optional.of(child);
            }
        }
        int verb = sentence.head(noun);
        boolean received = sentence.is(noun, "obj") && verb >= 0 && lexicon.isReceivingVerb(sentence.token(verb).lemma());
        return received
                ? sentence.children(verb, "obl").stream()
                        .filter(o -> o > noun && Trees.marker(sentence, o).equals("from") && sources.isLikelySource(sentence, o))
                        .findFirst()
                : Optional.empty();
    }

    /** "their refusal to release the players surprised us": the tree takes the infinitive for the verb of the sentence. */
    private static Optional<Found> infinitiveBehind(Sentence sentence, int noun, Cue cue) {
        boolean infinitive = noun + 2 < sentence.size()
                && sentence.head(noun) == noun + 2
                && sentence.token(noun + 1).tag().equals("TO")
                && sentence.token(noun + 2).tag().equals("VB");
        if (!infinitive || cue.act("infinitive").isEmpty()) {
            return Optional.empty();
        }
        int end = noun + 3;
        while (end < sentence.size() && !Tags.FINITE_OR_MODAL.contains(sentence.token(end).tag()) && !Trees.isPause(sentence.token(end))) {
            end++;
        }
        return Optional.of(new Found(Trees.range(noun + 1, end), new BitSet(), cue.act("infinitive").get(), false));
    }

    /** "The plan drew criticism from the islands": what is criticised is the subject of the receiving. */
    private Optional<Found> received(Sentence sentence, int noun, Cue cue) {
        int verb = sentence.head(noun);
        boolean object = sentence.is(noun, "obj") && verb >= 0 && lexicon.isReceivingVerb(sentence.token(verb).lemma());
        Optional<Integer> subject = object ? sentence.child(verb, "nsubj").filter(s -> s < verb) : Optional.empty();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        BitSet tokens = Trees.nounPhrase(sentence, subject.get());
        BitSet extra = Trees.plus(Trees.verbGroup(sentence, verb), Trees.range(verb, noun));
        return Optional.of(new Found(tokens, extra, cue.mainAct(), false));
    }

    private Optional<Integer> supportVerb(Sentence sentence, int noun) {
        int top = noun;
        while (sentence.is(top, "conj") && sentence.head(top) >= 0 && sentence.token(sentence.head(top)).isNoun()) {
            top = sentence.head(top);
        }
        int head = sentence.head(top);
        boolean direct = sentence.is(top, "obj") || sentence.is(top, "obl") || sentence.is(top, "xcomp") || sentence.is(top, "conj");
        if (head >= 0 && direct && sentence.token(head).isVerb() && lexicon.isSupportVerb(sentence.token(head).lemma()) && !hasOwnAct(sentence, head)) {
            return Optional.of(head);
        }
        // "renewed calls for": taken by the parser for "calls that are renewed".
        for (int child : sentence.children(noun, "amod")) {
            boolean verbal = sentence.token(child).isVerb() && child == noun - 1 && lexicon.isSupportVerb(sentence.token(child).lemma());
            boolean coordinated = child > 0 && sentence.token(child - 1).tag().equals("CC");
            if (verbal && coordinated && sentence.is(noun, "conj")) {
                return Optional.of(verbAbove(sentence, noun)).filter(v -> v >= 0);
            }
        }
        return Optional.empty();
    }

    /** "rejected an offer of": the verb says what is done with the offer, which is not the subject's own. */
    private boolean hasOwnAct(Sentence sentence, int verb) {
        return lexicon.cue(sentence.token(verb).lemma(), "", Cue.PartOfSpeech.VERB)
                .map(cue -> STRONG.contains(cue.mainAct()))
                .orElse(false);
    }

    private static int verbAbove(Sentence sentence, int i) {
        int up = sentence.head(i);
        for (int steps = 0; up >= 0 && !sentence.token(up).isVerb() && steps < sentence.size(); steps++) {
            up = sentence.head(up);
        }
        return up;
    }

    private record Found(BitSet tokens, BitSet cue, Act act, boolean clause) {}

    /** The content that hangs on a noun or adjective: a clause, an infinitive or a preposition's object. */
    private Optional<Found> contentOf(Sentence sentence, int head, Cue cue, int after) {
        for (int child : sentence.children(head, "acl", "ccomp", "xcomp", "advcl", "nmod", "obl", "dep", "csubj")) {
            if (child < after) {
                continue;
            }
            String marker = Trees.marker(sentence, child);
            boolean infinitive = sentence.children(child, "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
            boolean clause = sentence.token(child).isVerb() || sentence.child(child, "nsubj").isPresent();
            Optional<Act> act = infinitive
                    ? cue.act("infinitive")
                    : clause && (marker.isEmpty() || marker.equals("that") || marker.equals("whether")) && !sentence.is(child, "acl:relcl")
                            ? cue.act("clause")
                            : Optional.<Act>empty();
            boolean prepositional = act.isEmpty() && !infinitive && !marker.isEmpty();
            if (prepositional) {
                act = cue.act(marker);
            }
            if (act.isEmpty()) {
                continue;
            }
            BitSet below = Trees.stretch(sentence, child);
            int start = Math.max(after + 1, below.nextSetBit(0));
            BitSet extra = new BitSet();
            if (prepositional) {
                int mark = sentence.child(child, "case", "mark").orElse(start);
                extra.set(mark);
                start = Math.max(start, mark + 1);
            }
            BitSet tokens = Trees.trimmed(sentence, Trees.range(start, below.length()));
            if (!tokens.isEmpty()) {
                return Optional.of(new Found(tokens, extra, act.get(), clause && !infinitive && !prepositional));
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> ofAdjective(Sentence sentence, int adjective, BitSet quoted) {
        // "is prepared to": of a participle the form itself is the adjective.
        Optional<Cue> cue = lexicon.cue(sentence.token(adjective).lemma(), "", Cue.PartOfSpeech.ADJECTIVE)
                .or(() -> lexicon.cue(
                        sentence.token(adjective).text().toLowerCase(Locale.ROOT), "", Cue.PartOfSpeech.ADJECTIVE));
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        BitSet cueTokens = new BitSet();
        cueTokens.set(adjective);
        Optional<Integer> copula = sentence.child(adjective, "cop", "aux", "aux:pass");
        Optional<Integer> source = sentence.child(adjective, "nsubj").filter(s -> copula.isPresent());
        boolean shared = source.isEmpty() && copula.isPresent() && sentence.is(adjective, "conj") && sentence.token(sentence.head(adjective)).isVerb();
        if (shared) {
            // "wanted shelter and was not ready to sail": whoever wanted it was not ready.
            source = sources.ofVerb(sentence, sentence.head(adjective), quoted);
        }
        boolean negated = Trees.isNegated(sentence, adjective);
        int linking = sentence.head(adjective);
        if (source.isEmpty()
                && linking >= 0
                && (sentence.is(adjective, "xcomp") || sentence.is(adjective, "acl") || sentence.is(adjective, "conj"))
                && linkingVerbs.contains(sentence.token(linking).lemma())) {
            source = sources.ofVerb(sentence, linking, quoted);
            cueTokens.or(Trees.verbGroup(sentence, linking));
            negated |= Trees.isNegated(sentence, linking);
        }
        // "Neither is willing": the words name nobody.
        boolean nobody = source.filter(s -> Nobody.isUnnamed(sentence, s)).isPresent();
        if (source.isEmpty() || nobody || !sources.isLikelySource(sentence, source.get()) || quoted.get(source.get())) {
            return Optional.empty();
        }
        Optional<Found> content = contentOf(sentence, adjective, cue.get(), adjective);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        cueTokens.or(Trees.verbGroup(sentence, adjective));
        copula.ifPresent(c -> cueTokens.or(Trees.range(Math.min(c, adjective), adjective + 1)));
        cueTokens.or(content.get().cue);
        BitSet sourceTokens = Trees.nounPhrase(sentence, source.get());
        sourceTokens.andNot(cueTokens);
        sourceTokens.andNot(content.get().tokens);
        cueTokens.andNot(content.get().tokens);
        if (sourceTokens.isEmpty()) {
            return Optional.empty();
        }
        // "is not ready to share": whoever says so refuses.
        boolean refuses = negated && content.get().act == Act.OFFER;
        return Optional.of(new Attribution(
                sentence,
                adjective,
                sourceTokens,
                source.get(),
                cueTokens,
                content.get().tokens,
                -1,
                refuses ? Act.REFUSE : content.get().act,
                negated && !refuses,
                false,
                content.get().clause));
    }
}
