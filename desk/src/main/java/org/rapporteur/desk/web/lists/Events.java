package org.rapporteur.desk.web.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.Sought;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Participant;

/** The events: by kind, status, days, place, country, who took part, report and words; those alone of which accounts differ. */
public final class Events implements Lines<Event> {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<String> parameters() {
        return List.of("kind", "status", "since", "until", "place", "country", "actor", "contested", "report", "confirmed", "q");
    }

    @Override
    public List<String> columns() {
        return List.of("id", "kind", "status", "title", "start", "end", "place", "participants", "outcome", "plover", "figures",
                "confirmed", "citations", "exact");
    }

    @Override
    public List<Event> wanted(Shown shown, Params params) {
        Choosing choosing = new Choosing(shown, params);
        Set<EventKind> kinds = params.codes("kind", EventKind.class);
        Set<EventStatus> statuses = params.codes("status", EventStatus.class);
        Sought place = Sought.of(params.text("place"));
        String country = params.text("country");
        Choosing.Who actor = choosing.who("actor");
        Optional<Boolean> contested = params.flag("contested");
        Period period = Period.of(params);
        return shown.record().events().stream()
                .filter(it -> Choosing.isIn(kinds, it.kind()))
                .filter(it -> Choosing.isIn(statuses, it.status()))
                .filter(it -> place.in(it.place().name()))
                .filter(it -> country.isEmpty() || it.place().country().equalsIgnoreCase(country))
                .filter(it -> actor.isAmong(it.participants().stream().map(Participant::actor).toList()))
                .filter(it -> Choosing.is(contested, it.accounts().size() > 1))
                .filter(it -> isIn(period, it, shown))
                .filter(choosing::has)
                .filter(it -> choosing.inWords(it.title(), it.outcome(), it.citations().get(0).exact()))
                .toList();
    }

    private static boolean isIn(Period period, Event event, Shown shown) {
        LocalDate first = shown.chronology().dayOf(event.start(), event.citations());
        LocalDate last = event.end().latest().or(event.start()::latest).orElse(first);
        return period.overlaps(first, last.isBefore(first) ? first : last);
    }
}
