/** Impartiality: reports and the same reports with their two parties exchanged come in, and how alike their records are goes out. */
package org.rapporteur.yardsticks.impartiality;
