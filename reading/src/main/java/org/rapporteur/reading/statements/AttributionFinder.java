package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Act;

/**
 * Finds who says what in one sentence: a cue from the lexicon, its source by the tree, its content by the frames that
 * the cue takes.
 *
 * <p>The method follows the source–cue–content scheme of PARC and PolNeAR (Pareti 2015; Newell and others 2018) with
 * rules over Universal Dependencies. Pure; safe for use by several threads.
 */
final class AttributionFinder {

    private static final Set<String> CIRCUMSTANCES =
            Set.of("before", "without", "for", "from", "of", "until", "instead", "about", "against", "despite", "than");

    private static final Set<String> ABOUT = Set.of("on", "about", "whether", "if", "how", "why", "when", "what");

    /** Acts that say enough of a position even where what they are about is only "it". */
    private static final Set<Act> DECIDING = Set.of(Act.REJECT, Act.AGREE, Act.DENY);

    private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "until", "once", "lest", "whether");

    private static final int LONGEST_DESCRIPTION = 12;

    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final NominalAttributions nominals;
    private final PhraseAttributions phrases;
    private final MarkedSpeakers marks;
    private final SpeechBesideQuotation speech;
    private final ClosingAttributions closings;
    private final ProposalAttributions proposals;
    private final ConditionalAttributions conditionals;

    AttributionFinder(CueLexicon lexicon, ConditionFinder conditions) {
        this.lexicon = lexicon;
        this.sources = new SourceFinder(lexicon);
        this.contents = new ContentFinder(lexicon);
        this.nominals = new NominalAttributions(lexicon, sources);
        this.speech = new SpeechBesideQuotation(lexicon, sources);
        this.marks = new MarkedSpeakers(sources);
        this.closings = new ClosingAttributions(lexicon, sources);
        this.phrases = new PhraseAttributions(lexicon, sources);
        this.proposals = new ProposalAttributions(lexicon, sources);
        this.conditionals = new ConditionalAttributions(sources, conditions);
    }

    /**
     * All attributions of the sentence, in the order of their cues.
     *
     * @param quoted tokens inside quotation marks: what is quoted attributes nothing by itself
     */
    List<Attribution> find(Sentence sentence, BitSet quoted) {
        List<Attribution> found = new ArrayList<>(phrases.find(sentence, quoted));
        for (int i = 0; i < sentence.size(); i++) {
            if (quoted.get(i)) {
                continue;
            }
            int at = i;
            ofVerb(sentence, i, quoted)
                    .filter(verbal -> !verbal.content().isEmpty() || closings.find(sentence, at, quoted).isEmpty())
                    .or(() -> closings.find(sentence, at, quoted))
                    .or(() -> nominals.find(sentence, at, quoted))
                    .or(() -> proposals.find(sentence, at, quoted))
                    .or(() -> conditionals.find(sentence, at, quoted))
                    .or(() -> speech.find(sentence, at, quoted))
                    .or(() -> marks.find(sentence, at, quoted))
                    .ifPresent(found::add);
        }
        return withoutEchoes(Siblings.apart(found, quoted), quoted);
    }

    /**
     * "expressed doubt about" is one attribution, not two: what another's cue already uses as its own word goes, and so
     * does content without a word that means anything.
     */
    private static List<Attribution> withoutEchoes(List<Attribution> found, BitSet quoted) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution whole : found) {
            Attribution one = withoutMarksAlone(insideOthers(whole, found));
            boolean echo = found.stream()
                    .anyMatch(other -> other != whole && other.cue().get(one.trigger()) && !one.cue().get(other.trigger())
                            || other != whole && other.trigger() != one.trigger() && other.cue().get(one.trigger()) && one.content().get(other.trigger())
                            || other != whole && isOnlyTheCue(one, other));
            boolean empty = !one.content().isEmpty()
                    && one.content().stream().noneMatch(i -> {
                        String tag = one.sentence().token(i).tag();
                        return tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("UH") || tag.equals("RB") || tag.equals("FW") || tag.equals("PRP") && DECIDING.contains(one.act());
                    });
            if (!echo && !empty && !isThought(whole, found)) {
                kept.add(one);
            }
        }
        return kept;
    }

    /** "a draft put forward by X would …": that X put a draft forward is what the draft's own attribution tells. */
    private static boolean isOnlyTheCue(Attribution one, Attribution other) {
        return one.content().get(other.trigger())
                && one.sourceHead() == other.sourceHead()
                && Trees.minus(one.content(), other.cue()).stream().noneMatch(i -> one.sentence().token(i).isNoun() || one.sentence().token(i).isVerb());
    }

    /** “… great?,” and then a sentence with nothing but the closing mark: the quotation before it is the content. */
    private static Attribution withoutMarksAlone(Attribution one) {
        boolean words = one.content().stream().anyMatch(i -> one.sentence().token(i).isWord());
        return words || !one.takesQuotation() ? one : one.withContent(new BitSet());
    }

    /** What is told inside of what another says ends where the other is named. */
    private static Attribution insideOthers(Attribution one, List<Attribution> found) {
        Attribution inside = one;
        for (Attribution other : found) {
            // Where each seems to hold the other, the later one tells: "X answered the board, Y said".
            boolean tells = one.trigger() < other.trigger() && other.reports() && other.content().get(one.trigger());
            if (tells && one.content().get(other.trigger())) {
                BitSet shared = (BitSet) inside.content().clone();
                shared.and(other.content());
                inside = inside.withContent(Trees.trimmed(one.sentence(), shared));
            }
        }
        return inside;
    }

    /** "wants to propose", "urged both to seek": what somebody is to say has not been said. */
    private static boolean isThought(Attribution one, List<Attribution> found) {
        Sentence sentence = one.sentence();
        boolean infinitive = sentence.token(one.trigger()).tag().equals("VB")
                && sentence.children(one.trigger(), "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
        return infinitive && found.stream().anyMatch(other -> other != one && other.content().get(one.trigger()));
    }

    private Optional<Attribution> ofVerb(Sentence sentence, int verb, BitSet quoted) {
        if (!sentence.token(verb).isVerb() || isModifier(sentence, verb)) {
            return Optional.empty();
        }
        String lemma = sentence.token(verb).lemma();
        Optional<Attribution> declined = declined(sentence, verb, lemma, quoted);
        if (declined.isPresent()) {
            return declined;
        }
        String particle = sentence.child(verb, "compound:prt")
                .or(() -> adverbParticle(sentence, verb))
                .or(() -> adjectiveParticle(sentence, verb))
                .map(p -> sentence.token(p).lemma())
                .orElse("");
        Optional<Cue> cue = lexicon.cue(lemma, particle, Cue.PartOfSpeech.VERB);
        boolean anotherVerb = sentence.child(verb, "compound:prt").isPresent() && cue.map(c -> c.with().isEmpty()).orElse(true);
        if (cue.isEmpty() || anotherVerb) {
            return Optional.empty();
        }
        return Trees.isPassive(sentence, verb) ? passive(sentence, verb, cue.get()) : active(sentence, verb, cue.get(), quoted);
    }

    private static Optional<Integer> adverbParticle(Sentence sentence, int verb) {
        return verb + 1 < sentence.size() && Set.of("RP", "RB", "IN").contains(sentence.token(verb + 1).tag())
                        && sentence.head(verb + 1) == verb
                        && sentence.is(verb + 1, "advmod")
                ? Optional.of(verb + 1)
                : Optional.empty();
    }

    /** "made clear that", "made it clear that". */
    private static Optional<Integer> adjectiveParticle(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + 3); i++) {
            if (sentence.token(i).tag().startsWith("JJ") && sentence.token(i + 1).lemma().matches("that|how|whether|,")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "a proposed plan", "the stated aim": a participle that only describes a noun. */
    private static boolean isModifier(Sentence sentence, int verb) {
        return sentence.is(verb, "amod")
                || sentence.is(verb, "compound")
                || sentence.is(verb, "case")
                || sentence.is(verb, "aux")
                || isCircumstance(sentence, verb);
    }

    /** "before agreeing to a truce": a step that is thought of, not one that somebody takes. */
    private static boolean isCircumstance(Sentence sentence, int verb) {
        if (sentence.children(verb, "mark").stream().anyMatch(m -> HYPOTHETICAL.contains(sentence.token(m).lemma()))) {
            return true;
        }
        return sentence.token(verb).tag().equals("VBG")
                && CIRCUMSTANCES.contains(Trees.marker(sentence, verb))
                && sentence.child(verb, "nsubj").isEmpty();
    }

    private Optional<Attribution> active(Sentence sentence, int verb, Cue cue, BitSet quoted) {
        Optional<Integer> source = sources.ofVerb(sentence, verb, quoted);
        boolean nobody = source.map(s -> sentence.token(s).tag().startsWith("W")).orElse(true);
        if (nobody || quoted.get(source.get()) || source.get() == verb) {
            return Optional.empty();
        }
        BitSet sourceTokens = withDescription(sentence, Trees.nounPhrase(sentence, source.get()));
        sources.relative(sentence, source.get(), verb).ifPresent(sourceTokens::set);
        sourceTokens.clear(verb);
        sourceTokens = Trees.unquoted(sourceTokens, quoted, source.get());
        Optional<ContentFinder.Content> content = contents.ofVerb(sentence, verb, cue, sourceTokens, quoted);
        boolean speaks = cue.act("clause").isPresent();
        boolean plausible = sources.isLikelySource(sentence, source.get());
        if (content.isEmpty() && !speaks) {
            return Optional.empty();
        }
        boolean wishes = content.isPresent() && content.get().predicates() && !content.get().isClause() && sources.mayWant(sentence, source.get());
        if (!plausible && !wishes && !(content.isPresent() && content.get().isClause())) {
            return Optional.empty();
        }
        BitSet cueTokens = Trees.plus(Trees.verbGroup(sentence, verb), Trees.phaseBefore(sentence, verb));
        cueTokens.or(occasion(sentence, verb));
        content.ifPresent(c -> cueTokens.or(c.cue()));
        BitSet contentTokens = content.map(ContentFinder.Content::tokens).orElseGet(BitSet::new);
        cueTokens.andNot(contentTokens);
        sourceTokens.andNot(cueTokens);
        sourceTokens.andNot(contentTokens);
        if (sourceTokens.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                sentence,
                verb,
                sourceTokens,
                source.get(),
                cueTokens,
                contentTokens,
                content.map(ContentFinder.Content::addresseeHead).orElse(-1),
                content.map(ContentFinder.Content::act).orElse(cue.mainAct()),
                Trees.isNegated(sentence, verb, quoted) ^ isNobody(sentence, source.get()),
                speaks,
                content.map(ContentFinder.Content::isClause).orElse(true)));
    }

    /** "said in a statement": where it was said, right behind the verb, belongs to the cue. */
    private BitSet occasion(Sentence sentence, int verb) {
        for (int child : sentence.children(verb, "obl")) {
            BitSet phrase = sentence.subtree(child);
            boolean next = phrase.nextSetBit(0) == verb + 1 && phrase.cardinality() <= 5 && phrase.length() - verb - 1 == phrase.cardinality();
            if (next && lexicon.isOccasion(sentence.token(child).lemma())) {
                return phrase;
            }
        }
        return new BitSet();
    }

    /** "the ministry's spokeswoman, Ana Reyes,": the noun before a name parted by commas belongs to the source. */
    private BitSet withDescription(Sentence sentence, BitSet source) {
        int first = source.nextSetBit(0);
        if (first < 2 || !sentence.token(first - 1).text().equals(",") || !sentence.token(first).entity().equals("PERSON")) {
            return source;
        }
        boolean person = false;
        int from = first - 1;
        while (from > 0 && first - from < LONGEST_DESCRIPTION && sentence.token(from - 1).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|IN|CD")) {
            from--;
            person |= sources.isLikelySource(sentence, from);
        }
        boolean parted = from < first - 1 && (from == 0 || Trees.isPause(sentence.token(from - 1)) || Trees.isQuotationMark(sentence.token(from - 1)));
        return parted && person && !sentence.token(from).tag().equals("IN") ? Trees.plus(source, Trees.range(from, first)) : source;
    }

    private boolean isNegated(Sentence sentence, int verb, BitSet quoted) {
        return Trees.isNegated(sentence, verb)
                || sources.ofVerb(sentence, verb, quoted).map(s -> isNobody(sentence, s)).orElse(false);
    }

    /** "neither side wants": nobody does. */
    private static boolean isNobody(Sentence sentence, int source) {
        boolean itself = Set.of("neither", "nobody", "none").contains(sentence.token(source).lemma());
        return itself || sentence.children(source, "det", "advmod", "cc").stream()
                .anyMatch(d -> Set.of("no", "not", "neither", "none").contains(sentence.token(d).lemma()));
    }

    /** "was rejected by the union": the agent is the source, the subject what is rejected. */
    private Optional<Attribution> passive(Sentence sentence, int verb, Cue cue) {
        Optional<Integer> agent = sentence.children(verb, "obl", "nmod").stream()
                .filter(o -> Trees.marker(sentence, o).equals("by") && !Trees.isTime(sentence.token(o)) && sources.isLikelySource(sentence, o))
                .findFirst();
        if (agent.isEmpty()) {
            return seenAs(sentence, verb, cue);
        }
        Optional<Act> act = cue.act("object").or(() -> cue.act("clause"));
        Optional<Integer> subject = sentence.child(verb, "nsubj", "csubj");
        BitSet content = subject.map(s -> Trees.stretch(sentence, s)).orElseGet(BitSet::new);
        if (subject.isEmpty() && sentence.is(verb, "acl")) {
            content = Trees.minus(sentence.subtree(sentence.head(verb)), sentence.subtree(verb));
            content = Trees.range(content.nextSetBit(0), sentence.head(verb) + 1);
        }
        Optional<Integer> clause = sentence.child(verb, "xcomp", "ccomp");
        if (clause.isPresent() && clause.get() > verb) {
            content.or(Trees.stretch(sentence, clause.get()));
        }
        BitSet source = Trees.nounPhrase(sentence, agent.get());
        BitSet cueTokens = Trees.verbGroup(sentence, verb);
        sentence.child(agent.get(), "case").ifPresent(cueTokens::set);
        content = Trees.trimmed(sentence, Trees.minus(Trees.minus(content, cueTokens), source));
        if (act.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                sentence, verb, source, agent.get(), cueTokens, content, -1, act.get(), Trees.isNegated(sentence, verb), false, false));
    }

    /** "Asked about the fee, the lawyer gave no answer": what was asked is what nothing is said of. */
    private static BitSet askedAbout(Sentence sentence, int verb) {
        for (int i = 0; i < Math.min(3, verb); i++) {
            if (sentence.token(i).lemma().equals("ask") && sentence.token(i).tag().startsWith("VB")) {
                int from = sentence.token(i + 1).tag().equals("IN") && !sentence.token(i + 1).lemma().matches("if|whether") ? i + 2 : i + 1;
                int to = from;
                while (to < verb && !sentence.token(to).text().equals(",")) {
                    to++;
                }
                return Trees.trimmed(sentence, Trees.range(from, to));
            }
        }
        return new BitSet();
    }

    /** "the terms are seen as harsher than": somebody judges, nobody is named. */
    private static Optional<Attribution> seenAs(Sentence sentence, int verb, Cue cue) {
        Optional<Integer> subject = sentence.child(verb, "nsubj", "csubj");
        Optional<Integer> as = sentence.children(verb, "obl", "advcl", "xcomp", "advmod").stream()
                .filter(c -> c > verb && Trees.marker(sentence, c).equals("as"))
                .findFirst();
        boolean helped = sentence.child(verb, "aux:pass").isPresent();
        if (cue.act("as").isEmpty() || subject.isEmpty() || as.isEmpty() || !helped || subject.get() > verb) {
            return Optional.empty();
        }
        BitSet content = Trees.stretch(sentence, subject.get());
        content.or(Trees.stretch(sentence, as.get()));
        BitSet cueTokens = Trees.verbGroup(sentence, verb);
        content.andNot(cueTokens);
        return Optional.of(new Attribution(
                sentence, verb, new BitSet(), -1, cueTokens, Trees.trimmed(sentence, content), -1, cue.act("as").get(), false, false, false));
    }

    /** "gave no answer". */
    private static boolean hasNoObject(Sentence sentence, int verb) {
        return sentence.child(verb, "obj").filter(o -> sentence.children(o, "det").stream().anyMatch(d -> sentence.token(d).lemma().equals("no"))).isPresent();
    }

    /** "declined to comment on", "did not respond to a request for comment". */
    private Optional<Attribution> declined(Sentence sentence, int verb, String lemma, BitSet quoted) {
        for (CueLexicon.Decline decline : lexicon.declines()) {
            if (!decline.verb().equals(lemma) || (decline.negated() && !isNegated(sentence, verb, quoted) && !hasNoObject(sentence, verb))) {
                continue;
            }
            BitSet below = sentence.subtree(verb);
            Optional<Integer> silent = below.stream()
                    .filter(i -> i > verb && i <= verb + 8 && decline.then().contains(sentence.token(i).lemma()))
                    .boxed()
                    .findFirst();
            Optional<Integer> source = sources.ofVerb(sentence, verb, quoted);
            if (silent.isEmpty() && !decline.then().isEmpty() || source.isEmpty()) {
                continue;
            }
            int last = silent.orElse(verb);
            BitSet sourceTokens = Trees.nounPhrase(sentence, source.get());
            sources.relative(sentence, source.get(), verb).ifPresent(sourceTokens::set);
            BitSet rest = Trees.range(last + 1, Math.max(last + 1, below.length()));
            rest.and(below);
            rest = Trees.trimmed(sentence, rest);
            boolean matter = !rest.isEmpty() && ABOUT.contains(sentence.token(rest.nextSetBit(0)).lemma());
            BitSet asked = matter ? new BitSet() : askedAbout(sentence, verb);
            BitSet cue = Trees.plus(Trees.verbGroup(sentence, verb), asked.isEmpty() && !matter ? new BitSet() : Trees.range(verb, last + 1));
            if (matter && sentence.token(rest.nextSetBit(0)).lemma().matches("on|about")) {
                cue.set(rest.nextSetBit(0));
                rest.clear(rest.nextSetBit(0));
            }
            sourceTokens.andNot(cue);
            BitSet content = matter ? rest : !asked.isEmpty() ? asked : Trees.trimmed(sentence, Trees.range(verb + 1, Math.max(last + 1, rest.length())));
            if (sourceTokens.isEmpty() || content.isEmpty()) {
                continue;
            }
            cue.andNot(content);
            return Optional.of(new Attribution(
                    sentence, verb, sourceTokens, source.get(), cue, content, -1, Act.DECLINE_TO_COMMENT, false, false, false));
        }
        return Optional.empty();
    }
}
