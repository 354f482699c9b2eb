/** Statements: who says, wants, does what with words, and where it says so. */
package org.rapporteur.reading.statements;
