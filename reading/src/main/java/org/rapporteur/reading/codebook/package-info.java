/** Codebook: issues, actors, cues and triggers as data that analysts edit, checked against a schema. */
package org.rapporteur.reading.codebook;
