/** Intake: a source (file, page, table, folder) comes in, reports go out; a source that fails says why and stops nobody else. */
package org.rapporteur.intake;
