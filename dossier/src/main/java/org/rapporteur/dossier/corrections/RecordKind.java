package org.rapporteur.dossier.corrections;

import java.util.List;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.Event;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;

/** What an analyst can have a word on: every kind of line of the record but the reports themselves. */
public enum RecordKind implements Coded {
    ACTOR(Actor.class),
    STATEMENT(Statement.class),
    POSITION(Position.class),
    EVENT(Event.class),
    COMMITMENT(Commitment.class),
    DEADLOCK(Deadlock.class);

    private final Class<? extends Record> type;

    RecordKind(Class<? extends Record> type) {
        this.type = type;
    }

    /** The type of the record of this kind. */
    public Class<? extends Record> type() {
        return type;
    }

    /** Whether it is worked out from other records: it changes with those, and with nothing else. */
    public boolean isWorkedOut() {
        return this == POSITION || this == DEADLOCK;
    }

    /**
     * The kind of {@code value}.
     *
     * @throws IllegalArgumentException if it is no line of the record
     */
    public static RecordKind of(Record value) {
        for (RecordKind kind : values()) {
            if (kind.type.isInstance(value)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a line of the record: " + value.getClass());
    }

    /** The id of a line of the record. */
    public static String id(Record value) {
        if (value instanceof Actor it) {
            return it.id();
        } else if (value instanceof Statement it) {
            return it.id();
        } else if (value instanceof Position it) {
            return it.id();
        } else if (value instanceof Event it) {
            return it.id();
        } else if (value instanceof Commitment it) {
            return it.id();
        } else if (value instanceof Deadlock it) {
            return it.id();
        }
        throw new IllegalArgumentException("not a line of the record: " + value.getClass());
    }

    /** The words it stands on; none of an actor. */
    public static List<Citation> citations(Record value) {
        if (value instanceof Statement it) {
            return it.citations();
        } else if (value instanceof Position it) {
            return it.citations();
        } else if (value instanceof Event it) {
            return it.citations();
        } else if (value instanceof Commitment it) {
            return it.citations();
        } else if (value instanceof Deadlock it) {
            return it.citations();
        }
        return List.of();
    }
}
