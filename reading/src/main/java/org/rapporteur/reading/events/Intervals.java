package org.rapporteur.reading.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.dates.DateMention;

/**
 * How many days lie between two events of one sentence: "the meeting came two days after a strike on the market". Pure
 * functions.
 */
final class Intervals {

    private static final Set<String> LATER = Set.of("after", "following");
    private static final Set<String> EARLIER = Set.of("before");
    /** How many words behind "after" the other event may stand. */
    private static final int REACH = 8;
    private static final Pattern LENGTH = Pattern.compile("P([0-9]+)([DW])");
    /** Hours or minutes: on the same day, as far as news tells. */
    private static final Pattern HOURS = Pattern.compile("PT?(?:[0-9]+|X)[HM]");
    private static final int WEEK = 7;

    private final List<DateMention> dates;

    Intervals(List<DateMention> dates) {
        this.dates = List.copyOf(dates);
    }

    /**
     * From which mention another is so many days away.
     *
     * @param from the mention's place in its list
     * @param days how much later it was than that one; negative if it was before it
     */
    record Interval(int from, int days) {}

    /** By the place in the list of the mention whose day another's tells; {@code hits} are those of the mentions, in their order. */
    Map<Integer, Interval> among(List<Hit> hits) {
        Map<Integer, Interval> found = new HashMap<>();
        for (DateMention length : dates) {
            Matcher days = LENGTH.matcher(length.timex());
            boolean hours = HOURS.matcher(length.timex()).matches() && !length.timex().matches("P[0-9X]+M");
            if (!days.matches() && !hours) {
                continue;
            }
            int before = -1;
            int behind = -1;
            for (int i = 0; i < hits.size(); i++) {
                Hit hit = hits.get(i);
                if (hit.sentence().index() != length.sentence()) {
                    continue;
                }
                boolean near = hit.token() > length.last() + 1 && hit.token() <= length.last() + REACH;
                before = hit.token() < length.first() ? i : before;
                behind = behind < 0 && near ? i : behind;
            }
            if (before >= 0 && behind >= 0) {
                int apart = hours ? 0 : Integer.parseInt(days.group(1)) * (days.group(2).equals("W") ? WEEK : 1);
                String word = Tree.lemma(hits.get(behind).sentence(), length.last() + 1);
                if (LATER.contains(word)) {
                    found.put(behind, new Interval(before, -apart));
                } else if (EARLIER.contains(word)) {
                    found.put(behind, new Interval(before, apart));
                }
            }
        }
        return found;
    }
}
