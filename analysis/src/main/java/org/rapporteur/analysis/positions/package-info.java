/** Positions: where each party stands on each issue, and how that shifted. */
package org.rapporteur.analysis.positions;
