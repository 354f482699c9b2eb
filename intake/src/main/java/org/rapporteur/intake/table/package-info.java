/** Tables of articles: which column holds what, and their rows one by one. */
package org.rapporteur.intake.table;
