package org.rapporteur.reading.actors;

import java.util.List;

/** A definite noun for which nobody was found before it; who is meant may be told once the whole passage is read. */
sealed interface OpenNoun {

    /** Id of the actor made for it. */
    String actor();

    /** The noun's lemma. */
    String noun();

    /**
     * A body: "the water users' union".
     *
     * @param telling words before it that tell which one ("water", "user")
     */
    record OfBody(String actor, String noun, List<String> telling) implements OpenNoun {
        public OfBody {
            telling = List.copyOf(telling);
        }
    }

    /**
     * Several people: "the terminal operators".
     *
     * @param phrase all of their words
     */
    record OfPeople(String actor, String noun, String phrase) implements OpenNoun {}

    /**
     * A body of a person of whom nothing yet tells whose he is: "his government".
     *
     * @param person that person's id
     */
    record OfPerson(String actor, String noun, String person) implements OpenNoun {}
}
