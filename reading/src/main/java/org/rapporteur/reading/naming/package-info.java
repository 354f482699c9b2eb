/**
 * Names of persons, places and organisations: our own inference of the name finder's model that Stanford CoreNLP publishes. The door is
 * {@link org.rapporteur.reading.naming.NameFinder}.
 */
package org.rapporteur.reading.naming;
