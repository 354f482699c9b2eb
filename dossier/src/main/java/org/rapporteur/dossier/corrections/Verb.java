package org.rapporteur.dossier.corrections;

import java.util.Set;
import org.rapporteur.record.Coded;

/** What an analyst does to a record. */
public enum Verb implements Coded {
    /** It is right as it reads. */
    CONFIRM,
    /** Some of its fields are otherwise. */
    SET,
    /** What no reading found is in the report. */
    ADD,
    /** Several records are one. */
    MERGE,
    /** One record is two. */
    SPLIT,
    /** It is wrong: nobody is shown it. */
    DISMISS,
    /** Something is to be said about it. */
    NOTE,
    /** An earlier correction no longer holds. */
    UNDO;

    private static final Set<Verb> OF_WHAT_IS_WORKED_OUT = Set.of(CONFIRM, DISMISS, NOTE);

    /** Whether it can be done to records of this kind: what is worked out follows from what it rests on. */
    public boolean fits(RecordKind kind) {
        return this != UNDO && (!kind.isWorkedOut() || OF_WHAT_IS_WORKED_OUT.contains(this));
    }
}
