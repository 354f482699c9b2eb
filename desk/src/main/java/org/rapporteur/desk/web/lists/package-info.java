/** What of the record is wanted: one class per kind of line, for pages and for other programs alike. */
package org.rapporteur.desk.web.lists;
