/** Telling: how actors, dates, figures and statements are put into words, and when two wordings say the same. */
package org.rapporteur.analysis.telling;
