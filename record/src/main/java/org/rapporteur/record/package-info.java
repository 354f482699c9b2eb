/**
 * The vocabulary of the record: what a report, a citation, a statement, a position, an event is.
 *
 * <p>Everything here is an immutable value that checks itself, depends on the JDK alone and may be shared freely
 * between threads. No parser, no database and no file is known here; every other room knows this one. The shape of
 * these records <em>is</em> the output contract: {@link org.rapporteur.record.RecordForm} turns a value into the
 * fields that users see by reading its components.
 *
 * <p>Conventions, everywhere in the house: an unknown text is {@code ""}, an unknown date is
 * {@link org.rapporteur.record.EdtfDate#UNKNOWN}, an unknown number is {@code NaN}, an empty list means "none
 * stated". There are no nulls. Offsets count Unicode code points of the report's text, half open.
 */
package org.rapporteur.record;
