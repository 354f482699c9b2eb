/** Search: reports are cut into passages, a user's words become a safe query, a passage becomes a snippet. */
package org.rapporteur.dossier.search;
