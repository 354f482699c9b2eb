package org.rapporteur.desk.web.rest;

import io.javalin.config.RoutesConfig;
import org.rapporteur.desk.web.Workplace;

/** The resources and their addresses. */
public final class Rest {

    /** Where the addresses of resources begin; a breaking change gets another number. */
    public static final String ROOT = "/api/v1";

    private Rest() {}

    /** Adds every resource to the desk's routes. */
    public static void register(RoutesConfig routes, Workplace workplace) {
        routes.get(ROOT + "/dossier", asked -> asked.result(Json.bytes(workplace.shown().lines().heading()))
                .contentType("application/json"));
    }
}
