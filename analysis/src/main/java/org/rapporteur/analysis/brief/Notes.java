package org.rapporteur.analysis.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Citation;

/** The citations of a brief, numbered from 1 in the order in which its sentences lead to them. Immutable, safe between threads. */
public final class Notes {

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    private Notes() {}

    public static Notes of(Brief brief) {
        Notes notes = new Notes();
        brief.sections().forEach(section -> section.blocks().forEach(notes::number));
        return notes;
    }

    private void number(Block block) {
        block.sentences()
                .flatMap(sentence -> sentence.citations().stream())
                .forEach(citation -> numbers.putIfAbsent(citation, numbers.size() + 1));
    }

    /** The number of a citation of the brief. */
    public int of(Citation citation) {
        return numbers.get(citation);
    }

    /** In the order of their numbers. */
    public List<Citation> inOrder() {
        return List.copyOf(numbers.keySet());
    }
}
