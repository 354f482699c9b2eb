package org.rapporteur.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;

/** A line of the record in the fewest words by which a person knows which one it is. */
public final class RecordLine {

    private final Map<String, String> names = new HashMap<>();

    /** Lines of {@code record}. */
    public RecordLine(KeptRecord record) {
        record.actors().forEach(actor -> names.put(actor.id(), actor.name()));
    }

    /** {@code value}, a line of the record, in one line. */
    public String of(Record value) {
        if (value instanceof Actor it) {
            return joined(it.name(), it.kind().code(), it.office(), String.join(", ", it.aliases()));
        } else if (value instanceof Statement it) {
            String who = it.speaker().isEmpty() ? "somebody" : name(it.speaker());
            return joined(date(it.date()), who, (it.negated() ? "not " : "") + it.act().code(), it.content());
        } else if (value instanceof Position it) {
            return joined(date(it.asOf()), name(it.holder()), it.stance().code() + " (" + it.issue() + ")", it.proposition());
        } else if (value instanceof Event it) {
            List<String> who = it.participants().stream().map(Participant::actor).toList();
            return joined(date(it.start()), it.kind().code(), it.status().code(), names(who), it.place().name(), it.title());
        } else if (value instanceof Commitment it) {
            return joined(date(it.agreed()), it.kind(), it.status().code(), names(it.parties()), it.terms());
        }
        Deadlock it = (Deadlock) value;
        return joined(it.kind().code(), it.explanation());
    }

    private String name(String actor) {
        return names.getOrDefault(actor, actor);
    }

    private String names(List<String> actors) {
        return actors.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static String date(EdtfDate date) {
        return date.text();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
