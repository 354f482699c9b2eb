package org.rapporteur.analysis.coding;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement as one coder coded it: a row of a coding sheet.
 *
 * @param id of the statement; {@code ""} of one that the coder added
 * @param line of the sheet's file where it begins, counted from 1; 0 of the machine's own coding
 * @param report id of the report that makes it
 * @param date when it was said or else reported, as EDTF; {@code ""} if unknown
 * @param words the sentence, with the statement marked
 * @param codes what was coded, as written; a variable that is absent was not coded
 */
public record CodedUnit(String id, int line, String report, String date, String words, Map<Variable, String> codes) {

    public CodedUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(words, "words");
        codes = Map.copyOf(codes);
    }

    /** What the coder wrote; empty if not coded. */
    public Optional<String> code(Variable variable) {
        return Optional.ofNullable(codes.get(variable));
    }

    /** The same before anybody coded it. */
    public CodedUnit blank() {
        return new CodedUnit(id, line, report, date, words, Map.of());
    }

    /** How people find it: by its id, or else by its line. */
    public String called() {
        return id.isEmpty() ? "line " + line : id;
    }
}
