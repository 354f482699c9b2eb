package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;

/** People killed, hurt, missing, driven out, with who says so. */
final class HumanCost {

    private static final int MOST = 5;
    private static final Set<String> COST = Lexicon.load(HumanCost.class, "human-cost.yaml").words("cost");

    private HumanCost() {}

    static Optional<Section> in(Material material) {
        Lines lines = new Lines(material);
        for (Event event : material.record().events()) {
            Map<String, Set<String>> figuresBySource = new LinkedHashMap<>();
            Map<String, Set<Citation>> citationsBySource = new LinkedHashMap<>();
            for (Figure figure : event.figures()) {
                if (COST.contains(figure.what())) {
                    figuresBySource.computeIfAbsent(figure.source(), source -> new LinkedHashSet<>())
                            .add(FigureWords.of(figure));
                    citationsBySource.computeIfAbsent(figure.source(), source -> new LinkedHashSet<>())
                            .addAll(figure.citations());
                }
            }
            LocalDate day = material.chronology().dayOf(event.start(), event.citations());
            figuresBySource.forEach((source, figures) -> lines.add(
                    0,
                    material.events().heading(event) + ": " + String.join("; ", figures) + by(material, source),
                    event.id(),
                    List.copyOf(citationsBySource.get(source)),
                    day));
        }
        return lines.section("Human cost", MOST);
    }

    private static String by(Material material, String source) {
        return source.isEmpty() ? "" : ", according to " + material.names().withPrincipal(source);
    }
}
