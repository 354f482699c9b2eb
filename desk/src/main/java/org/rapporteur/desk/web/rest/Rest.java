package org.rapporteur.desk.web.rest;

import io.javalin.config.RoutesConfig;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.lists.Actors;
import org.rapporteur.desk.web.lists.Commitments;
import org.rapporteur.desk.web.lists.Deadlocks;
import org.rapporteur.desk.web.lists.Events;
import org.rapporteur.desk.web.lists.Lines;
import org.rapporteur.desk.web.lists.Moments;
import org.rapporteur.desk.web.lists.Outlets;
import org.rapporteur.desk.web.lists.Positions;
import org.rapporteur.desk.web.lists.Reports;
import org.rapporteur.desk.web.lists.Statements;
import org.rapporteur.desk.web.lists.Ties;
import org.rapporteur.dossier.corrections.RecordKind;

/** The resources and their addresses. */
public final class Rest {

    /** Where the addresses of resources begin; a breaking change gets another number. */
    public static final String ROOT = "/api/v1";

    private Rest() {}

    /** Adds every resource to the desk's routes. */
    public static void register(RoutesConfig routes, Workplace workplace) {
        list(routes, workplace, new Reports(), "report", Shown::report);
        list(routes, workplace, new Actors(), RecordKind.ACTOR);
        list(routes, workplace, new Statements(), RecordKind.STATEMENT);
        list(routes, workplace, new Positions(), RecordKind.POSITION);
        list(routes, workplace, new Events(), RecordKind.EVENT);
        list(routes, workplace, new Commitments(), RecordKind.COMMITMENT);
        list(routes, workplace, new Deadlocks(), RecordKind.DEADLOCK);

        routes.get(ROOT + "/sources", new Listing<>(new Outlets(), workplace));
        routes.get(ROOT + "/timeline", new Listing<>(new Moments(), workplace));
        routes.get(ROOT + "/network", new Listing<>(new Ties(), workplace));

        Whole whole = new Whole(workplace);
        routes.get(ROOT + "/dossier", whole::dossier);
        routes.get(ROOT + "/codebook", whole::codebook);
        routes.get(ROOT + "/openings", whole::openings);

        Views views = new Views(workplace);
        routes.get(ROOT + "/brief", views::brief);
        routes.get(ROOT + "/matrix", views::matrix);
        routes.get(ROOT + "/history", views::history);

        routes.get(ROOT + "/search", new Search(workplace)::search);

        CorrectionResource corrections = new CorrectionResource(workplace);
        routes.get(ROOT + "/corrections", corrections::list);
        routes.post(ROOT + "/corrections", corrections::add);
        routes.get(ROOT + "/corrections/{number}", corrections::one);

        ImportResource imports = new ImportResource(workplace);
        routes.get(ROOT + "/imports", imports::list);
        routes.post(ROOT + "/imports", imports::add);
        routes.get(ROOT + "/imports/{id}", imports::one);
        routes.get(ROOT + "/imports/{id}/events", imports::events);

        FeedResource feeds = new FeedResource(workplace);
        routes.get(ROOT + "/feeds", feeds::list);
        routes.post(ROOT + "/feeds", feeds::add);
        routes.delete(ROOT + "/feeds", feeds::stop);
    }

    /** Adds what describes them. */
    public static void describe(RoutesConfig routes, Description description) {
        routes.get(ROOT + "/openapi.yaml", description::answerYaml);
        routes.get(ROOT + "/openapi.json", description::answerJson);
    }

    private static void list(RoutesConfig routes, Workplace workplace, Lines<?> lines, RecordKind kind) {
        list(routes, workplace, lines, kind.code(), (shown, id) -> shown.find(id).filter(line -> RecordKind.of(line) == kind));
    }

    private static void list(
            RoutesConfig routes,
            Workplace workplace,
            Lines<?> lines,
            String kind,
            BiFunction<Shown, String, Optional<? extends Record>> find) {
        routes.get(ROOT + "/" + lines.name(), new Listing<>(lines, workplace));
        routes.get(ROOT + "/" + lines.name() + "/{id}", new Single(kind, find, workplace));
    }
}
