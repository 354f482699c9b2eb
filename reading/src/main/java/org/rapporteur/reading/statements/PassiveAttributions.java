package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/** "was rejected by the union": the agent is the source, the subject what is rejected. Pure; safe for use by several threads. */
final class PassiveAttributions {

    /** Acts that, told of a noun by a participle, only say which one is meant. */
    private static final Set<Act> DESCRIBING = Set.of(Act.ANNOUNCE, Act.ASSERT, Act.COMMENT, Act.EXPECT);

    private final SourceFinder sources;

    PassiveAttributions(SourceFinder sources) {
        this.sources = sources;
    }

    Optional<Attribution> find(Sentence sentence, int verb, Cue cue) {
        Optional<Integer> agent = sentence.children(verb, "obl", "nmod").stream()
                .filter(noun -> isAgent(sentence, noun))
                .findFirst();
        if (agent.isEmpty()) {
            return seenAs(sentence, verb, cue);
        }
        Optional<Integer> charge = charge(sentence, verb, agent.get(), cue);
        if (charge.isEmpty() && cue.act("object").isEmpty() && cue.act("clause").isEmpty()) {
            return Optional.empty();
        }
        return isToldToSubject(sentence, verb, agent.get(), cue)
                ? toldToSubject(sentence, verb, agent.get(), charge, cue)
                : doneToSubject(sentence, verb, agent.get(), charge, cue);
    }

    private boolean isAgent(Sentence sentence, int noun) {
        return Trees.marker(sentence, noun).equals("by")
                && !Trees.isTime(sentence.token(noun))
                && sources.isLikelySource(sentence, noun);
    }

    /** "The text agreed by the two sides has nine pages": the tree takes the participle for what the text does. */
    boolean isToldBySomebody(Sentence sentence, int verb) {
        return Tags.PAST.contains(sentence.token(verb).tag())
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).text().equals("by")
                && sentence.children(verb, "aux").isEmpty()
                && sentence.children(verb, "obl", "nmod").stream().anyMatch(noun -> isAgent(sentence, noun));
    }

    /** "was accused by Ghana of cutting the cable". */
    private static Optional<Integer> charge(Sentence sentence, int verb, int agent, Cue cue) {
        return cue.act("of").flatMap(act -> Stream.concat(sentence.children(verb).stream(), sentence.children(agent).stream())
                .filter(deed -> deed > verb && Trees.marker(sentence, deed).equals("of"))
                .findFirst());
    }

    /** "The parties were told by the mediator that …": told to the parties. */
    private boolean isToldToSubject(Sentence sentence, int verb, int agent, Cue cue) {
        return cue.act("clause").isPresent()
                && clause(sentence, verb).filter(c -> c > agent && Trees.marker(sentence, c).equals("that")).isPresent()
                && subject(sentence, verb).filter(noun -> sources.isLikelySource(sentence, noun)).isPresent();
    }

    private static Optional<Attribution> toldToSubject(Sentence sentence, int verb, int agent, Optional<Integer> charge, Cue cue) {
        BitSet told = Trees.stretch(sentence, clause(sentence, verb).orElseThrow());
        BitSet speaker = Trees.minus(speaker(sentence, agent, charge), Trees.range(told.nextSetBit(0), sentence.size()));
        int addressee = subject(sentence, verb).orElseThrow();
        return attribution(sentence, verb, agent, speaker, told, addressee, cue.act("clause").orElseThrow(), true, cue);
    }

    /** "The plan was rejected by the union", "a plan rejected by the union". */
    private static Optional<Attribution> doneToSubject(Sentence sentence, int verb, int agent, Optional<Integer> charge, Cue cue) {
        Optional<Act> act = cue.act("object").or(() -> cue.act("clause")).or(() -> cue.act("of"));
        BitSet content = thing(sentence, verb);
        charge.ifPresent(deed -> content.or(Trees.stretch(sentence, deed)));
        clause(sentence, verb).filter(clause -> clause > verb).ifPresent(clause -> content.or(Trees.stretch(sentence, clause)));
        return act.flatMap(done ->
                attribution(sentence, verb, agent, speaker(sentence, agent, charge), content, -1, done, false, cue));
    }

    private static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj", "csubj");
    }

    private static Optional<Integer> clause(Sentence sentence, int verb) {
        return sentence.child(verb, "xcomp", "ccomp");
    }

    /** What something is done to: the subject, or the noun that a participle describes. */
    private static BitSet thing(Sentence sentence, int verb) {
        Optional<Integer> subject = subject(sentence, verb);
        if (subject.isPresent()) {
            return Trees.stretch(sentence, subject.get());
        }
        if (!sentence.is(verb, "acl")) {
            return new BitSet();
        }
        int noun = sentence.head(verb);
        BitSet described = Trees.minus(sentence.subtree(noun), sentence.subtree(verb));
        return Trees.range(described.nextSetBit(0), noun + 1);
    }

    private static BitSet speaker(Sentence sentence, int agent, Optional<Integer> charge) {
        BitSet words = Trees.nounPhrase(sentence, agent);
        return charge.map(deed -> Trees.minus(words, Trees.stretch(sentence, deed))).orElse(words);
    }

    private static Optional<Attribution> attribution(
            Sentence sentence, int verb, int agent, BitSet speaker, BitSet words, int addressee, Act act, boolean told, Cue cue) {
        BitSet cueWords = Trees.verbGroup(sentence, verb);
        sentence.child(agent, "case").ifPresent(cueWords::set);
        BitSet content = Trees.trimmed(sentence, Trees.minus(Trees.minus(words, cueWords), speaker));
        if (content.isEmpty() || isNamed(sentence, verb, cue, act) || isDescribed(sentence, verb, act)) {
            return Optional.empty();
        }
        boolean negated = Trees.isNegated(sentence, verb);
        return Optional.of(
                new Attribution(sentence, verb, speaker, agent, cueWords, content, addressee, act, negated, false, told));
    }

    /** "a strike called by the guild": what is named so needs the name. */
    private static boolean isNamed(Sentence sentence, int verb, Cue cue, Act act) {
        return act == Act.ASSERT && cue.act("complement").isPresent() && sentence.children(verb, "xcomp").isEmpty();
    }

    /** "a paper circulated by the mediator": which paper, and nothing that is said; a plan proposed by somebody is his. */
    private static boolean isDescribed(Sentence sentence, int verb, Act act) {
        boolean participle = sentence.is(verb, "acl") && !sentence.relation(verb).equals("acl:relcl")
                || sentence.children(verb, "aux").isEmpty();
        return participle && DESCRIBING.contains(act);
    }

    /** "the terms are seen as harsher than": somebody judges, nobody is named. */
    private static Optional<Attribution> seenAs(Sentence sentence, int verb, Cue cue) {
        Optional<Act> act = cue.act("as");
        Optional<Integer> subject = subject(sentence, verb).filter(noun -> noun <= verb);
        Optional<Integer> as = sentence.children(verb, "obl", "advcl", "xcomp", "advmod").stream()
                .filter(word -> word > verb && Trees.marker(sentence, word).equals("as"))
                .findFirst();
        if (act.isEmpty() || subject.isEmpty() || as.isEmpty() || sentence.child(verb, "aux:pass").isEmpty()) {
            return Optional.empty();
        }
        BitSet cueWords = Trees.verbGroup(sentence, verb);
        BitSet judged = Trees.plus(Trees.stretch(sentence, subject.get()), Trees.stretch(sentence, as.get()));
        BitSet content = Trees.trimmed(sentence, Trees.minus(judged, cueWords));
        return Optional.of(
                new Attribution(sentence, verb, new BitSet(), -1, cueWords, content, -1, act.get(), false, false, false));
    }
}
