/** Passages found by what they mean: other words for the same thing are found, too. */
package org.rapporteur.desk.web.meaning;
