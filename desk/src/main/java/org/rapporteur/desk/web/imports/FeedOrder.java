package org.rapporteur.desk.web.imports;

import org.rapporteur.desk.web.Refusal;
import org.rapporteur.dossier.Feed;

/** What people and programs want done about feeds; what cannot be done is refused with its reason. */
public final class FeedOrder {

    private static final int USUAL_MINUTES = 60;

    private FeedOrder() {}

    /** Watches {@code address}, every hour if {@code minutes} is empty. */
    public static Feeds.Watched watch(Feeds feeds, String address, String minutes) {
        if (address.isBlank()) {
            throw Refusal.wrong("'address' must say which feed");
        } else if (!minutes.matches("[0-9]{0,5}")) {
            throw Refusal.wrong("'minutes' is a number from %d to %d, not '%s'".formatted(Feeds.LEAST_MINUTES, Feeds.MOST_MINUTES, minutes));
        }
        try {
            return feeds.watch(address.strip(), minutes.isEmpty() ? USUAL_MINUTES : Integer.parseInt(minutes));
        } catch (IllegalArgumentException impossible) {
            throw Refusal.wrong(impossible.getMessage());
        }
    }

    /** The feed at {@code address}, if it is watched. */
    public static Feed watched(Feeds feeds, String address) {
        return feeds.all().stream()
                .map(Feeds.Watched::feed)
                .filter(feed -> feed.address().equals(address))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("no feed at '%s' is watched".formatted(address)));
    }
}
