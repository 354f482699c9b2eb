package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;

/** The positions: by party, issue, stance, change, day, report, on whose word; all of a line, or the one that stands now. */
public final class Positions implements Lines<Position> {

    @Override
    public String name() {
        return "positions";
    }

    @Override
    public List<String> parameters() {
        return List.of("party", "issue", "stance", "change", "attribution", "current", "since", "until", "report", "confirmed", "q");
    }

    @Override
    public List<String> columns() {
        return List.of("id", "holder", "holder_name", "issue", "stance", "proposition", "since", "as_of", "change", "previous",
                "attribution", "statements", "confirmed", "citations", "exact");
    }

    @Override
    public List<Position> wanted(Shown shown, Params params) {
        Choosing choosing = new Choosing(shown, params);
        String party = params.text("party");
        Set<String> holders = party.isEmpty() ? Set.of() : shown.picture().holders(party);
        List<String> issues = params.texts("issue");
        Set<Stance> stances = params.codes("stance", Stance.class);
        Set<Change> changes = params.codes("change", Change.class);
        Set<Attribution> attributions = params.codes("attribution", Attribution.class);
        Optional<Boolean> current = params.flag("current");
        Set<String> followed = shown.findings().positions().stream().map(Position::previous).collect(Collectors.toSet());
        Period period = Period.of(params);
        return shown.findings().positions().stream()
                .filter(it -> party.isEmpty() || holders.contains(it.holder()))
                .filter(it -> Choosing.anyIn(issues, List.of(it.issue())))
                .filter(it -> Choosing.isIn(stances, it.stance()))
                .filter(it -> Choosing.isIn(changes, it.change()))
                .filter(it -> Choosing.isIn(attributions, it.attribution()))
                .filter(it -> Choosing.is(current, !followed.contains(it.id())))
                .filter(it -> period.has(shown.chronology().dayOf(it.asOf(), it.citations())))
                .filter(choosing::has)
                .filter(it -> choosing.inWords(it.proposition()))
                .toList();
    }
}
