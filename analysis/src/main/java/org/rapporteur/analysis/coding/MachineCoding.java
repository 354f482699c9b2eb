package org.rapporteur.analysis.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** The statements of a record as a coding sheet: what the machine coded. Stateless. */
public final class MachineCoding {

    private MachineCoding() {}

    /**
     * The sheet of all statements, in the order of the reports and of the words in each.
     *
     * @param coder how to call it
     */
    public static CodingSheet of(KeptRecord record, String coder) {
        Map<String, Report> reports = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (Report report : record.reports()) {
            order.put(report.id(), order.size());
            reports.put(report.id(), report);
        }
        MarkedSentence sentence = new MarkedSentence();
        ActorNames names = ActorNames.of(record.actors());
        List<Statement> statements = new ArrayList<>(record.statements());
        statements.sort(Comparator.<Statement>comparingInt(statement -> order.get(cited(statement).report()))
                .thenComparing(statement -> cited(statement).span())
                .thenComparing(Statement::id));
        return new CodingSheet(
                coder,
                statements.stream()
                        .map(statement -> unit(statement, reports.get(cited(statement).report()), names, sentence))
                        .toList());
    }

    private static CodedUnit unit(Statement statement, Report report, ActorNames names, MarkedSentence sentence) {
        Map<Variable, String> codes = new EnumMap<>(Variable.class);
        codes.put(Variable.SPEAKER, names.label(statement.speaker()));
        codes.put(Variable.SPEAKS_FOR, names.label(statement.speaksFor()));
        codes.put(Variable.ACT, statement.act().code());
        codes.put(
                Variable.ISSUES,
                statement.issues().isEmpty() ? Variable.NONE : String.join(Variable.SEPARATOR, statement.issues()));
        codes.put(Variable.ADDRESSEE, names.label(statement.addressee()));
        codes.put(Variable.NEGATED, statement.negated() ? "yes" : "no");
        codes.put(Variable.RELAYED_BY, names.label(statement.relayedBy()));
        EdtfDate date = statement.date().isKnown() ? statement.date() : report.written();
        return new CodedUnit(
                statement.id(),
                0,
                report.id(),
                date.isKnown() ? date.text() : "",
                sentence.of(report.text(), cited(statement).span(), statement.spans()),
                codes);
    }

    /** The citation that the statement's spans are of. */
    private static Citation cited(Statement statement) {
        return statement.citations().get(0);
    }
}
