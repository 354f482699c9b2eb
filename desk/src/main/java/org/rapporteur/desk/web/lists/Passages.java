package org.rapporteur.desk.web.lists;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.dossier.Hit;
import org.rapporteur.dossier.corrections.RecordKind;

/** Passages of all reports that hold some words, best first: by outlet and day, for pages and for other programs alike. */
public final class Passages {

    /** By what they are chosen. */
    public static final List<String> PARAMETERS = List.of("q", "source", "since", "until");

    private Passages() {}

    /**
     * Those that are wanted; none if no words are given.
     *
     * @param limit at most so many
     */
    public static List<Hit> wanted(Workplace workplace, Shown shown, Params params, int limit) {
        String words = params.text("q");
        String outlet = params.text("source");
        Period period = Period.of(params);
        if (words.isEmpty()) {
            return List.of();
        } else if (outlet.isEmpty() && period.isUnbounded()) {
            return workplace.dossier().search(words, limit);
        }
        return workplace.dossier().search(words, limit, (report, passage) -> shown.report(report)
                .map(it -> outlet.isEmpty() || it.source().equals(outlet))
                .orElse(outlet.isEmpty())
                && period.has(shown.report(report).map(shown.chronology()::dayOf).orElse(LocalDate.MIN)));
    }

    /** The lines of the record that stand on a passage. */
    public static List<Record> lines(Hit hit, Shown shown) {
        return shown.citing(hit.report()).stream()
                .filter(line -> RecordKind.citations(line).stream()
                        .anyMatch(it -> it.report().equals(hit.report()) && it.span().overlaps(hit.passage())))
                .toList();
    }
}
