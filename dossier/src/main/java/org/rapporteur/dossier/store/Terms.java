package org.rapporteur.dossier.store;

import java.time.Duration;

/**
 * On what terms a dossier is opened.
 *
 * @param patience how long to wait while somebody else writes
 * @param maxPages how many pages the file may grow to, 0 for as many as the disk holds
 */
public record Terms(Duration patience, int maxPages) {

    /** Waits half a minute, grows as it must. */
    public static final Terms USUAL = new Terms(Duration.ofSeconds(30), 0);
}
