package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Showing;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Told;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.dossier.corrections.Anchor;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.corrections.Verb;
import org.rapporteur.record.RecordForm;

/** The analysts' corrections: listed, and added. None is ever taken away; an undo is one more. */
final class CorrectionResource {

    private static final List<String> PARAMETERS = Stream.concat(Page.PARAMETERS.stream(), Stream.of("format")).toList();
    private static final List<String> COLUMNS =
            List.of("number", "at", "by", "verb", "records", "reads", "changes", "names", "text", "because", "holds", "undone_by", "waiting");

    private final Workplace workplace;

    CorrectionResource(Workplace workplace) {
        this.workplace = workplace;
    }

    void list(Context asked) {
        Params params = Params.of(asked, PARAMETERS);
        Form written = Form.of(asked, params, Form.JSON, Form.CSV);
        Page page = Page.of(params);
        Shown shown = workplace.shown();
        if (Tag.isKnown(asked, shown)) {
            return;
        }
        List<Correction> all = shown.picture().corrected().corrections();
        written.announce(asked, "corrections");
        if (written == Form.CSV) {
            boolean whole = params.hasOnly("format");
            asked.result(new Table(shown, COLUMNS).of((whole ? all : page.of(all)).stream().map(it -> row(form(it, shown), it)).toList()));
            return;
        }
        page.announce(asked, all.size());
        asked.result(Json.bytes(Listing.body(page, all.size(), page.of(all).stream().map(it -> form(it, shown)).toList())));
    }

    void one(Context asked) {
        Params.of(asked, List.of());
        Shown shown = workplace.shown();
        Correction found = shown.picture().corrected().corrections().stream()
                .filter(each -> String.valueOf(each.number()).equals(asked.pathParam("number")))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("there is no correction '%s'".formatted(asked.pathParam("number"))));
        if (!Tag.isKnown(asked, shown)) {
            Form.JSON.announce(asked, "correction");
            asked.result(Json.bytes(form(found, shown)));
        }
    }

    /** Adds one; who asks sees from then on what it made of the record. */
    void add(Context asked) {
        Params.of(asked, List.of());
        Told told = Told.of(asked, CorrectionOrder.FIELDS);
        String by = told.text("by").isBlank() ? workplace.by() : told.text("by");
        Showing.Corrected done = workplace.showing()
                .correct(by, told.text("because"), CorrectionOrder.records(told), CorrectionOrder.of(told));
        Form.JSON.announce(asked, "correction");
        asked.status(HttpStatus.CREATED)
                .header("Location", Rest.ROOT + "/corrections/" + done.added().number())
                .result(Json.bytes(form(done.added(), done.shown())));
    }

    /** The same in one row: what was done to which records, in the words of the command line. */
    private static Map<String, Object> row(Map<String, Object> form, Correction correction) {
        Ruling ruling = correction.ruling();
        Map<String, Object> row = new LinkedHashMap<>(form);
        row.put("verb", ruling.verb().code());
        row.put("records", ruling.records().stream().map(Anchor::id).toList());
        row.put("reads", ruling.records().stream().map(it -> it.reads().isEmpty() ? "" : it.reads().get(it.reads().size() - 1)).toList());
        row.put("changes", ruling.changes().stream()
                .map(it -> it.field() + "=" + String.join(",", it.actors().isEmpty() ? it.values() : it.actors().stream().map(Anchor::name).toList()))
                .toList());
        row.put("names", ruling.names());
        row.put("text", ruling.verb() == Verb.UNDO ? String.valueOf(ruling.undoes()) : ruling.text());
        return row;
    }

    /** A correction and what became of it. */
    private static Map<String, Object> form(Correction correction, Shown shown) {
        List<Correction> all = shown.picture().corrected().corrections();
        Set<Integer> holding = Correction.inForce(all);
        Map<String, Object> form = new LinkedHashMap<>(RecordForm.toMap(correction));
        form.put("holds", holding.contains(correction.number()));
        form.put("undone_by", all.stream()
                .filter(each -> each.ruling().verb() == Verb.UNDO && holding.contains(each.number()))
                .filter(each -> each.ruling().undoes() == correction.number())
                .map(Correction::number)
                .findFirst()
                .orElse(null));
        form.put("waiting", shown.picture().waiting().stream()
                .filter(each -> each.correction() == correction.number())
                .map(each -> each.record() + ": " + each.reason())
                .distinct()
                .collect(Collectors.toList()));
        return form;
    }
}
