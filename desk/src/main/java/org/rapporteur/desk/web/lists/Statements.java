package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Act;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Statement;

/**
 * The statements: by who speaks or is spoken for, to whom, act, issue, day, report, outlet and words; by whether the source is named, the
 * statement relayed or the act negated.
 */
public final class Statements implements Lines<Statement> {

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public List<String> parameters() {
        return List.of("speaker", "addressee", "act", "plover", "issue", "since", "until", "report", "source", "relayed", "named", "negated",
                "confirmed", "q");
    }

    @Override
    public List<String> columns() {
        return List.of("id", "date", "speaker", "speaker_name", "speaker_text", "speaks_for", "speaks_for_name", "named", "relayed_by",
                "relayed_by_name", "act", "negated", "plover", "addressee", "addressee_name", "issues", "content", "confirmed",
                "citations", "exact");
    }

    @Override
    public List<Statement> wanted(Shown shown, Params params) {
        Choosing choosing = new Choosing(shown, params);
        Choosing.Who speaker = choosing.who("speaker");
        Choosing.Who addressee = choosing.who("addressee");
        Set<Act> acts = params.codes("act", Act.class);
        Set<Plover> plover = params.codes("plover", Plover.class);
        List<String> issues = params.texts("issue");
        Period period = Period.of(params);
        Optional<Boolean> relayed = params.flag("relayed");
        Optional<Boolean> named = params.flag("named");
        Optional<Boolean> negated = params.flag("negated");
        return shown.record().statements().stream()
                .filter(it -> speaker.isAmong(it.speaker(), it.speaksFor()))
                .filter(it -> addressee.isAmong(it.addressee()))
                .filter(it -> Choosing.isIn(acts, it.act()))
                .filter(it -> Choosing.isIn(plover, it.plover()))
                .filter(it -> Choosing.anyIn(issues, it.issues()))
                .filter(it -> Choosing.is(relayed, !it.relayedBy().isEmpty()))
                .filter(it -> Choosing.is(named, it.named()))
                .filter(it -> Choosing.is(negated, it.negated()))
                .filter(it -> period.isUnbounded() || period.has(shown.chronology().dayOf(it)))
                .filter(choosing::has)
                .filter(it -> choosing.inWords(it.content(), it.speakerText(), it.citations().get(0).exact()))
                .toList();
    }
}
