package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.CommitmentStatus;

/**
 * To what a deal binds each side ("under the treaty, Chile will …", "agreed that Peru would …"), and what became of a word
 * that somebody gave ("broke its promise"). The words are {@code terms} and {@code words-given} of {@code frames.yaml}.
 */
final class BoundDeeds {

    private static final Set<String> LEFT_OUT = Set.of("conj", "cc", "punct", "parataxis");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;

    BoundDeeds(Passage passage, EventLexicon.Frames frames, Parties parties) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
    }

    /** In the order of the text; of deeds whose doer nobody can tell none. */
    List<BoundDeed> find() {
        List<BoundDeed> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (!sentence.token(verb).isVerb()) {
                    continue;
                }
                if (isBound(sentence, verb) || isJoined(sentence, verb) && isBound(sentence, sentence.head(verb))) {
                    addDeed(sentence, verb, found);
                }
                addWordGiven(sentence, verb, found);
            }
        }
        return found;
    }

    private static boolean isJoined(Sentence sentence, int verb) {
        return sentence.is(verb, "conj") && sentence.head(verb) >= 0 && sentence.token(sentence.head(verb)).isVerb();
    }

    private boolean isBound(Sentence sentence, int verb) {
        boolean under = sentence.children(verb, "obl").stream()
                .anyMatch(noun -> Tree.isMarked(sentence, noun, Set.of("under")) && frames.terms().deals().contains(Tree.lemma(sentence, noun)));
        int above = sentence.head(verb);
        boolean agreed = above >= 0
                && sentence.is(verb, "ccomp")
                && frames.terms().agreeing().contains(Tree.lemma(sentence, above))
                && sentence.token(above).tag().matches("VB[DN]")
                && !Tree.isNegated(sentence, above, frames.negative());
        return under || agreed;
    }

    private void addDeed(Sentence sentence, int verb, List<BoundDeed> found) {
        boolean modal = Tree.isArranged(sentence, verb)
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).tag().equals("MD") && frames.terms().modals().contains(Tree.lemma(sentence, aux)));
        List<String> doers = doers(sentence, verb);
        if (!modal || doers.isEmpty() || Tree.isNegated(sentence, verb, frames.negative())) {
            return;
        }
        BitSet words = sentence.subtree(verb, LEFT_OUT);
        BitSet terms = (BitSet) words.clone();
        terms.clear(0, verb);
        found.add(new BoundDeed(sentence, verb, doers, slice(sentence, verb, terms.length() - 1), words, CommitmentStatus.AGREED));
    }

    private List<String> doers(Sentence sentence, int verb) {
        return Tree.agents(sentence, verb).stream().flatMap(agent -> parties.at(sentence, agent).stream()).distinct().toList();
    }

    private void addWordGiven(Sentence sentence, int verb, List<BoundDeed> found) {
        String lemma = Tree.lemma(sentence, verb);
        boolean kept = frames.wordsGiven().kept().contains(lemma);
        boolean told = sentence.token(verb).tag().matches("VB[DN]")
                && sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("MD"))
                && !Tree.isNegated(sentence, verb, frames.negative());
        if (!told || !kept && !frames.wordsGiven().broken().contains(lemma)) {
            return;
        }
        for (int word : Tree.objects(sentence, verb)) {
            boolean own = sentence.children(word, "nmod").stream().anyMatch(owner -> sentence.relation(owner).equals("nmod:poss"));
            List<String> doers = doers(sentence, verb);
            if (own && !doers.isEmpty() && frames.wordsGiven().nouns().contains(Tree.lemma(sentence, word))) {
                BitSet words = sentence.subtree(word, LEFT_OUT);
                CommitmentStatus status = kept ? CommitmentStatus.KEPT : CommitmentStatus.BROKEN;
                found.add(new BoundDeed(sentence, verb, doers, slice(sentence, word, words.length() - 1), words, status));
            }
        }
    }

    private String slice(Sentence sentence, int first, int last) {
        return passage.report().text().slice(sentence.token(first).span().union(sentence.token(last).span()));
    }
}
