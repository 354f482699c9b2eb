package org.rapporteur.yardsticks.figures;

import java.util.Locale;

/**
 * How many died and how many were injured. Immutable.
 *
 * @param dead NaN where no number is given
 * @param injured NaN where no number is given
 */
record Losses(double dead, double injured) {

    static final Losses NONE = new Losses(Double.NaN, Double.NaN);

    boolean isNone() {
        return Double.isNaN(dead) && Double.isNaN(injured);
    }

    boolean sameDead(Losses other) {
        return Double.compare(dead, other.dead) == 0;
    }

    boolean sameInjured(Losses other) {
        return Double.compare(injured, other.injured) == 0;
    }

    /** {@code dead 3, injured -}. */
    @Override
    public String toString() {
        return "dead %s, injured %s".formatted(plain(dead), plain(injured));
    }

    private static String plain(double number) {
        if (Double.isNaN(number)) {
            return "-";
        }
        return number == Math.rint(number) ? "%d".formatted((long) number) : String.format(Locale.ROOT, "%s", number);
    }
}
