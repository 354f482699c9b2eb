/** Files as bytes: what may be read at all, and which characters the bytes are. */
package org.rapporteur.intake.files;
