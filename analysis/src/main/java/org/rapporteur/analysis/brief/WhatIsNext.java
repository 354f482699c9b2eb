package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventStatus;

/** What is agreed, planned or proposed and has not been yet, and what falls due. */
final class WhatIsNext {

    private static final int MOST = 6;

    private WhatIsNext() {}

    static Optional<Section> in(Material material) {
        Lines lines = new Lines(material);
        LocalDate today = material.asOf().latest().orElse(LocalDate.MIN);
        for (Event event : material.record().events()) {
            boolean over = event.start().latest().map(day -> day.isBefore(today)).orElse(false);
            if (EventKinds.AHEAD.contains(event.status())
                    && !over
                    && !material.isOfACommitment(event)
                    && !EventKinds.PRESSURE.contains(event.kind())
                    && isConcrete(event)) {
                int group = event.status() == EventStatus.PROPOSED ? 1 : 0;
                LocalDate day = material.chronology().dayOf(event.start(), event.citations());
                lines.add(group, material.events().of(event), event.id(), event.citations(), day);
            }
        }
        for (Course course : material.findings().courses()) {
            Commitment commitment = course.commitment();
            boolean ahead = commitment.due().latest().map(day -> !day.isBefore(today)).orElse(false);
            if (course.isOpen() && ahead) {
                LocalDate day = material.chronology().dayOf(commitment.due(), commitment.citations());
                lines.add(0, CourseWords.of(material, course), commitment.id(), CourseWords.citations(course), day);
            }
        }
        return lines.section("What is next", MOST);
    }

    /** Says when, where, how much or between whom, or who backs it; a bare wish stands with the positions. */
    private static boolean isConcrete(Event event) {
        return event.start().isKnown()
                || event.place().isKnown()
                || !event.figures().isEmpty()
                || event.participants().stream().anyMatch(participant -> participant.role().equals("backer"))
                || event.status() != EventStatus.PROPOSED && event.participants().size() > 1;
    }
}
