package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.record.Citation;

/** What was agreed and is past its date, with no report that it was kept or broken. */
final class WhatIsOverdue {

    private static final int MOST = 6;

    private WhatIsOverdue() {}

    static Optional<Section> in(Material material) {
        Optional<LocalDate> today = material.asOf().latest();
        if (today.isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines(material);
        for (Course course : material.findings().courses()) {
            if (course.isOverdue(today.get())) {
                List<Citation> citations = new ArrayList<>(CourseWords.citations(course));
                citations.addAll(Math.min(1, citations.size()), course.undone());
                lines.add(
                        0,
                        CourseWords.of(material, course) + (course.undone().isEmpty() ? "; not reported as done" : "; reported as not done"),
                        course.commitment().id(),
                        citations,
                        material.chronology().dayOf(course.commitment().due(), course.commitment().citations()));
            }
        }
        return lines.section("What is overdue", MOST);
    }
}
