package org.rapporteur.desk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** What the libraries say among themselves: nothing a user should see unless he asks. */
final class Chatter {

    private Chatter() {}

    /** Lets warnings through where {@code verbose}; the settings file is silent already, so this costs nothing otherwise. */
    static void silence(boolean verbose) {
        if (verbose && LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
    }
}
