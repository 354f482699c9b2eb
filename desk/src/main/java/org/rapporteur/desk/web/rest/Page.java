package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.web.Params;

/**
 * A part of a list.
 *
 * @param limit at most so many
 * @param offset how many come before it
 */
record Page(int limit, int offset) {

    static final List<String> PARAMETERS = List.of("limit", "offset");
    static final int USUAL = 100;
    static final int MOST = 1000;

    /** The part that is asked for. */
    static Page of(Params params) {
        return new Page(params.number("limit", USUAL, 1, MOST), params.number("offset", 0, 0, Integer.MAX_VALUE));
    }

    <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    /** Says on the answer how long the whole list is and where its other parts are (RFC 8288). */
    void announce(Context asked, int total) {
        int last = total == 0 ? 0 : (total - 1) / limit * limit;
        List<String> links = new ArrayList<>();
        links.add(link(asked, 0, "first"));
        if (offset > 0) {
            links.add(link(asked, Math.max(0, Math.min(offset, total) - limit), "prev"));
        }
        if (offset < total - limit) {
            links.add(link(asked, offset + limit, "next"));
        }
        links.add(link(asked, last, "last"));
        asked.header("Link", String.join(", ", links)).header("X-Total-Count", String.valueOf(total));
    }

    private String link(Context asked, int from, String relation) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, List<String>> parameter : asked.queryParamMap().entrySet()) {
            if (!PARAMETERS.contains(parameter.getKey())) {
                parameter.getValue().forEach(value ->
                        query.append(encoded(parameter.getKey())).append('=').append(encoded(value)).append('&'));
            }
        }
        return "<%s?%slimit=%d&offset=%d>; rel=\"%s\"".formatted(asked.path(), query, limit, from, relation);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
