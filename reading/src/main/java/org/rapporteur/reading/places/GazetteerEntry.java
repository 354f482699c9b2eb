package org.rapporteur.reading.places;

import org.rapporteur.record.Place;

/**
 * One place of the gazetteer.
 *
 * @param country ISO 3166-1 alpha-3, {@code ""} where no one country holds it alone
 * @param population of a region that of its towns; 0 where the table does not know
 */
record GazetteerEntry(String name, String country, Kind kind, long population, double lat, double lon) {

    enum Kind {
        COUNTRY(Sense.REGION),
        CAPITAL(Sense.TOWN),
        SEAT(Sense.TOWN),
        TOWN(Sense.TOWN),
        REGION(Sense.REGION),
        /** A region with a large town of its own bare name. */
        NAMESAKE_REGION(Sense.REGION),
        WATER(Sense.WATER),
        LANDSCAPE(Sense.REGION),
        CROSSING(Sense.CROSSING);

        private final Sense sense;

        Kind(Sense sense) {
            this.sense = sense;
        }

        Sense sense() {
            return sense;
        }

        /** By the letter that the gazetteer's files write. */
        static Kind of(String letter) {
            return switch (letter) {
                case "C" -> CAPITAL;
                case "A" -> SEAT;
                case "T" -> TOWN;
                case "R" -> REGION;
                case "r" -> NAMESAKE_REGION;
                case "W" -> WATER;
                case "N" -> LANDSCAPE;
                case "X" -> CROSSING;
                default -> throw new IllegalArgumentException("no kind of place: " + letter);
            };
        }
    }

    Place as(String writtenName) {
        return new Place(writtenName, lat, lon, country);
    }
}
