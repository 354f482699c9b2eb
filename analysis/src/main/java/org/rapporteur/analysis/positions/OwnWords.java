package org.rapporteur.analysis.positions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Statement;

/**
 * Which statements of persons who speak for somebody are said to be their own: by their own words ("personally"), by the
 * report's ("against his own government") or by somebody else who speaks for the same party ("he spoke for himself").
 */
final class OwnWords {

    /** A party disowns what one of its own has just said, not what was said long ago. */
    private static final int DAYS = 3;

    private final Set<String> statements;

    private OwnWords(Set<String> statements) {
        this.statements = Set.copyOf(statements);
    }

    static OwnWords in(KeptRecord record, Names names, Chronology chronology, StanceRules rules) {
        Map<String, List<LocalDate>> disowned = disowned(record, names, chronology, rules);
        Set<String> own = new HashSet<>();
        for (Statement statement : record.statements()) {
            boolean voice = names.actor(statement.speaker())
                    .map(actor -> actor.kind() == ActorKind.PERSON)
                    .orElse(false);
            if (voice && (rules.personal(statement.citations().get(0).exact())
                    || disowned.getOrDefault(statement.speaker(), List.of()).stream()
                            .anyMatch(day -> isJustBefore(chronology.dayOf(statement), day)))) {
                own.add(statement.id());
            }
        }
        return new OwnWords(own);
    }

    boolean of(Statement statement) {
        return statements.contains(statement.id());
    }

    private static boolean isJustBefore(LocalDate said, LocalDate disowned) {
        long days = said.equals(LocalDate.MIN) ? Long.MAX_VALUE : ChronoUnit.DAYS.between(said, disowned);
        return days >= 0 && days <= DAYS;
    }

    /** The days on which others of their party say of persons that they have spoken for themselves. */
    private static Map<String, List<LocalDate>> disowned(
            KeptRecord record, Names names, Chronology chronology, StanceRules rules) {
        Map<String, List<LocalDate>> days = new HashMap<>();
        for (Statement statement : record.statements()) {
            String who = rules.disowned(statement.content());
            if (!who.isEmpty()) {
                record.actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.PERSON
                                && !actor.id().equals(statement.speaker())
                                && who.contains(familyName(actor))
                                && names.principal(actor.id()).equals(names.principal(statement.speaker())))
                        .forEach(actor -> days.computeIfAbsent(actor.id(), id -> new ArrayList<>()).add(chronology.dayOf(statement)));
            }
        }
        return days;
    }

    private static String familyName(Actor actor) {
        return actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    }
}
