package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Puts what people go on to tell of a deed with it, one after the other: whom they blame for it ("the army blamed the rebels") and
 * how it was ("the union said officers had fired first"). A version is told of the deed that was spoken of last, as long as no more
 * than a few sentences lie between; where a report tells of one deed alone, some more. Pure functions.
 */
final class Versions {

    /** How many sentences a version may stand behind the deed or the version before it. */
    private static final int REACH = 2;
    /** The same where the report tells of no other deed. */
    private static final int REACH_OF_ONE = 4;
    /** How many words somebody who is merely blamed may be called by. */
    private static final int BLAMED = 6;

    private static final Set<EventKind> DEEDS = EnumSet.of(EventKind.ATTACK, EventKind.CEASEFIRE_VIOLATION, EventKind.PROTEST);
    private static final Set<String> HURT = Set.of("killed", "injured", "casualties", "captured");
    private static final Set<String> TELLING = Set.of("assert", "deny", "doubt", "accuse", "condemn");
    private static final String ACCUSE = "accuse";

    private final WhereSaid said;
    private final Set<String> scenes;

    Versions(Passage passage, EventLexicon.Frames frames) {
        this.said = new WhereSaid(passage);
        this.scenes = frames.answers().scenes();
    }

    /** The events with these versions among their accounts. */
    List<Sketch> add(List<Sketch> events, List<Statement> statements) {
        List<Sketch> told = new ArrayList<>(events);
        Set<Statement> placed = new HashSet<>();
        events.stream().filter(Versions::isDeed).forEach(event -> placed.addAll(event.accounts()));
        int reach = events.stream().filter(Versions::isDeed).count() == 1 ? REACH_OF_ONE : REACH;
        for (Statement statement : statements) {
            if (!statement.speaker().isEmpty() && !placed.contains(statement) && isVersion(statement)) {
                int sure = spokenOfBefore(told, DEEDS, statement, reach);
                int deed = sure >= 0 ? sure : spokenOfBefore(told, EnumSet.of(EventKind.OTHER), statement, reach);
                if (deed >= 0) {
                    told.set(deed, told.get(deed).withAccount(statement));
                }
            }
        }
        return told;
    }

    /** What was done to people, or in public, and is no plan. */
    private static boolean isDeed(Sketch event) {
        boolean hurts = event.kind() == EventKind.OTHER && event.figures().stream().anyMatch(figure -> HURT.contains(figure.figure().what()));
        return !event.isAhead() && (DEEDS.contains(event.kind()) || hurts);
    }

    /** The deed of one of these kinds that was the last to be spoken of before the statement, near enough; -1 if there is none. */
    private int spokenOfBefore(List<Sketch> events, Set<EventKind> kinds, Statement statement, int reach) {
        int here = said.sentenceOf(statement);
        int best = -1;
        int last = -1;
        for (int i = 0; i < events.size(); i++) {
            if (!isDeed(events.get(i)) || !kinds.contains(events.get(i).kind())) {
                continue;
            }
            Stream<Integer> spoken = Stream.concat(
                    events.get(i).citations().stream().map(Span::start), events.get(i).accounts().stream().map(WhereSaid::startOf));
            for (int start : spoken.toList()) {
                int away = here - said.sentenceAt(start);
                if (away >= 0 && away <= reach && start <= WhereSaid.startOf(statement) && start > last) {
                    last = start;
                    best = i;
                }
            }
        }
        return best;
    }

    /** Whether it blames somebody, or tells by what is seen, heard and suffered at such a deed how it was. */
    private boolean isVersion(Statement statement) {
        String act = statement.act().code();
        List<Token> words = said.words(statement);
        boolean blamed = act.equals(ACCUSE) && words.size() <= BLAMED && words.stream().noneMatch(Token::isVerb);
        boolean scene = words.stream().anyMatch(token -> scenes.contains(token.lemma().toLowerCase(Locale.ROOT)));
        boolean ahead = words.stream().anyMatch(token -> token.tag().equals("MD")) && words.stream().noneMatch(token -> token.tag().equals("VBD"));
        return TELLING.contains(act) && (blamed || scene && !ahead);
    }
}
