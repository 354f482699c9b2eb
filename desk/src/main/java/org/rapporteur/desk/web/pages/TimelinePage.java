package org.rapporteur.desk.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Moment;
import org.rapporteur.desk.web.lists.Moments;
import org.rapporteur.desk.web.lists.Period;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.Position;

/**
 * Talks, incidents, commitments and shifts on one line of time, and the same as a list by month; what has no date stands behind it.
 *
 * @param drawing empty if nothing has a date
 * @param from first day of the line as an address writes it, {@code ""} if nothing has a date
 * @param to last day of it
 * @param told the days shown, in words
 * @param zooms addresses of what is earlier, closer, wider, later, and of all of it
 */
public record TimelinePage(
        Asked asked, TimelineDrawing drawing, String from, String to, String told, Zooms zooms, List<Month> months, Pager pager, int undated) {

    private static final Moments LIST = new Moments();
    private static final int CLOSEST_DAYS = 10;

    public TimelinePage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(zooms, "zooms");
        Objects.requireNonNull(pager, "pager");
        months = List.copyOf(months);
    }

    /** Where other parts of the line are seen; {@code ""} where that is what is shown already. */
    public record Zooms(String earlier, String closer, String wider, String later, String whole) {}

    /** What is of one month, in the order of days. */
    public record Month(String label, List<Item> items) {}

    /**
     * A line of the list.
     *
     * @param number its place in the list, from 1
     * @param address of the words that tell of it
     * @param more address of the page about it, {@code ""} if there is none
     */
    public record Item(int number, String lane, String date, String text, String address, String more) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        return Stream.concat(LIST.parameters().stream(), Stream.of(Pager.PARAMETER)).toList();
    }

    /** The lanes, to choose from. */
    public static List<Choice> lanes() {
        return Choice.of(Moment.Lane.class, Moment.Lane::label);
    }

    /** The address of the same for programs. */
    public String download(String form) {
        return asked.at("/api/v1/timeline").without(Pager.PARAMETER).with("format", form).address();
    }

    static TimelinePage of(Shown shown, Params params, Asked asked) {
        List<Moment> wanted = LIST.wanted(shown, params);
        List<Moment> dated = wanted.stream().filter(Moment::isDated).toList();
        Pager pager = Pager.of(params, asked, wanted.size());
        List<Month> months = months(pager.of(wanted), pager.first(), shown);
        if (dated.isEmpty()) {
            return new TimelinePage(
                    asked, TimelineDrawing.NONE, "", "", "", new Zooms("", "", "", "", whole(asked)), months, pager, wanted.size());
        }
        Period period = Period.of(params);
        LocalDate from = period.since().equals(LocalDate.MIN) ? dated.get(0).first() : period.since();
        LocalDate to = period.until().equals(LocalDate.MAX)
                ? dated.stream().map(Moment::last).max(Comparator.naturalOrder()).orElseThrow()
                : period.until();
        return new TimelinePage(
                asked,
                TimelineDrawing.of(dated, new TimeScale(from, to), asked),
                from.toString(),
                to.toString(),
                "%s – %s".formatted(DateWords.of(EdtfDate.of(from)), DateWords.of(EdtfDate.of(to))),
                zooms(asked, from, to),
                months,
                pager,
                wanted.size() - dated.size());
    }

    private static Zooms zooms(Asked asked, LocalDate from, LocalDate to) {
        String whole = whole(asked);
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        long half = Math.max(1, days / 2);
        boolean all = whole.isEmpty();
        return new Zooms(
                all ? "" : moved(asked, from.minusDays(half), to.minusDays(half)),
                days > CLOSEST_DAYS ? moved(asked, from.plusDays(days / 4), to.minusDays(days / 4)) : "",
                all ? "" : moved(asked, from.minusDays(half), to.plusDays(half)),
                all ? "" : moved(asked, from.plusDays(half), to.plusDays(half)),
                whole);
    }

    private static String whole(Asked asked) {
        return asked.given().containsKey("since") || asked.given().containsKey("until")
                ? asked.without("since", "until", Pager.PARAMETER).address()
                : "";
    }

    /** The address of the line from one day to another. */
    static String moved(Asked asked, LocalDate from, LocalDate to) {
        return asked.without(Pager.PARAMETER).with("since", from.toString()).with("until", to.toString()).address();
    }

    private static List<Month> months(List<Moment> moments, int first, Shown shown) {
        Map<String, List<Item>> byMonth = new LinkedHashMap<>();
        int number = first;
        for (Moment it : moments) {
            byMonth.computeIfAbsent(month(it), none -> new ArrayList<>()).add(item(it, number++, shown));
        }
        return byMonth.entrySet().stream().map(entry -> new Month(entry.getKey(), entry.getValue())).toList();
    }

    private static String month(Moment moment) {
        return moment.isDated()
                ? DateWords.of(EdtfDate.of(YearMonth.from(moment.first()).toString()))
                : "Without a date";
    }

    private static Item item(Moment it, int number, Shown shown) {
        String date = DateWords.inBrackets(it.start())
                + (it.end().equals(it.start()) ? "" : " – " + DateWords.inBrackets(it.end()));
        Record line = shown.find(it.record()).orElseThrow();
        return new Item(
                number,
                it.lane().label(),
                date,
                it.text(),
                Words.address(it.record(), it.citation()),
                line instanceof Event event ? EventsPage.address(event)
                        : line instanceof Position held ? PositionsPage.address(held.holder(), held.issue()) : "");
    }
}
