package org.rapporteur.yardsticks.incidents;

import java.util.List;
import java.util.Set;

/**
 * One incident as the answer key gives it. Immutable.
 *
 * @param message the message's id
 * @param number the template's number in its message
 * @param optional whether an answer that lacks it is right too
 * @param types what it is; several are alternatives
 * @param days when it was; several are alternatives, none if the key leaves it open
 * @param places where it was; several are alternatives, none if the key leaves it open
 * @param killed how many died
 * @param injured how many were hurt
 */
record Template(
        String message, int number, boolean optional, Set<IncidentType> types, List<Days> days, List<Location> places, Toll killed, Toll injured) {

    Template {
        types = Set.copyOf(types);
        days = List.copyOf(days);
        places = List.copyOf(places);
    }
}
