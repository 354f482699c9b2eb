package org.rapporteur.analysis;

import java.util.List;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.Issue;

/**
 * What analysis asks of the codebook: how an issue is called, and which issues some words speak of.
 *
 * <p>Implementations are immutable and safe between threads.
 */
public interface Issues {

    /** The issue of a position whose words touch none that the codebook knows. */
    String OTHER = "other";

    /** The words people read for an issue ("Prisoner exchange"); the id itself where none is known. */
    String label(String issue);

    /** The ids of the issues that {@code words} speak of, in the codebook's order; empty if of none. */
    List<String> in(String words);

    /** The issues of a codebook. */
    static Issues of(Codebook codebook) {
        return new Issues() {
            @Override
            public String label(String issue) {
                return codebook.issue(issue).map(Issue::label).orElse(issue.equals(OTHER) ? "Other matters" : issue);
            }

            @Override
            public List<String> in(String words) {
                return codebook.issuesIn(words);
            }
        };
    }
}
