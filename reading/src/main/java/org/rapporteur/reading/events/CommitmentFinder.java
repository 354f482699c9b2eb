package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<EventStatus> AHEAD = Set.of(EventStatus.AGREED, EventStatus.PLANNED);

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;
    private final Deadlines deadlines;
    private final Promises promises;
    private final DeedKinds kinds;
    private final Set<String> ids = new HashSet<>();

    CommitmentFinder(Passage passage, EventLexicon.Frames frames, Parties parties, List<DateMention> dates) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
        this.deadlines = new Deadlines(passage, frames, dates);
        this.promises = new Promises(passage, frames);
        this.kinds = new DeedKinds(passage, frames);
    }

    List<Commitment> find(
            List<Sketch> events, List<FigureMention> figures, List<Statement> statements) {
        List<Commitment> found = new ArrayList<>();
        for (Sketch event : events) {
            if (!event.terms().isEmpty() && frames.commitments().contains(event.kind().code())) {
                found.add(agreed(event, events, figures));
            }
        }
        found.addAll(joint(events, figures, statements, found));
        // Of a promise that several make in one breath there is a statement each.
        Map<List<Span>, List<Statement>> given = new LinkedHashMap<>();
        statements.stream()
                .filter(promises::isPledge)
                .forEach(statement -> given.computeIfAbsent(statement.spans().content(), key -> new ArrayList<>()).add(statement));
        given.values().forEach(voices -> found.add(pledge(voices, events, figures)));
        for (BoundDeed deed : new BoundDeeds(passage, frames, parties, kinds).find()) {
            boolean told = events.stream()
                    .filter(event -> !event.terms().isEmpty() && frames.commitments().contains(event.kind().code()))
                    // Terms that are no more than the deal's name tell nothing of the deed.
                    .filter(event -> event.kind() != EventKind.AGREEMENT || event.terms().contains(deed.terms()))
                    .anyMatch(event -> event.sentence() == deed.sentence().index() && event.clause() == deed.verb() || isToldAgain(event, deed));
            if (!told && found.stream().noneMatch(commitment -> isTheSame(commitment, deed))) {
                found.add(bound(deed, events, figures));
            }
        }
        found.sort(Comparator.comparingInt(commitment -> commitment.citations().get(0).span().start()));
        return found;
    }

    /** "Agreed to withdraw … Under the deal, both sides will complete the pullback": the event's words stand in the deed's. */
    private static boolean isToldAgain(Sketch event, BoundDeed deed) {
        return event.citations().contains(deed.sentence().span())
                && event.titles().stream().anyMatch(title -> deed.terms().contains(title.words()));
    }

    /** What a promise tells as well is one commitment with it. */
    private boolean isTheSame(Commitment commitment, BoundDeed deed) {
        return commitment.parties().containsAll(deed.parties().stream().map(parties::principal).toList())
                && commitment.citations().stream().anyMatch(citation -> citation.span().overlaps(deed.sentence().span()))
                && (commitment.terms().contains(deed.terms()) || deed.terms().contains(commitment.terms()));
    }

    private Commitment agreed(Sketch event, List<Sketch> events, List<FigureMention> figures) {
        List<Citation> citations = event.citations().stream().map(passage.report()::cite).toList();
        Set<String> bound = new LinkedHashSet<>(event.actors("party", "actor"));
        Optional<Sketch> talks = talksOf(event, events);
        boolean mutual = frames.isMutual(event.kind());
        if (mutual && bound.size() < 2) {
            bound.addAll(talks.map(sketch -> sketch.actors("party")).filter(both -> both.size() > 1).orElse(sides(events)));
        }
        // Of a bare agreement all that is to be done, how much and by when, stands in its terms.
        boolean bare = event.kind() == EventKind.AGREEMENT;
        EdtfDate closed = bare ? event.start() : EdtfDate.UNKNOWN;
        EdtfDate day = event.agreed().isKnown() ? event.agreed() : closed.isKnown() ? closed : talks.map(Sketch::start).orElse(EdtfDate.UNKNOWN);
        // "Agreed to a truce from 19 February": the day is that of the truce.
        boolean toCome = deadlines.isToCome(day);
        EdtfDate agreed = toCome ? EdtfDate.UNKNOWN : day;
        List<Span> terms = bare ? termsIn(event) : List.of();
        EdtfDate stated = bare
                ? deadlines.in(terms)
                : event.isReal() ? EdtfDate.UNKNOWN : event.end().isKnown() ? event.end() : event.start();
        EdtfDate due = stated.isKnown() || !toCome ? stated : day;
        List<FigureMention> counted = bare && event.figures().isEmpty() ? within(terms, figures) : event.figures();
        return new Commitment(
                id(event.kind().code(), citations.get(0)),
                event.kind().code(),
                List.copyOf(bound),
                event.terms(),
                counted.stream().map(FigureMention::figure).toList(),
                status(event, due),
                agreed,
                due,
                citations);
    }

    /** Where the terms stand in the report, as far as they stand there word for word. */
    private List<Span> termsIn(Sketch event) {
        return event.citations().stream()
                .limit(1)
                .flatMap(cited -> {
                    String sentence = passage.report().text().slice(cited);
                    int unit = sentence.indexOf(event.terms());
                    if (unit < 0) {
                        return Stream.empty();
                    }
                    int start = cited.start() + sentence.codePointCount(0, unit);
                    return Stream.of(new Span(start, start + event.terms().codePointCount(0, event.terms().length())));
                })
                .toList();
    }

    private static List<FigureMention> within(List<Span> content, List<FigureMention> figures) {
        return figures.stream()
                .filter(figure -> content.stream().anyMatch(span -> span.contains(figure.span())))
                .toList();
    }

    /** What two or more say together that they agree to, where no event tells it: "A and B agreed that B would lift its duty". */
    private List<Commitment> joint(
            List<Sketch> events,
            List<FigureMention> figures,
            List<Statement> statements,
            List<Commitment> told) {
        Map<List<Span>, List<Statement>> together = new LinkedHashMap<>();
        statements.stream()
                .filter(statement -> statement.act() == Act.AGREE && !statement.negated() && statement.named())
                .filter(statement -> !statement.speaker().isEmpty() && isBindingAgreement(statement))
                .forEach(statement ->
                        together.computeIfAbsent(statement.spans().content(), key -> new ArrayList<>()).add(statement));
        List<Commitment> found = new ArrayList<>();
        together.forEach((content, voices) -> {
            Set<String> bound = new LinkedHashSet<>();
            voices.forEach(voice -> bound.add(parties.principal(voice.speaker())));
            Statement first = voices.get(0);
            boolean toldBefore = told.stream()
                            .flatMap(commitment -> commitment.citations().stream())
                            .anyMatch(citation -> overlaps(citation.span(), first))
                    || events.stream()
                            .filter(event -> event.status().filter(AHEAD::contains).isPresent())
                            .flatMap(event -> event.citations().stream())
                            .anyMatch(span -> overlaps(span, first));
            // One alone may agree to do something as well; what one agrees "that" another does is that other's.
            if ((bound.size() > 1 || first.content().startsWith("to ") && isBindingVerb(first)) && !toldBefore) {
                EdtfDate due = deadlines.in(content);
                found.add(new Commitment(
                        id(EventKind.AGREEMENT.code(), first.citations().get(0)),
                        EventKind.AGREEMENT.code(),
                        List.copyOf(bound),
                        first.content(),
                        within(content, figures).stream().map(FigureMention::figure).toList(),
                        due.isKnown() ? CommitmentStatus.SCHEDULED : CommitmentStatus.AGREED,
                        first.date(),
                        due,
                        first.citations()));
            }
        });
        return found;
    }

    private static boolean overlaps(Span span, Statement statement) {
        return statement.citations().stream().anyMatch(citation -> citation.span().overlaps(span));
    }

    /** Whether something is to be done: "agreed to publish", "agreed that it would lift"; not "agreed with him". */
    private boolean isBindingAgreement(Statement statement) {
        List<Span> content = statement.spans().content();
        return !content.isEmpty()
                && passage.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> content.stream().anyMatch(span -> span.contains(token.span())))
                        .anyMatch(token -> token.tag().equals("TO") || token.tag().equals("MD"));
    }

    /** "Agreed to reinstate the crew": not "was ready to", nor "agreed to consider". */
    private boolean isBindingVerb(Statement statement) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> statement.spans().cue().stream().anyMatch(cue -> cue.contains(token.span())))
                        .filter(token -> token.isVerb() && frames.terms().agreeing().contains(token.lemma().toLowerCase(Locale.ROOT)))
                        .flatMap(token -> sentence.children(token.index(), "xcomp").stream().map(deed -> Tree.lemma(sentence, deed))))
                .anyMatch(deed -> !frames.terms().idle().contains(deed) && !frames.terms().tentative().contains(deed));
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
        return pairs.size() == 1 ? pairs.get(0) : makers(events);
    }

    /** Those who made the only agreement that the report tells of: "the three parties also agreed to" are they. */
    private static Set<String> makers(List<Sketch> events) {
        List<Set<String>> makers = events.stream()
                .filter(event -> event.kind() == EventKind.AGREEMENT && event.isReal())
                .map(event -> event.actors("party"))
                .filter(all -> all.size() > 1)
                .distinct()
                .toList();
        return makers.size() == 1 ? makers.get(0) : Set.of();
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
            case OCCURRED -> event.kind() != EventKind.AGREEMENT
                    ? CommitmentStatus.KEPT
                    : due.isKnown() ? CommitmentStatus.SCHEDULED : CommitmentStatus.AGREED;
            case ONGOING -> CommitmentStatus.PARTLY_KEPT;
            case CANCELLED -> CommitmentStatus.LAPSED;
            case SUSPENDED, DENIED -> CommitmentStatus.UNKNOWN;
            case AGREED, PLANNED, PROPOSED -> due.isKnown() ? CommitmentStatus.SCHEDULED : CommitmentStatus.AGREED;
        };
    }

    private Commitment pledge(List<Statement> voices, List<Sketch> events, List<FigureMention> figures) {
        Statement statement = voices.get(0);
        List<Span> content = statement.spans().content();
        EdtfDate due = deadlines.in(content);
        String kind = kinds.of(content, events);
        return new Commitment(
                id(kind, statement.citations().get(0)),
                kind,
                voices.stream().flatMap(voice -> promisers(voice, events).stream()).distinct().toList(),
                statement.content(),
                within(content, figures).stream().map(FigureMention::figure).toList(),
                due.isKnown() ? CommitmentStatus.SCHEDULED : CommitmentStatus.AGREED,
                statement.date(),
                due,
                statement.citations());
    }

    /** Who speaks; of "the delegations promised" and "both governments undertook" both, whichever of them was named last. */
    private List<String> promisers(Statement statement, List<Sketch> events) {
        boolean unnamed = parties.isUnnamed(statement.speaker());
        return promises.promisers(statement, parties)
                .filter(many -> unnamed || promises.isMadeByAll(statement))
                // "The three parties will ban …" where the report tells that three made an agreement.
                .or(() -> Optional.of(List.copyOf(makers(events))).filter(all -> unnamed && !all.isEmpty() && promises.isMadeByGroup(statement)))
                .orElse(List.of(parties.principal(statement.speaker())));
    }

    private Commitment bound(BoundDeed deed, List<Sketch> events, List<FigureMention> figures) {
        int sentence = deed.sentence().index();
        boolean ahead = deed.status() == CommitmentStatus.AGREED;
        EdtfDate agreed = ahead ? deadlines.closedBefore(deed.sentence()) : EdtfDate.UNKNOWN;
        EdtfDate due = ahead ? deadlines.of(deed.sentence(), deed.words(), agreed) : EdtfDate.UNKNOWN;
        String kind = kinds.of(deed.sentence(), deed.verb(), events);
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
                agreed,
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
