package org.rapporteur.reading.countries;

import java.util.List;

/**
 * A country or territory with a code of its own in ISO 3166-1 (and Kosovo, which has one by custom). Immutable.
 *
 * @param alpha3 ISO 3166-1 alpha-3, for Kosovo {@code XKX}
 * @param alpha2 ISO 3166-1 alpha-2, for Kosovo {@code XK}
 * @param name its everyday English name
 * @param names all its English names, {@link #name} first
 * @param capitals its capitals and other seats of government with their usual spellings, the official capital first;
 *     empty for territories that have none
 * @param demonyms adjectives and nouns for its people, singular and plural; empty for territories without people
 * @param lat degrees north of its middle
 * @param lon degrees east of its middle
 */
public record Country(
        String alpha3,
        String alpha2,
        String name,
        List<String> names,
        List<String> capitals,
        List<String> demonyms,
        double lat,
        double lon) {

    public Country {
        names = List.copyOf(names);
        capitals = List.copyOf(capitals);
        demonyms = List.copyOf(demonyms);
    }
}
