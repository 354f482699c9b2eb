package org.rapporteur.desk.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Period;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Position;
import org.rapporteur.record.Change;

/**
 * Talks, incidents, commitments and shifts on one line of time, and the same as a list by month.
 *
 * <p>What is told of no certain day is drawn over all the days that it may be of (EDTF), with open ends.
 *
 * @param closer address of the middle half of it, {@code ""} if it is as close as can be
 * @param whole address of all of it, {@code ""} if that is shown
 */
public record TimelinePage(
        Asked asked, List<Band> bands, List<Tick> ticks, List<Month> months, int undated, String earlier, String later, String closer, String whole) {

    /** The parameters of its address. */
    static final List<String> PARAMETERS = List.of("since", "until", "lane", "party");

    /** Width of the drawing in its own units. */
    public static final int WIDTH = 1000;

    private static final int ROW = 18;
    private static final int MOST_TICKS = 14;
    private static final int CLOSEST_DAYS = 10;
    private static final Set<EventKind> TALKS =
            EnumSet.of(EventKind.TALKS, EventKind.MEETING, EventKind.SUMMIT, EventKind.DOCUMENT_EXCHANGE, EventKind.AGREEMENT);

    public TimelinePage {
        Objects.requireNonNull(asked, "asked");
        bands = List.copyOf(bands);
        ticks = List.copyOf(ticks);
        months = List.copyOf(months);
    }

    /** What stands on the line together. */
    public enum Lane {
        TALKS("Talks and agreements"),
        INCIDENTS("Other events"),
        COMMITMENTS("Commitments, from agreed to due"),
        SHIFTS("Positions that moved");

        private final String label;

        Lane(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** By which it is asked for. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something on the line.
     *
     * @param open whether its days are not certain
     */
    public record Item(Lane lane, LocalDate first, LocalDate last, boolean open, String date, String text, String address) {}

    /** A lane as it is drawn. */
    public record Band(Lane lane, int top, int height, List<Mark> marks) {}

    /** A mark as it is drawn. */
    public record Mark(double x, int y, double width, boolean open, String title, String address) {}

    /** A month or year under the line. */
    public record Tick(double x, String label) {}

    /** What is of one month, in the order of days. */
    public record Month(String label, List<Item> items) {}

    /** The lanes, to choose from. */
    public static List<Choice> lanes() {
        return java.util.Arrays.stream(Lane.values()).map(lane -> new Choice(lane.code(), lane.label())).toList();
    }

    /** Height of the drawing in its own units. */
    public int height() {
        return bands.stream().mapToInt(band -> band.top() + band.height()).max().orElse(0) + 24;
    }

    static TimelinePage of(Shown shown, Params params, Asked asked) {
        String lane = params.text("lane");
        if (!lane.isEmpty() && lanes().stream().noneMatch(it -> it.value().equals(lane))) {
            throw Refusal.wrong("'lane' is one of %s, not '%s'".formatted(
                    String.join(", ", lanes().stream().map(Choice::value).toList()), lane));
        }
        List<Item> all = items(shown, params.text("party").toLowerCase(Locale.ROOT)).stream()
                .filter(item -> lane.isEmpty() || item.lane().code().equals(lane))
                .sorted(Comparator.comparing(Item::first).thenComparing(Item::last))
                .toList();
        Period period = Period.of(params);
        List<Item> dated = all.stream().filter(item -> !item.first().equals(LocalDate.MIN)).toList();
        List<Item> within = dated.stream()
                .filter(item -> !item.last().isBefore(period.since()) && !item.first().isAfter(period.until()))
                .toList();
        if (within.isEmpty()) {
            return new TimelinePage(asked, List.of(), List.of(), List.of(), all.size() - dated.size(), "", "", "", whole(asked));
        }
        LocalDate from = period.since().equals(LocalDate.MIN) ? within.get(0).first() : period.since();
        LocalDate to = period.until().equals(LocalDate.MAX)
                ? within.stream().map(Item::last).max(Comparator.naturalOrder()).orElseThrow()
                : period.until();
        Scale scale = new Scale(from.minusDays(1), to.plusDays(1));
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return new TimelinePage(
                asked,
                bands(within, scale),
                scale.ticks(),
                months(within),
                all.size() - dated.size(),
                whole(asked).isEmpty() ? "" : moved(asked, from.minusDays(days / 2), to.minusDays(days / 2)),
                whole(asked).isEmpty() ? "" : moved(asked, from.plusDays(days / 2), to.plusDays(days / 2)),
                days > CLOSEST_DAYS ? moved(asked, from.plusDays(days / 4), to.minusDays(days / 4)) : "",
                whole(asked));
    }

    private static String whole(Asked asked) {
        return asked.given().containsKey("since") || asked.given().containsKey("until") ? asked.without("since", "until").address() : "";
    }

    private static String moved(Asked asked, LocalDate from, LocalDate to) {
        return asked.with("since", from.toString()).with("until", to.toString()).address();
    }

    private static List<Item> items(Shown shown, String party) {
        Names names = Names.of(shown.record());
        List<Item> items = new ArrayList<>();
        for (Event event : shown.record().events()) {
            String who = Names.list(event.participants().stream().map(Participant::actor).distinct().map(names::of).toList());
            if (isOf(party, who)) {
                String what = event.title().isBlank() ? Cards.plain(event.kind()) : Phrases.oneLine(event.title());
                EdtfDate end = event.end().isKnown() ? event.end() : event.start();
                items.add(item(
                        TALKS.contains(event.kind()) ? Lane.TALKS : Lane.INCIDENTS,
                        event.start(),
                        end,
                        "%s (%s%s)".formatted(what, Cards.plain(event.status()), who.isEmpty() ? "" : "; " + who),
                        EventsPage.address(event)));
            }
        }
        for (Commitment it : shown.commitments()) {
            String who = Names.list(it.parties().stream().map(names::of).toList());
            if (isOf(party, who)) {
                items.add(item(
                        Lane.COMMITMENTS,
                        it.agreed().isKnown() ? it.agreed() : it.due(),
                        it.due().isKnown() ? it.due() : it.agreed(),
                        "%s: %s (%s)".formatted(who, Phrases.oneLine(it.terms()), Cards.plain(it.status())),
                        Words.address(it.id(), it.citations().get(0))));
            }
        }
        for (Position it : shown.findings().positions()) {
            boolean moved = it.change() != Change.NEW && it.change() != Change.RESTATED;
            if (moved && isOf(party, names.of(it.holder()))) {
                items.add(item(
                        Lane.SHIFTS,
                        it.asOf(),
                        it.asOf(),
                        "%s, %s: %s %s".formatted(
                                names.of(it.holder()), Cards.plain(it.change()), Verbs.of(it.stance()), Phrases.oneLine(it.proposition())),
                        PositionsPage.address(it.holder(), it.issue())));
            }
        }
        return items;
    }

    private static boolean isOf(String party, String who) {
        return party.isEmpty() || who.toLowerCase(Locale.ROOT).contains(party);
    }

    private static Item item(Lane lane, EdtfDate start, EdtfDate end, String text, String address) {
        Optional<LocalDate> first = start.earliest();
        LocalDate from = first.or(start::latest).orElse(LocalDate.MIN);
        LocalDate to = end.latest().or(end::earliest).filter(day -> !day.isBefore(from)).orElse(from);
        boolean certain = start.day().isPresent() && (end.equals(start) || end.day().isPresent());
        return new Item(lane, from, to, !certain, DateWords.inBrackets(start), text, address);
    }

    /** Rows fill up from the top: each mark goes to the first row that has room for it. */
    private static List<Band> bands(List<Item> items, Scale scale) {
        List<Band> bands = new ArrayList<>();
        int top = 0;
        for (Lane lane : Lane.values()) {
            List<Mark> marks = new ArrayList<>();
            List<Double> ends = new ArrayList<>();
            for (Item item : items) {
                if (item.lane() == lane) {
                    double x = scale.at(item.first());
                    double width = Math.max(9, scale.at(item.last().plusDays(1)) - x);
                    int row = 0;
                    while (row < ends.size() && ends.get(row) > x) {
                        row++;
                    }
                    if (row == ends.size()) {
                        ends.add(0.0);
                    }
                    ends.set(row, x + width + 3);
                    marks.add(new Mark(x, top + 22 + row * ROW, Math.min(width, WIDTH - x), item.open(), item.date() + ": " + item.text(), item.address()));
                }
            }
            if (!marks.isEmpty()) {
                int height = 22 + ends.size() * ROW + 8;
                bands.add(new Band(lane, top, height, marks));
                top += height;
            }
        }
        return bands;
    }

    private static List<Month> months(List<Item> items) {
        Map<YearMonth, List<Item>> byMonth = new LinkedHashMap<>();
        items.forEach(item -> byMonth.computeIfAbsent(YearMonth.from(item.first()), none -> new ArrayList<>()).add(item));
        return byMonth.entrySet().stream()
                .map(entry -> new Month(DateWords.of(EdtfDate.of(entry.getKey().toString())), entry.getValue()))
                .toList();
    }

    /** Where days stand on the line. */
    private record Scale(LocalDate from, LocalDate to) {

        double at(LocalDate day) {
            double share = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
            return Math.round(Math.max(0, Math.min(1, share)) * WIDTH * 10) / 10.0;
        }

        List<Tick> ticks() {
            long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
            if (months <= 1) {
                List<Tick> days = new ArrayList<>();
                long step = Math.max(1, ChronoUnit.DAYS.between(from, to) / MOST_TICKS + 1);
                for (LocalDate day = from.plusDays(1); day.isBefore(to); day = day.plusDays(step)) {
                    days.add(new Tick(at(day), DateWords.withoutYear(EdtfDate.of(day.toString()))));
                }
                return days;
            }
            List<Tick> ticks = new ArrayList<>();
            long step = months / MOST_TICKS + 1;
            for (YearMonth month = YearMonth.from(from).plusMonths(1); !month.atDay(1).isAfter(to); month = month.plusMonths(step)) {
                ticks.add(new Tick(at(month.atDay(1)), DateWords.of(EdtfDate.of(month.toString()))));
            }
            return ticks;
        }
    }
}
