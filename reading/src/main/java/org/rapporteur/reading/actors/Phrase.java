package org.rapporteur.reading.actors;

import java.util.List;

/**
 * What a noun that stands for somebody is said together with.
 *
 * @param first index of its first token
 * @param last index of the noun
 * @param country ISO 3166-1 alpha-3 of the state that a nationality before it tells, {@code ""} if none
 * @param owner id of whom it is, {@code ""} if nothing tells
 * @param definite it means somebody known: "the", "his", "Ghana’s" stand before it
 * @param indefinite it means somebody new, whoever was named before: "a Serbian official"
 * @param owners all of whom it is, where they are several ("the ministers of Ghana and Togo"), else empty
 * @param pronoun a pronoun tells whose it is: "its defence ministry"
 * @param label the name right before the noun is its own: "the Orchard Front movement"
 */
record Phrase(
        int first,
        int last,
        String country,
        String owner,
        List<String> owners,
        boolean pronoun,
        boolean definite,
        boolean indefinite,
        boolean plural,
        boolean label) {}
