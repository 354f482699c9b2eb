/** Figures that later ones take the place of. */
package org.rapporteur.analysis.figures;
