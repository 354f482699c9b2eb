/** Measures the coding of acts: what a source does to a target in a sentence, against sentences that people coded by PLOVER. */
package org.rapporteur.yardsticks.acts;
