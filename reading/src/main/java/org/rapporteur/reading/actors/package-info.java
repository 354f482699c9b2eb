/** Actors: who is named, by which words, and who each mention is. */
package org.rapporteur.reading.actors;
