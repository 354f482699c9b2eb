package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * What is compared of a statement, all on the common scale and with the parties' names replaced by what both readings call
 * them.
 *
 * @param cue spans of the words that attribute it
 * @param content spans of what is said, which is words of the report: where they stand in the same place, the same is said
 * @param who the speaker's spans
 * @param speaker who that is, for whom he or she speaks, and on whose word we have it
 * @param act with a mark if it is negated
 * @param dateAndPlaces when it was said, and the places named in it
 * @param statement the statement itself
 */
record Line(
        List<Span> cue,
        List<Span> content,
        List<Span> who,
        String speaker,
        String act,
        String dateAndPlaces,
        Statement statement) {

    /**
     * The statements of a reading.
     *
     * @param scaled brings spans to the common scale
     * @param named replaces the parties' names
     */
    static List<Line> of(Reading reading, UnaryOperator<List<Span>> scaled, CommonNames.Version named) {
        Map<String, Actor> actors = new HashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<Line> lines = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            List<String> places = new ArrayList<>();
            statement.places().forEach(place -> places.add(named.place(place.name())));
            lines.add(new Line(
                    scaled.apply(statement.spans().cue()),
                    scaled.apply(statement.spans().content()),
                    scaled.apply(statement.spans().speaker()),
                    String.join(" | ",
                            name(statement.speaker(), actors, named),
                            name(statement.speaksFor(), actors, named),
                            name(statement.relayedBy(), actors, named)),
                    (statement.negated() ? "not " : "") + statement.act(),
                    statement.date() + " " + new TreeSet<>(places),
                    statement));
        }
        return lines;
    }

    private static String name(String id, Map<String, Actor> actors, CommonNames.Version named) {
        Actor actor = actors.get(id);
        return actor == null ? "" : actor.kind() + " " + named.actor(actor);
    }

    /** Whether the other can be the same statement. */
    boolean isAt(Line other) {
        return cue.equals(other.cue) && (!cue.isEmpty() || content.equals(other.content));
    }

    /** What differs; empty if nothing does. */
    List<String> differences(Line other) {
        List<String> found = new ArrayList<>();
        tell(found, "speaker", speaker, other.speaker);
        tell(found, "words for the speaker", who, other.who);
        tell(found, "act", act, other.act);
        tell(found, "where what is said stands", content, other.content);
        if (found.isEmpty()) {
            tell(found, DATE_AND_PLACES, dateAndPlaces, other.dateAndPlaces);
        }
        return found;
    }

    /** Begins the difference in date and places, which is told where nothing else differs. */
    static final String DATE_AND_PLACES = "date and places";

    private static void tell(List<String> found, String field, Object one, Object other) {
        if (!one.equals(other)) {
            found.add("%s: %s → %s".formatted(field, one, other));
        }
    }
}
