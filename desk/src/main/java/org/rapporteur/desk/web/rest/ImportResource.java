package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Told;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.imports.Import;
import org.rapporteur.desk.web.imports.Imports;
import org.rapporteur.record.EdtfDate;

/** Reports brought in by a program: files, text or addresses; what becomes of them is told while they are read. */
final class ImportResource {

    private static final long BEAT_MILLIS = 2000;
    private static final String EVENTS = "text/event-stream";

    private final Workplace workplace;

    ImportResource(Workplace workplace) {
        this.workplace = workplace;
    }

    void list(Context asked) {
        Page page = Page.of(Params.of(asked, Page.PARAMETERS));
        List<Import> all = workplace.imports().all();
        page.announce(asked, all.size());
        answer(asked, Listing.body(page, all.size(), page.of(all).stream().map(Import::form).toList()));
    }

    void one(Context asked) {
        Params.of(asked, List.of());
        answer(asked, found(asked).form());
    }

    void add(Context asked) {
        Params.of(asked, List.of());
        Import added = asked.isMultipartFormData() ? uploaded(asked) : told(Told.of(asked, List.of("text", "address", "addresses", "date")));
        asked.status(HttpStatus.ACCEPTED).header("Location", Rest.ROOT + "/imports/" + added.id());
        answer(asked, added.form());
    }

    private Import uploaded(Context asked) {
        List<UploadedFile> files = asked.uploadedFiles();
        if (files.isEmpty()) {
            throw Refusal.wrong("no file was sent");
        }
        String date = asked.formParam("date");
        List<Imports.Upload> uploads = new ArrayList<>();
        files.forEach(file -> uploads.add(new Imports.Upload(file.filename(), file.content())));
        return workplace.imports().files(uploads, Params.published("date", date == null ? "" : date));
    }

    private Import told(Told told) {
        EdtfDate date = Params.published("date", told.text("date"));
        List<String> addresses = new ArrayList<>(told.texts("addresses"));
        if (told.has("address")) {
            addresses.add(told.required("address"));
        }
        if (told.has("text") == !addresses.isEmpty()) {
            throw Refusal.wrong("say what to read: 'text', 'address' or 'addresses'");
        }
        return told.has("text")
                ? workplace.imports().text(told.required("text"), date)
                : workplace.imports().addresses(addresses, date);
    }

    /** Tells how far an import has come whenever that changes, and ends with it. */
    void events(Context asked) throws Exception {
        found(asked);
        if (!EVENTS.equals(asked.header("Accept"))) {
            throw Refusal.of(406, "The request is wrong", "there is nothing here but " + EVENTS + "; accept it");
        }
        new SseHandler(this::tell).handle(asked);
    }

    private void tell(SseClient client) {
        Import told = found(client.ctx());
        try {
            int known = 0;
            boolean over = false;
            while (!over && !client.terminated()) {
                int now = told.await(known, BEAT_MILLIS);
                over = told.isOver();
                if (now == known && !over) {
                    client.sendComment("");
                } else {
                    client.sendEvent(over ? "over" : "progress", Json.text(told.form()));
                }
                known = now;
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private Import found(Context asked) {
        String id = asked.pathParam("id");
        return workplace.imports().find(id).orElseThrow(() -> Refusal.missing("there is no import '%s'".formatted(id)));
    }

    private static void answer(Context asked, Map<String, Object> body) {
        Form.JSON.announce(asked, "imports");
        asked.header("Cache-Control", "no-store").result(Json.bytes(body));
    }
}
