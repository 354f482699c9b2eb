package org.rapporteur.reading.figures;

/**
 * A number in a sentence, with its bounds.
 *
 * @param value the number, {@code NaN} where only bounds are given
 * @param low lower bound, {@code NaN} if none
 * @param high upper bound, {@code NaN} if none
 * @param first index of the first token, bounds ("at least") included
 * @param last index of the number's last token
 * @param unit the unit glued to the number ("30-day": day), {@code ""} if none
 * @param currency the currency glued to it or before it, {@code ""} if none
 */
record Quantity(double value, double low, double high, int first, int last, String unit, String currency) {

    double least() {
        return !Double.isNaN(value) ? value : !Double.isNaN(low) ? low : high;
    }
}
