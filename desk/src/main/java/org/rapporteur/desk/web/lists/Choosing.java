package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.Picture;
import org.rapporteur.desk.Sought;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;

/** What the lists are chosen by alike: who, which report, which words, whether confirmed. */
final class Choosing {

    private final Shown shown;
    private final Params params;
    private final Sought words;
    private final String report;
    private final String outlet;
    private final Optional<Boolean> confirmed;

    Choosing(Shown shown, Params params) {
        this.shown = shown;
        this.params = params;
        this.words = Sought.of(params.text("q"));
        this.report = params.text("report");
        this.outlet = params.text("source");
        this.confirmed = params.flag("confirmed");
    }

    /** Whether a line of the record is of the report and the outlet and as confirmed as is asked. */
    boolean has(Record line) {
        boolean all = report.isEmpty() && outlet.isEmpty();
        return (all || RecordKind.citations(line).stream().map(Citation::report).anyMatch(this::isAsked))
                && isConfirmed(RecordKind.id(line));
    }

    private boolean isAsked(String id) {
        boolean ofOutlet = outlet.isEmpty()
                || shown.report(id).map(Report::source).filter(outlet::equalsIgnoreCase).isPresent();
        return ofOutlet && (report.isEmpty() || report.equals(id));
    }

    boolean isConfirmed(String id) {
        return is(confirmed, shown.marks().confirms(id));
    }

    /** Whether the texts together have the words that are looked for. */
    boolean inWords(String... texts) {
        return words.in(texts);
    }

    /** Whether one of these actors is the one given as {@code name}: by its id or a name of its own. */
    Who who(String name) {
        String asked = params.text(name);
        Set<String> ids = asked.isEmpty()
                ? Set.of()
                : shown.record().actors().stream()
                        .filter(actor -> Picture.isCalled(actor, asked))
                        .map(Actor::id)
                        .collect(Collectors.toSet());
        return new Who(asked.isEmpty(), ids);
    }

    /** Whether {@code value} is as asked, or nothing is asked. */
    static boolean is(Optional<Boolean> asked, boolean value) {
        return asked.isEmpty() || asked.get() == value;
    }

    /** Whether {@code value} is one of those asked for, or nothing is asked. */
    static <E> boolean isIn(Set<E> asked, E value) {
        return asked.isEmpty() || asked.contains(value);
    }

    /** Whether one of {@code values} is asked for, or nothing is asked. */
    static boolean anyIn(List<String> asked, List<String> values) {
        return asked.isEmpty() || values.stream().anyMatch(asked::contains);
    }

    /**
     * Actors that are asked for.
     *
     * @param anybody nobody is asked for, so everybody will do
     */
    record Who(boolean anybody, Set<String> ids) {

        boolean isAmong(String... actors) {
            return anybody || Stream.of(actors).anyMatch(ids::contains);
        }

        boolean isAmong(List<String> actors) {
            return anybody || actors.stream().anyMatch(ids::contains);
        }
    }
}
