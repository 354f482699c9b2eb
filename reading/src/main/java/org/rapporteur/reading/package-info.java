/** Reading: a report comes in, a reading goes out: who said what, what happened, where, when, how many. */
package org.rapporteur.reading;
