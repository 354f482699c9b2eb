package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * A clause or quotation behind its verb of saying: "said (that) …", "said: “…”". The ways to know it are tried one after the other, the
 * surest first. Pure functions over one sentence's tree.
 */
final class ClauseBehind {

    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep");
    private static final List<String> LOOSE = List.of("dep", "parataxis");

    /** "asked the union if": of these acts "if" opens what is asked, elsewhere a condition. */
    private static final Set<Act> ASKING = Set.of(Act.REQUEST, Act.COMMENT, Act.DOUBT);

    private static final Set<String> ADVERB = Tags.of("RB RP");
    private static final Set<String> PAST_OR_PRESENT = Tags.of("MD VBD VBZ");
    private static final int FARTHEST_COLON = 12;

    private final CueLexicon lexicon;
    private final ClauseReach reach;
    private final Set<String> openings;
    private final Set<String> subordinating;

    ClauseBehind(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.reach = new ClauseReach(lexicon);
        this.openings = lexicon.words("openings");
        this.subordinating = lexicon.words("subordinating");
    }

    /** From behind the cue to the end of what hangs on it. */
    Optional<BitSet> find(Sentence sentence, int verb, Cue cue, CueBlock block, BitSet quoted) {
        int next = behindAdjective(sentence, verb, block.last() + 1);
        return byTree(sentence, verb, next, quoted)
                .or(() -> opened(sentence, verb, cue, next))
                .or(() -> behindColon(sentence, next))
                .or(() -> quotation(sentence, verb, next, quoted))
                .or(() -> ofTakenObject(sentence, verb))
                .or(() -> above(sentence, verb, next))
                .or(() -> loose(sentence, verb, next));
    }

    /** "made (it) clear that": what is said begins behind the adjective. */
    private int behindAdjective(Sentence sentence, int verb, int next) {
        for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + 3); i++) {
            if (sentence.token(i).tag().startsWith("JJ") && openings.contains(sentence.token(i + 1).lemma())) {
                return i + 1;
            }
        }
        return next;
    }

    /** "said the gate was shut": the clause that the tree hangs on the verb. */
    private Optional<BitSet> byTree(Sentence sentence, int verb, int next, BitSet quoted) {
        return clause(sentence, verb).map(clause -> {
            int start = startOf(sentence, verb, clause, next);
            int end = withLostVerb(sentence, verb, clause, sentence.subtree(clause).length());
            return Trees.range(start, reach.of(sentence, verb, end, quoted));
        });
    }

    private static Optional<Integer> clause(Sentence sentence, int verb) {
        return sentence.children(verb, "ccomp").stream()
                .filter(clause -> clause > verb)
                .findFirst()
                // "told the council it must sign": a finite clause with a subject of its own, whatever the tree calls it.
                .or(() -> sentence.children(verb, "xcomp").stream()
                        .filter(clause -> clause > verb && hasModalAndSubject(sentence, verb, clause))
                        .findFirst());
    }

    private static boolean hasModalAndSubject(Sentence sentence, int verb, int clause) {
        return sentence.children(clause, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"))
                && sentence.child(clause, "nsubj").filter(subject -> subject > verb).isPresent();
    }

    private int startOf(Sentence sentence, int verb, int clause, int next) {
        if (next > verb + 1 && openings.contains(sentence.token(Math.min(next, sentence.size() - 1)).lemma())) {
            return next;
        }
        int start = Math.max(sentence.subtree(clause).nextSetBit(0), verb + 1);
        if (start - 1 > verb && sentence.token(start - 1).tag().equals("EX")) {
            // "doubted there would be a meeting": taken for where he doubted it.
            start--;
        }
        if (subordinating.contains(sentence.token(start).lemma())) {
            // "told reporters as she came in that her side …"
            for (int that = start; that < clause; that++) {
                if (sentence.token(that).lemma().equals("that") && sentence.token(that).tag().equals("IN")) {
                    return that;
                }
            }
        }
        return start;
    }

    /** "suggested that a tank kept by the guards had burst": the tree takes "kept" for what is said, and hangs the saying on the bursting. */
    private static int withLostVerb(Sentence sentence, int verb, int clause, int end) {
        int head = sentence.head(verb);
        boolean lost = Tags.PAST.contains(sentence.token(clause).tag())
                && sentence.children(clause, "aux", "obj", "ccomp").isEmpty()
                && head >= end
                && Tags.FINITE_OR_MODAL.contains(sentence.token(end).tag())
                && (head == end || sentence.head(end) == head);
        return lost ? Math.max(end, sentence.subtree(head).length()) : end;
    }

    /** "asked why …", "asked the union if …". */
    private Optional<BitSet> opened(Sentence sentence, int verb, Cue cue, int next) {
        if (next + 1 >= sentence.size() || isPointedAt(sentence, verb, next)) {
            return Optional.empty();
        }
        String lemma = sentence.token(next).lemma();
        boolean asks = lemma.equals("if") && (next == verb + 1 || cue.act("clause").filter(ASKING::contains).isPresent());
        return asks || openings.contains(lemma) ? Optional.of(Trees.range(next, sentence.size())) : Optional.empty();
    }

    /** "ruled that out, and …": what is pointed at opens nothing. */
    private static boolean isPointedAt(Sentence sentence, int verb, int next) {
        return sentence.token(next).tag().equals("DT") && sentence.is(next, "obj") && sentence.head(next) == verb;
    }

    private Optional<BitSet> behindColon(Sentence sentence, int next) {
        int colon = colonAfter(sentence, next);
        return colon >= 0 && colon + 1 < sentence.size()
                ? Optional.of(Trees.range(colon + 1, sentence.size()))
                : Optional.empty();
    }

    private int colonAfter(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + FARTHEST_COLON); i++) {
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

    private static Optional<BitSet> quotation(Sentence sentence, int verb, int next, BitSet quoted) {
        int quote = quoted.nextSetBit(verb);
        boolean follows = quote >= 0
                && quote <= next + 2
                && Trees.range(next, quote).stream().allMatch(i -> Trees.isPause(sentence.token(i)));
        return follows ? Optional.of(Trees.range(quote, sentence.size())) : Optional.empty();
    }

    /** "noting the road was closed": the parser takes "the road" for the object, a finite verb right behind it says more. */
    private static Optional<BitSet> ofTakenObject(Sentence sentence, int verb) {
        Optional<Integer> object = sentence.child(verb, "obj", "iobj").filter(o -> o > verb);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        BitSet below = sentence.subtree(object.get());
        int next = below.length();
        boolean finite = isOneOf(Tags.FINITE_OR_MODAL, sentence, next);
        if (!finite && next + 2 < sentence.size() && sentence.token(next).text().equals(",")) {
            // "say the programme, run by the state, has worked": behind the aside.
            next = behindAside(sentence, next);
            finite = isOneOf(PAST_OR_PRESENT, sentence, next);
        }
        boolean itsOwn = finite && sentence.is(next, "conj");
        return finite && !itsOwn
                ? Optional.of(Trees.range(Math.max(verb + 1, below.nextSetBit(0)), sentence.size()))
                : Optional.empty();
    }

    private static int behindAside(Sentence sentence, int comma) {
        int close = comma + 1;
        while (close < sentence.size() - 1 && !sentence.token(close).text().equals(",")) {
            close++;
        }
        return close + 1;
    }

    private static boolean isOneOf(Set<String> tags, Sentence sentence, int i) {
        return i < sentence.size() && tags.contains(sentence.token(i).tag());
    }

    /** The tree hangs the saying on what is said. */
    private static Optional<BitSet> above(Sentence sentence, int verb, int next) {
        int head = sentence.head(verb);
        boolean wronglyBelow = head > verb
                && (sentence.is(verb, "csubj") || CLAUSES.contains(sentence.relation(verb)) || sentence.is(verb, "advcl"))
                && sentence.child(verb, "mark", "obj", "xcomp").isEmpty();
        return wronglyBelow && next < sentence.size() && !Trees.isPause(sentence.token(next))
                ? Optional.of(Trees.range(behindAdverbs(sentence, verb), sentence.subtree(head).length()))
                : Optional.empty();
    }

    private static int behindAdverbs(Sentence sentence, int verb) {
        int next = verb + 1;
        while (next < sentence.size() && ADVERB.contains(sentence.token(next).tag())) {
            next++;
        }
        return next;
    }

    /** The tree knows that the clause hangs on the verb, and not how. */
    private static Optional<BitSet> loose(Sentence sentence, int verb, int next) {
        if (next < sentence.size() && sentence.token(next).text().equals(",")) {
            return Optional.empty();
        }
        for (String relation : LOOSE) {
            for (int child : sentence.children(verb, relation)) {
                if (child > verb && Trees.hasVerb(sentence, sentence.subtree(child))) {
                    return Optional.of(Trees.range(next, Trees.stretch(sentence, child).length()));
                }
            }
        }
        return Optional.empty();
    }
}
