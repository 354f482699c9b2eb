package org.rapporteur.reading.places;

import org.rapporteur.record.Place;
import org.rapporteur.record.Span;

/**
 * Words that name a place, meant as a place.
 *
 * @param place named as the report writes it; without coordinates where the gazetteer does not know it
 * @param sentence index of the sentence in the passage
 * @param first index of the first token
 * @param last index of the last token
 * @param span offsets in the report's text, in code points
 */
public record PlaceMention(Place place, int sentence, int first, int last, Span span) {}
