package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.desk.web.Refusal;

/** Why a request was not answered, as RFC 9457 writes it. */
public final class Problem {

    /** Its media type. */
    public static final String TYPE = "application/problem+json";

    private Problem() {}

    /** Answers with {@code refusal}. */
    public static void answer(Context asked, Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", refusal.title());
        problem.put("status", refusal.status());
        problem.put("detail", refusal.getMessage());
        problem.put("instance", asked.path());
        asked.status(refusal.status()).result(Json.bytes(problem)).contentType(TYPE);
    }
}
