package org.rapporteur.reading.actors;

import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * What is known before a report is read: countries, organisations, words that refer, given names, office-holders, places and words of
 * saying. Immutable.
 */
record Background(
        Countries countries,
        KnownActors known,
        ReferenceWords words,
        GivenNames givenNames,
        OfficeHolders officeHolders,
        Gazetteer gazetteer,
        CueLexicon lexicon) {

    /** What sort of somebody a noun is for. */
    Nouns nouns() {
        return new Nouns(lexicon, words);
    }

    /** With the tables that come with the program. */
    static Background standard(Countries countries, CueLexicon lexicon, GivenNames givenNames) {
        return new Background(
                countries, KnownActors.standard(), ReferenceWords.standard(), givenNames, OfficeHolders.standard(), Gazetteer.standard(), lexicon);
    }
}
