/** A base map that is drawn here, from outlines that come with the program: no map is asked for anywhere else. */
package org.rapporteur.desk.web.maps;
