package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * What a report itself counts in a sentence that tells no event of a kind and that nobody says: "the packer has sent 1,100 employees on
 * leave", "the mill's sales fell by 40 percent". Such a figure is kept with an event of no kind, for it would be lost otherwise. Of one thread.
 */
final class ToldCounts {

    /** What counts fewer is told in passing: "three men stood at the gate". */
    private static final double FEWEST = 5;
    /** A title is no longer than this behind its verb, and no shorter, in tokens. */
    private static final int LONGEST = 16;
    private static final int SHORTEST = 2;
    private static final Set<String> BRANCHES = Set.of("conj", "cc", "punct", "parataxis", "advcl");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;
    private final Around around;

    ToldCounts(Passage passage, EventLexicon.Frames frames, Parties parties, Around around) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
        this.around = around;
    }

    /** One event for each clause that tells figures which neither an event of {@code events} nor a statement has. */
    List<Sketch> find(List<Sketch> events, List<FigureMention> figures, List<Statement> statements) {
        Set<FigureMention> used = new HashSet<>();
        events.forEach(event -> used.addAll(event.figures()));
        Map<List<Integer>, List<FigureMention>> byClause = new LinkedHashMap<>();
        for (FigureMention figure : figures) {
            Sentence sentence = passage.sentences().get(figure.sentence());
            if (!used.contains(figure) && isWorthTelling(sentence, figure) && !isSaid(figure, statements)) {
                clause(sentence, figure.token())
                        .filter(verb -> isTold(sentence, verb))
                        .ifPresent(verb -> byClause.computeIfAbsent(List.of(figure.sentence(), verb), key -> new ArrayList<>()).add(figure));
            }
        }
        List<Sketch> found = new ArrayList<>();
        byClause.forEach((clause, counted) -> found.add(sketch(passage.sentences().get(clause.get(0)), clause.get(1), counted)));
        return found;
    }

    private boolean isWorthTelling(Sentence sentence, FigureMention figure) {
        String what = figure.figure().what();
        double least = Double.isNaN(figure.figure().value()) ? figure.figure().low() : figure.figure().value();
        String of = figure.figure().of();
        String noun = of.substring(of.lastIndexOf(' ') + 1);
        boolean counted = figure.figure().unit().equals("person")
                || frames.counts().things().contains(Tree.lemma(sentence, figure.token()))
                || noun.endsWith("s") && frames.counts().things().contains(noun.substring(0, noun.length() - 1));
        return frames.counts().amounts().contains(what)
                || (frames.counts().people().contains(what) || what.equals("other") && counted) && (least >= FEWEST || Double.isNaN(least));
    }

    private static boolean isSaid(FigureMention figure, List<Statement> statements) {
        return statements.stream().anyMatch(statement -> statement.spans().content().stream().anyMatch(figure.span()::overlaps));
    }

    /** The verb of the clause that a word stands in. */
    private static Optional<Integer> clause(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.size() && at >= 0 && !sentence.token(at).isVerb(); steps++) {
            at = sentence.head(at);
        }
        return at < 0 || !sentence.token(at).isVerb() ? Optional.empty() : Optional.of(at);
    }

    /** Whether a verb tells what was: in the past, not denied, not supposed, of no other clause. */
    private boolean isTold(Sentence sentence, int verb) {
        boolean modal = sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        boolean past = sentence.token(verb).tag().equals("VBD")
                || sentence.token(verb).tag().equals("VBN") && !sentence.children(verb, "aux", "aux:pass", "nsubj", "nsubj:pass").isEmpty();
        boolean main = sentence.is(verb, "root") || sentence.is(verb, "conj") || sentence.is(verb, "parataxis") || sentence.is(verb, "ccomp");
        return past && main && !modal && !Tree.isArranged(sentence, verb) && !Tree.isNegated(sentence, verb, frames.negative()) && !Tree.isMarked(sentence, verb, frames.conditional());
    }

    private Sketch sketch(Sentence sentence, int verb, List<FigureMention> counted) {
        Optional<EventStatus> done = Optional.of(EventStatus.OCCURRED);
        Set<Participant> doers = new LinkedHashSet<>();
        if (!Tree.isPassive(sentence, verb)) {
            Tree.agents(sentence, verb).forEach(agent -> parties.at(sentence, agent).forEach(actor -> doers.add(new Participant(actor, "actor"))));
        }
        BitSet words = sentence.subtree(verb, BRANCHES);
        // "Nine thousand came": the verb alone tells nothing.
        boolean alone = words.length() - 1 - verb < SHORTEST;
        int first = Tree.isPassive(sentence, verb) || alone ? words.nextSetBit(0) : verb;
        int last = Math.min(words.length() - 1, first + LONGEST);
        Span title = sentence.token(Math.max(0, first)).span().union(sentence.token(Math.max(first, last)).span());
        return Sketch.happened(
                around.placesAround(sentence, verb).stream().findFirst().orElse(Place.NONE),
                around.dateAround(sentence, verb, done, Set.of()),
                doers,
                counted,
                passage.report().text().slice(title),
                sentence.span(),
                sentence.index(),
                verb);
    }
}
