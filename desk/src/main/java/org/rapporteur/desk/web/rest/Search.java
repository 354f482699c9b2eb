package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.dossier.Hit;
import org.rapporteur.dossier.corrections.RecordKind;

/** Finds words in all reports of the dossier, with the lines of the record that cite the passages. */
final class Search {

    private static final int USUAL = 20;
    private static final int MOST = 200;

    private final Workplace workplace;

    Search(Workplace workplace) {
        this.workplace = workplace;
    }

    void search(Context asked) {
        Params params = Params.of(asked, List.of("q", "limit"));
        String words = params.text("q");
        if (words.isEmpty()) {
            throw Refusal.wrong("'q' must say what to find");
        }
        int limit = params.number("limit", USUAL, 1, MOST);
        Shown shown = workplace.shown();
        if (Tag.isKnown(asked, shown)) {
            return;
        }
        List<Hit> hits = workplace.dossier().search(words, limit);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", words);
        body.put("items", hits.stream().map(hit -> form(hit, shown)).toList());
        Form.JSON.announce(asked, "search");
        asked.result(Json.bytes(body));
    }

    private static Map<String, Object> form(Hit hit, Shown shown) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("report", hit.report());
        form.put("headline", hit.headline());
        form.put("date", hit.date().isKnown() ? hit.date().text() : null);
        form.put("snippet", hit.snippet());
        form.put("start", hit.span().start());
        form.put("end", hit.span().end());
        form.put("records", shown.citing(hit.report()).stream()
                .filter(line -> RecordKind.citations(line).stream()
                        .anyMatch(it -> it.report().equals(hit.report()) && it.span().overlaps(hit.passage())))
                .map(Search::reference)
                .toList());
        return form;
    }

    private static Map<String, Object> reference(Record line) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", RecordKind.of(line).code());
        form.put("id", RecordKind.id(line));
        return form;
    }
}
