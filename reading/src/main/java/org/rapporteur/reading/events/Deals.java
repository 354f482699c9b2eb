package org.rapporteur.reading.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * Who made a deal in a sentence that tells no more than that one was made: "have settled on a first step", "came to terms". What
 * the sentences after it say is to be done binds them. The words are in {@code terms} of {@code frames.yaml}. Immutable.
 */
final class Deals {

    private static final Set<String> UNDER = Set.of("under");
    private static final Set<String> ACCORDING = Set.of("accord", "according", "per");
    private static final Set<String> WITH = Set.of("with");
    private static final Set<String> ON = Set.of("on", "upon");

    private final EventLexicon.Frames frames;
    private final Parties parties;

    Deals(EventLexicon.Frames frames, Parties parties) {
        this.frames = frames;
        this.parties = parties;
    }

    /** The principals of those who made it, as far as they are known; empty if the sentence tells of none. */
    Optional<List<String>> madeIn(Sentence sentence) {
        // "Called the deal a surrender" makes none: where nobody is known to have made it, the verb has to say that it was closed.
        return told(sentence, verb -> makers(sentence, verb).size() > 1 || isClosed(sentence, verb) || agents(sentence, verb).size() > 1 || isByAll(sentence, verb));
    }

    /** Those who "agreed that …", "agreed to …" together: what they go on to say is to be done binds them as well. */
    Optional<List<String>> agreedIn(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(verb -> frames.terms().agreeing().contains(Tree.lemma(sentence, verb)) && sentence.token(verb).tag().matches("VB[DN]"))
                .filter(verb -> !Tree.isNegated(sentence, verb, frames.negative()) && sentence.child(verb, "ccomp", "xcomp").isPresent())
                .filter(verb -> sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("MD")))
                .filter(verb -> Tree.agents(sentence, verb).size() > 1 || isByAll(sentence, verb))
                .map(verb -> makers(sentence, verb))
                .findFirst();
    }

    /** "Under it, each state will report": of the deal told before. */
    boolean opensWithIt(Sentence sentence) {
        return sentence.size() > 2 && UNDER.contains(Tree.lemma(sentence, 0)) && sentence.token(1).text().matches("it|this|them|these");
    }

    /** As {@link #madeIn}, of a deal that is closed: a compromise that is put forward is none. */
    Optional<List<String>> closedIn(Sentence sentence) {
        return told(sentence, verb -> isClosed(sentence, verb));
    }

    private Optional<List<String>> told(Sentence sentence, IntPredicate which) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(verb -> isMade(sentence, verb) && which.test(verb))
                .map(verb -> makers(sentence, verb))
                .findFirst();
    }

    private boolean isClosed(Sentence sentence, int verb) {
        String lemma = Tree.lemma(sentence, verb);
        return frames.closing().contains(lemma) || frames.terms().yielding().contains(lemma);
    }

    private boolean isMade(Sentence sentence, int verb) {
        boolean told = sentence.token(verb).tag().matches("VB[DN]")
                && frames.terms().making().contains(Tree.lemma(sentence, verb))
                && !Tree.isNegated(sentence, verb, frames.negative())
                && sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("MD"));
        return told
                && Stream.of(sentence.children(verb, "obj", "obl", "nmod"), Tree.objects(sentence, verb), taken(sentence, verb)).flatMap(List::stream)
                        .anyMatch(noun -> isDeal(sentence, noun) || isTaken(sentence, verb, noun) || isAgreedOn(sentence, verb, noun));
    }

    /** "After Chile and Peru accepted proposals": what was done, taken by the parser for a word that describes. */
    private static List<Integer> taken(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD") && sentence.is(verb, "amod") ? List.of(sentence.head(verb)) : List.of();
    }

    /** Who made it; behind "after" the parser hangs them elsewhere. */
    private static List<Integer> agents(Sentence sentence, int verb) {
        List<Integer> agents = Tree.agents(sentence, verb);
        if (!agents.isEmpty() || taken(sentence, verb).isEmpty() || verb == 0 || !sentence.token(verb - 1).isNoun()) {
            return agents;
        }
        int last = verb - 1;
        return sentence.is(last, "conj") ? List.of(sentence.head(last), last) : List.of(last);
    }

    /** "Chile and Peru agreed on a mutual reduction": whatever two agree on is a deal. */
    private boolean isAgreedOn(Sentence sentence, int verb, int noun) {
        boolean asFollows = Tree.lemma(sentence, noun).equals("follow") || Tree.lemma(sentence, noun).equals("following");
        return frames.terms().agreeing().contains(Tree.lemma(sentence, verb))
                && (asFollows && isByAll(sentence, verb) || Tree.isMarked(sentence, noun, ON) && makers(sentence, verb).size() > 1);
    }

    /** "Chile and Peru accepted the proposals": what was only offered is a deal now. */
    private boolean isTaken(Sentence sentence, int verb, int noun) {
        return frames.terms().taking().contains(Tree.lemma(sentence, verb)) && frames.terms().offered().contains(Tree.lemma(sentence, noun));
    }

    /** "The proposals provide for …", "It also sets out …": a sentence that goes on to say what a deal holds. */
    boolean isSubjectOf(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(noun -> sentence.is(noun, "nsubj") && sentence.is(sentence.head(noun), "root"))
                .anyMatch(noun -> frames.terms().deals().contains(Tree.lemma(sentence, noun)) || frames.terms().offered().contains(Tree.lemma(sentence, noun)));
    }

    /** "The parties agreed as follows: …", "the deal was signed: Chile will …": terms in the sentence that tells of the deal. */
    boolean listsAfter(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.text().equals(":")) && madeIn(sentence).isPresent();
    }

    /** Whether a sentence names the deal whose terms it tells: "under the treaty, …", "in a deal signed on Friday, …", "according to the text, …". */
    boolean opens(Sentence sentence) {
        return sentence.tokens().stream().mapToInt(Token::index).anyMatch(noun -> sentence.token(noun).isNoun() && isOpening(sentence, noun));
    }

    /** "Under the law, a strike must be announced": what holds without any deal. */
    boolean isOfALaw(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .anyMatch(noun -> frames.terms().laws().contains(Tree.lemma(sentence, noun)) && (Tree.isMarked(sentence, noun, UNDER) || Tree.isMarked(sentence, noun, Set.of("by", "accord", "according"))));
    }

    /** "Under the treaty, Chile will …": the deal hangs on the verb itself. */
    boolean isUnder(Sentence sentence, int verb) {
        return sentence.children(verb, "obl").stream().anyMatch(noun -> isOpening(sentence, noun));
    }

    private boolean isOpening(Sentence sentence, int noun) {
        boolean under = Tree.isMarked(sentence, noun, UNDER) && frames.terms().deals().contains(Tree.lemma(sentence, noun)) && (sentence.is(noun, "obl") || sentence.is(noun, "root"));
        boolean told = sentence.is(noun, "obl") && Tree.isMarked(sentence, noun, frames.terms().opening()) && (isFirm(sentence, noun) || ofFirm(sentence, noun) || isDealNoun(sentence, noun) && Tree.isMarked(sentence, noun, ACCORDING)) && isClosedItself(sentence, noun);
        return (under || told) && !isDraft(sentence, noun);
    }

    /** "A copy of the accord", "the text of the treaty". */
    private boolean ofFirm(Sentence sentence, int noun) {
        return sentence.children(noun, "nmod").stream().anyMatch(of -> isFirm(sentence, of));
    }

    /** "In a deal reached on Friday", "as part of the accord", "according to the treaty": not "in talks on a deal". */
    private boolean isClosedItself(Sentence sentence, int noun) {
        return Tree.isMarked(sentence, noun, ACCORDING)
                || ofFirm(sentence, noun)
                || sentence.children(noun, "acl").stream().anyMatch(verb -> frames.terms().making().contains(Tree.lemma(sentence, verb)) && sentence.token(verb).tag().matches("VB[DN]"));
    }

    /** A word that means a deal between two, whatever the report told before. */
    boolean isFirm(Sentence sentence, int noun) {
        return frames.terms().firm().contains(Tree.lemma(sentence, noun)) && !isDraft(sentence, noun);
    }

    /** A word that means a deal where the report has told of one: "the plan", "the text". */
    boolean isDealNoun(Sentence sentence, int noun) {
        return frames.terms().deals().contains(Tree.lemma(sentence, noun)) && !isDraft(sentence, noun);
    }

    /** "Both sides", "the two governments" as the doers. */
    boolean isByAll(Sentence sentence, int verb) {
        return Tree.agents(sentence, verb).stream()
                .anyMatch(agent -> frames.groups().contains(Tree.lemma(sentence, agent))
                        && sentence.children(agent).stream().anyMatch(word -> frames.groupWords().contains(Tree.lemma(sentence, word))));
    }

    /** A deal that nobody has closed, one that failed or one of long ago, or one that was rejected: "the draft", "the 1960 treaty", "the plan, which Chile rejected". */
    private boolean isDraft(Sentence sentence, int noun) {
        return sentence.children(noun, "amod", "compound", "nummod").stream()
                        .anyMatch(word -> frames.terms().drafts().contains(Tree.lemma(sentence, word)) || sentence.token(word).text().matches("1\\d{3}|20[01]\\d"))
                || sentence.children(noun, "acl").stream().anyMatch(verb -> frames.rebuffs().contains(Tree.lemma(sentence, verb)));
    }

    private boolean isDeal(Sentence sentence, int noun) {
        String lemma = Tree.lemma(sentence, noun);
        String text = sentence.token(noun).text();
        boolean deal = frames.terms().deals().contains(lemma) || frames.terms().made().contains(lemma) || frames.terms().made().contains(text);
        return deal && !isDraft(sentence, noun);
    }

    private List<String> makers(Sentence sentence, int verb) {
        Set<String> makers = new LinkedHashSet<>();
        for (int agent : agents(sentence, verb)) {
            parties.at(sentence, agent).stream().map(parties::principal).forEach(makers::add);
        }
        if (makers.size() == 1) {
            // "The guild signed an agreement with the shipyard and the town"
            Stream.concat(Stream.of(verb), sentence.children(verb, "obj").stream())
                    .flatMap(noun -> sentence.children(noun, "nmod", "obl").stream())
                    .filter(other -> Tree.isMarked(sentence, other, WITH))
                    .forEach(other -> parties.at(sentence, other).stream().map(parties::principal).forEach(makers::add));
        }
        return makers.size() > 1 ? List.copyOf(makers) : List.copyOf(parties.sides());
    }
}
