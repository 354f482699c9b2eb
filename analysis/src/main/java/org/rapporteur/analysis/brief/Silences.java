package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;
import org.rapporteur.record.Statement;

/** Who has a stand in the quarrel and has not been heard for long, with the last that was heard. */
final class Silences {

    private static final int MOST = 5;
    private static final Set<ActorKind> BODIES = Set.copyOf(EnumSet.of(
            ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION));

    /** Who wants something or is against it, not who offers a room to talk in. */
    private static final Set<Stance> AT_STAKE =
            Set.copyOf(EnumSet.of(Stance.DEMANDS, Stance.SUPPORTS, Stance.OPPOSES, Stance.REFUSES));

    private Silences() {}

    /** @param last the {@link #lastWords} of everybody */
    static Optional<Section> in(Material material, Map<String, Statement> last) {
        Optional<LocalDate> today = material.asOf().latest();
        if (today.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(material);
        for (String party : whoHaveAStand(material)) {
            Statement words = last.get(party);
            long days = words == null ? 0 : ChronoUnit.DAYS.between(material.chronology().dayOf(words), today.get());
            if (days >= material.settings().silentAfter()) {
                String date = DateWords.when(material.chronology().dateOf(words));
                lines.add(
                        material.isParty(party) ? 0 : 1,
                        "%s: not heard for %d days; last%s: %s"
                                .formatted(
                                        material.names().of(party),
                                        days,
                                        date.isEmpty() ? "" : " " + date,
                                        Phrases.continued(Phrases.clause(material.telling().tell(words)))),
                        words.id(),
                        words.citations(),
                        material.chronology().dayOf(words));
            }
        }
        return lines.section("Who is silent", MOST);
    }

    private static Set<String> whoHaveAStand(Material material) {
        Set<String> parties = new LinkedHashSet<>(material.parties());
        for (Position position : material.present()) {
            boolean body = material.names().actor(position.holder())
                    .map(actor -> BODIES.contains(actor.kind()))
                    .orElse(false);
            if (body && AT_STAKE.contains(position.stance()) || material.isParty(position.holder())) {
                parties.add(position.holder());
            }
        }
        return parties;
    }

    /** The latest statement of each by its own named voices; what others tell of it is not its word. */
    static Map<String, Statement> lastWords(Material material) {
        Map<String, Statement> last = new HashMap<>();
        for (Statement statement : material.record().statements()) {
            String voice = material.names().principal(statement.speaksFor().isEmpty() ? statement.speaker() : statement.speaksFor());
            boolean ownWord = statement.relayedBy().isEmpty()
                    || material.names().principal(statement.relayedBy()).equals(voice);
            LocalDate day = material.chronology().dayOf(statement);
            if (!voice.isEmpty() && statement.named() && ownWord && !day.equals(LocalDate.MIN)) {
                last.merge(voice, statement, (one, other) ->
                        material.chronology().dayOf(other).isBefore(material.chronology().dayOf(one)) ? one : other);
            }
        }
        return last;
    }
}
