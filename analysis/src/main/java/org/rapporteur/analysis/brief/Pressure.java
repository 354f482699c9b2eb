package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.analysis.telling.EventWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Act;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Statement;

/** Threats, sanctions and promises, and what those outside the quarrel ask for. */
final class Pressure {

    private static final int MOST = 7;
    private static final Set<Act> OUTSIDERS = EnumSet.of(
            Act.DEMAND, Act.REQUEST, Act.PROPOSE, Act.OFFER, Act.PROMISE, Act.SET_CONDITION, Act.CONDEMN, Act.ANNOUNCE);

    private Pressure() {}

    /** What {@code earlier} sections have told already is not told again. */
    static Optional<Section> in(Lines pressure, List<Section> earlier) {
        String told = earlier.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Sentence.class::isInstance)
                .map(block -> ((Sentence) block).text())
                .collect(Collectors.joining("\n"));
        return pressure.section("Pressure and third parties", List.of(), MOST, (clause, of) -> told.contains(clause));
    }

    /** All that could be told of it; it does not depend on what the brief tells before. */
    static Lines lines(Material material) {
        Lines lines = new Lines(material);
        for (Event event : material.record().events()) {
            if (EventKinds.PRESSURE.contains(event.kind())
                    && event.status() != EventStatus.DENIED
                    && EventWords.isTold(event)) {
                LocalDate day = material.chronology().dayOf(event.start(), event.citations());
                lines.add(1, material.events().withActor(event), event.id(), event.citations(), day);
            }
        }
        Set<String> contested = contestedStatements(material);
        for (Statement statement : material.record().statements()) {
            if (!contested.contains(statement.id()) && !statement.negated()) {
                group(material, statement).ifPresent(group -> lines.add(
                        group,
                        Phrases.clause(material.telling().tell(statement)),
                        statement.id(),
                        statement.citations(),
                        material.chronology().dayOf(statement)));
            }
        }
        return lines;
    }

    private static Optional<Integer> group(Material material, Statement statement) {
        boolean threat = statement.act() == Act.THREATEN
                || statement.plover() == Plover.THREATEN
                || statement.plover() == Plover.SANCTION
                || statement.plover() == Plover.COERCE;
        if (threat) {
            return Optional.of(0);
        }
        boolean outsider = !statement.speaker().isEmpty() && !material.isParty(statement.speaker());
        if (outsider && statement.act() == Act.PROMISE) {
            return Optional.of(1);
        }
        if (!outsider || !statement.named()) {
            return Optional.empty();
        } else if (OUTSIDERS.contains(statement.act())) {
            return Optional.of(2);
        }
        boolean quoted = statement.quotes().stream().anyMatch(quote -> quote.exact().contains(" "));
        return quoted ? Optional.of(3) : Optional.empty();
    }

    private static Set<String> contestedStatements(Material material) {
        Set<String> ids = new HashSet<>();
        material.record().events().stream()
                .filter(event -> WhatIsContested.isContested(material, event))
                .flatMap(event -> event.accounts().stream())
                .forEach(account -> material.statementAt(account.actor(), account.citation())
                        .ifPresent(statement -> ids.add(statement.id())));
        return ids;
    }
}
