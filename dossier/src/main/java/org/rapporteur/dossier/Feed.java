package org.rapporteur.dossier;

import java.util.Objects;

/**
 * A feed whose new entries are to be brought in.
 *
 * @param address of it on the web
 * @param minutes after how many it is looked at again
 */
public record Feed(String address, int minutes) {

    public Feed {
        Objects.requireNonNull(address, "address");
        if (address.isBlank() || address.chars().anyMatch(Character::isWhitespace) || minutes < 1) {
            throw new IllegalArgumentException("no feed: '%s' every %d minutes".formatted(address, minutes));
        }
    }
}
