package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * The clause or quotation that a verb of saying takes: behind it, before it, or around it. Pure functions over one
 * sentence's tree, with a second way word by word where parsers are known to err.
 */
final class ClauseContents {

    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep");
    static final Set<String> OPENING = Set.of("that", "whether", "how", "why", "what", "when", "where", "who");
    private static final Set<String> SUBORDINATING = Set.of(
            "as", "after", "while", "when", "before", "because", "since", "amid", "despite", "although", "though");

    private static final Set<String> WAITING = Set.of("until", "unless", "before");

    /** "asked the union if": of these acts "if" opens what is asked, elsewhere a condition. */
    private static final Set<Act> ASKING = Set.of(Act.REQUEST, Act.COMMENT, Act.DOUBT);

    /** Acts that are done to somebody, whom the tree may take for what is promised or warned of. */
    private static final Set<Act> TO_SOMEBODY = Set.of(Act.PROMISE, Act.WARN, Act.THREATEN);
    private static final int LONGEST_ADDRESSEE = 6;

    private static final Set<String> CONDITIONAL = Set.of("provided", "providing", "condition");

    private final CueLexicon lexicon;
    private final Turns turns;

    ClauseContents(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.turns = new Turns(lexicon);
    }

    /** "As the envoy put it, …": what is said is the rest of the sentence. */
    static Optional<ContentFinder.Content> asClause(Sentence sentence, int verb, Cue cue, BitSet quoted) {
        Optional<Integer> as = sentence.children(verb, "mark", "advmod", "case").stream()
                .filter(m -> m < verb && sentence.token(m).lemma().equals("as"))
                .findFirst();
        Optional<Act> act = cue.act("as-clause").or(() -> cue.act("clause"));
        boolean ownContent = sentence.children(verb, "ccomp", "xcomp", "obj").stream()
                .anyMatch(c -> c > verb && !sentence.token(c).isPronoun());
        // "four as the ministry had reported": of a count, not of the sentence.
        boolean parted = as.map(a -> a == 0 || Trees.isPause(sentence.token(a - 1)) || Trees.isQuotationMark(sentence.token(a - 1)) || sentence.token(a - 1).tag().equals("CC")).orElse(false);
        if (!parted || act.isEmpty() || ownContent || sentence.child(verb, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        BitSet own = sentence.subtree(verb);
        int end = verb + 1;
        while (end < sentence.size() && own.get(end) && !Trees.isPause(sentence.token(end))) {
            end++;
        }
        BitSet cueTokens = Trees.range(as.get(), as.get() + 1);
        cueTokens.or(Trees.range(verb, end));
        BitSet rest = Trees.range(0, sentence.size());
        rest.clear(as.get(), end);
        rest = Trees.trimmed(sentence, rest);
        boolean closed = end >= sentence.size() || Trees.isPause(sentence.token(end));
        return closed && (Trees.hasVerb(sentence, rest) || rest.intersects(quoted))
                ? Optional.of(new ContentFinder.Content(rest, cueTokens, act.get(), -1, true))
                : Optional.empty();
    }

    Optional<ContentFinder.Content> find(
            Sentence sentence, int verb, Cue cue, BitSet source, BitSet quoted, int addressee) {
        Optional<Act> act = cue.act("clause").or(() -> told(sentence, verb, cue, source, quoted));
        if (act.isEmpty() || cue.act("object").isPresent() && isAboutAnObject(sentence, verb)) {
            return Optional.empty();
        }
        BitSet toSomebody = sentence.child(verb, "obj").filter(o -> o > verb && TO_SOMEBODY.contains(act.get())).map(o -> Trees.range(verb + 1, Trees.stretch(sentence, o).length())).orElseGet(BitSet::new);
        Optional<Integer> told = personBefore(sentence, verb, toSomebody);
        if (told.isPresent()) {
            return Optional.of(toldTo(sentence, told.get(), toSomebody, act.get()));
        }
        CueBlock block = CueBlock.of(sentence, verb, source);
        BitSet tokens = new BitSet();
        Optional<BitSet> after = after(sentence, verb, cue, block, quoted);
        // "…, a firm ordered two cranes": what is ordered stands behind.
        Optional<BitSet> before = before(sentence, verb, block, quoted).filter(words -> cue.act("deed").isEmpty() || words.intersects(quoted));
        boolean speech = before.isPresent() && quoted.get(before.get().length() - 1) && Trees.isQuotationMark(sentence.token(before.get().length() - 1));
        Optional<BitSet> rest = before.filter(b -> isRefused(sentence, b)).flatMap(b -> untilThen(sentence, block))
                .or(() -> rest(sentence, block, quoted, speech));
        boolean says = before.map(b -> Trees.hasFiniteVerb(sentence, b) || b.intersects(quoted)).orElse(false)
                || before.isPresent() && rest.map(r -> Trees.hasFiniteVerb(sentence, r)).orElse(false);
        if (says) {
            boolean occasion = sentence.token(before.get().nextSetBit(0)).tag().equals("IN")
                    && !Trees.hasFiniteVerb(sentence, before.get())
                    && rest.map(r -> quoted.get(r.nextSetBit(0))).orElse(false);
            if (!occasion) {
                tokens.or(before.get());
            }
            rest.ifPresent(tokens::or);
        } else if (after.isPresent()) {
            tokens.or(after.get());
        }
        tokens.andNot(source);
        told = personBefore(sentence, verb, tokens);
        if (told.isPresent()) {
            return Optional.of(toldTo(sentence, told.get(), tokens, act.get()));
        }
        tokens = Trees.trimmed(sentence, tokens);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        // "would not sign unless they left Port Alma, the harbour town": what stands behind the words is spoken to by nobody.
        int behind = tokens.nextSetBit(verb);
        boolean spokenTo = addressee > verb && !tokens.get(addressee) && (behind < 0 || addressee < behind);
        return Optional.of(new ContentFinder.Content(tokens, new BitSet(), act.get(), spokenTo ? addressee : -1, true));
    }

    private static ContentFinder.Content toldTo(Sentence sentence, int person, BitSet tokens, Act act) {
        return new ContentFinder.Content(
                Trees.trimmed(sentence, Trees.minus(tokens, Trees.range(0, person + 1))), new BitSet(), act, person, true);
    }

    /** "warned both sides that the mill would close": the tree takes the clause for one about those who are warned. */
    private Optional<Integer> personBefore(Sentence sentence, int verb, BitSet tokens) {
        int first = tokens.nextSetBit(0);
        int that = first;
        while (first == verb + 1 && that < sentence.size() && that - first < LONGEST_ADDRESSEE && sentence.token(that).tag().matches("DT|PRP.*|NN.*|JJ.*|CD|POS")) {
            that++;
        }
        boolean opens = that > first && that + 1 < sentence.size() && tokens.get(that) && sentence.token(that).lemma().equals("that") && sentence.token(that).tag().matches("IN|WDT");
        return opens && isSomebody(sentence.token(that - 1), sentence) ? Optional.of(that - 1) : Optional.empty();
    }

    /** "demonstrated that", "hit back: “…”": words that have a clause only where something opens it. */
    private static Optional<Act> told(Sentence sentence, int verb, Cue cue, BitSet source, BitSet quoted) {
        int next = CueBlock.of(sentence, verb, source).last() + 1;
        boolean opened = next < sentence.size() && (OPENING.contains(sentence.token(next).lemma()) || sentence.token(next).text().equals(":"));
        boolean speech = quoted.nextSetBit(verb) >= 0 && quoted.nextSetBit(verb) <= next + 2 || verb > 2 && quoted.previousSetBit(verb) >= Math.max(0, verb - 6);
        return opened || speech ? cue.act("told") : Optional.empty();
    }

    private boolean isSomebody(Token noun, Sentence sentence) {
        return noun.isPronoun() || noun.entity().equals("PERSON") || lexicon.canSpeak(noun.lemma().toLowerCase(Locale.ROOT))
                || noun.tag().equals("NNS") && new SourceFinder(lexicon).mayWant(sentence, noun.index());
    }

    /** "proposed on Monday a truce that would last": the clause tells of the truce. */
    private boolean isAboutAnObject(Sentence sentence, int verb) {
        Optional<Integer> object = sentence.child(verb, "obj").filter(o -> o > verb && sentence.token(o).isNoun());
        Optional<Integer> clause = sentence.child(verb, "ccomp").filter(c -> c > verb);
        // "ruled out any cut until the others lift their threat": the clause behind tells of the ruling out.
        boolean until = object.isPresent()
                && clause.isEmpty()
                && sentence.children(verb, "advcl").stream().anyMatch(c -> c > object.get() && WAITING.contains(Trees.marker(sentence, c)));
        if (until) {
            return true;
        }
        if (object.isEmpty() || clause.isEmpty() || object.get() > clause.get()) {
            return false;
        }
        if (isSomebody(sentence.token(object.get()), sentence) && sentence.token(object.get() + 1).lemma().equals("that")) {
            return false;
        }
        int end = sentence.subtree(object.get()).length();
        return end < sentence.size() && sentence.token(end).lemma().equals("that") && sentence.token(object.get()).isNoun();
    }

    /** "said (that) …", "said: “…”": from behind the cue to the end of what hangs on it. */
    private Optional<BitSet> after(Sentence sentence, int verb, Cue cue, CueBlock block, BitSet quoted) {
        int end = sentence.size();
        int next = behindAdjective(sentence, verb, block.last() + 1);
        // "told the council it must sign": a finite clause with a subject of its own, whatever the tree calls it.
        Optional<Integer> clause = sentence.children(verb, "ccomp").stream().filter(c -> c > verb).findFirst()
                .or(() -> sentence.children(verb, "xcomp").stream()
                        .filter(c -> c > verb && sentence.children(c, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD")))
                        .filter(c -> sentence.child(c, "nsubj").filter(s -> s > verb).isPresent())
                        .findFirst());
        if (clause.isPresent()) {
            BitSet below = Trees.stretch(sentence, clause.get());
            int start = Math.max(below.nextSetBit(0), verb + 1);
            // "doubted there would be a meeting": taken for where he doubted it.
            start = start - 1 > verb && sentence.token(start - 1).tag().equals("EX") ? start - 1 : start;
            // "told reporters as she came in that her side …"
            int from = start;
            int that = Trees.range(start, clause.get()).stream().filter(m -> sentence.token(m).lemma().equals("that") && sentence.token(m).tag().equals("IN")).findFirst().orElse(from);
            start = that > start && SUBORDINATING.contains(sentence.token(start).lemma()) ? that : start;
            start = next > verb + 1 && OPENING.contains(sentence.token(Math.min(next, end - 1)).lemma()) ? next : start;
            return Optional.of(Trees.range(start, absorb(sentence, verb, withLostVerb(sentence, verb, clause.get(), below.length()), quoted)));
        }
        boolean asks = next < end && sentence.token(next).lemma().equals("if") && (next == verb + 1 || cue.act("clause").filter(ASKING::contains).isPresent());
        // "ruled that out, and …": what is pointed at opens nothing.
        boolean pointed = next < end && sentence.token(next).tag().equals("DT") && sentence.is(next, "obj") && sentence.head(next) == verb;
        if (next + 1 < end && !pointed && (asks || OPENING.contains(sentence.token(next).lemma()))) {
            return Optional.of(Trees.range(next, end));
        }
        int colon = colonAfter(sentence, next);
        if (colon >= 0 && colon + 1 < end) {
            return Optional.of(Trees.range(colon + 1, end));
        }
        int quote = quoted.nextSetBit(verb);
        if (quote >= 0 && quote <= next + 2 && betweenIsPause(sentence, next, quote)) {
            return Optional.of(Trees.range(quote, end));
        }
        Optional<BitSet> bare = bareClause(sentence, verb);
        if (bare.isPresent()) {
            return bare;
        }
        int head = sentence.head(verb);
        boolean wronglyBelow = head > verb
                && (sentence.is(verb, "csubj") || CLAUSES.contains(sentence.relation(verb)) || sentence.is(verb, "advcl"))
                && sentence.child(verb, "mark", "obj", "xcomp").isEmpty();
        if (wronglyBelow && next < end && !Trees.isPause(sentence.token(next))) {
            return Optional.of(Trees.range(behindAdverbs(sentence, verb), sentence.subtree(head).length()));
        }
        for (String relation : List.of("dep", "parataxis")) {
            for (int child : sentence.children(verb, relation)) {
                if (child > verb && Trees.hasVerb(sentence, sentence.subtree(child)) && !(next < end && sentence.token(next).text().equals(","))) {
                    return Optional.of(Trees.range(next, Trees.stretch(sentence, child).length()));
                }
            }
        }
        return Optional.empty();
    }

    /** "suggested that a tank kept by the guards had burst": the tree takes "kept" for what is said, and hangs the saying on the bursting. */
    private static int withLostVerb(Sentence sentence, int verb, int clause, int end) {
        int head = sentence.head(verb);
        boolean lost = sentence.token(clause).tag().matches("VBN|VBD")
                && sentence.children(clause, "aux", "obj", "ccomp").isEmpty()
                && head >= end
                && sentence.token(end).tag().matches("MD|VB[DZP]")
                && (head == end || sentence.head(end) == head);
        return lost ? Math.max(end, sentence.subtree(head).length()) : end;
    }

    private static int behindAdverbs(Sentence sentence, int verb) {
        int next = verb + 1;
        while (next < sentence.size() && sentence.token(next).tag().matches("RB|RP")) {
            next++;
        }
        return next;
    }

    /** The tree shows nothing at all: what follows a verb of saying is what is said, if it tells something. */
    static Optional<ContentFinder.Content> lastResort(Sentence sentence, int verb, Cue cue, BitSet source) {
        if (cue.act("clause").isEmpty()) {
            return Optional.empty();
        }
        int next = CueBlock.of(sentence, verb, source).last() + 1;
        return following(sentence, verb, next)
                .map(tokens -> Trees.trimmed(sentence, Trees.minus(tokens, source)))
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> new ContentFinder.Content(tokens, new BitSet(), cue.act("clause").get(), -1, true));
    }

    private static Optional<BitSet> following(Sentence sentence, int verb, int next) {
        for (int i = verb + 1; i + 1 < sentence.size(); i++) {
            // "would agree provided that …": a condition, nothing said.
            boolean condition = CONDITIONAL.contains(sentence.token(i - 1).text().toLowerCase(Locale.ROOT));
            if (!condition && sentence.token(i).lemma().equals("that") && sentence.token(i).tag().equals("IN") && !isOfAnother(sentence, i, verb)) {
                return Optional.of(Trees.range(i, sentence.size()));
            }
        }
        String tag = sentence.token(verb).tag();
        boolean tells = tag.equals("VBG") || tag.matches("VB[DZP]") && sentence.child(verb, "nsubj").isPresent();
        // "says, win or lose, he will stay": behind a pause only a clause with a subject of its own is told.
        boolean parted = next + 1 < sentence.size() && sentence.token(next).text().matches("[,—–-]+") && !isContrast(sentence, next + 1);
        int from = parted ? next + 1 : next;
        if (!tells || from >= sentence.size() || !sentence.token(from).tag().matches(parted ? "IN|VB|RB|PRP" : "DT|PRP.*|NN.*|JJ.*|CD|EX|IN")) {
            return Optional.empty();
        }
        next = from;
        BitSet rest = Trees.range(next, sentence.size());
        return Trees.hasFiniteVerb(sentence, rest) ? Optional.of(rest) : Optional.empty();
    }

    private static boolean isContrast(Sentence sentence, int i) {
        return SUBORDINATING.contains(sentence.token(i).lemma()) || sentence.token(i).lemma().equals("whereas");
    }

    /** "charged without warning, whereas the police maintain that …": the police say it. */
    private static boolean isOfAnother(Sentence sentence, int that, int verb) {
        int clause = sentence.head(that);
        int governor = clause < 0 || !sentence.is(clause, "ccomp") ? -1 : sentence.head(clause);
        return governor > verb && governor < that && sentence.token(governor).isVerb();
    }

    /** "made (it) clear that": what is said begins behind the adjective. */
    private static int behindAdjective(Sentence sentence, int verb, int next) {
        for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + 3); i++) {
            if (sentence.token(i).tag().startsWith("JJ") && OPENING.contains(sentence.token(i + 1).lemma())) {
                return i + 1;
            }
        }
        return next;
    }

    /** "noting the road was closed": the parser takes "the road" for the object, a finite verb right behind it says more. */
    private static Optional<BitSet> bareClause(Sentence sentence, int verb) {
        Optional<Integer> object = sentence.child(verb, "obj", "iobj").filter(o -> o > verb);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        BitSet below = sentence.subtree(object.get());
        int next = below.length();
        boolean finite = next < sentence.size() && sentence.token(next).tag().matches("MD|VBD|VBZ|VBP");
        if (!finite && next + 2 < sentence.size() && sentence.token(next).text().equals(",")) {
            // "say the programme, run by the state, has worked": behind the aside.
            int close = next + 1;
            while (close < sentence.size() - 1 && !sentence.token(close).text().equals(",")) {
                close++;
            }
            next = close + 1;
            finite = next < sentence.size() && sentence.token(next).tag().matches("MD|VBD|VBZ");
        }
        boolean itsOwn = next < sentence.size() && sentence.is(next, "conj");
        return finite && !itsOwn
                ? Optional.of(Trees.range(Math.max(verb + 1, below.nextSetBit(0)), sentence.size()))
                : Optional.empty();
    }

    private int colonAfter(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
            if (sentence.token(i).text().equals(":")) {
                return i;
            }
            // "reports that the union had insisted on it, she replied: “…”": another has said it.
            if (sentence.token(i).isVerb() && (i > from + 3 || lexicon.reports(sentence.token(i).lemma()))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean betweenIsPause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Trees.isPause(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** How far a clause behind the cue goes: over what hangs on the cue itself without a pause, and over open quotes. */
    private int absorb(Sentence sentence, int verb, int end, BitSet quoted) {
        int reach = end;
        boolean grown = true;
        while (grown && reach < sentence.size()) {
            grown = false;
            Token next = sentence.token(reach);
            boolean provided = reach + 2 < sentence.size() && next.text().equals(",") && sentence.token(reach + 1).text().matches("provided|providing")
                    && sentence.isUnder(reach + 1, verb);
            // "on one condition: that …"
            boolean spelledOut = reach + 2 < sentence.size() && next.text().equals(":") && sentence.token(reach + 1).lemma().equals("that") && sentence.head(reach + 1) > reach
                    && sentence.isUnder(reach + 1, verb);
            if (spelledOut) {
                reach = sentence.subtree(sentence.head(reach + 1)).length();
                grown = true;
                continue;
            }
            if (provided) {
                // "insisted that they would come, provided that …"
                reach = sentence.subtree(reach + 1).length();
                grown = true;
                continue;
            }
            int joined = next.tag().equals("CC") ? sharedClause(sentence, verb, reach) : -1;
            if (joined > reach) {
                reach = sentence.subtree(joined).length();
                grown = true;
                continue;
            }
            if (Trees.isPause(next) && !quoted.get(reach) || next.tag().equals("CC")) {
                break;
            }
            if (quoted.get(reach) || sentence.isUnder(reach, verb)) {
                reach++;
                grown = true;
            }
        }
        return reach;
    }

    /**
     * "said the visit was useful but had to end": a second verb without a subject, which is no verb of saying, goes on with
     * what is said.
     *
     * @return the second verb, -1 if it does something else
     */
    private int sharedClause(Sentence sentence, int verb, int conjunction) {
        for (int second : sentence.children(verb, "conj")) {
            boolean follows = second > conjunction && second <= conjunction + 5;
            boolean says = lexicon.cue(sentence.token(second).lemma(), "", Cue.PartOfSpeech.VERB).isPresent();
            // "said the money was there but that nobody had asked for it", "had been in order but the clerk had not"
            boolean told = second > conjunction && sentence.child(second, "cc").filter(cc -> cc == conjunction).isPresent()
                    && (sentence.child(second, "mark").filter(m -> m == conjunction + 1 && sentence.token(m).lemma().equals("that")).isPresent() || !says && isHelperAlone(sentence, second));
            if (told) {
                return second;
            }
            if (follows && sentence.token(second).isVerb() && !says && sentence.child(second, "nsubj").isEmpty()) {
                return second;
            }
        }
        return -1;
    }

    /** "had not", "would not": the verb is that of the clause before. */
    private static boolean isHelperAlone(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().matches("have|do|be") && verb + 1 < sentence.size() && sentence.token(verb + 1).lemma().matches("not|n't")
                && sentence.children(verb).stream().noneMatch(c -> c > verb + 1 && !sentence.is(c, "punct"));
    }

    /** "…, said X" and "…, X said, …": what stands before the cue and its source. */
    private Optional<BitSet> before(Sentence sentence, int verb, CueBlock block, BitSet quoted) {
        int first = block.first();
        if (first == 0) {
            return Optional.empty();
        }
        Token previous = sentence.token(first - 1);
        boolean notSaying = sentence.token(verb).tag().equals("VBG") || sentence.token(verb).tag().equals("VB");
        if (previous.text().equals(";") || notSaying && !quoted.get(first - 1)) {
            return Optional.empty();
        }
        boolean parted = Trees.isPause(previous) || Trees.isQuotationMark(previous) || previous.tag().equals(".");
        // "too little for the chairman, who had hoped for more": he did not hope what stands before.
        boolean relative = sentence.relation(verb).equals("acl:relcl")
                && sentence.child(verb, "nsubj").filter(s -> sentence.token(s).tag().startsWith("W")).isPresent()
                && !quoted.get(first - 1);
        if (!parted || relative) {
            return Optional.empty();
        }
        boolean comma = block.last() + 1 < sentence.size() && sentence.token(block.last() + 1).text().equals(",");
        // "… will rise, the firm announced on Wednesday, a week after talks broke up": when, whatever the tree hangs there.
        boolean day = block.last() + 2 < sentence.size()
                && sentence.token(block.last() + 1).tag().equals("IN")
                && Trees.isTime(sentence.token(block.last() + 2))
                && sentence.children(verb, "ccomp").stream().anyMatch(c -> c < first);
        boolean clauseAfter = !comma && !day && sentence.children(verb, "ccomp").stream().anyMatch(c -> c > block.last());
        boolean clauseBefore = sentence.children(verb, "ccomp", "parataxis", "dep").stream().anyMatch(c -> c < first);
        int head = sentence.head(verb);
        boolean aside = head >= 0 && head < first && (sentence.is(verb, "parataxis") || sentence.is(verb, "dep") || sentence.is(verb, "ccomp"));
        boolean quotedBefore = quoted.get(first - 1) || (first > 1 && quoted.get(first - 2));
        boolean ends = block.last() + 1 >= sentence.size()
                || block.last() + 2 >= sentence.size() && Trees.isPause(sentence.token(block.last() + 1));
        boolean inserted = block.last() + 1 < sentence.size() && sentence.token(block.last() + 1).text().equals(",") && !clauseAfter;
        if (clauseAfter && !quotedBefore || !(clauseBefore || aside || quotedBefore || inserted || ends)) {
            return Optional.empty();
        }
        // "…, where, he alleged, soldiers had burned": of that clause alone.
        boolean inner = first > 2 && previous.text().equals(",") && sentence.token(first - 2).tag().startsWith("W") && !quoted.get(first - 2);
        int open = inserted ? openRelative(sentence, first, quoted) : -1;
        int start = inner ? first - 2 : open >= 0 ? open : turns.behind(sentence, first, inserted, quoted);
        if (quotedBefore) {
            int quote = first - 1;
            while (quote > 0 && !quoted.get(quote)) {
                quote--;
            }
            while (quote > 0 && quoted.get(quote - 1)) {
                quote--;
            }
            // A verb before the quotation makes it a part of the sentence ("the plan is “dead”, she said").
            start = Trees.hasVerb(sentence, Trees.range(0, quote)) || quote <= 3 ? 0 : quote;
        }
        BitSet left = Trees.trimmed(sentence, Trees.range(start, first));
        boolean circumstance = !left.isEmpty() && !left.intersects(quoted) && SUBORDINATING.contains(sentence.token(left.nextSetBit(0)).lemma().toLowerCase(Locale.ROOT));
        // "The clerk said that the bishop, who had gone, felt": what the bishop feels is not that the clerk said so.
        boolean unended = !left.isEmpty() && !left.intersects(quoted) && sentence.token(left.length() - 1).tag().matches("IN|TO") && sentence.token(left.length() - 1).text().matches("that|whether|to");
        if (circumstance || unended) {
            return Optional.empty();
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    /** ", which she would sign, she says, on the day that …": what is put in between tells of that clause alone. */
    private static int openRelative(Sentence sentence, int first, BitSet quoted) {
        for (int i = first - 2; i > 1 && !Trees.isPause(sentence.token(i)) && !quoted.get(i); i--) {
            if (sentence.token(i).tag().equals("WDT") && sentence.token(i - 1).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** A quotation that goes on with the speech: behind a pause, not a name in quotation marks. */
    private static Optional<BitSet> nextSpeech(Sentence sentence, int from, BitSet quoted) {
        int quote = quoted.nextSetBit(from);
        while (quote > 0 && !Trees.isPause(sentence.token(quote - 1))) {
            quote = quoted.nextSetBit(quoted.nextClearBit(quote));
        }
        boolean another = quote > from && sentence.token(quote - 1).text().equals(":");
        return quote > 0 && !another ? Optional.of(Trees.range(quote, sentence.size())) : Optional.empty();
    }

    /**
     * "He is tired, an aide said, and has gone home", "It was the first, she says, and it will be the last": a verb, or what somebody or
     * something is, behind the cue that is joined to one before it.
     */
    private static boolean goesOn(Sentence sentence, CueBlock block) {
        for (int i = block.last() + 2; i < Math.min(sentence.size(), block.last() + 9); i++) {
            boolean joined = sentence.is(i, "conj") && sentence.head(i) < block.first();
            boolean its = sentence.child(i, "nsubj").filter(s -> sentence.token(s).isPronoun()).isPresent();
            if (joined && (sentence.token(i).isVerb() && i < block.last() + 7 || its && sentence.child(i, "cop").isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** ", she said, but only if …": still what she says. */
    private static boolean opensCondition(Sentence sentence, int i) {
        int from = i < sentence.size() && sentence.token(i).text().equals("only") ? i + 1 : i;
        return from < sentence.size() && sentence.token(from).text().matches("if|unless|provided|until|when|once|after|in|on")
                && (from > i || !sentence.token(from).text().matches("when|once|after|in|on"));
    }

    /** ", announced the ministry, a week after the talks": when it was said. */
    private static boolean isTimeTold(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && i - from < 3 && sentence.token(i).tag().matches("DT|CD|JJ.*|RB")) {
            i++;
        }
        return i + 1 < sentence.size() && sentence.token(i).isNoun() && Trees.isTime(sentence.token(i)) && sentence.token(i + 1).lemma().matches("after|before");
    }

    /** Where the cue is put in between, the words after it belong to what is said as well. */
    private Optional<BitSet> rest(Sentence sentence, CueBlock block, BitSet quoted, boolean speech) {
        int pause = block.last() + 1;
        if (pause + 1 >= sentence.size() || speech || !Trees.isPause(sentence.token(pause))) {
            return nextSpeech(sentence, block.last() + 1, quoted);
        }
        Token next = sentence.token(pause + 1);
        boolean anotherVoice = next.tag().equals("VBG")
                || next.tag().startsWith("W")
                || SUBORDINATING.contains(next.lemma())
                || isTimeTold(sentence, pause + 1)
                || (next.tag().equals("CC") && !goesOn(sentence, block) && !opensCondition(sentence, pause + 2) && !quoted.get(pause + 1) && quoted.nextSetBit(pause) < 0);
        if (anotherVoice) {
            int quote = quoted.nextSetBit(pause);
            return quote >= 0 && !next.tag().equals("VBG") ? Optional.of(Trees.range(quote, sentence.size())) : Optional.empty();
        }
        return Optional.of(Trees.range(pause + 1, sentence.size()));
    }

    /** "will not discuss the cranes, she added, before …": how long it is refused. */
    private static Optional<BitSet> untilThen(Sentence sentence, CueBlock block) {
        int next = block.last() + 2;
        boolean waits = next < sentence.size()
                && sentence.token(next - 1).text().equals(",")
                && sentence.token(next).lemma().equals("before")
                && sentence.head(next) > next;
        return waits ? Optional.of(Trees.range(next, sentence.size())) : Optional.empty();
    }

    private static boolean isRefused(Sentence sentence, BitSet words) {
        return words.stream().anyMatch(i -> sentence.token(i).tag().equals("MD") && sentence.head(i) >= 0 && Trees.isNegated(sentence, sentence.head(i)));
    }
}
