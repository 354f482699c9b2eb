package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Finds who says what in one sentence: a cue from the lexicon, its source by the tree, its content by the frames that
 * the cue takes.
 *
 * <p>The method follows the source–cue–content scheme of PARC and PolNeAR (Pareti 2015; Newell and others 2018) with
 * rules over Universal Dependencies. Pure; safe for use by several threads.
 */
final class AttributionFinder {

    private static final Set<String> WITHIN = Set.of("in", "at", "under", "during");
    /** Acts that, told of a noun by a participle, only say which one is meant. */
    private static final Set<Act> DESCRIBING = Set.of(Act.ANNOUNCE, Act.ASSERT, Act.COMMENT, Act.EXPECT);
    private static final Set<String> CLAUSE_MARKS = Set.of("that", "if", "whether");
    private static final int LONGEST_ANONYMITY = 9;
    private static final int LONGEST_DESCRIPTION = 12;

    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final NominalAttributions nominals;
    private final DeclineAttributions declines;
    private final PhraseAttributions phrases;
    private final MarkedSpeakers marks;
    private final SpeechBesideQuotation speech;
    private final ProposalAttributions proposals;
    private final MovedAttributions moves;
    private final ConditionalAttributions conditionals;
    private final IdiomAttributions idioms;
    private final ConditionFinder conditions;
    private final UnspokenVerbs unspoken;
    private final Turns turns;
    private final Resumption resumption;

    AttributionFinder(CueLexicon lexicon, ConditionFinder conditions) {
        this.lexicon = lexicon;
        this.conditions = conditions;
        this.unspoken = new UnspokenVerbs(lexicon);
        this.turns = new Turns(lexicon);
        this.resumption = new Resumption(lexicon);
        this.sources = new SourceFinder(lexicon);
        this.contents = new ContentFinder(lexicon);
        this.nominals = new NominalAttributions(lexicon, sources);
        this.speech = new SpeechBesideQuotation(lexicon, sources);
        this.declines = new DeclineAttributions(lexicon, sources);
        this.marks = new MarkedSpeakers(lexicon, sources);
        this.phrases = new PhraseAttributions(lexicon, sources);
        this.moves = new MovedAttributions(lexicon, sources);
        this.proposals = new ProposalAttributions(lexicon, sources);
        this.idioms = new IdiomAttributions(lexicon, sources);
        this.conditionals = new ConditionalAttributions(sources, conditions);
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
            int at = i;
            // "Will give no guarantee before …": the guarantee that nobody gives is told with the refusing.
            Optional<Attribution> move = moves.find(sentence, i, quoted).or(() -> conditionals.denied(sentence, at, quoted));
            if (move.isPresent()) {
                found.add(resumption.without(move.get(), quoted));
                moved.or(move.get().cue());
                moved.or(move.get().content());
                continue;
            }
            Optional<Attribution> said = idioms.find(sentence, i, quoted).or(() -> ofVerb(sentence, at, quoted));
            // "would agree provided that …": nothing is said but the condition.
            said.filter(says -> says.content().isEmpty())
                    .flatMap(says -> conditionals.find(sentence, at, quoted))
                    .or(() -> said)
                    .or(() -> nominals.find(sentence, at, quoted).map(this::withTerms))
                    .or(() -> proposals.find(sentence, at, quoted))
                    .or(() -> conditionals.find(sentence, at, quoted))
                    .or(() -> speech.find(sentence, at, quoted))
                    .or(() -> marks.find(sentence, at, quoted))
                    .filter(it -> !isAnonymity(sentence, it))
                    .flatMap(it -> LostSubject.found(it, quoted))
                    .map(it -> resumption.without(it, quoted))
                    .ifPresent(found::add);
        }
        return Echoes.without(Siblings.apart(found, quoted), lexicon::isPhase).stream().map(AttributionFinder::withoutLooseEnd).toList();
    }

    private Optional<Attribution> ofVerb(Sentence sentence, int verb, BitSet quoted) {
        if (!sentence.token(verb).isVerb() || unspoken.isModifier(sentence, verb)) {
            return Optional.empty();
        }
        String lemma = sentence.token(verb).lemma();
        Optional<Attribution> declined = declines.find(sentence, verb, quoted);
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
        // "floating devices": what they are like, and nothing that somebody floats.
        boolean describes = sentence.token(verb).tag().equals("VBG") && sentence.is(verb, "amod") && sentence.head(verb) == verb + 1 && sentence.children(verb).isEmpty();
        if (cue.isEmpty() || anotherVerb || describes) {
            return Optional.empty();
        }
        return Trees.isPassive(sentence, verb) || isToldBySomebody(sentence, verb) ? passive(sentence, verb, cue.get()) : active(sentence, verb, cue.get(), quoted);
    }

    /** "The text agreed by the two sides has nine pages": the tree takes the participle for what the text does. */
    private boolean isToldBySomebody(Sentence sentence, int verb) {
        return sentence.token(verb).tag().matches("VBD|VBN")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).text().equals("by")
                && sentence.children(verb, "aux").isEmpty()
                && sentence.children(verb, "obl", "nmod").stream().anyMatch(o -> Trees.marker(sentence, o).equals("by") && sources.isLikelySource(sentence, o) && !Trees.isTime(sentence.token(o)));
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

    private Optional<Attribution> active(Sentence sentence, int verb, Cue cue, BitSet quoted) {
        Optional<Integer> source = sources.ofVerb(sentence, verb, quoted);
        boolean nobody = source.map(s -> sentence.token(s).tag().startsWith("W")).orElse(true);
        // "Neither would describe the mood as good": nobody says anything.
        nobody |= source.filter(s -> isNobodyKnown(sentence, s)).isPresent();
        boolean day = source.isPresent() && sentence.token(source.get()).isName() && Trees.isTime(sentence.token(source.get()));
        if (nobody || day || quoted.get(source.get()) || source.get() == verb) {
            return Optional.empty();
        }
        // "In a message conveyed through Oman, the guild said": a place for what is said, nobody who says it.
        boolean person = sentence.token(source.get()).entity().equals("PERSON");
        if (!person && sentence.children(source.get(), "case").stream().anyMatch(c -> c < source.get() && WITHIN.contains(sentence.token(c).lemma().toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        BitSet sourceTokens = withDescription(sentence, Trees.nounPhrase(sentence, source.get()));
        sources.relative(sentence, source.get(), verb).ifPresent(sourceTokens::set);
        sourceTokens.clear(verb);
        sourceTokens = SourceWords.unquoted(sourceTokens, quoted, source.get());
        Optional<ContentFinder.Content> content = contents.ofVerb(sentence, verb, cue, sourceTokens, quoted);
        boolean speaks = cue.act("clause").isPresent();
        boolean failed = isFailed(sentence, verb, quoted);
        if (isUnable(sentence, verb, content.map(ContentFinder.Content::tokens).orElseGet(BitSet::new), quoted)
                && content.map(ContentFinder.Content::act).orElse(cue.mainAct()) == Act.AGREE) {
            return Optional.empty();
        }
        if (failed && content.map(ContentFinder.Content::act).orElse(cue.mainAct()) == Act.AGREE) {
            // Two who failed to agree may both have wanted it: that is how talks ended, and nobody's word.
            return Optional.empty();
        }
        boolean plausible = sources.isLikelySource(sentence, source.get());
        if (content.isEmpty() && !speaks) {
            return Optional.empty();
        }
        boolean wishes = content.isPresent() && content.get().predicates() && !content.get().isClause() && sources.mayWant(sentence, source.get());
        if (!plausible && !wishes && !(content.isPresent() && content.get().isClause() && isToldBehind(sentence, verb, content.get()))) {
            return Optional.empty();
        }
        BitSet cueTokens = Trees.plus(Trees.verbGroup(sentence, verb), phaseBefore(sentence, verb));
        cueTokens.or(occasion(sentence, verb));
        content.ifPresent(c -> cueTokens.or(c.cue()));
        BitSet told = content.map(c -> withAntecedent(sentence, verb, c)).orElseGet(BitSet::new);
        BitSet contentTokens = withoutAside(sentence, source.get(), verb, told);
        int begin = contentTokens.nextSetBit(0);
        // "has shown them in a film, which proves it": the aside tells of the film.
        boolean aside = begin > verb + 1 && sentence.token(begin).tag().equals("WDT") && sentence.token(begin - 1).text().equals(",");
        if (aside || contentTokens.isEmpty() && content.isPresent() && !speaks) {
            return Optional.empty();
        }
        if (content.map(c -> !c.isClause()).orElse(false)) {
            contentTokens.or(conditionBehind(sentence, contentTokens.length()));
        }
        cueTokens.andNot(contentTokens);
        sourceTokens.andNot(cueTokens);
        sourceTokens.andNot(contentTokens);
        boolean negated = Trees.isNegated(sentence, verb, quoted) ^ isNobody(sentence, source.get()) ^ failed;
        boolean unsaid = negated && sentence.child(verb, "obj").filter(o -> lexicon.isUnsaid(sentence.token(o).lemma())).isPresent();
        Act act = toldOf(sentence, verb, cue, content);
        // "The text does not say where they will sleep": nothing is said of it.
        int opening = contentTokens.nextSetBit(0);
        unsaid |= negated && opening >= 0 && sentence.token(opening).tag().matches("WRB|WP|WDT")
                && content.map(ContentFinder.Content::act).orElse(cue.mainAct()) == Act.ASSERT;
        unsaid |= isNothing(sentence, opening, act) && content.filter(c -> !c.isClause()).isPresent();
        unsaid |= isOnlyDone(sentence, verb, source.get(), opening, content.map(c -> !c.isClause()).orElse(false));
        if (sourceTokens.isEmpty() || unsaid || unspoken.isStillToBeSaid(sentence, verb, act, negated) || unspoken.isPurpose(sentence, verb, act)) {
            return Optional.empty();
        }
        // "An official went further: the head of state, he said, was tired": he is the official.
        Optional<Integer> spoken = sentence.token(source.get()).text().matches("(?i)he|she") ? turns.toldOf(sentence, source.get()) : Optional.empty();
        if (spoken.isPresent()) {
            cueTokens.or(sourceTokens);
            sourceTokens = Trees.minus(Trees.nounPhrase(sentence, spoken.get()), contentTokens);
        }
        return Optional.of(cue.whenNegated(new Attribution(
                sentence,
                verb,
                sourceTokens,
                spoken.orElse(source.get()),
                cueTokens,
                contentTokens,
                content.map(ContentFinder.Content::addresseeHead).orElse(-1),
                willBeProposed(sentence, verb, act),
                negated,
                speaks,
                content.map(ContentFinder.Content::isClause).orElse(true))));
    }

    /** "conceded nothing": what nobody said. */
    private static boolean isNothing(Sentence sentence, int opening, Act act) {
        return opening >= 0 && sentence.token(opening).lemma().equalsIgnoreCase("nothing") && DESCRIBING.contains(act);
    }

    /** "knew where they were", "showed courage", "calls himself a captain": nothing is said. */
    private boolean isOnlyDone(Sentence sentence, int verb, int source, int opening, boolean thing) {
        String lemma = sentence.token(verb).lemma();
        boolean knows = lexicon.isKnowing(lemma) && opening >= 0 && sentence.token(opening).tag().matches("WRB|WP|WDT|VB.*");
        boolean shows = thing && lexicon.isShowing(lemma) && !lexicon.isSource("documents", sentence.token(source).lemma().toLowerCase(Locale.ROOT));
        boolean names = thing && lexicon.isNaming(lemma) && opening == verb + 1 && sentence.token(opening).text().matches("himself|herself|itself|themselves");
        return knows || shows || names;
    }

    /** What is blamed is somebody: "blamed a strike", "blamed the delay on floods" tell a cause. */
    private Act toldOf(Sentence sentence, int verb, Cue cue, Optional<ContentFinder.Content> content) {
        Act act = content.map(ContentFinder.Content::act).orElse(cue.mainAct());
        Optional<Integer> object = sentence.child(verb, "obj").filter(o -> o > verb && content.isPresent() && content.get().tokens().get(o));
        Optional<Integer> on = sentence.children(verb, "obl", "nmod").stream().filter(o -> o > verb && Trees.marker(sentence, o).equals("on")).findFirst();
        Optional<Integer> culprit = on.or(() -> object);
        boolean thing = act == Act.ACCUSE && cue.act("object").isPresent() && !content.map(ContentFinder.Content::isClause).orElse(true)
                && culprit.filter(c -> sentence.token(c).isNoun() && !sources.mayWant(sentence, c)).isPresent();
        return thing ? Act.ASSERT : isWished(sentence, verb, content) ? cue.act("wished").orElse(act) : act;
    }

    /** "insists that they come only by day", not "insists that they came": the verb of what somebody is to do is bare. */
    private boolean isWished(Sentence sentence, int verb, Optional<ContentFinder.Content> content) {
        return content.isPresent() && sentence.children(verb, "ccomp").stream()
                .filter(told -> told > verb && sentence.children(told, "aux", "cop").isEmpty() && sentence.child(told, "nsubj").filter(s -> s > verb).isPresent())
                .anyMatch(told -> sentence.token(told).tag().equals("VB")
                        || sentence.token(told).tag().equals("VBP") && sentence.token(verb).tag().matches("VB[ZP]") && !lexicon.isState(sentence.token(told).lemma()));
    }

    /** "will present a proposal": it is announced, and not made yet. */
    private static Act willBeProposed(Sentence sentence, int verb, Act act) {
        // "said that he would recommend it"
        boolean told = sentence.is(verb, "ccomp") && sentence.child(verb, "nsubj").filter(s -> sentence.token(s).isPronoun()).isPresent();
        boolean ahead = sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).lemma().matches(told ? "will|shall|'ll|would" : "will|shall|'ll"));
        return act == Act.PROPOSE && ahead ? Act.ANNOUNCE : act;
    }

    /** "regret at the injuries in May, when": the clause that would follow is another's. */
    private static Attribution withoutLooseEnd(Attribution said) {
        Sentence sentence = said.sentence();
        int last = said.content().length() - 1;
        boolean goesOn = last + 2 < sentence.size();
        boolean loose = goesOn && last > said.content().nextSetBit(0) && sentence.token(last).tag().matches("WDT|WP|WRB");
        Attribution ended = loose ? said.withContent(Trees.trimmed(sentence, Trees.minus(said.content(), Trees.range(last, last + 1)))) : said;
        int first = ended.content().nextSetBit(0);
        // "said only that": how it was said.
        boolean only = first > said.trigger() && first + 1 < last && sentence.token(first).tag().equals("RB") && CLAUSE_MARKS.contains(sentence.token(first + 1).lemma());
        return only ? ended.withContent(Trees.minus(ended.content(), Trees.range(first, first + 1))) : ended;
    }

    /** "The letter shows that …": somebody who cannot be told from a thing says what stands right behind, and as a clause. */
    private static boolean isToldBehind(Sentence sentence, int verb, ContentFinder.Content content) {
        int first = content.tokens().nextSetBit(0);
        String tag = first < 0 ? "" : sentence.token(first).tag();
        boolean clause = !tag.equals("IN") && !tag.equals("TO") || first >= 0 && CLAUSE_MARKS.contains(sentence.token(first).lemma());
        return first > verb && clause;
    }

    private Attribution withTerms(Attribution said) {
        return said.withContent(Trees.plus(said.content(), conditionBehind(said.sentence(), said.content().length())));
    }

    /** "accepted the offer, on condition that …": behind a pause, on what terms. */
    private BitSet conditionBehind(Sentence sentence, int end) {
        boolean parted = end + 1 < sentence.size() && end > 0 && sentence.token(end).text().equals(",");
        BitSet terms = parted ? conditions.termsAt(sentence, end + 1) : new BitSet();
        return terms.isEmpty() ? terms : Trees.plus(terms, Trees.range(end, end + 1));
    }

    /** "the letters that it promised to send": what it promised to send are the letters. */
    private static BitSet withAntecedent(Sentence sentence, int verb, ContentFinder.Content content) {
        int noun = sentence.head(verb);
        BitSet tokens = content.tokens();
        // The tree often takes the "that" of the letters for that of a clause.
        boolean relative = sentence.is(verb, "acl") || sentence.is(verb, "ccomp");
        // "the town where the branch had refused to go back"
        boolean place = relative && sentence.children(verb, "advmod", "obl").stream().anyMatch(w -> w < verb && sentence.token(w).tag().equals("WRB"));
        boolean gap = relative
                && !place
                && noun >= 0
                && noun < verb
                && (sentence.token(noun).isNoun() || sentence.token(noun).tag().equals("CD"))
                && !tokens.isEmpty()
                && (isCalled(sentence, verb, noun, content)
                        || sentence.token(tokens.nextSetBit(0)).tag().equals("TO") && tokens.stream().noneMatch(i -> sentence.is(i, "obj")));
        return gap ? Trees.plus(tokens, Trees.minus(Trees.nounPhrase(sentence, noun), sentence.subtree(verb))) : tokens;
    }

    /** "the zones, which she likened to cages", "the gate it regards as its own": what is called so are the zones. */
    private static boolean isCalled(Sentence sentence, int verb, int noun, ContentFinder.Content content) {
        int first = sentence.subtree(verb).nextSetBit(0);
        boolean bare = sentence.relation(verb).equals("acl:relcl") && sentence.child(verb, "nsubj").filter(s -> sentence.subtree(s).nextSetBit(0) == first && !sentence.token(s).tag().startsWith("W")).isPresent();
        boolean which = first > noun && (bare || sentence.token(first).lemma().matches("which|that|whom")) && !sentence.is(first, "nsubj") && !sentence.is(first, "mark");
        boolean another = sentence.child(verb, "nsubj").filter(s -> s < verb && !sentence.token(s).tag().startsWith("W")).isPresent();
        boolean frame = another && !content.isClause() && !content.predicates();
        return which && frame && sentence.children(verb, "obj").stream().noneMatch(o -> o > verb && !content.tokens().get(o));
    }

    /** "who asked not to be named", "on condition that her name not be used", "asked for anonymity": how somebody speaks, not what about. */
    private boolean isAnonymity(Sentence sentence, Attribution said) {
        List<Token> first = said.content().stream().limit(LONGEST_ANONYMITY).mapToObj(sentence::token).toList();
        if (first.stream().limit(2).anyMatch(word -> word.lemma().equals("anonymity"))) {
            return true;
        }
        boolean not = said.negated() || first.stream().anyMatch(word -> word.lemma().equals("not"));
        boolean name = first.stream().limit(3).anyMatch(word -> word.isNoun() && lexicon.isAnonymity(word.lemma()));
        boolean kept = first.stream().anyMatch(word -> word.index() > 1
                && word.tag().equals("VBN")
                && sentence.token(word.index() - 1).lemma().equals("be")
                && (name || lexicon.isAnonymity(word.lemma())));
        return not && kept;
    }

    /** "…, the envoy, who is chairing the round, said": what the clause tells of the source is not what is said. */
    private static BitSet withoutAside(Sentence sentence, int source, int verb, BitSet content) {
        BitSet left = (BitSet) content.clone();
        List<Integer> described = new ArrayList<>(sentence.children(source, "appos"));
        described.add(source);
        for (int noun : described) {
            for (int clause : sentence.children(noun, "acl")) {
                boolean aside = sentence.relation(clause).equals("acl:relcl") && noun < clause && !sentence.subtree(clause).get(verb);
                if (aside && (clause < verb || noun > verb)) {
                    left.andNot(sentence.subtree(clause));
                }
            }
        }
        return left.equals(content) ? content : Trees.trimmed(sentence, left);
    }

    /** "failed to agree", "were unable to agree", but not "did not fail to agree". */
    private boolean isFailed(Sentence sentence, int verb, BitSet quoted) {
        int head = sentence.head(verb);
        boolean governed = head >= 0 && head < verb && (sentence.is(verb, "xcomp") || sentence.is(verb, "ccomp")) && sentence.token(verb).tag().equals("VB");
        return governed && lexicon.isFailing(sentence.token(head).lemma().toLowerCase(Locale.ROOT)) && !Trees.isNegated(sentence, head, quoted);
    }

    /** "could not agree on a date", "could not agree which comes first": no more a refusal of either than failing to. */
    private static boolean isUnable(Sentence sentence, int verb, BitSet content, BitSet quoted) {
        boolean can = sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).lemma().matches("can|could"));
        int first = content.nextSetBit(0);
        boolean asked = first >= 0
                && (sentence.token(first).tag().startsWith("W") || first > 0 && sentence.token(first - 1).lemma().matches("on|about|over"));
        return can && asked && Trees.isNegated(sentence, verb, quoted);
    }

    /** "continued to call for", "tried to say": the verbs that only tell how it is said, with their "to". */
    private BitSet phaseBefore(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        boolean phase = head >= 0
                && head < verb
                && verb - head <= 3
                && sentence.is(verb, "xcomp")
                && lexicon.isPhase(sentence.token(head).lemma())
                && sentence.token(verb - 1).tag().equals("TO");
        return phase ? Trees.plus(Trees.verbGroup(sentence, head), Trees.range(head, verb)) : new BitSet();
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
        // "The board, Reyes said, has a plan": without a comma behind the name the board is not hers.
        if (source.length() < sentence.size() && sentence.token(source.length()).tag().matches("VB[DZP]")) {
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

    /** "Neither wants", "not everyone wants": whoever does or does not, the words name nobody. */
    static boolean isNobodyKnown(Sentence sentence, int source) {
        String word = sentence.token(source).lemma().toLowerCase(Locale.ROOT);
        boolean alone = sentence.children(source, "nmod", "det").isEmpty();
        boolean somebody = word.matches("some(?:body|one)|any(?:body|one)") && sentence.children(source, "nmod").isEmpty();
        boolean negated = source > 0 && sentence.token(source - 1).lemma().equalsIgnoreCase("not");
        boolean few = word.equals("few") && sentence.children(source, "det").isEmpty();
        return few || somebody || alone && Set.of("neither", "nobody").contains(word) || negated && Set.of("everyone", "everybody", "all").contains(word);
    }

    /** "neither side wants": nobody does. */
    static boolean isNobody(Sentence sentence, int source) {
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
        Optional<Act> act = cue.act("object").or(() -> cue.act("clause")).or(() -> cue.act("of"));
        Optional<Integer> subject = sentence.child(verb, "nsubj", "csubj");
        BitSet content = subject.map(s -> Trees.stretch(sentence, s)).orElseGet(BitSet::new);
        if (subject.isEmpty() && sentence.is(verb, "acl")) {
            content = Trees.minus(sentence.subtree(sentence.head(verb)), sentence.subtree(verb));
            content = Trees.range(content.nextSetBit(0), sentence.head(verb) + 1);
        }
        // "was accused by Ghana of cutting the cable"
        Optional<Integer> charge = cue.act("of").flatMap(of -> Stream.concat(sentence.children(verb).stream(), sentence.children(agent.get()).stream())
                .filter(c -> c > verb && Trees.marker(sentence, c).equals("of"))
                .findFirst());
        if (charge.isEmpty() && cue.act("object").isEmpty() && cue.act("clause").isEmpty()) {
            return Optional.empty();
        }
        BitSet charged = charge.map(deed -> Trees.stretch(sentence, deed)).orElseGet(BitSet::new);
        content.or(charged);
        Optional<Integer> clause = sentence.child(verb, "xcomp", "ccomp");
        if (clause.isPresent() && clause.get() > verb) {
            content.or(Trees.stretch(sentence, clause.get()));
        }
        // "The parties were told by the mediator that …": told to the parties.
        boolean told = subject.filter(s -> sources.isLikelySource(sentence, s)).isPresent() && cue.act("clause").isPresent()
                && clause.filter(c -> c > agent.get() && Trees.marker(sentence, c).equals("that")).isPresent();
        BitSet source = Trees.minus(Trees.nounPhrase(sentence, agent.get()), charged);
        if (told) {
            content = Trees.stretch(sentence, clause.get());
            source = Trees.minus(source, Trees.range(content.nextSetBit(0), sentence.size()));
            act = cue.act("clause");
        }
        BitSet cueTokens = Trees.verbGroup(sentence, verb);
        sentence.child(agent.get(), "case").ifPresent(cueTokens::set);
        content = Trees.trimmed(sentence, Trees.minus(Trees.minus(content, cueTokens), source));
        // "a strike called by the guild": what is named so needs the name.
        boolean named = cue.act("complement").isPresent() && sentence.children(verb, "xcomp").isEmpty() && act.filter(Act.ASSERT::equals).isPresent();
        // "a paper circulated by the mediator": which paper, and nothing that is said; a plan proposed by somebody is his.
        boolean participle = sentence.is(verb, "acl") && !sentence.relation(verb).equals("acl:relcl") || sentence.children(verb, "aux").isEmpty();
        boolean described = participle && act.filter(DESCRIBING::contains).isPresent();
        if (act.isEmpty() || content.isEmpty() || named || described) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                sentence, verb, source, agent.get(), cueTokens, content, told ? subject.get() : -1, act.get(), Trees.isNegated(sentence, verb), false, told));
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
}
