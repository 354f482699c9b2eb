package org.rapporteur.desk.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.rest.Description;
import org.rapporteur.desk.web.rest.Tag;

/** The pages and their addresses. */
public final class Pages {

    private Pages() {}

    /** Adds every page to the desk's routes. */
    public static void register(RoutesConfig routes, Workplace workplace) {
        Supplier<Shown> shown = workplace::shown;
        routes.get("/", asked -> asked.redirect(Way.BRIEF.address()));
        routes.get(Way.BRIEF.address(), asked -> brief(asked, shown.get()));
        routes.get(Way.POSITIONS.address(), asked -> positions(asked, shown.get()));
        routes.get(Way.POSITIONS.address() + "/{party}/{issue}", asked -> history(asked, shown.get()));
        routes.get(Way.IMPASSE.address(), asked -> impasse(asked, shown.get()));
        StatementsPage.InTime order = new StatementsPage.InTime();
        routes.get(Way.STATEMENTS.address(), asked -> statements(asked, shown.get(), order));
        routes.get(Way.REPORTS.address(), asked -> reports(asked, shown.get()));
        routes.get(Way.REPORTS.address() + "/{id}", asked -> report(asked, shown.get()));
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

    private static void impasse(Context asked, Shown shown) {
        ImpassePage page = ImpassePage.of(shown, Params.of(asked, ImpassePage.PARAMETERS), Asked.of(asked));
        Html.answer(asked, "impasse", Frame.of(shown, "Impasse", Way.IMPASSE), page);
    }

    private static void statements(Context asked, Shown shown, StatementsPage.InTime order) {
        Params params = Params.of(asked, StatementsPage.parameters());
        StatementsPage page = StatementsPage.of(shown, params, Asked.of(asked), order);
        Html.answer(asked, "statements", Frame.of(shown, "Statements", Way.STATEMENTS), page);
    }

    private static void reports(Context asked, Shown shown) {
        ReportsPage page = ReportsPage.of(shown, Params.of(asked, ReportsPage.parameters()), Asked.of(asked));
        Html.answer(asked, "reports", Frame.of(shown, "Reports", Way.REPORTS), page);
    }

    private static void report(Context asked, Shown shown) {
        ReportPage page = ReportPage.of(shown, asked.pathParam("id"), Params.of(asked, ReportPage.PARAMETERS));
        Html.answer(asked, "report", Frame.of(shown, page.title(), Way.REPORTS), page);
    }

    /** Says on a page why a request is not answered. The status is set already. */
    public static void refuse(Context asked, Refusal refusal) {
        String detail = Phrases.sentence(refusal.getMessage());
        Html.answer(asked, "trouble", Frame.bare(refusal.title()), new TroublePage(refusal.status(), refusal.title(), detail));
    }
}
