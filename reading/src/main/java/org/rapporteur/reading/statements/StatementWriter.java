package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/** Writes the statement that some words of a passage make, with all that the record keeps of it. Immutable; safe for use by several threads. */
final class StatementWriter {

    /** Words as near as this are cited along, in code points. */
    private static final int NEIGHBOURHOOD = 200;

    private final ActRefiner acts;
    private final ConditionFinder conditions;

    StatementWriter(ConditionFinder conditions) {
        this.acts = ActRefiner.standard();
        this.conditions = conditions;
    }

    /** @param earlier what "only then" points to: the last that was said in an earlier sentence */
    Statement statement(PassageWords context, SpokenWords words, Optional<Statement> earlier) {
        Report report = context.passage().report();
        Speakers speakers = context.speakers();
        Attribution attribution = words.attribution();
        Sentence sentence = attribution.sentence();
        Actor speaker = speakers.actor(attribution);
        boolean named = !speaker.equals(Speakers.NOBODY);
        Attribution own = context.own(attribution);
        ConditionFinder.Found found = conditions.find(
                context.passage(), context.conditioned(attribution, own), earlier, speakers.principals(sentence.index()));
        Act act = act(words, found, joined(report, sentence.spans(own.content())), speaker, speakers);
        List<Span> content = words.content();
        String contentText = joined(report, content);
        Statement.Spans spans =
                new Statement.Spans(sentence.spans(SourceWords.described(sentence, attribution)), sentence.spans(attribution.cue()), content);
        return new Statement(
                id(report.id() + sentence.token(attribution.trigger()).span()),
                named ? speaker.id() : "",
                joined(report, sentence.spans(SourceWords.withoutRelatives(sentence, attribution.source()))),
                named ? speaker.principal() : "",
                named && speaker.kind() != ActorKind.UNNAMED,
                context.relay(words, speaker),
                act,
                acts.plover(act),
                addressee(attribution, speakers, speaker),
                context.issuesIn().apply(contentText),
                contentText,
                words.quotations().stream().map(quotation -> report.cite(quotation.inner())).toList(),
                whenSaid(words, context.dates()),
                attribution.negated(),
                spans,
                found.conditions(),
                placesIn(words, context.places()),
                context.figures().stream().filter(f -> words.covers(f.span())).map(FigureMention::figure).toList(),
                citations(report, spans));
    }

    static String id(String of) {
        return "s-" + Report.sha256Of(of).substring(0, 12);
    }

    /** What the words do: the act of their cue, unless the content says more, or the clause tells that the speaker does something else. */
    private Act act(SpokenWords words, ConditionFinder.Found conditions, String own, Actor speaker, Speakers speakers) {
        Sentence sentence = words.attribution().sentence();
        Act refined = acts.refined(words.attribution(), own, conditions, token -> speakers.mayBe(sentence, token, speaker));
        boolean vague = refined == Act.PROMISE || refined == Act.ASSERT || refined == Act.EXPECT;
        return conditions.sets() && !vague ? refined : words.told().filter(told -> !isThreat(told, refined)).orElse(refined);
    }

    /** "Said it was ready to walk out": what one is ready to do need not be an offer. */
    private static boolean isThreat(Act told, Act refined) {
        return told == Act.OFFER && refined == Act.THREATEN;
    }

    /** Nobody is told what he says himself: the tree takes a speaker behind the verb ("“…,” said X") for who is spoken to. */
    private static String addressee(Attribution attribution, Speakers speakers, Actor speaker) {
        return attribution.addresseeHead() < 0
                ? ""
                : speakers.known(attribution.sentence().index(), attribution.addresseeHead())
                        .filter(other -> !other.equals(speaker))
                        .map(Actor::id)
                        .orElse("");
    }

    /** The date in the speaker's own part of the sentence; what is said may be about other days. */
    private static EdtfDate whenSaid(SpokenWords words, List<DateMention> dates) {
        Sentence sentence = words.attribution().sentence();
        int trigger = words.attribution().trigger();
        return dates.stream()
                .filter(d -> d.sentence() == sentence.index() && d.kind() == DateMention.Kind.DATE && !words.covers(d.span()))
                .min(Comparator.comparingInt(d -> Math.abs(d.first() - trigger)))
                .filter(d -> sentence.isUnder(d.first(), trigger) || sentence.isUnder(d.last(), trigger))
                .map(DateMention::value)
                .orElse(EdtfDate.UNKNOWN);
    }

    private static List<Place> placesIn(SpokenWords words, List<PlaceMention> places) {
        return places.stream().filter(p -> words.covers(p.span())).map(PlaceMention::place).distinct().toList();
    }

    private static String joined(Report report, List<Span> spans) {
        List<String> parts = new ArrayList<>();
        spans.forEach(span -> parts.add(report.text().slice(span)));
        return String.join(" … ", parts);
    }

    /** One citation for each unbroken neighbourhood: the words between source, cue and content are cited along. */
    private static List<Citation> citations(Report report, Statement.Spans spans) {
        List<Span> evidence = new ArrayList<>(spans.content());
        evidence.addAll(spans.speaker());
        evidence.addAll(spans.cue());
        evidence.sort(Comparator.naturalOrder());
        List<Citation> citations = new ArrayList<>();
        Span current = evidence.get(0);
        for (Span span : evidence) {
            if (span.start() <= current.end() + NEIGHBOURHOOD) {
                current = current.union(span);
            } else {
                citations.add(report.cite(current));
                current = span;
            }
        }
        citations.add(report.cite(current));
        return citations;
    }
}
