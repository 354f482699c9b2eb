package org.rapporteur.yardsticks.incidents;

import java.util.OptionalInt;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;

/**
 * One event of a record as an incident in the answer key's terms.
 *
 * @param start when it began, unknown if the record does not say
 * @param end when it ended, unknown if that is its start or not said
 * @param place where, {@link Place#NONE} if the record does not say
 * @param killed the exact number of the dead, empty if the record gives none
 * @param injured the exact number of the injured, empty if the record gives none
 * @param title the record's words for it
 * @param words the report's words that it is first cited with
 */
record Incident(
        IncidentType type, EdtfDate start, EdtfDate end, Place place, OptionalInt killed, OptionalInt injured, String title, String words) {

    boolean isDated() {
        return start.isKnown() || end.isKnown();
    }
}
