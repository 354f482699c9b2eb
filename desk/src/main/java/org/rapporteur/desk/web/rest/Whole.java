package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.RecordForm;

/** What the dossier is, by which codebook it is read, and what would open its deadlocks. */
final class Whole {

    private final Workplace workplace;

    Whole(Workplace workplace) {
        this.workplace = workplace;
    }

    void dossier(Context asked) {
        answer(asked, shown -> {
            Map<String, Object> dossier = shown.lines().heading();
            dossier.put("held", shown.held());
            dossier.put("version", shown.version());
            dossier.put("latest_day", shown.latestDay().map(Object::toString).orElse(null));
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("actors", shown.record().actors().size());
            counts.put("statements", shown.record().statements().size());
            counts.put("positions", shown.findings().positions().size());
            counts.put("events", shown.record().events().size());
            counts.put("commitments", shown.commitments().size());
            counts.put("deadlocks", shown.findings().deadlocks().size());
            counts.put("corrections", shown.picture().corrected().corrections().size());
            dossier.put("counts", counts);
            return dossier;
        });
    }

    void codebook(Context asked) {
        Params params = Params.of(asked, List.of("format"));
        Form form = Form.of(asked, params, Form.JSON, Form.YAML);
        Shown shown = workplace.shown();
        if (Tag.isKnown(asked, shown)) {
            return;
        }
        form.announce(asked, "codebook");
        Codebook codebook = shown.codebook();
        asked.result(form == Form.YAML ? codebook.source().getBytes(StandardCharsets.UTF_8) : Json.bytes(codebook(shown)));
    }

    private static Map<String, Object> codebook(Shown shown) {
        Codebook codebook = shown.codebook();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", codebook.name());
        form.put("title", codebook.title());
        form.put("fingerprint", codebook.fingerprint());
        form.put("issues", codebook.issues().stream().map(issue -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", issue.id());
            line.put("label", issue.label());
            line.put("codes", shown.issues().codes(issue.id()));
            return line;
        }).toList());
        return form;
    }

    void openings(Context asked) {
        answer(asked, shown -> {
            List<Map<String, Object>> openings = new ArrayList<>();
            for (Deadlock deadlock : shown.findings().deadlocks()) {
                deadlock.openings().forEach(opening -> openings.add(opening(deadlock, opening)));
            }
            return list(openings);
        });
    }

    /** An opening with the words of its needs and steps, which in a deadlock go by their numbers. */
    private static Map<String, Object> opening(Deadlock deadlock, Deadlock.Opening opening) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("deadlock", deadlock.id());
        form.put("kind", opening.kind().code());
        form.put("needs", deadlock.steps().stream()
                .flatMap(step -> step.requires().stream())
                .filter(need -> opening.needs().contains(need.id()))
                .map(RecordForm::toMap)
                .toList());
        form.put("steps", deadlock.steps().stream()
                .filter(step -> opening.steps().contains(step.id()))
                .map(RecordForm::toMap)
                .toList());
        form.put("proposals", opening.proposals());
        return form;
    }

    private static Map<String, Object> list(List<Map<String, Object>> items) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("total", items.size());
        form.put("items", items);
        return form;
    }

    private void answer(Context asked, Function<Shown, Map<String, Object>> form) {
        Params.of(asked, List.of());
        Shown shown = workplace.shown();
        if (!Tag.isKnown(asked, shown)) {
            Form.JSON.announce(asked, "");
            asked.result(Json.bytes(form.apply(shown)));
        }
    }
}
