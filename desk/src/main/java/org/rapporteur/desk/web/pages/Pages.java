package org.rapporteur.desk.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Desk;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.lists.Moments;
import org.rapporteur.desk.web.lists.Passages;
import org.rapporteur.desk.web.rest.Description;
import org.rapporteur.desk.web.rest.Tag;

/** The pages and their addresses. */
public final class Pages {

    /** Refusals of those who may ask, where the dossier itself can be shown. */
    private static final Set<Integer> TELLING = Set.of(400, 404, 405, 409, 413, 415, 422);

    private Pages() {}

    /** Adds every page to the desk's routes. */
    public static void register(RoutesConfig routes, Workplace workplace) {
        Remembered<StatementIndex> statements = new Remembered<>(StatementIndex::of);
        Remembered<Map<String, Map<String, Integer>>> quoted = new Remembered<>(SourcesPage::quoted);
        Remembered<Located> located = new Remembered<>(Located::of);
        workplace.showing().prepare(shown -> {
            statements.of(shown);
            located.of(shown);
            Moments.all(shown);
            quoted.of(shown);
        });
        routes.get("/", asked -> asked.redirect(Way.BRIEF.address()));
        // Browsers ask for it wherever no page names another: for the files that are to be had here.
        routes.get("/favicon.ico", asked -> asked.redirect(Desk.STATIC + "/icon.svg"));
        get(routes, Way.BRIEF.address(), workplace, Pages::brief);
        get(routes, Way.POSITIONS.address(), workplace, Pages::positions);
        get(routes, Way.POSITIONS.address() + "/{party}/{issue}", workplace, Pages::history);
        get(routes, Way.TIMELINE.address(), workplace, Pages::timeline);
        get(routes, Way.IMPASSE.address(), workplace, Pages::impasse);
        get(routes, Way.STATEMENTS.address(), workplace, (asked, shown) -> statements(asked, shown, statements.of(shown)));
        get(routes, Way.REPORTS.address(), workplace, Pages::reports);
        get(routes, Way.REPORTS.address() + "/{id}", workplace, (asked, shown) -> report(asked, shown, workplace));
        get(routes, Way.EVENTS.address(), workplace, Pages::events);
        get(routes, Way.EVENTS.address() + "/{id}", workplace, Pages::event);
        get(routes, Way.MAP.address(), workplace, (asked, shown) -> map(asked, shown, located.of(shown)));
        get(routes, Way.COMMITMENTS.address(), workplace, Pages::commitments);
        get(routes, Way.ACTORS.address(), workplace, Pages::actors);
        get(routes, Way.ACTORS.address() + "/{id}", workplace, Pages::actor);
        get(routes, Way.NETWORK.address(), workplace, Pages::network);
        get(routes, Way.NETWORK.address() + "/{from}/{to}", workplace, Pages::tie);
        get(routes, Way.SOURCES.address(), workplace, (asked, shown) -> sources(asked, shown, quoted.of(shown)));
        routes.get(Way.SEARCH.address(), asked -> search(asked, workplace));
        // Imports go on while the dossier stays as it is: these pages are told anew each time.
        routes.get(Way.IMPORT.address(), asked -> imports(asked, workplace));
        routes.post(Way.IMPORT.address(), asked -> ImportPage.add(asked, workplace));
        routes.post(Way.IMPORT.address() + "/feeds", asked -> ImportPage.feed(asked, workplace));
        routes.get(Way.CORRECTIONS.address(), asked -> corrections(asked, workplace));
        routes.get(Way.CODEBOOK.address(), asked -> codebook(asked, workplace));
        routes.post(Way.CODEBOOK.address(), asked -> CodebookPage.take(asked, workplace));
        routes.post(Way.CORRECTIONS.address(), asked -> CorrectionsPage.add(asked, workplace));
    }

    /** A page that changes with what is shown and with nothing else; a browser that has it is not sent it again. */
    private static void get(RoutesConfig routes, String path, Workplace workplace, BiConsumer<Context, Shown> page) {
        routes.get(path, asked -> {
            Shown shown = workplace.shown();
            if (!Tag.isKnown(asked, shown)) {
                page.accept(asked, shown);
            }
        });
    }

    /** Adds what is for programs and feed readers, and for the people who write them. */
    public static void describe(RoutesConfig routes, Workplace workplace, Description description) {
        ApiPage page = new ApiPage(description);
        routes.get("/api", asked -> {
            Params.of(asked, List.of());
            Html.answer(asked, "api", Frame.of(workplace.shown(), "Interface for programs", ""), page);
        });
        routes.get("/feed.atom", asked -> {
            Params.of(asked, List.of());
            Shown shown = workplace.shown();
            if (!Tag.isKnown(asked, shown)) {
                asked.contentType("application/atom+xml; charset=utf-8").result(Feed.of(shown, asked));
            }
        });
    }

    private static void brief(Context asked, Shown shown) {
        BriefPage page = BriefPage.of(shown, Params.of(asked, BriefPage.PARAMETERS));
        Html.answer(asked, "brief", Frame.of(shown, "Brief", Way.BRIEF), page);
    }

    private static void positions(Context asked, Shown shown) {
        PositionsPage page = PositionsPage.of(shown, Params.of(asked, PositionsPage.PARAMETERS), Asked.of(asked));
        Html.answer(asked, "positions", Frame.of(shown, "Positions", Way.POSITIONS), page);
    }

    private static void history(Context asked, Shown shown) {
        Params.of(asked, List.of());
        HistoryPage page = HistoryPage.of(shown, asked.pathParam("party"), asked.pathParam("issue"));
        String title = page.party() + " on " + page.issue();
        Html.answer(asked, "history", Frame.of(shown, title, Way.POSITIONS), page);
    }

    private static void timeline(Context asked, Shown shown) {
        TimelinePage page = TimelinePage.of(shown, Params.of(asked, TimelinePage.parameters()), Asked.of(asked));
        Html.answer(asked, "timeline", Frame.of(shown, "Timeline", Way.TIMELINE), page);
    }

    private static void impasse(Context asked, Shown shown) {
        ImpassePage page = ImpassePage.of(shown, Params.of(asked, ImpassePage.PARAMETERS), Asked.of(asked));
        Html.answer(asked, "impasse", Frame.of(shown, "Impasse", Way.IMPASSE), page);
    }

    private static void statements(Context asked, Shown shown, StatementIndex known) {
        Params params = Params.of(asked, StatementsPage.parameters());
        StatementsPage page = StatementsPage.of(shown, params, Asked.of(asked), known);
        Html.answer(asked, "statements", Frame.of(shown, "Statements", Way.STATEMENTS), page);
    }

    private static void reports(Context asked, Shown shown) {
        ReportsPage page = ReportsPage.of(shown, Params.of(asked, ReportsPage.parameters()), Asked.of(asked));
        Html.answer(asked, "reports", Frame.of(shown, "Reports", Way.REPORTS), page);
    }

    private static void events(Context asked, Shown shown) {
        EventsPage page = EventsPage.of(shown, Params.of(asked, EventsPage.parameters()), Asked.of(asked));
        Html.answer(asked, "events", Frame.of(shown, "Events", Way.EVENTS), page);
    }

    private static void map(Context asked, Shown shown, Located located) {
        MapPage page = MapPage.of(shown, Params.of(asked, MapPage.parameters()), Asked.of(asked), located);
        Html.answer(asked, "map", Frame.of(shown, "Map", Way.MAP), page);
    }

    private static void event(Context asked, Shown shown) {
        Params.of(asked, List.of());
        EventPage page = EventPage.of(shown, asked.pathParam("id"));
        Html.answer(asked, "event", Frame.of(shown, page.title(), Way.EVENTS), page);
    }

    private static void commitments(Context asked, Shown shown) {
        CommitmentsPage page = CommitmentsPage.of(shown, Params.of(asked, CommitmentsPage.parameters()), Asked.of(asked));
        Html.answer(asked, "commitments", Frame.of(shown, "Commitments", Way.COMMITMENTS), page);
    }

    private static void actors(Context asked, Shown shown) {
        ActorsPage page = ActorsPage.of(shown, Params.of(asked, ActorsPage.parameters()), Asked.of(asked));
        Html.answer(asked, "actors", Frame.of(shown, "Actors", Way.ACTORS), page);
    }

    private static void actor(Context asked, Shown shown) {
        Params.of(asked, List.of());
        ActorPage page = ActorPage.of(shown, asked.pathParam("id"));
        Html.answer(asked, "actor", Frame.of(shown, page.name(), Way.ACTORS), page);
    }

    private static void network(Context asked, Shown shown) {
        NetworkPage page = NetworkPage.of(shown, Params.of(asked, NetworkPage.parameters()), Asked.of(asked));
        Html.answer(asked, "network", Frame.of(shown, "Network", Way.NETWORK), page);
    }

    private static void tie(Context asked, Shown shown) {
        TiePage page = TiePage.of(
                shown, asked.pathParam("from"), asked.pathParam("to"), Params.of(asked, TiePage.PARAMETERS), Asked.of(asked));
        Html.answer(asked, "tie", Frame.of(shown, page.from() + " and " + page.to(), Way.NETWORK), page);
    }

    private static void sources(Context asked, Shown shown, Map<String, Map<String, Integer>> quoted) {
        SourcesPage page = SourcesPage.of(shown, Params.of(asked, SourcesPage.parameters()), Asked.of(asked), quoted);
        Html.answer(asked, "sources", Frame.of(shown, "Sources", Way.SOURCES), page);
    }

    private static void search(Context asked, Workplace workplace) {
        Params params = Params.of(asked, SearchPage.PARAMETERS);
        Shown shown = workplace.shown();
        if (Passages.byMeaning(params)) {
            asked.header("Cache-Control", "no-store");
        } else if (Tag.isKnown(asked, shown)) {
            return;
        }
        SearchPage page = SearchPage.of(workplace, shown, params, Asked.of(asked));
        Html.answer(asked, "search", Frame.of(shown, "Search", Way.SEARCH).asking(page.query()), page);
    }

    private static void imports(Context asked, Workplace workplace) {
        Params.of(asked, List.of());
        asked.header("Cache-Control", "no-store");
        Html.answer(asked, "import", Frame.of(workplace.shown(), "Import", Way.IMPORT), ImportPage.of(workplace));
    }

    private static void codebook(Context asked, Workplace workplace) {
        boolean saved = Params.of(asked, List.of("saved")).flag("saved").orElse(false);
        Shown shown = workplace.shown();
        Html.answer(asked, "codebook", Frame.of(shown, "Codebook", Way.CODEBOOK), CodebookPage.of(workplace, shown, saved));
    }

    private static void corrections(Context asked, Workplace workplace) {
        Params params = Params.of(asked, List.of(Pager.PARAMETER));
        Shown shown = workplace.shown();
        CorrectionsPage page = CorrectionsPage.of(shown, workplace.guard().token(), params, Asked.of(asked));
        Html.answer(asked, "corrections", Frame.of(shown, "Corrections", Way.CORRECTIONS), page);
    }

    private static void report(Context asked, Shown shown, Workplace workplace) {
        ReportPage page = ReportPage.of(
                shown, asked.pathParam("id"), Params.of(asked, ReportPage.PARAMETERS), workplace.guard().token(), workplace.by());
        Html.answer(asked, "report", Frame.of(shown, page.title(), Way.REPORTS), page);
    }

    /** Says on a page why a request is not answered. The status is set already. */
    public static void refuse(Context asked, Refusal refusal, Workplace workplace) {
        String title = refusal.title();
        Frame frame = TELLING.contains(refusal.status()) ? Frame.of(workplace.shown(), title, "") : Frame.bare(title);
        String detail = Phrases.sentence(refusal.getMessage());
        Html.answer(asked, "trouble", frame, new TroublePage(refusal.status(), title, detail));
    }
}
