/** Dates: expressions of time as EDTF, resolved against the report's own date. */
package org.rapporteur.reading.dates;
