package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.lists.Passages;
import org.rapporteur.desk.web.meaning.Meaning;
import org.rapporteur.dossier.Hit;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Report;

/** Finds words in all reports of the dossier, with the lines of the record that cite the passages. */
final class Search {

    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final List<String> PARAMETERS =
            Stream.concat(Passages.PARAMETERS.stream(), Stream.of("limit", "format")).toList();
    private static final List<String> COLUMNS = List.of("report", "headline", "source", "date", "snippet", "start", "end", "records");

    private final Workplace workplace;

    Search(Workplace workplace) {
        this.workplace = workplace;
    }

    void search(Context asked) {
        Params params = Params.of(asked, PARAMETERS);
        String words = params.text("q");
        if (words.isEmpty()) {
            throw Refusal.wrong("'q' must say what to find");
        }
        Form written = Form.of(asked, params, Form.JSON, Form.CSV);
        int limit = params.number("limit", USUAL, 1, MOST);
        Shown shown = workplace.shown();
        if (Passages.byMeaning(params)) {
            asked.header("Cache-Control", "no-store");
        } else if (Tag.isKnown(asked, shown)) {
            return;
        }
        Meaning.Found found = Passages.wanted(workplace, shown, params, limit);
        List<Map<String, Object>> items = found.hits().stream().map(hit -> form(hit, shown)).toList();
        written.announce(asked, "search");
        if (written == Form.CSV) {
            asked.result(new Table(shown, COLUMNS).of(items));
            return;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", words);
        body.put("ready", found.ready());
        body.put("reports", found.reports());
        body.put("items", items);
        asked.result(Json.bytes(body));
    }

    private static Map<String, Object> form(Hit hit, Shown shown) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("report", hit.report());
        form.put("headline", hit.headline());
        form.put("source", shown.report(hit.report()).map(Report::source).orElse(""));
        form.put("date", hit.date().isKnown() ? hit.date().text() : null);
        form.put("snippet", hit.snippet());
        form.put("start", hit.span().start());
        form.put("end", hit.span().end());
        form.put("records", Passages.lines(hit, shown).stream().map(Search::reference).toList());
        return form;
    }

    private static Map<String, Object> reference(Record line) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", RecordKind.of(line).code());
        form.put("id", RecordKind.id(line));
        return form;
    }
}
