/** Mends the trees of sentences where the parser is known to err, before anything is read from them. */
package org.rapporteur.reading.repair;
