package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.brief.Outlet;
import org.rapporteur.desk.Sought;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.RecordForm;

/** The outlets, those on which most rests first: by words of their names, by whether they reprint, by whether anything rests on them alone. */
public final class Outlets implements Lines<Outlet> {

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public List<String> parameters() {
        return List.of("q", "reprints", "alone");
    }

    @Override
    public List<String> columns() {
        return List.of("name", "reports", "reprints", "lines", "share", "alone", "named", "unnamed");
    }

    @Override
    public List<Outlet> wanted(Shown shown, Params params) {
        Sought words = Sought.of(params.text("q"));
        Optional<Boolean> reprints = params.flag("reprints");
        Optional<Boolean> alone = params.flag("alone");
        return shown.brief().outlets().stream()
                .filter(it -> words.in(it.name()))
                .filter(it -> Choosing.is(reprints, it.reprints() > 0))
                .filter(it -> Choosing.is(alone, it.alone() > 0))
                .toList();
    }

    @Override
    public Map<String, Object> form(Shown shown, Params params, Outlet line) {
        return RecordForm.toMap(line);
    }
}
