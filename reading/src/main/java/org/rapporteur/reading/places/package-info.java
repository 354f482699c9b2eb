/**
 * Places: which names of a passage are meant as places, and where those are.
 *
 * <p>{@link org.rapporteur.reading.places.PlaceFinder} is the door; it looks for names ({@code PlaceCandidate}), asks the tree
 * whether they are places or act ({@code PlaceSyntax}, in the words of {@code place-words.yaml}), and which place they mean
 * ({@code PlaceResolver}). {@link org.rapporteur.reading.places.Gazetteer} knows the world's places by name and serves others
 * too.
 */
package org.rapporteur.reading.places;
