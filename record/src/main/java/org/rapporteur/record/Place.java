package org.rapporteur.record;

import java.util.Objects;

/**
 * A place as the report names it.
 *
 * @param lat degrees north, {@code NaN} if unknown
 * @param lon degrees east, {@code NaN} if unknown
 * @param country ISO 3166-1 alpha-3, {@code ""} if unknown
 */
public record Place(String name, double lat, double lon, String country) {

    /** No place is stated. */
    public static final Place NONE = new Place("", Double.NaN, Double.NaN, "");

    public Place {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        if (name.isEmpty() && !(Double.isNaN(lat) && Double.isNaN(lon) && country.isEmpty())) {
            throw new RecordException("a place that no report names");
        }
    }

    /** A place of which nothing but the name is known. */
    public static Place named(String name) {
        return new Place(name, Double.NaN, Double.NaN, "");
    }

    public boolean isKnown() {
        return !name.isEmpty();
    }
}
