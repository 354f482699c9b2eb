/** Figures: numbers with what they count. */
package org.rapporteur.reading.figures;
