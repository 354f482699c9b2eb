package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Figure;

/** What several reports say, set side by side with the places where they say it. */
final class Citations {

    private Citations() {}

    /** All of both, each once, in order. */
    static List<Citation> union(List<Citation> first, List<Citation> second) {
        Set<Citation> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** The figures of both; one that both give has the citations of both, those that differ stand side by side. */
    static List<Figure> figures(List<Figure> first, List<Figure> second) {
        List<Figure> all = new ArrayList<>(first);
        for (Figure figure : second) {
            int same = 0;
            while (same < all.size() && !(isSame(all.get(same), figure) && all.get(same).source().equals(figure.source()))) {
                same++;
            }
            if (same == all.size()) {
                all.add(figure);
            } else {
                all.set(same, cited(all.get(same), figure.citations()));
            }
        }
        return all;
    }

    private static Figure cited(Figure it, List<Citation> more) {
        return new Figure(
                it.what(), it.value(), it.low(), it.high(), it.unit(), it.of(), it.per(), it.source(), union(it.citations(), more));
    }

    /** Whether two figures say the same number of the same thing, whoever says it and in whichever words. */
    static boolean isSame(Figure one, Figure other) {
        return one.what().equals(other.what())
                && Double.compare(one.value(), other.value()) == 0
                && Double.compare(one.low(), other.low()) == 0
                && Double.compare(one.high(), other.high()) == 0
                && one.unit().equals(other.unit())
                && one.per().equals(other.per());
    }
}
