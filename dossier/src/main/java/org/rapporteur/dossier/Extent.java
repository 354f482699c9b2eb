package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How much of a dossier is looked at: all of its reports or the latest, and whatever some ids stand for. An archive of years
 * cannot be put together anew for each look at it; what is of today stands in its latest reports, and in the last words that
 * those who are heard in them spoke before on what they are silent about now.
 *
 * @param latest at most so many reports, the latest by the day on which they were written; those of no known year come last
 * @param ids ids of records, or their beginnings, whose reports are looked at as well
 */
public record Extent(int latest, List<String> ids) {

    /** All reports. */
    public static final Extent ALL = new Extent(Integer.MAX_VALUE, List.of());

    public Extent {
        ids = List.copyOf(ids);
        if (latest < 1) {
            throw new IllegalArgumentException("nothing is to be seen in the latest %d reports".formatted(latest));
        }
    }

    /** The latest reports. */
    public static Extent latest(int reports) {
        return new Extent(reports, List.of());
    }

    /** The same, and what these ids stand for. */
    public Extent and(Collection<String> more) {
        List<String> all = new ArrayList<>(ids);
        all.addAll(more);
        return new Extent(latest, all);
    }
}
