package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.CommitmentStatus;

/**
 * What a paper itself is said to hold: "the text obliges Chile to close two mines", "it provides for a joint patrol", "the accord gives the divers three days
 * of leave". The words are {@code terms} of {@code frames.yaml}. Immutable.
 */
final class HeldTerms {

    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> PERSONAL = Set.of("it");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;
    private final Deals deals;

    HeldTerms(Passage passage, EventLexicon.Frames frames, Parties parties, Deals deals) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
        this.deals = deals;
    }

    /**
     * The terms that a verb tells of a paper.
     *
     * @param inTerms whether the sentence before told of a deal or of its terms, so that "it" and "the plan" are that deal
     * @param makers those who made the deal, whom a thing without a doer binds
     */
    List<BoundDeed> at(Sentence sentence, int verb, boolean inTerms, List<String> makers) {
        if (!isOfAPaper(sentence, verb, inTerms)) {
            return List.of();
        }
        String lemma = Tree.lemma(sentence, verb);
        if (frames.terms().obliging().contains(lemma)) {
            return obliged(sentence, verb);
        }
        if (frames.terms().holding().contains(lemma) || frames.terms().holding().contains(Tree.verb(sentence, verb))) {
            return held(sentence, verb, makers);
        }
        return frames.terms().giving().contains(lemma) ? given(sentence, verb, makers) : List.of();
    }

    /** "The accord sets out that …": what a paper says as a clause. */
    boolean isSaidByAPaper(Sentence sentence, int clause, boolean inTerms) {
        if (Binding.isJoined(sentence, clause) && sentence.child(clause, "nsubj", "nsubj:pass").isPresent()) {
            return isSaidByAPaper(sentence, sentence.head(clause), inTerms);
        }
        int above = sentence.head(clause);
        return above >= 0 && sentence.is(clause, "ccomp") && sentence.token(above).isVerb() && isOfAPaper(sentence, above, inTerms);
    }

    /** Whether a deal is the subject, told as it stands: not "the accord would oblige" of one that nobody has closed. */
    boolean isOfAPaper(Sentence sentence, int verb, boolean inTerms) {
        // "The proposals … provide": far from its subject the tagger takes it for an infinitive.
        boolean bare = sentence.token(verb).tag().equals("VB") && sentence.children(verb, "aux", "mark").isEmpty();
        boolean stated = bare || sentence.token(verb).tag().matches("VB[ZPD]") || sentence.children(verb, "aux").stream().anyMatch(aux -> Tree.lemma(sentence, aux).equals("will"));
        return stated
                && !Tree.isPassive(sentence, verb)
                && !Tree.isNegated(sentence, verb, frames.negative())
                // What "commits" somebody is a deal, by whatever name.
                && Tree.agents(sentence, verb).stream()
                        .anyMatch(subject -> isPaper(sentence, subject, inTerms || frames.terms().undertaking().contains(Tree.lemma(sentence, verb))));
    }

    private boolean isPaper(Sentence sentence, int noun, boolean inTerms) {
        if (sentence.token(noun).isPronoun()) {
            return inTerms && PERSONAL.contains(Tree.lemma(sentence, noun));
        }
        return deals.isFirm(sentence, noun) || inTerms && (deals.isDealNoun(sentence, noun) || frames.terms().offered().contains(Tree.lemma(sentence, noun)));
    }

    private List<BoundDeed> obliged(Sentence sentence, int verb) {
        List<BoundDeed> found = new ArrayList<>();
        for (int deed : sentence.children(verb, "xcomp", "advcl", "ccomp", "obl")) {
            // "Commits Peru to closing the port" as well as "to close".
            if (!sentence.token(deed).isVerb() || !Tree.isMarked(sentence, deed, Set.of("to")) || deed < verb) {
                continue;
            }
            List<Integer> whom = Stream.concat(sentence.children(verb, "obj", "iobj").stream(), sentence.children(deed, "nsubj").stream()).filter(i -> i < deed).toList();
            List<String> bound = whom.stream().flatMap(one -> parties.at(sentence, one).stream()).distinct().toList();
            Stream.concat(Stream.of(deed), sentence.children(deed, "conj").stream().filter(other -> sentence.token(other).isVerb()).filter(other -> sentence.child(other, "nsubj").isEmpty()))
                    .forEach(each -> found.add(deed(sentence, each, each, sentence.subtree(each, BoundDeed.LEFT_OUT), bound)));
        }
        return found;
    }

    private List<BoundDeed> held(Sentence sentence, int verb, List<String> makers) {
        List<Integer> objects = new ArrayList<>(sentence.children(verb, "obj"));
        sentence.children(verb, "obl").stream().filter(noun -> noun > verb && noun <= verb + 8 && Tree.isMarked(sentence, noun, FOR)).forEach(objects::add);
        return objects.stream()
                .limit(1)
                .flatMap(object -> Tree.joined(sentence, object).stream())
                .filter(noun -> isConcrete(sentence, noun))
                .map(noun -> {
                    BitSet words = sentence.subtree(noun, BoundDeed.LEFT_OUT);
                    words.andNot(cases(sentence, noun));
                    return deed(sentence, noun, words.nextSetBit(0), words, makers);
                })
                .toList();
    }

    private List<BoundDeed> given(Sentence sentence, int verb, List<String> makers) {
        Optional<Integer> thing = sentence.child(verb, "obj").filter(object -> sentence.child(verb, "iobj").isPresent() || sentence.children(verb, "obl").stream()
                .anyMatch(to -> Tree.isMarked(sentence, to, Set.of("to"))));
        return thing.filter(noun -> isConcrete(sentence, noun))
                .map(noun -> List.of(deed(sentence, noun, verb, sentence.subtree(verb, Set.of("conj", "cc", "punct", "parataxis", "nsubj", "mark")), makers)))
                .orElse(List.of());
    }

    /** A measure of some size or a deed, not "the principles" or "a number of steps". */
    private boolean isConcrete(Sentence sentence, int noun) {
        return sentence.token(noun).isNoun() && !sentence.token(noun).isName() && !frames.terms().vague().contains(Tree.lemma(sentence, noun));
    }

    private static BitSet cases(Sentence sentence, int noun) {
        BitSet words = new BitSet();
        sentence.children(noun, "case").forEach(words::set);
        return words;
    }

    private BoundDeed deed(Sentence sentence, int at, int first, BitSet words, List<String> bound) {
        int end = SecondDoers.endOf(sentence, at, words.length() - 1, parties);
        return new BoundDeed(sentence, at, bound, passage.report().text().slice(sentence.span(first, end)), words, CommitmentStatus.AGREED);
    }
}
