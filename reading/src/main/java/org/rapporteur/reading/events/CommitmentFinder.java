package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Act;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/** What was agreed between the parties, from events told as agreed, and what somebody promised, from statements. */
final class CommitmentFinder {

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;
    private final Set<String> ids = new HashSet<>();

    CommitmentFinder(Passage passage, EventLexicon.Frames frames, Parties parties) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
    }

    List<Commitment> find(
            List<Sketch> events, List<DateMention> dates, List<FigureMention> figures, List<Statement> statements) {
        List<Commitment> found = new ArrayList<>();
        for (Sketch event : events) {
            if (!event.terms().isEmpty() && frames.commitments().contains(event.kind().code())) {
                found.add(agreed(event, events));
            }
        }
        for (Statement statement : statements) {
            boolean pledge = statement.act() == Act.PROMISE && !statement.negated() && !statement.speaker().isEmpty() && isBinding(statement);
            if (pledge && !statement.content().isBlank()) {
                found.add(pledge(statement, dates, figures));
            }
        }
        for (BoundDeed deed : new BoundDeeds(passage, frames, parties).find()) {
            boolean told = events.stream().anyMatch(event -> !event.terms().isEmpty() && frames.commitments().contains(event.kind().code())
                    && event.sentence() == deed.sentence().index() && event.clause() == deed.verb());
            if (!told) {
                found.add(bound(deed, events, dates, figures));
            }
        }
        found.sort(Comparator.comparingInt(commitment -> commitment.citations().get(0).span().start()));
        return found;
    }

    private Commitment agreed(Sketch event, List<Sketch> events) {
        List<Citation> citations = event.citations().stream().map(passage.report()::cite).toList();
        Set<String> bound = new LinkedHashSet<>(event.actors("party", "actor"));
        Optional<Sketch> talks = talksOf(event, events);
        boolean mutual = frames.isMutual(event.kind());
        if (mutual && bound.size() < 2) {
            bound.addAll(talks.map(sketch -> sketch.actors("party")).filter(both -> both.size() > 1).orElse(sides(events)));
        }
        EdtfDate closed = event.kind() == EventKind.AGREEMENT ? event.start() : EdtfDate.UNKNOWN;
        EdtfDate agreed = event.agreed().isKnown() ? event.agreed() : closed.isKnown() ? closed : talks.map(Sketch::start).orElse(EdtfDate.UNKNOWN);
        EdtfDate due = event.isReal() ? EdtfDate.UNKNOWN : event.end().isKnown() ? event.end() : event.start();
        return new Commitment(
                id(event.kind().code(), citations.get(0)),
                event.kind().code(),
                List.copyOf(bound),
                event.terms(),
                event.figures().stream().map(FigureMention::figure).toList(),
                status(event, due),
                agreed,
                due,
                citations);
    }

    /** The two that the report sets against each other, else the two at the only talks it tells of as held. */
    private Set<String> sides(List<Sketch> events) {
        if (!parties.sides().isEmpty()) {
            return new LinkedHashSet<>(parties.sides());
        }
        List<Set<String>> pairs = events.stream()
                .filter(event -> frames.sameFamily(event.kind(), EventKind.TALKS) && event.isReal())
                .map(event -> event.actors("party"))
                .filter(pair -> pair.size() == 2)
                .distinct()
                .toList();
        return pairs.size() == 1 ? pairs.get(0) : Set.of();
    }

    /** The talks at which it was agreed: those told in the same sentence. */
    private Optional<Sketch> talksOf(Sketch event, List<Sketch> events) {
        return events.stream()
                .filter(other -> frames.sameFamily(other.kind(), EventKind.TALKS) && other.isReal() && other != event)
                .filter(other -> other.citations().stream().anyMatch(event.citations()::contains))
                .findFirst();
    }

    private static CommitmentStatus status(Sketch event, EdtfDate due) {
        EventStatus status = event.status().orElse(EventStatus.AGREED);
        return switch (status) {
            case OCCURRED -> event.kind() == EventKind.AGREEMENT ? CommitmentStatus.AGREED : CommitmentStatus.KEPT;
            case ONGOING -> CommitmentStatus.PARTLY_KEPT;
            case CANCELLED -> CommitmentStatus.LAPSED;
            case SUSPENDED, DENIED -> CommitmentStatus.UNKNOWN;
            case AGREED, PLANNED, PROPOSED -> due.isKnown() ? CommitmentStatus.SCHEDULED : CommitmentStatus.AGREED;
        };
    }

    /** Whether the words that attribute it bind the speaker: "promised", not a mere "said" with something to come. */
    private boolean isBinding(Statement statement) {
        return passage.sentences().stream()
                .filter(sentence -> statement.spans().cue().stream().anyMatch(cue -> sentence.span().contains(cue)))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> statement.spans().cue().stream().anyMatch(cue -> cue.contains(token.span())))
                .anyMatch(token -> frames.pledges().contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private Commitment pledge(Statement statement, List<DateMention> dates, List<FigureMention> figures) {
        List<Span> content = statement.spans().content();
        EdtfDate due = dates.stream()
                .filter(date -> date.kind() == DateMention.Kind.DATE && date.value().isKnown())
                .filter(date -> content.stream().anyMatch(span -> span.contains(date.span())))
                .map(DateMention::value)
                .reduce((one, other) -> other)
                .orElse(EdtfDate.UNKNOWN);
        return new Commitment(
                id("pledge", statement.citations().get(0)),
                "pledge",
                List.of(parties.principal(statement.speaker())),
                statement.content(),
                figures.stream()
                        .filter(figure -> content.stream().anyMatch(span -> span.contains(figure.span())))
                        .map(FigureMention::figure)
                        .toList(),
                due.isKnown() ? CommitmentStatus.SCHEDULED : CommitmentStatus.AGREED,
                statement.date(),
                due,
                statement.citations());
    }

    private Commitment bound(BoundDeed deed, List<Sketch> events, List<DateMention> dates, List<FigureMention> figures) {
        int sentence = deed.sentence().index();
        EdtfDate due = deed.status() != CommitmentStatus.AGREED ? EdtfDate.UNKNOWN : dates.stream()
                .filter(date -> date.kind() == DateMention.Kind.DATE && date.value().isKnown())
                .filter(date -> date.sentence() == sentence && deed.words().get(date.last()))
                .map(DateMention::value)
                .reduce((one, other) -> other)
                .orElse(EdtfDate.UNKNOWN);
        String kind = events.stream()
                .filter(event -> event.sentence() == sentence && event.clause() == deed.verb()
                        && event.kind() != EventKind.AGREEMENT && frames.commitments().contains(event.kind().code()))
                .map(event -> event.kind().code())
                .findFirst()
                .orElse("pledge");
        Citation citation = passage.report().cite(deed.sentence().span());
        return new Commitment(
                id(kind, citation),
                kind,
                deed.parties().stream().map(parties::principal).distinct().toList(),
                deed.terms(),
                figures.stream()
                        .filter(figure -> figure.sentence() == sentence && deed.words().get(figure.token()))
                        .map(FigureMention::figure)
                        .toList(),
                due.isKnown() ? CommitmentStatus.SCHEDULED : deed.status(),
                EdtfDate.UNKNOWN,
                due,
                List.of(citation));
    }

    /** {@code c-} and twelve digits made from the report, the kind and where it is first told. */
    private String id(String kind, Citation first) {
        String base = passage.report().id() + kind + first.span().start();
        String id = "c-" + Report.sha256Of(base).substring(0, 12);
        for (int more = 2; !ids.add(id); more++) {
            id = "c-" + Report.sha256Of(base + "-" + more).substring(0, 12);
        }
        return id;
    }
}
