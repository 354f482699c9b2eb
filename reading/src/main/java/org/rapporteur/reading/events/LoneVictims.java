package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Span;

/**
 * Counts the dead and the injured that no number counts: a person by name or a single one ("a judge was killed", "the
 * murder of Ms Lund") is one, a couple is two. The words are data ({@code frames.yaml}). Pure functions.
 */
final class LoneVictims {

    private static final int COUPLE = 2;

    private final EventLexicon.Victims words;
    private final Set<String> negative;

    LoneVictims(EventLexicon.Frames frames) {
        this.words = frames.victims();
        this.negative = frames.negative();
    }

    /** Those of all sentences, in text order. */
    List<FigureMention> find(Passage passage) {
        List<FigureMention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                words.fates().forEach((what, fate) -> {
                    for (int victim : victims(sentence, token.index(), fate)) {
                        int number = number(sentence, victim);
                        if (number > 0) {
                            found.add(mention(passage, sentence, victim, what, number));
                        }
                    }
                });
            }
        }
        return found;
    }

    /** The persons to whom this word says that it happened. */
    private List<Integer> victims(Sentence sentence, int i, Map<String, Set<String>> fate) {
        String lemma = Tree.lemma(sentence, i);
        Token token = sentence.token(i);
        if (token.isNoun() && fate.getOrDefault("nouns", Set.of()).contains(lemma)) {
            return sentence.children(i, "nmod").stream()
                    .filter(of -> sentence.relation(of).equals("nmod:poss") || Tree.isMarked(sentence, of, Set.of("of")))
                    .flatMap(of -> Tree.joined(sentence, of).stream())
                    .toList();
        }
        if (!token.isVerb() || isOpen(sentence, i)) {
            return List.of();
        }
        if (fate.getOrDefault("verbs", Set.of()).contains(lemma)) {
            return Tree.objects(sentence, i);
        }
        return fate.getOrDefault("subjects", Set.of()).contains(lemma) ? Tree.agents(sentence, i) : List.of();
    }

    /** Denied, asked for or only possible: "did not kill", "to kill", "could have killed". */
    private boolean isOpen(Sentence sentence, int verb) {
        boolean modal = sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        boolean infinitive = sentence.token(verb).tag().equals("VB");
        boolean nearly = sentence.children(verb, "advmod").stream().anyMatch(adverb -> words.nearly().contains(Tree.lemma(sentence, adverb)));
        return modal || infinitive || nearly || Tree.isNegated(sentence, verb, negative);
    }

    /** How many the word stands for; 0 if it is no single person or a number counts it. */
    private int number(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        String lemma = Tree.lemma(sentence, noun);
        boolean counted = !sentence.children(noun, "nummod").isEmpty();
        if (counted) {
            return 0;
        }
        if (words.pairs().contains(lemma)) {
            return COUPLE;
        }
        boolean named = token.entity().equals("PERSON") && token.isName() && !token.tag().equals("NNPS");
        boolean single = token.tag().equals("NN") || token.tag().equals("NNP");
        boolean generic = sentence.children(noun, "det").stream().anyMatch(det -> negative.contains(Tree.lemma(sentence, det)) || words.many().contains(Tree.lemma(sentence, det)));
        return (named || single && words.persons().contains(lemma)) && !generic ? 1 : 0;
    }

    private static FigureMention mention(Passage passage, Sentence sentence, int victim, String what, int number) {
        Span span = sentence.token(victim).span();
        Figure figure = new Figure(
                what, number, Double.NaN, Double.NaN, "person", sentence.token(victim).text(), "", "", List.of(passage.report().cite(span)));
        return new FigureMention(figure, sentence.index(), victim, false, span);
    }
}
