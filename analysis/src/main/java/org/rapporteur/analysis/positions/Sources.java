package org.rapporteur.analysis.positions;

import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;

/** On whose word a report has what it says of somebody. Stateless. */
final class Sources {

    private Sources() {}

    /**
     * How firmly a statement is attributed to whose position it voices.
     *
     * @param holder id of that one
     */
    static Attribution of(Statement statement, String holder, Names names) {
        String relay = statement.relayedBy();
        boolean unnamedRelay = names.actor(relay).map(actor -> actor.kind() == ActorKind.UNNAMED).orElse(false);
        if (!statement.named() || unnamedRelay) {
            return Attribution.UNNAMED;
        }
        boolean ownWord = relay.isEmpty() || names.principal(relay).equals(holder);
        return ownWord ? Attribution.ON_RECORD : Attribution.NAMED_RELAY;
    }
}
