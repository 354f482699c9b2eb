package org.rapporteur.reading.events;

import java.util.List;
import org.rapporteur.reading.actors.ActorFinder;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.dates.DateFinder;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.figures.FigureFinder;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.reading.places.PlaceFinder;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.reading.repair.TreeRepair;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.reading.statements.StatementFinder;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** All the real parts that events are read with, made once. */
final class ReadEvents {

    private static final Countries COUNTRIES = Countries.standard();
    private static final CueLexicon CUES = CueLexicon.standard();
    private static final ActorFinder ACTORS = new ActorFinder(COUNTRIES, CUES, GivenNames.standard());
    private static final StatementFinder STATEMENTS = new StatementFinder(CUES);
    private static final TreeRepair REPAIR = new TreeRepair(CUES);
    private static final DateFinder DATES = DateFinder.english();
    private static final FigureFinder FIGURES = FigureFinder.english();
    private static final EventFinder EVENTS = EventFinder.english(COUNTRIES);

    private ReadEvents() {}

    record Found(Passage passage, Cast cast, List<Statement> statements, List<FigureMention> figures, List<Event> events, List<Commitment> commitments) {}

    static Found in(Report report) {
        Passage passage = REPAIR.mended(English.passage(report));
        Cast cast = ACTORS.find(passage);
        List<DateMention> dates = DATES.find(passage);
        List<FigureMention> figures = FIGURES.find(passage, cast);
        List<PlaceMention> places = PlaceFinder.find(passage, cast, Gazetteer.standard(), COUNTRIES);
        List<Statement> statements = STATEMENTS.find(passage, cast, dates, places, figures, words -> List.of()).statements();
        EventFinder.Found found = EVENTS.find(passage, cast, dates, figures, places, statements);
        return new Found(passage, cast, statements, figures, found.events(), found.commitments());
    }

    static List<Event> events(String words) {
        return in(Report.of("test.txt", words).withPublished(EdtfDate.of("2025-06-04"))).events();
    }
}
