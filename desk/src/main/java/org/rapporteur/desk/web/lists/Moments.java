package org.rapporteur.desk.web.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.Sought;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Change;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Position;
import org.rapporteur.record.RecordForm;

/** What has its place in time, by lane, who and days; in the order of days, what has none behind it. */
public final class Moments implements Lines<Moment> {

    private static final Set<EventKind> TALKS =
            EnumSet.of(EventKind.TALKS, EventKind.MEETING, EventKind.SUMMIT, EventKind.DOCUMENT_EXCHANGE, EventKind.AGREEMENT);

    /** What mostly is over within a day. */
    private static final Set<EventKind> ONE_DAY = EnumSet.of(
            EventKind.TALKS, EventKind.MEETING, EventKind.SUMMIT, EventKind.DOCUMENT_EXCHANGE, EventKind.AGREEMENT,
            EventKind.PRISONER_EXCHANGE, EventKind.RETURN_OF_REMAINS);

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public List<String> parameters() {
        return List.of("lane", "party", "since", "until");
    }

    @Override
    public List<String> columns() {
        return List.of("lane", "start", "end", "first", "last", "certain", "text", "record", "citations", "exact");
    }

    @Override
    public List<Moment> wanted(Shown shown, Params params) {
        Set<Moment.Lane> lanes = params.codes("lane", Moment.Lane.class);
        Period period = Period.of(params);
        Sought party = Sought.of(params.text("party"));
        return all(shown).stream()
                .filter(it -> party.in(it.who()))
                .filter(it -> Choosing.isIn(lanes, it.lane()))
                .filter(it -> it.isDated() ? period.overlaps(it.first(), it.last()) : period.isUnbounded())
                .toList();
    }

    /** All of a dossier, in their order; worked out once. */
    public static List<Moment> all(Shown shown) {
        return shown.once("moments", Moments::of);
    }

    @Override
    public Map<String, Object> form(Shown shown, Params params, Moment line) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("lane", line.lane().code());
        form.put("record", line.record());
        form.put("start", line.start().isKnown() ? line.start().text() : null);
        form.put("end", line.end().isKnown() ? line.end().text() : null);
        form.put("first", line.isDated() ? line.first().toString() : null);
        form.put("last", line.isDated() ? line.last().toString() : null);
        form.put("certain", line.isCertain());
        form.put("text", line.text());
        form.put("citations", List.of(RecordForm.toMap(line.citation())));
        return form;
    }

    private static List<Moment> of(Shown shown) {
        Names names = shown.names();
        List<Moment> all = new ArrayList<>();
        shown.record().events().forEach(it -> all.add(of(it, names)));
        shown.commitments().forEach(it -> all.add(of(it, names)));
        shown.findings().positions().stream()
                .filter(it -> it.change() != Change.NEW && it.change() != Change.RESTATED)
                .forEach(it -> all.add(of(it, names)));
        all.sort(Comparator.comparing(Moment::isDated).reversed().thenComparing(Moment::first).thenComparing(Moment::last));
        return List.copyOf(all);
    }

    private static Moment of(Event it, Names names) {
        String who = Names.list(it.participants().stream().map(Participant::actor).distinct().map(names::of).toList());
        EdtfDate from = window(it).or(() -> Optional.of(it.start()).filter(EdtfDate::isKnown)).orElse(it.end());
        return new Moment(
                TALKS.contains(it.kind()) ? Moment.Lane.TALKS : Moment.Lane.INCIDENTS,
                it.id(),
                from,
                it.end().isKnown() && window(it).isEmpty() ? it.end() : from,
                who,
                "%s (%s%s)".formatted(
                        Phrases.oneLine(it.title().isBlank() ? Phrases.plain(it.kind()) : it.title()),
                        Phrases.plain(it.status()),
                        who.isEmpty() ? "" : "; " + who),
                it.citations().get(0));
    }

    private static Moment of(Commitment it, Names names) {
        String who = Names.list(it.parties().stream().map(names::of).toList());
        EdtfDate from = it.agreed().isKnown() ? it.agreed() : it.due();
        return new Moment(
                Moment.Lane.COMMITMENTS,
                it.id(),
                from,
                it.due().isKnown() ? it.due() : from,
                who,
                "%s%s (%s)".formatted(who.isEmpty() ? "" : who + ": ", Phrases.oneLine(it.terms()), Phrases.plain(it.status())),
                it.citations().get(0));
    }

    private static Moment of(Position it, Names names) {
        return new Moment(
                Moment.Lane.SHIFTS,
                it.id(),
                it.asOf(),
                it.asOf(),
                names.of(it.holder()),
                "%s, %s: %s %s".formatted(
                        names.of(it.holder()), Phrases.plain(it.change()), Verbs.of(it.stance()), Phrases.oneLine(it.proposition())),
                it.citations().get(0));
    }

    /** Days of which one is meant: a meeting that is proposed "between 20 and 30 June" will not go on for ten days. */
    private static Optional<EdtfDate> window(Event event) {
        boolean ahead = event.status() == EventStatus.PLANNED || event.status() == EventStatus.PROPOSED;
        boolean span = event.start().day().isPresent() && event.end().day().isPresent() && !event.end().equals(event.start());
        return ahead && span && ONE_DAY.contains(event.kind())
                ? Optional.of(EdtfDate.of("%s/%s".formatted(event.start().day().get(), event.end().day().get())))
                : Optional.empty();
    }
}
