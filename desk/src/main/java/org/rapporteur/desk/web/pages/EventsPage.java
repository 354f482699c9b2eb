package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Events;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Participant;

/** The events as a table, the latest first. */
public record EventsPage(Asked asked, List<Row> rows, Pager pager) {

    private static final Events LIST = new Events();

    public EventsPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(pager, "pager");
        rows = List.copyOf(rows);
    }

    /**
     * An event.
     *
     * @param reports how many reports tell of it
     * @param contested whether several give an account of it
     */
    public record Row(
            String address,
            String date,
            String kind,
            String status,
            String title,
            String place,
            String who,
            String figures,
            long reports,
            boolean contested,
            boolean confirmed) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        List<String> all = new ArrayList<>(LIST.parameters());
        all.add(Pager.PARAMETER);
        return all;
    }

    /** The kinds, to choose from. */
    public static List<Choice> kinds() {
        return Choice.of(EventKind.class, Cards::plain);
    }

    /** The statuses, to choose from. */
    public static List<Choice> statuses() {
        return Choice.of(EventStatus.class, Cards::plain);
    }

    /** The address of the same list for programs. */
    public String download(String form) {
        return asked.at("/api/v1/events").without(Pager.PARAMETER).with("format", form).address();
    }

    /** The address of an event's own page. */
    static String address(Event event) {
        return Way.EVENTS.address() + "/" + Words.encoded(event.id());
    }

    /** What an event is called in lists: by its title, else by the words that tell of it. */
    static String title(Event event) {
        return Phrases.oneLine(event.title().isBlank() ? event.citations().get(0).exact() : event.title());
    }

    /** The address of the same events on a map. */
    public String onMap() {
        return asked.at(Way.MAP.address()).without(Pager.PARAMETER).address();
    }

    static EventsPage of(Shown shown, Params params, Asked asked) {
        List<Event> wanted = new ArrayList<>(LIST.wanted(shown, params));
        wanted.sort(Comparator.comparing((Event event) -> shown.chronology().dayOf(event.start(), event.citations())).reversed());
        Pager pager = Pager.of(params, asked, wanted.size());
        Names names = shown.names();
        return new EventsPage(asked, pager.of(wanted).stream().map(event -> row(event, shown, names)).toList(), pager);
    }

    private static Row row(Event event, Shown shown, Names names) {
        return new Row(
                address(event),
                DateWords.inBrackets(event.start()),
                Cards.plain(event.kind()),
                Cards.plain(event.status()),
                title(event),
                event.place().name(),
                Names.list(event.participants().stream().map(Participant::actor).distinct().map(names::of).toList()),
                String.join(", ", event.figures().stream().map(FigureWords::of).distinct().toList()),
                event.citations().stream().map(Citation::report).distinct().count(),
                event.accounts().stream().map(account -> names.principal(account.actor())).distinct().count() > 1,
                shown.marks().confirms(event.id()));
    }
}
