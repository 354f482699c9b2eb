package org.rapporteur.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Span;

/** The records that cite a passage, so that who reads the passage knows what was made of it. */
final class CitingRecords {

    private record Cited(Citation citation, Record value) {}

    private final CorrectionLines lines;
    private final RecordLine words;
    private final Map<String, Set<Cited>> byReport = new HashMap<>();

    /** @param onlyConfirmed leave all others out */
    CitingRecords(Screen screen, Picture picture, boolean onlyConfirmed) {
        this.lines = new CorrectionLines(screen, picture);
        this.words = new RecordLine(picture.record());
        for (Record value : lines.ids().all()) {
            if (!onlyConfirmed || picture.marks().confirms(RecordKind.id(value))) {
                RecordKind.citations(value).forEach(citation -> byReport
                        .computeIfAbsent(citation.report(), none -> new LinkedHashSet<>())
                        .add(new Cited(citation, value)));
            }
        }
    }

    /** Whether any of them cites words of this passage. */
    boolean cite(String report, Span passage) {
        return !in(report, passage).isEmpty();
    }

    /** A line for each that cites words of this passage. */
    void print(String report, Span passage) {
        in(report, passage).forEach(value -> lines.line(value, words));
    }

    private List<Record> in(String report, Span passage) {
        return byReport.getOrDefault(report, Set.of()).stream()
                .filter(cited -> cited.citation().span().overlaps(passage))
                .map(Cited::value)
                .distinct()
                .toList();
    }
}
