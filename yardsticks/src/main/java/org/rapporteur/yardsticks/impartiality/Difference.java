package org.rapporteur.yardsticks.impartiality;

/**
 * A statement that did not come out the same.
 *
 * @param report where the report came from
 * @param words of the statement, in the report or, where it has none, in the exchanged one
 * @param what differs
 * @param trace the first thing that differs on the way, as far as it can be told
 */
record Difference(Cause cause, String report, Parties parties, String words, String what, String trace) {}
