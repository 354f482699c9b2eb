package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.BriefForm;
import org.rapporteur.analysis.brief.BriefSettings;
import org.rapporteur.analysis.brief.CsvForm;
import org.rapporteur.analysis.brief.History;
import org.rapporteur.analysis.brief.HtmlBrief;
import org.rapporteur.analysis.brief.MarkdownBrief;
import org.rapporteur.analysis.brief.Matrix;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.record.EdtfDate;

/** The dossier as a whole: brief, matrix and history. */
final class Views {

    private static final int LONGEST_SILENCE = 36500;

    private final Workplace workplace;

    Views(Workplace workplace) {
        this.workplace = workplace;
    }

    void brief(Context asked) {
        Params params = Params.of(asked, List.of("since", "as_of", "silent_after", "format"));
        Form form = Form.of(asked, params, Form.JSON, Form.MD, Form.HTML);
        Shown shown = workplace.shown();
        BriefSettings settings = settings(shown, params)
                .withSince(params.date("since"))
                .withSilentAfter(params.number("silent_after", BriefSettings.SILENT_AFTER, 1, LONGEST_SILENCE));
        if (Tag.isKnown(asked, shown)) {
            return;
        }
        Brief brief = params.hasOnly("format") ? shown.brief() : shown.brief(settings);
        answer(asked, form, "brief", brief, BriefForm.of(brief), "");
    }

    void matrix(Context asked) {
        Params params = Params.of(asked, List.of("as_of", "format"));
        Form form = Form.of(asked, params, Form.JSON, Form.CSV, Form.MD, Form.HTML);
        Shown shown = workplace.shown();
        BriefSettings settings = settings(shown, params);
        if (Tag.isKnown(asked, shown)) {
            return;
        }
        Matrix matrix = settings.asOf().isKnown()
                ? Matrix.of(shown.record(), shown.findings(), shown.issues(), settings)
                : shown.matrix();
        answer(asked, form, "matrix", matrix.asBrief().outOf(shown.held()), BriefForm.of(matrix), CsvForm.of(matrix));
    }

    void history(Context asked) {
        Params params = Params.of(asked, List.of("party", "issue", "as_of", "format"));
        Form form = Form.of(asked, params, Form.JSON, Form.CSV, Form.MD, Form.HTML);
        Shown shown = workplace.shown();
        BriefSettings settings = settings(shown, params);
        String party = params.text("party");
        String issue = params.text("issue");
        if (Tag.isKnown(asked, shown)) {
            return;
        }
        History history = History.of(
                shown.record(),
                shown.findings(),
                shown.issues(),
                settings,
                within(party, shown.picture().holders(party)),
                within(issue, shown.picture().issuesHeld(issue, shown.issues())));
        answer(asked, form, "history", history.asBrief().outOf(shown.held()), BriefForm.of(history), CsvForm.of(history));
    }

    private static Predicate<String> within(String name, Set<String> ids) {
        return name.isEmpty() ? id -> true : ids::contains;
    }

    private static BriefSettings settings(Shown shown, Params params) {
        EdtfDate asOf = params.date("as_of");
        if (shown.picture().isBeforeLatest(asOf)) {
            throw Refusal.wrong("'as_of' %s is before the latest report, which is of %s".formatted(
                    asOf.text(), shown.latestDay().orElseThrow()));
        }
        return shown.settings().withAsOf(asOf);
    }

    private static void answer(Context asked, Form form, String name, Brief told, Map<String, Object> json, String csv) {
        form.announce(asked, name);
        asked.result(switch (form) {
            case CSV -> csv.getBytes(StandardCharsets.UTF_8);
            case MD -> MarkdownBrief.print(told).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlBrief.print(told).getBytes(StandardCharsets.UTF_8);
            case JSON, YAML -> Json.bytes(json);
        });
    }
}
