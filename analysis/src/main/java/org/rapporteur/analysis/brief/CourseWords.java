package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.commitments.Step;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Citation;

/** A commitment and what became of it in one clause. */
final class CourseWords {

    private CourseWords() {}

    /** "Agreed between A and B: exchange 120 detainees; due 20 February; partly kept (50 of 120, 7 February)". */
    static String of(Material material, Course course) {
        String hearsay = material.isHearsay(course.commitment())
                ? " (" + Matrix.attributionWords(Attribution.UNNAMED) + ")"
                : "";
        return material.events().of(course.commitment()) + lastStep(course) + hearsay;
    }

    /** The latest step first: "Partly kept (50 of 120, 7 February): exchange 120 detainees". The agreement itself is told whole. */
    static String news(Material material, Course course) {
        return course.steps().size() < 2
                ? of(material, course)
                : course.commitment().status().code().replace('-', ' ') + lastStep(course) + ": " + material.events().matter(course.commitment());
    }

    private static String lastStep(Course course) {
        if (course.steps().size() < 2) {
            return "";
        }
        Step last = course.steps().get(course.steps().size() - 1);
        List<String> details = new ArrayList<>();
        if (!Double.isNaN(last.done()) && !Double.isNaN(course.target())) {
            details.add("%s of %s".formatted(FigureWords.number(last.done()), FigureWords.number(course.target())));
        }
        details.add(DateWords.inBrackets(last.date()));
        if (last.denied()) {
            details.add("denied");
        }
        details.removeIf(String::isEmpty);
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    /** Where it was agreed, then its last steps. */
    static List<Citation> citations(Course course) {
        List<Citation> citations = new ArrayList<>(course.commitment().citations().subList(0, 1));
        for (int i = course.steps().size() - 1; i > 0; i--) {
            citations.addAll(course.steps().get(i).citations());
        }
        citations.addAll(course.commitment().citations());
        return citations;
    }
}
