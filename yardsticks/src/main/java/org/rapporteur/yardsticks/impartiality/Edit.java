package org.rapporteur.yardsticks.impartiality;

import org.rapporteur.record.Span;

/**
 * One name exchanged for another.
 *
 * @param before where it stood in the report, in code points; an article that comes or goes with it included
 * @param after where the other stands in the exchanged report
 */
record Edit(Span before, Span after) {}
