/** Places: place names with country and coordinates from a gazetteer. */
package org.rapporteur.reading.places;
