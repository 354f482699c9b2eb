package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.rapporteur.reading.actors.ActorFinder;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.ProcessRoles;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.dates.DateFinder;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.events.EventFinder;
import org.rapporteur.reading.figures.FigureFinder;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Language;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.reading.places.PlaceFinder;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.reading.repair.TreeRepair;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.reading.statements.StatementFinder;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * Reads a report: a table of contents of what can be found in one.
 *
 * <p>{@link #read} is a pure function of the report, the language and the codebook; a reader is immutable and safe for use
 * by several threads. Loading the models takes some seconds and about one gigabyte of memory.
 */
public final class Reader {

    /** Raised whenever rules change what is found, so that dossiers know which reports to read again. */
    private static final String RULES = "14";

    private final Language language;
    private final Codebook codebook;
    /** The given one first; beside the default one those of other fields, for reports that fit one of them better. */
    private final List<Codebook> codebooks;
    private final ActorFinder actors;
    private final StatementFinder statements;
    private final TreeRepair repair;
    private final DateFinder dates = DateFinder.english();
    private final FigureFinder figures = FigureFinder.english();
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Countries countries = Countries.standard();
    private final EventFinder events = EventFinder.english(countries);

    public Reader(Language language, Codebook codebook) {
        this(() -> language, codebook);
    }

    /** @param language asked for when the rules are there, so that it can be loaded while they are */
    public Reader(Supplier<? extends Language> language, Codebook codebook) {
        this.codebook = codebook;
        boolean standard = codebook.name().equals(Codebook.names().get(0));
        this.codebooks = standard ? Codebook.names().stream().map(Codebook::named).toList() : List.of(codebook);
        CueLexicon lexicon = CueLexicon.standard();
        this.actors = new ActorFinder(countries, lexicon, GivenNames.standard());
        this.statements = new StatementFinder(lexicon);
        this.repair = new TreeRepair(lexicon);
        this.language = language.get();
    }

    /** English with the default codebook. */
    public static Reader standard() {
        CompletableFuture<CoreNlpLanguage> language = CompletableFuture.supplyAsync(CoreNlpLanguage::new);
        return new Reader(language::join, Codebook.standard());
    }

    /** Changes whenever rules or codebook do. */
    public String version() {
        return version(codebook);
    }

    /** The version of a reader with this codebook, without loading any models. */
    public static String version(Codebook codebook) {
        return RULES + "-" + codebook.fingerprint();
    }

    /** All that is found in the report. */
    public Reading read(Report report) {
        Map<String, Actor> cast = new LinkedHashMap<>();
        List<Statement> said = new ArrayList<>();
        List<Event> happened = new ArrayList<>();
        List<Commitment> agreed = new ArrayList<>();
        List<String> sides = List.of();
        Codebook fitting = Codebook.bestFor(report.text(), codebooks);
        for (Passage parsed : language.parse(report)) {
            Passage passage = repair.mended(parsed);
            Passage whole = passage.withHeading();
            Cast passageCast = actors.find(whole);
            sides = sides.isEmpty() ? passageCast.sides() : sides;
            List<DateMention> when = dates.find(whole);
            List<PlaceMention> where = PlaceFinder.find(passage, passageCast, gazetteer, countries);
            List<FigureMention> counted = figures.find(passage, passageCast);
            StatementFinder.Found found = statements.find(
                    whole, passageCast, when, where, counted, words -> issuesIn(words, fitting));
            EventFinder.Found told = events.find(passage, passageCast, when, counted, where, found.statements());
            happened.addAll(told.events());
            agreed.addAll(told.commitments());
            passageCast.actors().forEach(actor -> cast.putIfAbsent(actor.id(), actor));
            found.actors().forEach(actor -> cast.put(actor.id(), actor));
            said.addAll(found.statements());
        }
        List<Actor> named = ProcessRoles.assigned(referred(cast, said, happened, agreed), happened, sides);
        return new Reading(report, named, said, happened, agreed);
    }

    /** Issues of the reader's own codebook, and of the one that fits the report's field where that is another. */
    private List<String> issuesIn(String words, Codebook fitting) {
        Set<String> issues = new LinkedHashSet<>(codebook.issuesIn(words));
        issues.addAll(fitting.issuesIn(words));
        return List.copyOf(issues);
    }

    /** The actors that anything in the record refers to. */
    private static List<Actor> referred(
            Map<String, Actor> cast, List<Statement> statements, List<Event> events, List<Commitment> commitments) {
        Set<String> ids = new LinkedHashSet<>();
        for (Statement statement : statements) {
            statement.figures().forEach(figure -> ids.add(figure.source()));
            ids.addAll(List.of(statement.speaker(), statement.speaksFor(), statement.relayedBy(), statement.addressee()));
            statement.conditions().forEach(condition -> ids.add(condition.requiredOf()));
        }
        for (Event event : events) {
            event.participants().forEach(participant -> ids.add(participant.actor()));
            event.accounts().forEach(account -> ids.add(account.actor()));
            event.figures().forEach(figure -> ids.add(figure.source()));
        }
        for (Commitment commitment : commitments) {
            ids.addAll(commitment.parties());
            commitment.figures().forEach(figure -> ids.add(figure.source()));
        }
        List.copyOf(ids).forEach(id -> {
            Actor actor = cast.get(id);
            if (actor != null) {
                ids.add(actor.speaksFor());
            }
        });
        return cast.values().stream().filter(actor -> ids.contains(actor.id())).toList();
    }
}
