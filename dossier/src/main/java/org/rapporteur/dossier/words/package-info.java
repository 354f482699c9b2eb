/** Words: one form for all the spellings of a word, so that names meet and searches find. */
package org.rapporteur.dossier.words;
