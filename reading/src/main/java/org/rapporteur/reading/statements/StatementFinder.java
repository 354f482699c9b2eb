package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Finds the statements of a passage: attributions by cue, quotations given to those who speak them, speakers resolved to
 * actors, relays told from speakers. Immutable; safe for use by several threads.
 */
public final class StatementFinder {

    private final AttributionFinder attributions;
    private final StatementWriter writer;
    private final Antecedents antecedents;

    public StatementFinder(CueLexicon lexicon) {
        ConditionFinder conditions = ConditionFinder.standard();
        this.attributions = new AttributionFinder(lexicon, conditions);
        this.writer = new StatementWriter(conditions);
        this.antecedents = Antecedents.standard();
    }

    /** Statements with the actors they brought up that the cast does not know, or of whom they tell more than it does. */
    public record Found(List<Statement> statements, List<Actor> actors) {}

    /**
     * All that is said in a passage whose trees {@link TreeRepair} has mended.
     *
     * @param issuesIn ids of the issues that some words touch, from the codebook that fits the report
     */
    public Found find(
            Passage passage,
            Cast cast,
            List<DateMention> dates,
            List<PlaceMention> places,
            List<FigureMention> figures,
            Function<String, List<String>> issuesIn) {
        List<SpokenWords> spoken = spoken(passage, cast);
        spoken.sort(Comparator.comparingInt(words -> words.content().get(0).start()));
        Speakers speakers = new Speakers(passage, cast);
        List<SpokenWords> stated = Nesting.statements(spoken, speakers::actor);
        PassageWords context = new PassageWords(passage, stated, speakers, dates, places, figures, issuesIn);
        return new Found(written(context, cast), speakers.strangers());
    }

    /** All that is said, with the quotations that carry it. */
    private List<SpokenWords> spoken(Passage passage, Cast cast) {
        List<Quotation> quotations = QuotationFinder.find(passage);
        Map<Integer, BitSet> quoted = QuotationCarrier.quotedTokens(passage, quotations);
        List<SpokenWords> spoken = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            BitSet inQuotation = quoted.get(sentence.index());
            for (Attribution attribution : attributions.find(sentence, inQuotation)) {
                if (!NamelessVoices.say(attribution, cast)) {
                    spoken.add(new SpokenWords(attribution));
                }
            }
            Answers.plain(sentence, cast, inQuotation, spoken).map(SpokenWords::new).ifPresent(spoken::add);
        }
        QuotationCarrier.carry(passage, quotations, spoken);
        spoken.removeIf(words -> !words.hasContent() || isInOwnWords(words.attribution()));
        Set<Once> once = new HashSet<>();
        spoken.removeIf(words -> !once.add(Once.of(words)));
        return spoken;
    }

    /** "…,” said the pilot, before boarding a boat": one quotation that two verbs of hers stand beside is said once. */
    private record Once(int sentence, BitSet source, Act act, List<Span> content) {

        static Once of(SpokenWords words) {
            Attribution said = words.attribution();
            return new Once(said.sentence().index(), said.source(), said.act(), words.content());
        }
    }

    /** "Roth agreed: “We need time”, he argued": taken for what Roth agreed to, himself and all. */
    private static boolean isInOwnWords(Attribution attribution) {
        return attribution.sourceHead() >= 0 && attribution.source().isEmpty() && attribution.content().get(attribution.sourceHead());
    }

    private List<Statement> written(PassageWords context, Cast cast) {
        List<Statement> statements = new ArrayList<>();
        // What "only then" points to: the last that was said in an earlier sentence.
        Optional<Statement> earlier = Optional.empty();
        int sentence = -1;
        for (SpokenWords words : context.all()) {
            int current = words.attribution().sentence().index();
            if (current != sentence) {
                earlier = statements.isEmpty() ? earlier : Optional.of(statements.get(statements.size() - 1));
                sentence = current;
            }
            Statement told = writer.statement(context, words, earlier);
            // "Rejected the proposal": what it is about is what the proposal was about.
            Statement statement = antecedents.answered(told, statements).map(said -> told.about(said.issues())).orElse(told);
            statements.addAll(JointStatements.each(words.attribution(), statement, context.speakers(), cast));
        }
        return statements;
    }
}
