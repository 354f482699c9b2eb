/** Numbers of dead and injured against coded sentences. */
package org.rapporteur.yardsticks.figures;
