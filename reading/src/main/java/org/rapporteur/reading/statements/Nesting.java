package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Span;

/**
 * What becomes of words that stand inside of what somebody else says.
 *
 * <p>"The envoy said that the board had rejected the map" is a relay: the envoy's word for what the board did, two
 * statements. "The board said it wanted a new map" is one statement, whose act is the wish. Anything deeper in what is said
 * (a shop that offers, voters who think) is its content and no statement of its own: nobody reports that it was said. Pure.
 */
final class Nesting {

    /** Acts that tell little of what the speaker does with the words: the clause tells it. */
    private static final Set<Act> PLAIN = Set.of(Act.ASSERT, Act.ANNOUNCE, Act.COMMENT);

    /** "Said it did not want to wait": what not doing an act is. Others are left to the plain act. */
    private static final Map<Act, Act> NOT = Map.of(
            Act.DEMAND, Act.REFUSE, Act.PROMISE, Act.REFUSE, Act.OFFER, Act.REFUSE, Act.AGREE, Act.REJECT, Act.EXPECT, Act.DOUBT);

    private static final Set<Act> POSITIONS =
            Set.of(Act.DEMAND, Act.REJECT, Act.REFUSE, Act.OFFER, Act.PROPOSE, Act.THREATEN, Act.ACCUSE, Act.PROMISE, Act.SET_CONDITION);

    /** Acts by which what the clause tells is not so, or is still to be. */
    private static final Set<Act> WISHING = Set.of(Act.DENY, Act.DOUBT, Act.REJECT, Act.DEMAND, Act.REQUEST, Act.PROPOSE, Act.HOPE);

    /** Helpers of what somebody ought to do or may do. */
    private static final Set<String> OPEN = Set.of("should", "must", "ought", "may", "might");

    /** What opens a clause that tells of something that did happen. */
    private static final Set<String> FACTUAL = Set.of("when", "after", "because", "since", "while", "as");

    private static final Set<String> OWN = Set.of("his", "her", "my", "our");
    private Nesting() {}

    /** The words that are statements of their own; outer ones have taken over what the speaker says of himself. */
    static List<SpokenWords> statements(List<SpokenWords> all, Function<Attribution, Actor> speakers) {
        List<SpokenWords> kept = new ArrayList<>();
        for (SpokenWords words : all) {
            if (isQuotingAnother(words.attribution(), all)) {
                continue;
            }
            Optional<SpokenWords> outer = outer(words, all);
            if (outer.isEmpty()) {
                kept.add(words);
                continue;
            }
            Attribution inner = words.attribution();
            boolean told = isTold(inner, outer.get().attribution());
            boolean same = isSame(inner, outer.get().attribution(), speakers);
            // What it does besides ("…, but continued to rule out") is not the main thing that is said.
            boolean main = !inner.sentence().is(inner.trigger(), "conj");
            if (told && (same || main && isForSame(inner, outer.get().attribution(), speakers))) {
                adopt(outer.get(), inner);
            }
            if (told && !same && isFact(inner, outer.get().attribution()) || isOwned(inner) || isTellingOf(inner, outer.get().attribution(), speakers)) {
                kept.add(words);
            }
        }
        return kept;
    }

    /** "The paper quoted the envoy as saying": it says no more than what the envoy does. */
    private static boolean isQuotingAnother(Attribution quoting, List<SpokenWords> all) {
        Sentence sentence = quoting.sentence();
        return sentence.children(quoting.trigger(), "ccomp").stream()
                .filter(saying -> saying > 0 && sentence.token(saying - 1).text().equals("as") && sentence.is(saying - 1, "mark"))
                .anyMatch(saying -> all.stream().anyMatch(one -> one.attribution().sentence() == sentence && one.attribution().trigger() == saying));
    }

    /** The innermost words that this cue stands in. */
    static Optional<SpokenWords> outer(SpokenWords words, List<SpokenWords> all) {
        Attribution inner = words.attribution();
        Span trigger = inner.sentence().token(inner.trigger()).span();
        SpokenWords outer = null;
        int smallest = Integer.MAX_VALUE;
        for (SpokenWords other : all) {
            int size = other.content().stream().mapToInt(Span::length).sum();
            if (other != words && size < smallest && other.covers(trigger)) {
                outer = other;
                smallest = size;
            }
        }
        return Optional.ofNullable(outer);
    }

    /** What the outer source tells is that the inner one says it: the inner cue is the verb of the clause told, or joined to it. */
    static boolean isTold(Attribution inner, Attribution outer) {
        if (!outer.reports() || inner.sourceHead() < 0 || inner.sentence().index() != outer.sentence().index()) {
            return false;
        }
        Sentence sentence = inner.sentence();
        int top = inner.trigger();
        while (sentence.head(top) >= 0 && outer.content().get(sentence.head(top)) && sentence.is(top, "conj")) {
            top = sentence.head(top);
        }
        return sentence.head(top) < 0 || !outer.content().get(sentence.head(top));
    }

    /**
     * "denied that the church had agreed", "asked that the judges approve it", "might refuse": whoever says so does not tell that the other
     * did it.
     */
    private static boolean isFact(Attribution inner, Attribution outer) {
        // "said the party could not explain it": no explanation was given or kept back.
        boolean unable = inner.negated() && PLAIN.contains(inner.act())
                && inner.sentence().children(inner.trigger(), "aux").stream().anyMatch(aux -> inner.sentence().token(aux).tag().equals("MD"));
        if (unable) {
            return false;
        }
        boolean open = inner.sentence().children(inner.trigger(), "aux").stream().anyMatch(aux -> OPEN.contains(inner.sentence().token(aux).lemma().toLowerCase(Locale.ROOT)));
        boolean unsaid = outer.negated() ? PLAIN.contains(outer.act()) : WISHING.contains(outer.act());
        return !open && !unsaid;
    }

    /** "rejected the board's demand for": a position that its owner's noun states is a fact whoever speaks of it. */
    private static boolean isOwned(Attribution inner) {
        return POSITIONS.contains(inner.act())
                && inner.sentence().token(inner.trigger()).isNoun()
                && inner.sentence().relation(inner.sourceHead()).equals("nmod:poss");
    }

    private static boolean isSame(Attribution inner, Attribution outer, Function<Attribution, Actor> speakers) {
        if (outer.sourceHead() < 0 || inner.sourceHead() < 0) {
            return false;
        }
        Actor actor = speakers.apply(inner);
        // "Half of them said they wanted": a pronoun that leads to nobody else is whoever speaks.
        String words = inner.sentence().token(inner.sourceHead()).text();
        boolean pronoun = inner.sentence().token(inner.sourceHead()).isPronoun() && actor.name().equalsIgnoreCase(words);
        // "A person familiar with her thinking said she had promised": somebody else.
        boolean another = pronoun && outer.source().stream()
                .anyMatch(i -> inner.sentence().token(i).isPronoun() && inner.sentence().token(i).text().toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT).substring(0, 2)));
        return pronoun && !another || inner.sourceHead() == outer.sourceHead() || actor.id().equals(speakers.apply(outer).id());
    }

    /** The minister says what the government does: both are the word of one party. */
    static boolean isForSame(Attribution inner, Attribution outer, Function<Attribution, Actor> speakers) {
        if (outer.sourceHead() < 0 || inner.sourceHead() < 0) {
            return false;
        }
        Actor one = speakers.apply(inner);
        Actor other = speakers.apply(outer);
        if (isOwnBody(inner, one) && other.kind() == ActorKind.PERSON) {
            return true;
        }
        return one.kind() != ActorKind.UNNAMED && other.kind() != ActorKind.UNNAMED && one.principal().equals(other.principal());
    }

    /** "Her branch would go back, she said": a body without a name that is hers. */
    private static boolean isOwnBody(Attribution inner, Actor actor) {
        int first = inner.source().nextSetBit(0);
        return first >= 0 && first < inner.sourceHead()
                && OWN.contains(inner.sentence().token(first).text().toLowerCase(Locale.ROOT))
                && inner.sentence().head(first) == inner.sourceHead()
                && actor.kind() == ActorKind.ORGANISATION && actor.id().startsWith("body:");
    }

    /** "said the pact was nearly lost when General Bari demanded that …": a deed of somebody named, told as a fact beside the rest. */
    private static boolean isTellingOf(Attribution inner, Attribution outer, Function<Attribution, Actor> speakers) {
        Sentence sentence = inner.sentence();
        int verb = inner.trigger();
        boolean told = outer.reports() && inner.sentence().index() == outer.sentence().index() && inner.sourceHead() >= 0;
        if (!told) {
            return false;
        }
        boolean finite = sentence.token(verb).tag().equals("VBD") && (sentence.is(verb, "advcl") || sentence.is(verb, "acl")) && inner.sourceHead() < verb;
        boolean fact = sentence.children(verb, "mark", "advmod").stream().anyMatch(m -> FACTUAL.contains(sentence.token(m).lemma()));
        boolean known = speakers.apply(inner).kind() != ActorKind.UNNAMED
                || sentence.children(inner.sourceHead(), "det").stream().anyMatch(d -> sentence.token(d).lemma().equals("the"));
        return finite && fact && POSITIONS.contains(inner.act()) && known;
    }

    private static void adopt(SpokenWords outer, Attribution inner) {
        if (PLAIN.contains(outer.attribution().act()) && !PLAIN.contains(inner.act())) {
            // "Said a halt was never ordered by the ministry": what was not done is no refusal.
            boolean undone = inner.negated() && Trees.isPassive(inner.sentence(), inner.trigger());
            Act act = undone ? null : inner.negated() ? NOT.get(inner.act()) : inner.act();
            // "Said it had dropped its demand": it no longer demands, which is not to refuse.
            boolean givenUp = inner.negated() && !Trees.isNegated(inner.sentence(), inner.trigger());
            // "Said her party could accept it once …": what it depends on decides what she does.
            boolean possible = inner.act() == Act.AGREE && inner.sentence().children(inner.trigger(), "aux").stream().anyMatch(a -> inner.sentence().token(a).tag().equals("MD"));
            if (act != null && !givenUp && !possible) {
                outer.tell(act);
            }
        }
    }
}
