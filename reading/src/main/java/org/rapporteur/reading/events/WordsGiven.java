package org.rapporteur.reading.events;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.CommitmentStatus;

/** What became of a word that somebody gave: "broke its promise". The words are {@code words-given} of {@code frames.yaml}. Immutable. */
final class WordsGiven {

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;

    WordsGiven(Passage passage, EventLexicon.Frames frames, Parties parties) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
    }

    /** What a verb tells of its doer's word, if it tells anything of it. */
    Optional<BoundDeed> at(Sentence sentence, int verb) {
        String lemma = Tree.lemma(sentence, verb);
        boolean kept = frames.wordsGiven().kept().contains(lemma);
        boolean told = sentence.token(verb).tag().matches("VB[DN]")
                && (kept || frames.wordsGiven().broken().contains(lemma))
                && sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("MD"))
                && !Tree.isNegated(sentence, verb, frames.negative());
        if (!told) {
            return Optional.empty();
        }
        List<String> doers = Tree.agents(sentence, verb).stream().flatMap(agent -> parties.at(sentence, agent).stream()).distinct().toList();
        return Tree.objects(sentence, verb).stream()
                .filter(word -> !doers.isEmpty() && isOwn(sentence, word) && frames.wordsGiven().nouns().contains(Tree.lemma(sentence, word)))
                .map(word -> {
                    BitSet words = sentence.subtree(word, BoundDeed.LEFT_OUT);
                    CommitmentStatus status = kept ? CommitmentStatus.KEPT : CommitmentStatus.BROKEN;
                    String terms = passage.report().text().slice(sentence.span(word, words.length() - 1));
                    return new BoundDeed(sentence, verb, doers, terms, words, status);
                })
                .findFirst();
    }

    private static boolean isOwn(Sentence sentence, int word) {
        return sentence.children(word, "nmod").stream().anyMatch(owner -> sentence.relation(owner).equals("nmod:poss"));
    }
}
