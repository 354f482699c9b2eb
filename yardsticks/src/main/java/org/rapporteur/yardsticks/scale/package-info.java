/** Scale: what a dossier costs as it grows, on dossiers made of read reports whose names and dates are exchanged. */
package org.rapporteur.yardsticks.scale;
