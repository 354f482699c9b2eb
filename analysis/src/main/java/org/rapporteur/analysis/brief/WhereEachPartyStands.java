package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;

/** The part of the matrix that fits a page. */
final class WhereEachPartyStands {

    private static final int MOST_ISSUES = 9;
    private static final int MOST_IN_A_CELL = 2;

    private WhereEachPartyStands() {}

    static Optional<Section> in(Material material) {
        Section section = Matrix.of(material)
                .section("Where each party stands", Material.MOST_PARTIES, MOST_ISSUES, MOST_IN_A_CELL);
        return section.blocks().isEmpty() ? Optional.empty() : Optional.of(section);
    }

    /** The issues of one row: what is said on several is told once. */
    static String joined(List<String> issues) {
        List<String> names = new ArrayList<>(issues.subList(0, 1));
        issues.stream().skip(1).map(Phrases::inSentence).forEach(names::add);
        return Names.list(names);
    }
}
