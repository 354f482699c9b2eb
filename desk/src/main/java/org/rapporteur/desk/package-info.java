/** Desk: all of it reaches people. Thin: it decides nothing about negotiations. */
package org.rapporteur.desk;
