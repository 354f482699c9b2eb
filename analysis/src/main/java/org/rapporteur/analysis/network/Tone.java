package org.rapporteur.analysis.network;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;

/** In which way somebody deals with another in words. */
public enum Tone implements Coded {
    /** Accuses, condemns, threatens, warns. */
    HOSTILE(EnumSet.of(Act.ACCUSE, Act.CONDEMN, Act.THREATEN, Act.WARN)),
    /** Rejects, refuses, denies. */
    REFUSING(EnumSet.of(Act.REJECT, Act.REFUSE, Act.DENY)),
    /** Demands, requests, proposes, sets a condition. */
    ASKING(EnumSet.of(Act.DEMAND, Act.REQUEST, Act.PROPOSE, Act.SET_CONDITION)),
    /** Praises, agrees, offers, promises. */
    FRIENDLY(EnumSet.of(Act.PRAISE, Act.AGREE, Act.OFFER, Act.PROMISE)),
    /** Says something to another. */
    TELLING(EnumSet.noneOf(Act.class));

    private final Set<Act> acts;

    Tone(Set<Act> acts) {
        this.acts = acts;
    }

    /** In which way an act deals with somebody. */
    static Tone of(Act act) {
        for (Tone tone : values()) {
            if (tone.acts.contains(act)) {
                return tone;
            }
        }
        return TELLING;
    }
}
