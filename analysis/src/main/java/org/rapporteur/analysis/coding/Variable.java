package org.rapporteur.analysis.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;

/**
 * What is coded of a statement; each is a column of the coding sheet and, of the record, the field of the same name.
 *
 * <p>Each may be {@link #NONE}: coded, and there is none. In {@link #ACT} that says that the marked words are no statement.
 */
public enum Variable {
    SPEAKER,
    SPEAKS_FOR,
    ACT(Arrays.stream(Act.values()).map(Coded::code).toList()),
    ISSUES,
    ADDRESSEE,
    NEGATED(List.of("yes", "no")),
    RELAYED_BY;

    /** Coded as having none; an empty cell is not coded. */
    public static final String NONE = "none";

    /** What stands between the issues of a cell. */
    public static final String SEPARATOR = "; ";

    private final List<String> closedList;

    Variable() {
        this(List.of());
    }

    Variable(List<String> closedList) {
        this.closedList = closedList;
    }

    /** The heading of its column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values it may have beside {@link #NONE}; empty if it may have any. */
    public List<String> closedList() {
        return closedList;
    }

    /** Whether it names actors. */
    public boolean isOfActors() {
        return closedList.isEmpty() && !isSet();
    }

    /** Whether a cell may hold several values. */
    public boolean isSet() {
        return this == ISSUES;
    }
}
