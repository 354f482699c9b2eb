package org.rapporteur.desk.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Workplace;

/** The pages and their addresses. */
public final class Pages {

    private Pages() {}

    /** Adds every page to the desk's routes. */
    public static void register(RoutesConfig routes, Workplace workplace) {
        routes.get("/", asked -> asked.redirect("/brief"));
        routes.get("/brief", asked -> asked.result(workplace.shown().record().title()));
    }

    /** Says on a page why a request is not answered. The status is set already. */
    public static void refuse(Context asked, Refusal refusal) {
        asked.contentType("text/plain; charset=utf-8").result(refusal.title() + "\n" + refusal.getMessage() + "\n");
    }
}
