package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.Account;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Place;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Finds what happened, is planned or is proposed, and puts the mentions of one event together.
 *
 * <p>The words are data: {@code triggers.yaml} says which words tell of which kind, {@code frames.yaml} what makes an
 * event a fact, a plan or a wish, who takes part and what came of it. Immutable and safe between threads.
 */
public final class EventFinder {

    private final EventLexicon lexicon;
    private final TriggerFinder triggers;
    private final Countries countries;

    private EventFinder(EventLexicon lexicon, Countries countries) {
        this.lexicon = lexicon;
        this.triggers = new TriggerFinder(lexicon);
        this.countries = countries;
    }

    /** With the words for English. */
    public static EventFinder english(Countries countries) {
        return new EventFinder(EventLexicon.english(), countries);
    }

    /**
     * What was found in a passage.
     *
     * @param events in the order in which they are first told
     * @param commitments what was agreed or promised, in the order of the text
     */
    public record Found(List<Event> events, List<Commitment> commitments) {}

    /** The events that the passage tells of, and what was agreed or promised in it. */
    public Found find(
            Passage passage,
            Cast cast,
            List<DateMention> dates,
            List<FigureMention> figures,
            List<PlaceMention> places,
            List<Statement> statements) {
        EventLexicon.Frames frames = lexicon.frames();
        Parties parties = new Parties(cast, countries, frames, places, passage.sentences());
        List<FigureMention> lone = new LoneVictims(frames).find(passage).stream()
                .filter(victim -> figures.stream().noneMatch(figure -> isSame(figure, victim)))
                .toList();
        List<FigureMention> victims = new ArrayList<>(figures);
        victims.addAll(lone);
        Setting setting = new Setting(passage, lexicon, places, dates);
        Around around = new Around(passage, lexicon, setting, places, dates);
        SketchBuilder builder = new SketchBuilder(lexicon, parties, setting, around, victims, statements);
        List<Hit> hits = new PlainDeeds(lexicon, setting, cast, dates).add(triggers.find(passage, dates), passage);
        List<Sketch> mentions = new ArrayList<>();
        List<Hit> told = new ArrayList<>();
        for (Hit hit : hits) {
            for (Sketch mention : builder.sketches(hit, hits)) {
                if (PlainDeeds.isPlain(hit) && mention.start().text().length() < PlainDeeds.MONTH) {
                    continue;
                }
                mentions.add(mention);
                told.add(hit);
            }
        }
        Whereabouts whereabouts = new Whereabouts(passage, lexicon, around, places, dates, countries, cast);
        mentions.replaceAll(whereabouts::dated);
        List<Sketch> events = new Merger(frames, countries).merge(mentions, new Intervals(dates).among(told));
        List<Sketch> counted = new Losses(passage, around, Set.copyOf(lone)).add(countedOnce(events), mentions, victims);
        List<Sketch> beside = new ToldCounts(passage, frames, parties, around).find(counted, figures, statements);
        Set<String> ids = new HashSet<>();
        List<Sketch> answered = new Answers(passage, frames, parties.sides()).add(counted, statements);
        List<Event> found = Stream.concat(new Versions(passage, frames).add(answered, statements).stream().map(whereabouts::settled), beside.stream())
                .map(sketch -> event(passage.report(), sketch, ids))
                .toList();
        List<Commitment> commitments = new CommitmentFinder(passage, frames, parties, dates).find(counted, figures, statements);
        return new Found(found, commitments);
    }

    /** Whether both count the same word. */
    private static boolean isSame(FigureMention one, FigureMention other) {
        return one.sentence() == other.sentence() && one.token() == other.token() && one.figure().what().equals(other.figure().what());
    }

    private Event event(Report report, Sketch sketch, Set<String> ids) {
        List<Citation> citations = sketch.citations().stream().map(report::cite).toList();
        EventStatus status = sketch.status().orElse(EventStatus.OCCURRED);
        // of a mere wish there is nothing to give an account of
        List<Account> accounts = status == EventStatus.PROPOSED ? List.of() : accounts(sketch);
        return new Event(
                freshId(report, sketch, citations.get(0), ids),
                sketch.kind(),
                sketch.plover(),
                sketch.titles().stream().min(Comparator.comparingInt(Sketch.Title::rank)).map(Sketch.Title::words).orElse(""),
                sketch.start(),
                sketch.end(),
                sketch.place(),
                List.copyOf(sketch.participants()),
                status,
                sketch.outcome(),
                ToldAgain.once(report, sketch.figures()),
                accounts,
                citations);
    }

    /** {@code e-} and twelve digits made from the report, the kind and where it is first told. */
    private static String freshId(Report report, Sketch sketch, Citation first, Set<String> ids) {
        String base = report.id() + sketch.kind().code() + first.span().start();
        String id = "e-" + Report.sha256Of(base).substring(0, 12);
        for (int more = 2; !ids.add(id); more++) {
            id = "e-" + Report.sha256Of(base + "-" + more).substring(0, 12);
        }
        return id;
    }

    /** One account for each speaker and content, in text order; none is preferred. */
    private List<Account> accounts(Sketch sketch) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Statement statement : sketch.accounts()) {
            String act = statement.act().code();
            boolean tells = lexicon.frames().accounts().contains(act) || lexicon.frames().answers().acts().contains(act);
            boolean says = !statement.speaker().isEmpty() && tells;
            if (says) {
                accounts.putIfAbsent(
                        statement.speaker() + "\n" + statement.content(),
                        new Account(statement.speaker(), statement.act(), statement.content(), statement.citations().get(0)));
            }
        }
        return List.copyOf(accounts.values());
    }

    /**
     * The same events, each figure with one of them: the first that is no mere threat or plan. "Threatened to shell the town
     * after a raid in which ten people were killed" counts ten dead once.
     */
    private static List<Sketch> countedOnce(List<Sketch> events) {
        Map<FigureMention, Integer> owners = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            for (FigureMention figure : events.get(i).figures()) {
                Integer owner = owners.get(figure);
                boolean better = owner == null || events.get(owner).isAhead() && !events.get(i).isAhead();
                owners.put(figure, better ? Integer.valueOf(i) : owner);
            }
        }
        List<Sketch> counted = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int own = i;
            counted.add(events.get(i).withOnly(events.get(i).figures().stream().filter(figure -> owners.get(figure) == own).toList()));
        }
        return counted;
    }

    /** Figures of losses: those of one incident go to it, those that have built up stand as an event of their own. */
    private record Losses(Passage passage, Around around, Set<FigureMention> lone) {

        List<Sketch> add(List<Sketch> events, List<Sketch> mentions, List<FigureMention> figures) {
            List<Sketch> result = new ArrayList<>(events);
            Set<FigureMention> used = new HashSet<>();
            events.forEach(event -> used.addAll(event.figures()));
            Map<Integer, List<FigureMention>> rest = new LinkedHashMap<>();
            for (FigureMention figure : figures) {
                if (used.contains(figure) || !Set.of("killed", "injured", "casualties", "missing", "displaced").contains(figure.figure().what()) && !isHeld(figure)) {
                    continue;
                }
                boolean held = figure.figure().what().equals("captured");
                int incident = held ? -1 : figure.total() ? -1 : incident(result, mentions, figure);
                if (incident >= 0) {
                    result.set(incident, result.get(incident).withFigure(figure, passage.sentences().get(figure.sentence()).span()));
                } else if (!lone.contains(figure)) {
                    rest.computeIfAbsent(figure.sentence(), sentence -> new ArrayList<>()).add(figure);
                }
            }
            rest.forEach((sentence, lost) -> result.add(losses(sentence, lost)));
            result.sort(Comparator.comparingInt(sketch -> sketch.citations().get(0).start()));
            return result;
        }

        /** "Is thought to hold 41 soldiers": those whom somebody has in his power, of whose capture nothing is told. */
        private boolean isHeld(FigureMention figure) {
            org.rapporteur.reading.language.Sentence words = passage.sentences().get(figure.sentence());
            int verb = words.head(figure.token());
            return figure.figure().what().equals("captured") && words.is(figure.token(), "obj") && Tree.lemma(words, verb).equals("hold");
        }

        /** The attack told last, in this sentence or the one or two before it; many houses make each sentence a paragraph. */
        private int incident(List<Sketch> events, List<Sketch> mentions, FigureMention figure) {
            Span here = figure.span();
            int best = -1;
            int start = -1;
            for (int i = 0; i < events.size(); i++) {
                Sketch event = events.get(i);
                boolean off = event.status().filter(status -> status == EventStatus.SUSPENDED || status == EventStatus.CANCELLED).isPresent();
                if (event.kind() != EventKind.ATTACK && event.kind() != EventKind.PROTEST || event.isAhead() || off && event.kind() == EventKind.PROTEST) {
                    continue;
                }
                for (Span citation : event.citations()) {
                    boolean near = citation.start() <= here.start()
                            && passage.paragraphAt(here.start()) - passage.paragraphAt(citation.start()) <= (isOfNoPlace(figure) ? 1 : 0)
                            && figure.sentence() - sentenceAt(citation) <= 2;
                    if (near && citation.start() > start) {
                        start = citation.start();
                        best = i;
                    }
                }
            }
            return best;
        }

        /** Whether it counts people hurt in a sentence that names no place of its own: it may go on with the paragraph before it. */
        private boolean isOfNoPlace(FigureMention figure) {
            org.rapporteur.reading.language.Sentence words = passage.sentences().get(figure.sentence());
            return !figure.figure().what().equals("displaced") && words.tokens().stream().noneMatch(token -> around.isPlace(words, token.index()));
        }

        private int sentenceAt(Span citation) {
            return passage.sentences().stream()
                    .filter(sentence -> sentence.span().contains(citation.start()))
                    .mapToInt(sentence -> sentence.index())
                    .findFirst()
                    .orElse(Integer.MIN_VALUE);
        }

        private Sketch losses(int sentence, List<FigureMention> lost) {
            Span all = lost.stream().map(FigureMention::span).reduce(Span::union).orElseThrow();
            int last = lost.stream().mapToInt(FigureMention::token).max().orElseThrow();
            org.rapporteur.reading.language.Sentence words = passage.sentences().get(sentence);
            // the word that says what became of them: "lives lost", "millions displaced"
            int after = last;
            while (after + 1 < words.size() && words.token(after).span().end() < all.end()) {
                after++;
            }
            int became = after + 1;
            while (became < words.size() && became <= after + 3 && words.is(became, "aux")) {
                became++;
            }
            boolean participle = became < words.size() && words.token(became).tag().matches("VB[ND]") && !words.is(became, "cop");
            Optional<EventStatus> done = Optional.of(EventStatus.OCCURRED);
            boolean running = lost.stream().anyMatch(FigureMention::total);
            EdtfDate near = running ? EdtfDate.UNKNOWN : around.dateAround(words, clause(words, last), done, Set.of());
            EdtfDate day = running || near.isKnown() ? near : around.dayOfNoun(words, clause(words, last), done);
            Place place = running ? Place.NONE : around.placesAround(words, clause(words, last)).stream().findFirst().orElse(Place.NONE);
            Span title = new Span(all.start(), participle ? words.token(became).span().end() : all.end());
            return Sketch.happened(place, day, Set.of(), lost, passage.report().text().slice(title), words.span(), sentence, clause(words, last));
        }

        private static int clause(org.rapporteur.reading.language.Sentence words, int token) {
            int at = token;
            for (int steps = 0; steps < words.size() && words.head(at) >= 0 && !words.token(at).isVerb(); steps++) {
                at = words.head(at);
            }
            return at;
        }
    }
}
