/** What one actor does to another in a sentence, as one of the event types of PLOVER; words and their frames are data. */
package org.rapporteur.reading.relations;
