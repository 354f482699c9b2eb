/** Dossier: readings come in and are kept in one file; the record of all of them together goes out. */
package org.rapporteur.dossier;
