package org.rapporteur.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.record.KeptRecord;

/** Issues that look at the same words once: conditions are compared over and over. For one record; safe between threads. */
final class RememberedIssues implements Issues {

    private final Issues issues;
    private final Map<String, List<String>> byWords = new ConcurrentHashMap<>();

    RememberedIssues(Issues issues) {
        this.issues = issues;
    }

    @Override
    public String label(String issue) {
        return issues.label(issue);
    }

    @Override
    public List<String> in(String words) {
        return byWords.computeIfAbsent(words, issues::in);
    }

    @Override
    public List<String> codes(String issue) {
        return issues.codes(issue);
    }

    @Override
    public Set<String> ids() {
        return issues.ids();
    }

    @Override
    public Issues forRecord(KeptRecord record) {
        return new RememberedIssues(issues.forRecord(record));
    }
}
