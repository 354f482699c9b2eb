package org.rapporteur.desk.web.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.meaning.Meaning;
import org.rapporteur.dossier.Hit;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Span;

/** Passages that hold some words, or mean the same, best first: by outlet and day, for pages and for other programs alike. */
public final class Passages {

    /** By what they are chosen. */
    public static final List<String> PARAMETERS = List.of("q", "by", "source", "since", "until");

    private Passages() {}

    /** By what passages are found. */
    public enum By implements Coded {
        WORDS,
        MEANING
    }

    /** Whether what is found may be more in a moment, though the dossier stays as it is. */
    public static boolean byMeaning(Params params) {
        return params.code("by", By.class).orElse(By.WORDS) == By.MEANING;
    }

    /**
     * Those that are wanted; none if no words are given.
     *
     * @param limit at most so many
     */
    public static Meaning.Found wanted(Workplace workplace, Shown shown, Params params, int limit) {
        String words = params.text("q");
        String outlet = params.text("source");
        Period period = Period.of(params);
        boolean all = outlet.isEmpty() && period.isUnbounded();
        BiPredicate<String, Span> within = (report, passage) -> all
                || shown.report(report).map(it -> outlet.isEmpty() || it.source().equals(outlet)).orElse(outlet.isEmpty())
                        && period.has(shown.report(report).map(shown.chronology()::dayOf).orElse(LocalDate.MIN));
        boolean meaning = byMeaning(params);
        if (words.isEmpty()) {
            return new Meaning.Found(List.of(), shown.held(), shown.held());
        } else if (meaning) {
            return workplace.meaning().find(shown, words, limit, within);
        }
        List<Hit> hits = all ? workplace.dossier().search(words, limit) : workplace.dossier().search(words, limit, within);
        return new Meaning.Found(hits, shown.held(), shown.held());
    }

    /** The lines of the record that stand on a passage. */
    public static List<Record> lines(Hit hit, Shown shown) {
        return shown.citing(hit.report()).stream()
                .filter(line -> RecordKind.citations(line).stream()
                        .anyMatch(it -> it.report().equals(hit.report()) && it.span().overlaps(hit.passage())))
                .toList();
    }
}
