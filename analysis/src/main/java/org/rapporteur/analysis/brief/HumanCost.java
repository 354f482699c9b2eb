package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.figures.Revision;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;

/** People killed, hurt, missing, driven out, with who says so, and what it was before a correction. */
final class HumanCost {

    private static final int MOST = 5;
    private static final Set<String> COST = Lexicon.load(HumanCost.class, "human-cost.yaml").words("cost");

    private HumanCost() {}

    /** What one source says of an event. */
    private static final class Toll {
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<Citation> citations = new LinkedHashSet<>();
    }

    static Optional<Section> in(Material material) {
        Lines lines = new Lines(material);
        for (Event event : material.record().events()) {
            Map<String, Toll> bySource = new LinkedHashMap<>();
            figures(material, event).filter(figure -> COST.contains(figure.what())).forEach(figure -> {
                List<Revision> before = material.revisedTo(figure);
                Toll toll = bySource.computeIfAbsent(source(figure, before), source -> new Toll());
                toll.words.add(FigureWords.of(figure) + before.stream().map(HumanCost::revised).findFirst().orElse(""));
                toll.citations.addAll(figure.citations());
                before.forEach(revision -> toll.citations.addAll(revision.earlier().citations()));
            });
            LocalDate day = material.chronology().dayOf(event.start(), event.citations());
            bySource.forEach((source, toll) -> lines.add(
                    0,
                    material.events().heading(event) + ": " + String.join("; ", toll.words) + by(material, source),
                    event.id(),
                    List.copyOf(toll.citations),
                    day));
        }
        return lines.section("Human cost", MOST);
    }

    /** The figures that hold of an event: its own, and those that a report of a correction gives. */
    private static Stream<Figure> figures(Material material, Event event) {
        if (material.isARevision(event)) {
            return Stream.empty();
        }
        Stream<Figure> corrected = material.revisions().stream()
                .filter(revision -> revision.event().equals(event.id()) && !revision.revisingEvent().equals(event.id()))
                .map(Revision::now);
        return Stream.concat(event.figures().stream(), corrected).filter(figure -> !material.isSuperseded(figure)).distinct();
    }

    /** Who revises a figure without being named again is who gave it. */
    private static String source(Figure figure, List<Revision> before) {
        return figure.source().isEmpty() && !before.isEmpty() ? before.get(0).earlier().source() : figure.source();
    }

    private static String revised(Revision revision) {
        String date = DateWords.when(revision.date());
        return " (revised%s from %s)".formatted(date.isEmpty() ? "" : " " + date, FigureWords.amount(revision.earlier()));
    }

    private static String by(Material material, String source) {
        return source.isEmpty() ? "" : ", according to " + material.names().withPrincipal(source);
    }
}
