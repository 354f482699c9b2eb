package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.analysis.Issues;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.Issue;

/** What analysis asks of the codebook, answered by it. */
record CodebookIssues(Codebook codebook) implements Issues {

    @Override
    public String label(String issue) {
        return codebook.issue(issue).map(Issue::label).orElse(issue);
    }

    @Override
    public List<String> in(String words) {
        return codebook.issuesIn(words);
    }
}
