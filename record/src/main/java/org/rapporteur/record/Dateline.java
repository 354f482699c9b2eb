package org.rapporteur.record;

import java.util.Objects;

/**
 * Where and when a report says it was filed: {@code ISTANBUL, May 17 –}.
 *
 * @param place as written; {@code ""} if the report has none
 * @param date {@code XXXX-05-17} where the year is nowhere to be read
 */
public record Dateline(String place, EdtfDate date) {

    public static final Dateline NONE = new Dateline("", EdtfDate.UNKNOWN);

    public Dateline {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(date, "date");
    }
}
