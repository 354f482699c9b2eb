package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.lists.Lines;

/** Answers with lines of one kind: chosen by the parameters, a part of them as JSON or all of them as CSV. */
final class Listing<T extends Record> implements Handler {

    private final Lines<T> lines;
    private final Workplace workplace;

    Listing(Lines<T> lines, Workplace workplace) {
        this.lines = lines;
        this.workplace = workplace;
    }

    @Override
    public void handle(Context asked) {
        List<String> known = new ArrayList<>(lines.parameters());
        known.addAll(Page.PARAMETERS);
        known.add("format");
        Params params = Params.of(asked, known);
        Form form = Form.of(asked, params, Form.JSON, Form.CSV);
        Page page = Page.of(params);
        Shown shown = workplace.shown();
        List<T> wanted = lines.wanted(shown, params);
        if (Tag.isKnown(asked, shown)) {
            return;
        }
        form.announce(asked, lines.name());
        if (form == Form.CSV) {
            boolean part = Page.PARAMETERS.stream().anyMatch(name -> !params.text(name).isEmpty());
            write(asked, shown, params, part ? page.of(wanted) : wanted);
        } else {
            page.announce(asked, wanted.size());
            asked.result(Json.bytes(body(page, wanted.size(), page.of(wanted).stream()
                    .map(line -> lines.form(shown, params, line))
                    .toList())));
        }
    }

    /** A part of a list as every list is answered. */
    static Map<String, Object> body(Page page, int total, List<Map<String, Object>> items) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("total", total);
        body.put("limit", page.limit());
        body.put("offset", page.offset());
        body.put("items", items);
        return body;
    }

    /** Row by row, so that no list is too long. */
    private void write(Context asked, Shown shown, Params params, List<T> wanted) {
        Table table = new Table(shown, lines.columns());
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(asked.outputStream(), StandardCharsets.UTF_8));
            out.write(table.head());
            for (T line : wanted) {
                out.write(table.row(lines.form(shown, params, line)));
            }
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
