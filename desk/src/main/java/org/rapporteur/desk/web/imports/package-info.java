/** Reports brought in at the desk: files, pasted text, addresses on the web; read one import after the other. */
package org.rapporteur.desk.web.imports;
