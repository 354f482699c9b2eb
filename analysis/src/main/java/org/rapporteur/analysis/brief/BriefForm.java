package org.rapporteur.analysis.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;

/**
 * Brief, matrix and history as other programs read them: maps, lists, texts and numbers that any JSON library prints. The form is
 * told in {@code docs/brief.md}; a field may be added to it, changing one gives it another version.
 */
public final class BriefForm {

    /** The version of the form. */
    public static final String VERSION = "1.0";

    private BriefForm() {}

    public static Map<String, Object> of(Brief brief) {
        Map<String, Object> form = heading("brief", brief.title(), brief.asOf());
        form.put("sections", brief.sections().stream().map(BriefForm::section).toList());
        form.put("outlets", brief.outlets().stream().map(RecordForm::toMap).toList());
        form.put("reports", reports(brief.sources()));
        form.put("held", brief.held());
        return form;
    }

    public static Map<String, Object> of(Matrix matrix) {
        Map<String, Object> form = heading("matrix", matrix.title(), matrix.asOf());
        form.put("parties", matrix.parties().stream().map(RecordForm::toMap).toList());
        form.put("rows", matrix.rows().stream().map(row -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("issue", row.issue());
            line.put("label", row.label());
            line.put("cells", row.cells().stream().map(cell -> cell.stream().map(BriefForm::entry).toList()).toList());
            return line;
        }).toList());
        form.put("reports", reports(matrix.sources()));
        return form;
    }

    public static Map<String, Object> of(History history) {
        Map<String, Object> form = heading("history", history.title(), history.asOf());
        form.put("lines", history.strands().stream().map(strand -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("party", strand.party());
            line.put("party_name", strand.partyName());
            line.put("issue", strand.issue());
            line.put("label", strand.issueLabel());
            line.put("turns", strand.turns().stream().map(BriefForm::turn).toList());
            return line;
        }).toList());
        form.put("reports", reports(history.sources()));
        return form;
    }

    private static Map<String, Object> heading(String type, String title, EdtfDate asOf) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("type", type);
        form.put("version", VERSION);
        form.put("title", title);
        form.put("as_of", date(asOf));
        return form;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", section.id());
        form.put("heading", section.heading());
        form.put("blocks", section.blocks().stream().map(BriefForm::block).toList());
        form.put("omitted", section.omitted());
        return form;
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> form = new LinkedHashMap<>();
        if (block instanceof Table table) {
            form.put("type", "table");
            form.put("caption", table.caption());
            form.put("columns", table.columns());
            form.put("rows", table.rows().stream().map(row -> {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("head", row.head());
                line.put("cells", row.cells().stream().map(cell -> cell.stream().map(BriefForm::block).toList()).toList());
                return line;
            }).toList());
        } else {
            form.put("type", "sentence");
            form.putAll(RecordForm.toMap((Sentence) block));
        }
        return form;
    }

    private static Map<String, Object> entry(Matrix.Entry entry) {
        Map<String, Object> form = RecordForm.toMap(entry);
        form.remove("date_words");
        return form;
    }

    private static Map<String, Object> turn(History.Turn turn) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("position", turn.position().id());
        form.put("date", date(turn.position().asOf()));
        form.put("change", turn.position().change().code());
        form.put("stance", turn.position().stance().code());
        form.put("attribution", turn.position().attribution().code());
        form.put("words", turn.words());
        form.put("before", turn.before());
        form.put("confirmed", turn.confirmed());
        form.put("citations", citations(turn.citations()));
        form.put("before_citations", citations(turn.beforeCitations()));
        return form;
    }

    private static List<Map<String, Object>> reports(List<Report> reports) {
        return reports.stream()
                .map(report -> {
                    Map<String, Object> form = new LinkedHashMap<>();
                    form.put("id", report.id());
                    form.put("headline", report.headline());
                    form.put("outlet", report.source());
                    form.put("date", date(report.written()));
                    form.put("origin", report.origin());
                    form.put("url", report.url());
                    form.put("duplicate_of", report.duplicateOf());
                    return form;
                })
                .toList();
    }

    private static List<Map<String, Object>> citations(List<Citation> citations) {
        return citations.stream().map(citation -> RecordForm.toMap(citation)).toList();
    }

    private static String date(EdtfDate date) {
        return date.isKnown() ? date.text() : null;
    }
}
