package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Told;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.imports.FeedOrder;
import org.rapporteur.desk.web.imports.Feeds;

/** The feeds that are watched: listed, added, and taken away. */
final class FeedResource {

    private final Workplace workplace;

    FeedResource(Workplace workplace) {
        this.workplace = workplace;
    }

    void list(Context asked) {
        Params.of(asked, List.of());
        List<Feeds.Watched> all = workplace.feeds().all();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("total", all.size());
        body.put("items", all.stream().map(FeedResource::form).toList());
        answer(asked, body);
    }

    /** Watches one, and looks at it at once. */
    void add(Context asked) {
        Params.of(asked, List.of());
        Told told = Told.of(asked, List.of("address", "minutes"));
        Feeds.Watched watched = FeedOrder.watch(workplace.feeds(), told.required("address"), told.has("minutes") ? String.valueOf(told.number("minutes")) : "");
        asked.status(HttpStatus.CREATED);
        answer(asked, form(watched));
    }

    void stop(Context asked) {
        Params params = Params.of(asked, List.of("address"));
        workplace.feeds().stop(FeedOrder.watched(workplace.feeds(), params.text("address")).address());
        asked.status(HttpStatus.NO_CONTENT);
    }

    private static Map<String, Object> form(Feeds.Watched it) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("address", it.feed().address());
        form.put("minutes", it.feed().minutes());
        form.put("title", it.seen().title());
        form.put("looked_at", it.seen().isLookedAt() ? it.seen().at().toString() : null);
        form.put("trouble", it.seen().trouble().isEmpty() ? null : it.seen().trouble());
        form.put("fresh", it.seen().fresh());
        form.put("import", it.seen().imported().isEmpty() ? null : it.seen().imported());
        return form;
    }

    private static void answer(Context asked, Map<String, Object> body) {
        Form.JSON.announce(asked, "feeds");
        asked.header("Cache-Control", "no-store").result(Json.bytes(body));
    }
}
