/** Analysis: the kept record comes in, findings go out: positions, deadlocks, the brief. Pure functions, no SQL. */
package org.rapporteur.analysis;
