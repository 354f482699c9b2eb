package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.Sought;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Report;

/** The reports: by outlet, day, language and words of their text; with or without reprints. */
public final class Reports implements Lines<Report> {

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<String> parameters() {
        return List.of("source", "since", "until", "language", "reprints", "text", "q");
    }

    @Override
    public List<String> columns() {
        return List.of("id", "source", "headline", "published", "dateline", "language", "origin", "url", "duplicate_of");
    }

    @Override
    public List<Report> wanted(Shown shown, Params params) {
        Period period = Period.of(params);
        String source = params.text("source");
        String language = params.text("language");
        Optional<Boolean> reprints = params.flag("reprints");
        Sought words = Sought.of(params.text("q"));
        return shown.record().reports().stream()
                .filter(it -> source.isEmpty() || it.source().equalsIgnoreCase(source))
                .filter(it -> language.isEmpty() || it.language().equalsIgnoreCase(language))
                .filter(it -> Choosing.is(reprints, !it.duplicateOf().isEmpty()))
                .filter(it -> period.has(shown.chronology().dayOf(it)))
                .filter(it -> words.in(it.headline(), it.text().toString()))
                .toList();
    }

    /** Without the whole text where that is not wanted: a list of headlines is a hundredth of it. */
    @Override
    public Map<String, Object> form(Shown shown, Params params, Report line) {
        Map<String, Object> form = shown.lines().line(line);
        if (!params.flag("text").orElse(true)) {
            form.remove("text");
        }
        return form;
    }
}
