package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Span;

/**
 * All that is said in a passage, and who says it: what each statement is told apart from. "Roth said that the union had refused to wait"
 * holds the union's words in Roth's.
 *
 * @param all words that become statements of their own
 * @param issuesIn ids of the issues that some words touch
 */
record PassageWords(
        Passage passage,
        List<SpokenWords> all,
        Speakers speakers,
        List<DateMention> dates,
        List<PlaceMention> places,
        List<FigureMention> figures,
        Function<String, List<String>> issuesIn) {

    /** What the speaker says without what it says that others say; what its own party does is the speaker's word as well. */
    Attribution own(Attribution attribution) {
        BitSet own = (BitSet) attribution.content().clone();
        for (SpokenWords words : all) {
            Attribution inner = words.attribution();
            boolean within = inner != attribution
                    && inner.sentence().index() == attribution.sentence().index()
                    && attribution.content().get(inner.trigger());
            if (within && !Nesting.isForSame(inner, attribution, speakers::actor)) {
                own.andNot(inner.content());
                own.andNot(inner.cue());
                own.andNot(inner.source());
            }
        }
        return attribution.withContent(own);
    }

    /**
     * The words in which the speaker can set conditions: its own, with those of whoever says nothing but this, or none if all it says is what
     * another says.
     *
     * @param own see {@link #own(Attribution)}
     */
    Attribution conditioned(Attribution attribution, Attribution own) {
        boolean tellsOfAnother = all.stream()
                .map(SpokenWords::attribution)
                .anyMatch(inner -> isTheClauseOf(inner, attribution) && !Nesting.isForSame(inner, attribution, speakers::actor));
        if (tellsOfAnother) {
            return attribution.withContent(new BitSet());
        }
        return all.stream()
                .map(SpokenWords::attribution)
                .filter(outer -> isTheClauseOf(attribution, outer))
                .findFirst()
                .map(outer -> own.withContent(Trees.plus(own.content(), outer.content())))
                .orElse(own);
    }

    /** The whole of what one source says is that another says something: conditions in it are the other's. */
    private static boolean isTheClauseOf(Attribution inner, Attribution outer) {
        return inner != outer
                && outer.reports()
                && inner.sourceHead() >= 0
                && inner.sentence().index() == outer.sentence().index()
                && outer.content().get(inner.trigger())
                && inner.sentence().head(inner.trigger()) == outer.trigger();
    }

    /** Whoever reports the words that this statement stands in, an outer attribution with another source, or the interviewed. */
    String relay(SpokenWords words, Actor speaker) {
        Span trigger = words.attribution().sentence().token(words.attribution().trigger()).span();
        String relay = "";
        int smallest = Integer.MAX_VALUE;
        for (SpokenWords outer : all) {
            boolean around = outer != words
                    && outer.attribution().sourceHead() >= 0
                    && outer.attribution().reports()
                    && outer.covers(trigger);
            int size = around ? outer.content().stream().mapToInt(Span::length).sum() : Integer.MAX_VALUE;
            if (size < smallest) {
                Actor other = speakers.actor(outer.attribution());
                if (!other.id().equals(speaker.id())) {
                    relay = other.id();
                    smallest = size;
                }
            }
        }
        return speakers.relay(words.attribution().sentence(), relay, speaker);
    }
}
