package org.rapporteur.yardsticks.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;

/**
 * Names the events of a reading in the answer key's terms and leaves out what the keys' rules leave out. The rules are
 * those of the corpus, not of the record: a clash between armies is an event of the record, and none of the key.
 *
 * <p>Left out are events that are no violence (other kinds than {@code attack}, but for forced stoppages), that did not
 * take place (planned, proposed), of which nothing is told but that there were some, several together in a
 * report that tells of single ones, that ended more than {@value #LONG_AGO}
 * days before the report or lasted longer, that cost {@value #TOLL} lives or more, and fighting between armed forces.
 */
final class IncidentReader {

    private static final int LONG_AGO = 62;
    private static final int TOLL = 1000;
    private static final Set<String> LOST = Set.of("killed", "injured", "casualties");
    private static final Set<EventStatus> REAL = Set.of(EventStatus.OCCURRED, EventStatus.ONGOING, EventStatus.DENIED);

    private final Countries countries = Countries.standard();
    private final IncidentWords words;

    IncidentReader(IncidentWords words) {
        this.words = words;
    }

    List<Incident> incidents(Reading reading) {
        List<Incident> all = reading.events().stream().flatMap(event -> incident(reading.report(), event).stream()).toList();
        List<Incident> single = all.stream().filter(incident -> !words.isVague(incident.title())).toList();
        return single.isEmpty() ? all : single;
    }

    private Optional<Incident> incident(Report report, Event event) {
        Optional<IncidentType> named = words.ofTitle(event.title());
        boolean stoppage = event.kind() == EventKind.PROTEST && named.filter(type -> type == IncidentType.FORCED_WORK_STOPPAGE).isPresent();
        if (event.kind() != EventKind.ATTACK && !stoppage
                || !REAL.contains(event.status())
                || isLongAgo(report, event)
                || isVague(event)
                || isLong(event)
                || words.isCombat(event.title())
                || isOfFighters(event)
                || isToll(event)) {
            return Optional.empty();
        }
        IncidentType type = named.or(() -> event.citations().stream()
                        .flatMap(citation -> words.ofCitation(citation.exact()).stream())
                        .findFirst())
                .orElse(IncidentType.ATTACK);
        return Optional.of(new Incident(
                type,
                event.start(),
                event.end(),
                event.place(),
                number(event, "killed"),
                number(event, "injured"),
                event.title(),
                event.citations().get(0).exact()));
    }

    /** Whether all whom it cost are fighters: "six guerrillas and a soldier". */
    private boolean isOfFighters(Event event) {
        List<Figure> lost = event.figures().stream().filter(figure -> LOST.contains(figure.what())).toList();
        return !lost.isEmpty() && lost.stream().allMatch(figure -> words.isFighter(figure.of()));
    }

    /** Whether so many were killed that it is a war's toll and no single deed. */
    private static boolean isToll(Event event) {
        return event.figures().stream().anyMatch(figure -> figure.what().equals("killed") && figure.value() >= TOLL);
    }

    /** Whether its time is a year or more, which makes it many deeds. */
    private static boolean isLong(Event event) {
        Optional<LocalDate> first = event.start().earliest();
        Optional<LocalDate> last = (event.end().isKnown() ? event.end() : event.start()).latest();
        return first.isPresent() && last.isPresent() && first.get().plusDays(LONG_AGO).isBefore(last.get());
    }

    /** Whether nothing is told of it but that there was something of the kind in a country. */
    private boolean isVague(Event event) {
        boolean placed = event.place().isKnown() && countries.byName(event.place().name()).isEmpty();
        boolean dated = (event.start().isKnown() || event.end().isKnown()) && !isLong(event);
        boolean counted = event.figures().stream().anyMatch(figure -> !Double.isNaN(figure.value()));
        boolean several = words.isVague(event.title());
        boolean named = words.ofTitle(event.title()).isPresent() && !several;
        return !placed && !dated && !counted && !named || several && !dated && !counted;
    }

    private static boolean isLongAgo(Report report, Event event) {
        Optional<LocalDate> told = report.written().latest();
        Optional<LocalDate> last = (event.end().isKnown() ? event.end() : event.start()).latest();
        return told.isPresent() && last.isPresent() && last.get().isBefore(told.get().minusDays(LONG_AGO));
    }

    /** The largest exact number that the event gives of these, those of one sentence taken together ("a judge and two guards"). */
    private static OptionalInt number(Event event, String what) {
        return event.citations().stream()
                .mapToInt(sentence -> event.figures().stream()
                        .filter(figure -> figure.what().equals(what) && !Double.isNaN(figure.value()))
                        .filter(figure -> sentence.span().contains(figure.citations().get(0).span().start()))
                        .mapToInt(figure -> (int) figure.value())
                        .sum())
                .filter(number -> number > 0)
                .max();
    }
}
