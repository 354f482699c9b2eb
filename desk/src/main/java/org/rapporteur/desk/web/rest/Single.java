package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;

/** Answers with one line of the record, by its whole id. */
final class Single implements Handler {

    private final String kind;
    private final BiFunction<Shown, String, Optional<? extends Record>> find;
    private final Workplace workplace;

    /** @param kind what it is called in a refusal */
    Single(String kind, BiFunction<Shown, String, Optional<? extends Record>> find, Workplace workplace) {
        this.kind = kind;
        this.find = find;
        this.workplace = workplace;
    }

    @Override
    public void handle(Context asked) {
        Params.of(asked, List.of());
        Shown shown = workplace.shown();
        String id = asked.pathParam("id");
        Record line = find.apply(shown, id)
                .map(Record.class::cast)
                .orElseThrow(() -> Refusal.missing("there is no %s '%s'".formatted(kind, id)));
        if (!Tag.isKnown(asked, shown)) {
            Form.JSON.announce(asked, kind);
            asked.result(Json.bytes(shown.lines().line(line)));
        }
    }
}
