/** The words and patterns by which headings, pages and tables are recognised: data, each entry with its examples. */
package org.rapporteur.intake.words;
