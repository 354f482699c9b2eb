package org.rapporteur.reading.figures;

import java.util.Optional;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Sentence;

/** On whose word a figure is given. Pure. */
final class FigureSource {

    private FigureSource() {}

    /** Who gives the figure in the same sentence: "said X", "according to X"; {@code ""} if nobody is named. */
    static String of(Counted counted, Cast cast, FigureLexicon lexicon) {
        Sentence sentence = counted.sentence();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.token(i + 1).lemma().equals("to") && WhatCounts.lemma(sentence, i).matches("accord|according")) {
                Optional<Mention> source = cast.mentionAt(sentence.index(), sentence.head(i) > i ? sentence.head(i) : i + 2);
                if (source.isPresent()) {
                    return source.get().actor();
                }
            }
        }
        int below = counted.anchor();
        for (int at = sentence.head(below), steps = 0; at >= 0 && steps < sentence.size(); at = sentence.head(at), steps++) {
            Optional<Integer> speaker = sentence.child(at, "nsubj");
            boolean says = sentence.token(at).isVerb() && lexicon.sources().contains(WhatCounts.lemma(sentence, at));
            if (says && speaker.isPresent() && speaker.get() != below && !sentence.is(below, "nsubj")) {
                return cast.mentionAt(sentence.index(), speaker.get()).map(Mention::actor).orElse("");
            }
            below = at;
        }
        for (int aside = 0; aside < sentence.size(); aside++) {
            Optional<Integer> speaker = sentence.child(aside, "nsubj");
            boolean beside = sentence.is(aside, "parataxis") || sentence.is(aside, "dep");
            boolean said = beside && speaker.isPresent() && lexicon.sources().contains(WhatCounts.lemma(sentence, aside));
            if (said && !sentence.isUnder(counted.anchor(), aside) && rootOf(sentence, aside) == rootOf(sentence, counted.anchor())) {
                return cast.mentionAt(sentence.index(), speaker.get()).map(Mention::actor).orElse("");
            }
        }
        return "";
    }

    private static int rootOf(Sentence sentence, int i) {
        int at = i;
        for (int steps = 0; sentence.head(at) >= 0 && steps < sentence.size(); steps++) {
            at = sentence.head(at);
        }
        return at;
    }
}
