package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.Issue;
import org.rapporteur.record.KeptRecord;

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

    /** What published vocabularies call an issue, as {@code vocabulary:code}; empty where none is known to have it. */
    default List<String> codes(String issue) {
        return List.of();
    }

    /** The ids of all issues that are known; none if any word may be an issue. */
    default Set<String> ids() {
        return Set.of();
    }

    /** The same, with those of further codebooks that the record's statements already name. */
    default Issues forRecord(KeptRecord record) {
        return this;
    }

    /** The issues of a codebook. */
    static Issues of(Codebook codebook) {
        return new CodebookIssues(List.of(codebook));
    }

    /** The issues of several codebooks; where two know one, the first names it. */
    record CodebookIssues(List<Codebook> codebooks) implements Issues {

        public CodebookIssues {
            codebooks = List.copyOf(codebooks);
        }

        @Override
        public String label(String issue) {
            return codebooks.stream()
                    .flatMap(codebook -> codebook.issue(issue).stream())
                    .map(Issue::label)
                    .findFirst()
                    .orElse(issue.equals(OTHER) ? "Other matters" : issue);
        }

        @Override
        public List<String> codes(String issue) {
            return codebooks.stream()
                    .flatMap(codebook -> codebook.issue(issue).stream())
                    .findFirst()
                    .map(known -> known.codes().stream().map(Object::toString).toList())
                    .orElse(List.of());
        }

        @Override
        public List<String> in(String words) {
            return codebooks.stream()
                    .flatMap(codebook -> codebook.issuesIn(words).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Set<String> ids() {
            return codebooks.stream()
                    .flatMap(codebook -> codebook.issues().stream())
                    .map(Issue::id)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Issues forRecord(KeptRecord record) {
            Set<String> unknown = new HashSet<>();
            record.statements().forEach(statement -> unknown.addAll(statement.issues()));
            unknown.removeIf(issue -> codebooks.stream().anyMatch(codebook -> codebook.issue(issue).isPresent()));
            if (unknown.isEmpty()) {
                return this;
            }
            List<Codebook> all = new ArrayList<>(codebooks);
            Codebook.names().stream()
                    .map(Codebook::named)
                    .filter(codebook -> unknown.stream().anyMatch(issue -> codebook.issue(issue).isPresent()))
                    .forEach(all::add);
            return new CodebookIssues(all);
        }
    }
}
