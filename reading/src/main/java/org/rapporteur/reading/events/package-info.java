/** Events: what happened, is planned or is proposed, with who, where, when and whose account. */
package org.rapporteur.reading.events;
