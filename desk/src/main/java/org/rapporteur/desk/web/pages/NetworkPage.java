package org.rapporteur.desk.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.network.Dealing;
import org.rapporteur.analysis.network.Network;
import org.rapporteur.analysis.network.Tie;
import org.rapporteur.analysis.network.Tone;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Ties;
import org.rapporteur.record.EdtfDate;

/**
 * Who addresses, accuses, asks and supports whom: drawn, and as a table.
 *
 * @param drawing of those with most ties
 * @param months in which there is something, to look at one after the other
 * @param all address without a period, {@code ""} if none is asked for
 * @param left how many more actors have ties than are drawn
 */
public record NetworkPage(Asked asked, NetworkDrawing drawing, List<Row> rows, Pager pager, List<Month> months, String all, int left) {

    private static final Ties LIST = new Ties();
    private static final int MOST_MONTHS = 24;

    public NetworkPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(pager, "pager");
        Objects.requireNonNull(all, "all");
        rows = List.copyOf(rows);
        months = List.copyOf(months);
    }

    /**
     * A tie.
     *
     * @param acts what was done with the words
     * @param named how often the other is only named in what is said
     */
    public record Row(
            String from, String fromAddress, String tone, String label, String to, String toAddress, String acts, int times, int named, String when, String address) {}

    /** A month, how much is of it, and where it is seen alone. */
    public record Month(String label, int dealings, String address, boolean current) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        return Stream.concat(LIST.parameters().stream(), Stream.of(Pager.PARAMETER)).toList();
    }

    /** The tones, to choose from. */
    public static List<Choice> tones() {
        return Choice.of(Tone.class, NetworkPage::label);
    }

    /** What people read for a tone. */
    static String label(Tone tone) {
        return switch (tone) {
            case HOSTILE -> "accuses, condemns, threatens, warns";
            case REFUSING -> "rejects, refuses, denies";
            case ASKING -> "demands, asks, proposes";
            case FRIENDLY -> "supports, agrees, offers, promises";
            case TELLING -> "tells";
        };
    }

    /** The address of the same for programs. */
    public String download(String form) {
        return asked.at("/api/v1/network").without(Pager.PARAMETER).with("format", form).address();
    }

    /** The address of the page about a tie, in the same period. */
    static String address(Tie tie, Asked asked) {
        return asked.at(Way.NETWORK.address() + "/" + Words.encoded(tie.from()) + "/" + Words.encoded(tie.to()))
                .without("from", "to", "actor", Pager.PARAMETER)
                .with("tone", tie.tone().code())
                .address();
    }

    static NetworkPage of(Shown shown, Params params, Asked asked) {
        List<Dealing> dealings = Ties.dealings(shown, params);
        List<Tie> ties = Network.ties(dealings);
        Pager pager = Pager.of(params, asked, ties.size());
        NetworkDrawing drawing = NetworkDrawing.of(ties, shown, asked);
        long actors = ties.stream().flatMap(tie -> Stream.of(tie.from(), tie.to())).distinct().count();
        boolean bounded = !asked.value("since").isEmpty() || !asked.value("until").isEmpty();
        return new NetworkPage(
                asked,
                drawing,
                pager.of(ties).stream().map(tie -> row(tie, shown, asked)).toList(),
                pager,
                months(shown, asked),
                bounded ? asked.without("since", "until", Pager.PARAMETER).address() : "",
                (int) actors - drawing.nodes().size());
    }

    private static Row row(Tie tie, Shown shown, Asked asked) {
        return new Row(
                shown.name(tie.from()),
                ActorsPage.address(tie.from()),
                tie.tone().code(),
                label(tie.tone()),
                shown.name(tie.to()),
                ActorsPage.address(tie.to()),
                tie.dealings().stream().map(it -> Verbs.of(it.statement().act())).distinct().collect(Collectors.joining(", ")),
                tie.dealings().size(),
                (int) tie.dealings().stream().filter(it -> !it.addressed()).count(),
                when(tie),
                address(tie, asked));
    }

    private static String when(Tie tie) {
        List<LocalDate> days = tie.dealings().stream().map(Dealing::day).filter(day -> !day.equals(LocalDate.MIN)).sorted().toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = DateWords.of(EdtfDate.of(days.get(0).toString()));
        String last = DateWords.of(EdtfDate.of(days.get(days.size() - 1).toString()));
        return first.equals(last) ? first : first + " – " + last;
    }

    /** Of all that is said, whatever is asked for: so that one month can be compared with the next. */
    private static List<Month> months(Shown shown, Asked asked) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        shown.dealings().stream()
                .filter(it -> !it.day().equals(LocalDate.MIN))
                .forEach(it -> counts.merge(YearMonth.from(it.day()), 1, Integer::sum));
        return counts.entrySet().stream().skip(Math.max(0, counts.size() - MOST_MONTHS)).map(entry -> {
            String first = entry.getKey().atDay(1).toString();
            String last = entry.getKey().atEndOfMonth().toString();
            return new Month(
                    DateWords.of(EdtfDate.of(entry.getKey().toString())),
                    entry.getValue(),
                    asked.without(Pager.PARAMETER).with("since", first).with("until", last).address(),
                    asked.is("since", first) && asked.is("until", last));
        }).toList();
    }
}
