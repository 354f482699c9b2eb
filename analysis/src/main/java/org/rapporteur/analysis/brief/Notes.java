package org.rapporteur.analysis.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Citation;

/** The citations of a brief, numbered from 1 in the order in which its sentences lead to them. */
final class Notes {

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    private Notes() {}

    static Notes of(Brief brief) {
        Notes notes = new Notes();
        brief.sections().forEach(section -> section.blocks().forEach(notes::number));
        return notes;
    }

    private void number(Block block) {
        block.sentences()
                .flatMap(sentence -> sentence.citations().stream())
                .forEach(citation -> numbers.putIfAbsent(citation, numbers.size() + 1));
    }

    int of(Citation citation) {
        return numbers.get(citation);
    }

    /** In the order of their numbers. */
    List<Citation> inOrder() {
        return List.copyOf(numbers.keySet());
    }
}
