package org.rapporteur.yardsticks.incidents;

/**
 * What was counted.
 *
 * @param right found as the key has it
 * @param found all that was found
 * @param keyed all that the key has
 */
record Tally(int right, int found, int keyed) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, found + other.found, keyed + other.keyed);
    }

    double precision() {
        return share(right, found);
    }

    double recall() {
        return share(right, keyed);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return share(2 * right, found + keyed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
