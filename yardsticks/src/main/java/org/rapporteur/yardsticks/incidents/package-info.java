/** Incidents: what happened, where, when and to how many, against the answer keys of the Message Understanding Conferences. */
package org.rapporteur.yardsticks.incidents;
