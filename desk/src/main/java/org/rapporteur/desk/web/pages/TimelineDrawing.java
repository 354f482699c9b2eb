package org.rapporteur.desk.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.desk.web.lists.Moment;
import org.rapporteur.record.EdtfDate;

/**
 * A line of time as it is drawn: lanes one beneath the other, in each of them marks in rows. Days that are not certain are drawn as
 * a span of their own before and behind those that are. Where a lane has more than can be told apart, those near to each other
 * are one mark that leads closer.
 *
 * @param height of the drawing in its own units
 */
public record TimelineDrawing(int height, List<Band> bands, List<TimeScale.Tick> ticks) {

    /** Nothing is on it. */
    static final TimelineDrawing NONE = new TimelineDrawing(0, List.of(), List.of());

    /** Width of the drawing in its own units. */
    public static final int WIDTH = TimeScale.WIDTH;

    private static final int ROW = 18;
    private static final int HEAD = 22;
    private static final int FOOT = 8;
    private static final int AXIS = 24;
    private static final double LEAST = 9;
    private static final double GAP = 3;
    private static final int MOST_MARKS = 160;
    private static final double BIN = 24.4;
    private static final int MARK = 13;
    private static final int MOST_ROWS = 8;

    public TimelineDrawing {
        bands = List.copyOf(bands);
        ticks = List.copyOf(ticks);
    }

    /** A lane. */
    public record Band(String label, String code, int top, List<Mark> marks) {
        public Band {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A mark.
     *
     * @param surelyX where what is certain begins
     * @param surelyWidth how wide it is; 0 if no day is certain
     * @param several how many things it stands for
     */
    public record Mark(
            double x, int y, double width, int height, double surelyX, double surelyWidth, int several, String title, String address) {

        /** The same in another row. */
        Mark at(int other) {
            return new Mark(x, other, width, height, surelyX, surelyWidth, several, title, address);
        }

        /** Whether something of it is uncertain. */
        public boolean open() {
            return surelyWidth < width;
        }
    }

    static TimelineDrawing of(List<Moment> moments, TimeScale scale, Asked asked) {
        List<Band> bands = new ArrayList<>();
        int top = 0;
        for (Moment.Lane lane : Moment.Lane.values()) {
            List<Moment> all = moments.stream().filter(moment -> moment.lane() == lane).toList();
            if (!all.isEmpty()) {
                Rows rows = new Rows(top + HEAD);
                if (all.size() > MOST_MARKS) {
                    gathered(all, scale).forEach((x, near) -> rows.add(several(x, near, scale, asked)));
                } else {
                    all.forEach(moment -> rows.add(one(moment, scale)));
                }
                bands.add(new Band(lane.label(), lane.code(), top, rows.marks));
                top += HEAD + rows.count() * ROW + FOOT;
            }
        }
        return new TimelineDrawing(top + AXIS, bands, scale.ticks());
    }

    private static Mark one(Moment it, TimeScale scale) {
        double x = Math.min(scale.at(it.first()), WIDTH - LEAST);
        double width = Math.max(LEAST, scale.at(it.last().plusDays(1)) - x);
        double surelyX = Math.max(x, scale.at(it.surelyFrom()));
        double surely = it.isCertain() ? width
                : it.surelyTo().isBefore(it.surelyFrom()) ? 0 : Math.max(0, Math.min(x + width, scale.at(it.surelyTo().plusDays(1))) - surelyX);
        return new Mark(
                x,
                0,
                rounded(width),
                MARK,
                it.isCertain() ? x : surelyX,
                rounded(surely),
                1,
                "%s: %s".formatted(DateWords.inBrackets(it.start()), it.text()),
                Words.address(it.record(), it.citation()));
    }

    /** Those that begin near to each other, by where that is. */
    private static Map<Double, List<Moment>> gathered(List<Moment> all, TimeScale scale) {
        Map<Double, List<Moment>> bins = new LinkedHashMap<>();
        all.forEach(it -> bins.computeIfAbsent(rounded(Math.floor(scale.at(it.first()) / BIN) * BIN), none -> new ArrayList<>()).add(it));
        return bins;
    }

    private static Mark several(double x, List<Moment> near, TimeScale scale, Asked asked) {
        if (near.size() == 1) {
            return one(near.get(0), scale);
        }
        LocalDate first = near.get(0).first();
        LocalDate last = near.stream().map(Moment::first).max(LocalDate::compareTo).orElseThrow();
        String days = first.equals(last)
                ? DateWords.of(EdtfDate.of(first))
                : "%s – %s".formatted(DateWords.of(EdtfDate.of(first)), DateWords.of(EdtfDate.of(last)));
        return new Mark(
                x,
                0,
                BIN - GAP,
                MARK + ROW * (int) Math.min(MOST_ROWS, Math.log(near.size()) / Math.log(2)),
                x,
                BIN - GAP,
                near.size(),
                "%s: %d together, see closer".formatted(days, near.size()),
                TimelinePage.moved(asked.with("lane", near.get(0).lane().code()), first, last));
    }

    private static double rounded(double unit) {
        return Math.round(unit * 10) / 10.0;
    }

    /** Rows fill up from the top: each mark goes to the first that has room for it. What stands for several reaches over several. */
    private static final class Rows {

        private final int top;
        private final List<Mark> marks = new ArrayList<>();
        private final List<Double> ends = new ArrayList<>();

        Rows(int top) {
            this.top = top;
        }

        void add(Mark mark) {
            int row = 0;
            while (row < ends.size() && ends.get(row) > mark.x()) {
                row++;
            }
            for (int each = row; each <= row + mark.height() / ROW; each++) {
                while (ends.size() <= each) {
                    ends.add(0.0);
                }
                ends.set(each, mark.x() + mark.width() + GAP);
            }
            marks.add(mark.at(top + row * ROW));
        }

        int count() {
            return ends.size();
        }
    }
}
