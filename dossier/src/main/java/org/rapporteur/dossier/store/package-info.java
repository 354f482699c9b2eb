/**
 * Store: the dossier as an SQLite file. The only package of the room that knows SQL; what can go wrong with a file ends
 * here as one line.
 */
package org.rapporteur.dossier.store;
