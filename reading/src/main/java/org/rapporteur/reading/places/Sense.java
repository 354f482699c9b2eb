package org.rapporteur.reading.places;

/** What the words around a name say it is: “the region of Sumy”, “the city of Sumy”. */
public enum Sense {
    /** They do not say. */
    ANY,
    TOWN,
    /** A region of first order or a landscape. */
    REGION,
    /** A sea, strait, river, canal. */
    WATER,
    /** A border crossing or a pass. */
    CROSSING
}
