package org.rapporteur.analysis.positions;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Condition;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;
import org.rapporteur.record.Stance;

/**
 * What one statement says of where one holder stands on one issue.
 *
 * @param wording what {@code proposition} is about
 * @param unconditional whether it says that it comes without strings
 * @param day by which it is ordered; only {@code date} may reach the record
 * @param statement id of the statement
 */
record Stand(
        String holder,
        String issue,
        Stance stance,
        String proposition,
        Wording wording,
        List<Condition> conditions,
        boolean unconditional,
        List<Place> places,
        LocalDate day,
        EdtfDate date,
        String statement,
        List<Citation> citations) {

    Side side() {
        return Side.of(stance);
    }
}
