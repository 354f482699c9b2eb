package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * The clause or quotation that a verb of saying takes: around it ("…, she said, …"), before it ("…, she said"), or behind it ("she said
 * …"). Pure functions over one sentence's tree, with a second way word by word where parsers are known to err.
 */
final class ClauseContents {

    /** Acts that are done to somebody, whom the tree may take for what is promised or warned of. */
    private static final Set<Act> TO_SOMEBODY = Set.of(Act.PROMISE, Act.WARN, Act.THREATEN);

    private static final Set<String> WAITING = Set.of("until", "unless", "before");
    private static final Set<String> NAMING_SOMEBODY = Tags.of("DT PRP* NN* JJ* CD POS");
    private static final Set<String> OPENING_THAT = Tags.of("IN WDT");
    private static final int LONGEST_ADDRESSEE = 6;

    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final ClauseBefore before;
    private final ClauseBehind behind;
    private final ClauseGoingOn goingOn;
    private final Set<String> openings;

    ClauseContents(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.sources = new SourceFinder(lexicon);
        this.before = new ClauseBefore(lexicon);
        this.behind = new ClauseBehind(lexicon);
        this.goingOn = new ClauseGoingOn(lexicon);
        this.openings = lexicon.words("openings");
    }

    Optional<Content> find(Sentence sentence, int verb, Cue cue, BitSet source, BitSet quoted, int addressee) {
        if (cue.act("clause").isEmpty() && cue.act("told").isEmpty()) {
            return Optional.empty();
        }
        CueBlock block = CueBlock.of(sentence, verb, source, openings);
        Optional<Act> act = cue.act("clause").or(() -> opened(sentence, verb, cue, block, quoted));
        if (act.isEmpty() || cue.act("object").isPresent() && isAboutAnObject(sentence, verb)) {
            return Optional.empty();
        }
        BitSet promised = TO_SOMEBODY.contains(act.get()) ? throughObject(sentence, verb) : new BitSet();
        Optional<Content> told = toldTo(sentence, verb, promised, act.get());
        if (told.isPresent()) {
            return told;
        }
        BitSet tokens = around(sentence, verb, cue, block, quoted)
                .or(() -> behind.find(sentence, verb, cue, block, quoted))
                .map(words -> Trees.minus(words, source))
                .orElseGet(BitSet::new);
        return toldTo(sentence, verb, tokens, act.get()).or(() -> said(sentence, verb, Trees.trimmed(sentence, tokens), act.get(), addressee));
    }

    private static Optional<Content> said(Sentence sentence, int verb, BitSet tokens, Act act, int addressee) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        // "would not sign unless they left Port Alma, the harbour town": what stands behind the words is spoken to by nobody.
        int behind = tokens.nextSetBit(verb);
        boolean spokenTo = addressee > verb && !tokens.get(addressee) && (behind < 0 || addressee < behind);
        return Optional.of(new Content(tokens, new BitSet(), act, spokenTo ? addressee : -1, true, true));
    }

    /** "demonstrated that", "hit back: “…”": words that have a clause only where something opens it. */
    private Optional<Act> opened(Sentence sentence, int verb, Cue cue, CueBlock block, BitSet quoted) {
        Optional<Act> told = cue.act("told");
        if (told.isEmpty()) {
            return told;
        }
        int next = block.last() + 1;
        boolean opened = next < sentence.size()
                && (openings.contains(sentence.token(next).lemma()) || sentence.token(next).text().equals(":"));
        int quote = quoted.nextSetBit(verb);
        boolean speechBehind = quote >= 0 && quote <= next + 2;
        boolean speechBefore = verb > 2 && quoted.previousSetBit(verb) >= Math.max(0, verb - 6);
        return opened || speechBehind || speechBefore ? told : Optional.empty();
    }

    /** What stands before the cue and, where the cue is put in between, behind it. */
    private Optional<BitSet> around(Sentence sentence, int verb, Cue cue, CueBlock block, BitSet quoted) {
        Optional<BitSet> front = before.find(sentence, verb, block, quoted)
                // "…, a firm ordered two cranes": what is ordered stands behind.
                .filter(words -> cue.act("deed").isEmpty() || words.intersects(quoted));
        if (front.isEmpty()) {
            return front;
        }
        BitSet words = front.get();
        Optional<BitSet> rest = goingOn.find(sentence, words, block, quoted);
        boolean says = Trees.hasFiniteVerb(sentence, words)
                || words.intersects(quoted)
                || rest.filter(r -> Trees.hasFiniteVerb(sentence, r)).isPresent();
        if (!says) {
            return Optional.empty();
        }
        // "At the gate, she said, “…”": where she said it.
        boolean occasion = sentence.token(words.nextSetBit(0)).tag().equals("IN")
                && !Trees.hasFiniteVerb(sentence, words)
                && rest.filter(r -> quoted.get(r.nextSetBit(0))).isPresent();
        BitSet said = occasion ? new BitSet() : words;
        return Optional.of(rest.map(r -> Trees.plus(said, r)).orElse(said));
    }

    /** From behind the verb to the end of its object: where the tree may have put whom it is said to, and what. */
    private static BitSet throughObject(Sentence sentence, int verb) {
        return sentence.child(verb, "obj")
                .filter(object -> object > verb)
                .map(object -> Trees.range(verb + 1, Trees.stretch(sentence, object).length()))
                .orElseGet(BitSet::new);
    }

    /** "warned both sides that the mill would close": the tree takes the clause for one about those who are warned. */
    private Optional<Content> toldTo(Sentence sentence, int verb, BitSet tokens, Act act) {
        int first = tokens.nextSetBit(0);
        int that = first;
        while (first == verb + 1
                && that < sentence.size()
                && that - first < LONGEST_ADDRESSEE
                && NAMING_SOMEBODY.contains(sentence.token(that).tag())) {
            that++;
        }
        boolean opens = that > first
                && that + 1 < sentence.size()
                && tokens.get(that)
                && sentence.token(that).lemma().equals("that")
                && OPENING_THAT.contains(sentence.token(that).tag());
        int person = that - 1;
        if (!opens || !isSomebody(sentence, person)) {
            return Optional.empty();
        }
        BitSet told = Trees.trimmed(sentence, Trees.minus(tokens, Trees.range(0, person + 1)));
        return Optional.of(new Content(told, new BitSet(), act, person, true, true));
    }

    private boolean isSomebody(Sentence sentence, int i) {
        Token noun = sentence.token(i);
        return noun.isPronoun()
                || noun.entity().equals("PERSON")
                || lexicon.canSpeak(noun.lemma().toLowerCase(Locale.ROOT))
                || noun.tag().equals("NNS") && sources.mayWant(sentence, i);
    }

    /** "proposed on Monday a truce that would last": the clause tells of the truce. */
    private boolean isAboutAnObject(Sentence sentence, int verb) {
        Optional<Integer> object = sentence.child(verb, "obj").filter(o -> o > verb && sentence.token(o).isNoun());
        if (object.isEmpty()) {
            return false;
        }
        int thing = object.get();
        Optional<Integer> clause = sentence.child(verb, "ccomp").filter(c -> c > verb);
        if (clause.isEmpty()) {
            // "ruled out any cut until the others lift their threat": the clause behind tells of the ruling out.
            return sentence.children(verb, "advcl").stream().anyMatch(c -> c > thing && WAITING.contains(Trees.marker(sentence, c)));
        }
        if (thing > clause.get() || isSomebody(sentence, thing) && sentence.token(thing + 1).lemma().equals("that")) {
            return false;
        }
        int end = sentence.subtree(thing).length();
        return end < sentence.size() && sentence.token(end).lemma().equals("that");
    }
}
