package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.record.Act;
import org.rapporteur.record.Statement;

/** Who declined to comment on what, and conditions that nobody names. */
final class WhatWasNotSaid {

    private static final int MOST = 4;

    private WhatWasNotSaid() {}

    static Optional<Section> in(Material material) {
        Lines lines = new Lines(material);
        for (Statement statement : material.record().statements()) {
            LocalDate day = material.chronology().dayOf(statement);
            if (statement.act() == Act.DECLINE_TO_COMMENT) {
                lines.add(0, material.telling().tell(statement), statement.id(), statement.citations(), day);
            } else if (statement.conditions().stream().anyMatch(condition -> !condition.specified())) {
                lines.add(
                        0,
                        material.telling().tell(statement) + "; the conditions are not named",
                        statement.id(),
                        statement.citations(),
                        day);
            }
        }
        return lines.section("What was not said", MOST);
    }
}
