/** Dates as people write them in headings, and what they say in EDTF: nothing is guessed. */
package org.rapporteur.intake.dates;
