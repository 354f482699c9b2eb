/** Expressions of time: what is found and what it means, against texts in TimeML and in GUM's XML. */
package org.rapporteur.yardsticks.dates;
