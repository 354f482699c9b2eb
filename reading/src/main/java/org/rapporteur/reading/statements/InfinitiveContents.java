package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * What somebody wants to do or wants done: an infinitive ("asked the council to wait", "refuses to sign"), a state ("wants ten of its
 * members freed") or a gerund ("suggested waiting"). Pure functions over one sentence's tree.
 */
final class InfinitiveContents {

    /** Acts done to somebody. */
    private static final Set<Act> ASKING =
            Set.of(Act.REQUEST, Act.DEMAND, Act.PROPOSE, Act.OFFER, Act.WARN, Act.THREATEN, Act.PROMISE);

    private static final Set<String> STATE = Tags.of("VBN VBD JJ");

    private final ContentReach reach;

    InfinitiveContents(ContentReach reach) {
        this.reach = reach;
    }

    /** "asked the council to wait", "refuses to sign". */
    Optional<Content> find(Sentence sentence, int verb, Cue cue, int addressee) {
        for (int child : sentence.children(verb, "xcomp", "ccomp", "advcl", "acl")) {
            if (child < verb || !hasTo(sentence, child)) {
                continue;
            }
            Optional<Integer> person = Addressees.ofInfinitive(sentence, verb, child, cue);
            Optional<Act> act = person.isPresent() ? actToward(sentence, verb, person.get(), cue) : cue.act("infinitive");
            if (act.isPresent()) {
                Content content = person.isPresent()
                        ? askedOf(sentence, verb, person.get(), child, act.get())
                        : own(sentence, verb, child, act.get(), addressee);
                return Optional.of(content).filter(found -> !found.tokens().isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<Act> actToward(Sentence sentence, int verb, int person, Cue cue) {
        String preposition = Addressees.prepositionOf(sentence, person, verb);
        return cue.act("person-infinitive").or(() -> preposition.isEmpty() ? Optional.empty() : cue.act(preposition));
    }

    /** "asked the council to wait": who is to do it is part of what is asked. */
    private Content askedOf(Sentence sentence, int verb, int person, int infinitive, Act act) {
        BitSet below = Trees.stretch(sentence, infinitive);
        BitSet preposition = new BitSet();
        int first = Math.min(below.nextSetBit(0), Trees.stretch(sentence, person).nextSetBit(0));
        int start = Math.max(verb + 1, first);
        if (sentence.token(start).tag().equals("IN")) {
            preposition.set(start++);
        }
        int asked = isAsked(sentence, person, infinitive, preposition) ? person : -1;
        return content(sentence, verb, start, below.length(), preposition, act, asked);
    }

    /** "refuses to sign". */
    private Content own(Sentence sentence, int verb, int infinitive, Act act, int addressee) {
        BitSet below = Trees.stretch(sentence, infinitive);
        int start = Math.max(below.nextSetBit(0), verb + 1);
        int begin = Math.max(start, beginOfInfinitive(sentence, start, infinitive));
        return content(sentence, verb, begin, below.length(), new BitSet(), act, addressee);
    }

    private Content content(Sentence sentence, int verb, int start, int end, BitSet preposition, Act act, int asked) {
        BitSet tokens = Trees.trimmed(sentence, Trees.range(start, reach.withCondition(sentence, verb, end)));
        return new Content(tokens, preposition, act, ASKING.contains(act) ? asked : -1, false, true);
    }

    /** "asked for the decree to be lifted", "wants its engineers to be housed": of these nobody is asked anything. */
    private static boolean isAsked(Sentence sentence, int person, int infinitive, BitSet preposition) {
        boolean suffers = sentence.children(infinitive).stream().anyMatch(c -> sentence.relation(c).equals("aux:pass"));
        boolean about = preposition.stream().anyMatch(i -> sentence.token(i).lemma().equals("for"));
        return !suffers && !about && person > 0;
    }

    /** "agreed on Friday in Oslo (not) to return": what stands before the "to" tells when and where, not what. */
    private static int beginOfInfinitive(Sentence sentence, int from, int infinitive) {
        int to = infinitive;
        while (to > from && !sentence.token(to).tag().equals("TO")) {
            to--;
        }
        return to > from && sentence.token(to - 1).lemma().equals("not") ? to - 1 : to;
    }

    /** "wants ten of its members freed": somebody or something in another state, without a "to be". */
    Optional<Content> state(Sentence sentence, int verb, Cue cue) {
        Optional<Act> act = cue.act("person-infinitive").filter(any -> cue.act("object").isPresent());
        return act.flatMap(wanted -> sentence.children(verb, "xcomp", "ccomp", "dep").stream()
                .filter(state -> state > verb + 1 && isState(sentence, verb, state))
                .findFirst()
                .map(state -> Trees.range(verb + 1, reach.endOf(sentence, verb, state)))
                .map(tokens -> new Content(Trees.trimmed(sentence, tokens), new BitSet(), wanted, -1, false, true)));
    }

    private static boolean isState(Sentence sentence, int verb, int word) {
        return STATE.contains(sentence.token(word).tag())
                && !hasTo(sentence, word)
                && sentence.child(word, "nsubj").filter(subject -> subject > verb).isPresent()
                && sentence.child(word, "mark", "cop", "aux").isEmpty();
    }

    /** "suggested waiting". */
    Optional<Content> gerund(Sentence sentence, int verb, Cue cue) {
        return cue.act("gerund").flatMap(act -> sentence.children(verb, "xcomp", "ccomp", "advcl", "obj", "dep").stream()
                .filter(deed -> deed > verb && sentence.token(deed).tag().equals("VBG"))
                .filter(deed -> !sentence.is(deed, "dep") || deed == verb + 1)
                .findFirst()
                .map(deed -> Content.behind(sentence, verb, Trees.stretch(sentence, deed), act)));
    }

    /** "to wait". */
    static boolean hasTo(Sentence sentence, int verb) {
        return sentence.children(verb, "mark").stream().anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }
}
