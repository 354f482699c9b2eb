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
    static Attribution of(Statement statement, String holder, Names names, StanceRules rules) {
        String relay = statement.relayedBy();
        boolean theParties = names.actor(relay).map(actor -> rules.together(actor.name())).orElse(false);
        boolean unnamedRelay = names.actor(relay).map(actor -> actor.kind() == ActorKind.UNNAMED).orElse(false);
        if (!statement.named() || unnamedRelay && !theParties) {
            return Attribution.UNNAMED;
        }
        // "The Greens are open to it, a mediator said": another's word, though nobody relays it.
        boolean own = statement.speaker().equals(holder) || statement.speaksFor().equals(holder) || names.principal(statement.speaker()).equals(holder)
                || names.principal(statement.speaksFor()).equals(holder);
        boolean ownWord = relay.isEmpty() && own || theParties || names.principal(relay).equals(holder);
        return ownWord ? Attribution.ON_RECORD : Attribution.NAMED_RELAY;
    }
}
