/**
 * Merging: the readings of all reports become one record. Pure functions; who is one with whom is decided by general
 * rules of names, dates and places, and where they leave a doubt, two stay two.
 */
package org.rapporteur.dossier.merging;
