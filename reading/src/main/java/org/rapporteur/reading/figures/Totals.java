package org.rapporteur.reading.figures;

import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Tells sums over time ("since the war began") from the losses of one incident. Immutable. */
final class Totals {

    private static final int VAST = 1000;

    private final FigureLexicon lexicon;

    Totals(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether losses are summed up over time: its clause says so, or they are too vast and vague to be those of one incident. */
    boolean isTotal(Counted counted, String what) {
        if (!FigureFinder.TOLLS.contains(what)) {
            return false;
        }
        Sentence sentence = counted.sentence();
        Quantity quantity = counted.quantity();
        boolean vast = Double.isNaN(quantity.value()) && quantity.low() >= VAST
                && sentence.token(quantity.last()).text().toLowerCase(Locale.ROOT).endsWith("s");
        return vast || isRaised(sentence, counted.anchor()) || isSaidInClause(sentence, counted.anchor());
    }

    /** "The raid brought the number of dead to 46": more than those of the raid. */
    private boolean isRaised(Sentence sentence, int anchor) {
        int verb = sentence.head(anchor);
        return verb >= 0
                && sentence.is(anchor, "obl")
                && sentence.children(anchor, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals("to"))
                && lexicon.raising().contains(WhatCounts.lemma(sentence, verb))
                && sentence.child(verb, "obj").isPresent();
    }

    private boolean isSaidInClause(Sentence sentence, int anchor) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        int clause = clause(sentence, anchor);
        for (int i = 0; i < words.size(); i++) {
            for (String phrase : lexicon.totals()) {
                if (QuantityFinder.beginsAt(words, i, phrase) && clause(sentence, i + phrase.split(" ").length - 1) == clause) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The nearest word above that has a subject of its own, or the root. */
    private static int clause(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.size() && sentence.head(at) >= 0; steps++) {
            boolean own = at != token && (sentence.child(at, "nsubj").isPresent() && !sentence.is(at, "advcl") || sentence.is(at, "parataxis"));
            if (own) {
                return at;
            }
            at = sentence.head(at);
        }
        return at;
    }
}
