package org.rapporteur.reading.actors;

import org.rapporteur.reading.language.GivenNames.Gender;

/**
 * What the words around a name say about its bearer: the office, and whose office it is.
 *
 * @param office in the report's words ("foreign minister"), {@code ""} if none
 * @param country ISO 3166-1 alpha-3 of the state named there, {@code ""} if none
 * @param owner name of the body, movement or company named there, {@code ""} if none
 * @param former the office is one that the bearer held once
 * @param gender what a title or the office's word tells ("Mrs", "spokeswoman")
 * @param first index of the first token of the description before the name, else the name's own
 * @param last index of the last token of the description behind the name, else the name's own
 */
record Description(String office, String country, String owner, boolean former, Gender gender, int first, int last) {

    /** This of the words before a name, with what those behind it add. */
    Description merged(Description behind, int start) {
        return new Description(
                office,
                country.isEmpty() ? behind.country : country,
                owner.isEmpty() ? behind.owner : owner,
                former,
                gender == Gender.UNKNOWN ? behind.gender : gender,
                start,
                behind.last);
    }
}
