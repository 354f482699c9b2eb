package org.rapporteur.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Role;

/** Who the negotiation is between, as far as the record says so. */
public final class Parties {

    private Parties() {}

    /** Ids of the actors with the role of a party, and of those who sat at the table in talks; may be empty. */
    public static Set<String> of(KeptRecord record) {
        Names names = Names.of(record);
        Set<String> parties = new LinkedHashSet<>();
        for (Actor actor : record.actors()) {
            if (actor.roles().contains(Role.PARTY)) {
                parties.add(names.principal(actor.id()));
            }
        }
        for (Event event : record.events()) {
            if (event.kind() == EventKind.TALKS) {
                for (Participant participant : event.participants()) {
                    if (participant.role().equals("party")) {
                        parties.add(names.principal(participant.actor()));
                    }
                }
            }
        }
        return parties;
    }
}
