/** Deadlocks: why it is stuck, found by laying the parties' present positions against each other. */
package org.rapporteur.analysis.deadlocks;
