package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.record.Act;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Statements that answer an account without telling the event again: "The rebels denied involvement", "Peru rejected the
 * charge", "nobody has claimed responsibility". They are accounts of the deed that was told last. Immutable.
 */
final class Answers {

    /** So far back in code points a deed is still what is answered. */
    private static final int NEAR = 600;

    private static final Set<Act> ACTS = Set.of(Act.DENY, Act.REJECT, Act.ASSERT, Act.ACCUSE, Act.DECLINE_TO_COMMENT, Act.COMMENT);
    private static final Set<EventKind> DEEDS = Set.of(EventKind.ATTACK, EventKind.CEASEFIRE_VIOLATION);
    private static final Pattern WORD = Pattern.compile("[^\\p{L}-]+");

    private final Set<String> answered;

    /** @param answered nouns for what is answered ("involvement", "charge"), lower case */
    Answers(Set<String> answered) {
        this.answered = answered;
    }

    /** The events, each with the statements that answer what was said of it. */
    List<Sketch> added(List<Sketch> events, List<Statement> statements) {
        List<Sketch> result = new ArrayList<>(events);
        Set<Statement> told = new java.util.HashSet<>();
        events.forEach(event -> told.addAll(event.accounts()));
        for (Statement statement : statements) {
            if (!told.contains(statement) && answers(statement)) {
                lastBefore(result, statement).ifPresent(i -> result.set(i, result.get(i).withAccount(statement)));
            }
        }
        return result;
    }

    /** The head of what is said is one of the nouns, and little stands beside it. */
    private boolean answers(Statement statement) {
        List<String> words = List.of(WORD.split(statement.content().toLowerCase(Locale.ROOT).strip()));
        boolean brief = words.size() <= 4 || statement.act() == Act.DENY && words.size() <= 8;
        return ACTS.contains(statement.act()) && brief && words.stream().anyMatch(answered::contains);
    }

    private static Optional<Integer> lastBefore(List<Sketch> events, Statement statement) {
        int at = statement.citations().get(0).span().start();
        int best = -1;
        int nearest = at - NEAR;
        for (int i = 0; i < events.size(); i++) {
            Sketch event = events.get(i);
            if (!DEEDS.contains(event.kind()) || event.isAhead()) {
                continue;
            }
            for (Span told : event.citations()) {
                if (told.start() <= at && told.start() >= nearest) {
                    nearest = told.start();
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
