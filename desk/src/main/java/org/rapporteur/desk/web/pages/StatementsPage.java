package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Statements;
import org.rapporteur.record.Act;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * The statements as a table, each row leading to its words.
 *
 * @param speakers who speaks most, to choose from
 */
public record StatementsPage(
        Asked asked, List<Row> rows, Pager pager, List<String> speakers, List<Choice> issues, List<String> outlets) {

    private static final Statements LIST = new Statements();
    private static final String SORT = "sort";
    private static final String NEWEST = "newest";

    public StatementsPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(pager, "pager");
        rows = List.copyOf(rows);
        speakers = List.copyOf(speakers);
        issues = List.copyOf(issues);
        outlets = List.copyOf(outlets);
    }

    /**
     * A statement.
     *
     * @param day as in ISO 8601 where it is one known day, else {@code ""}
     * @param relayed by whom it is told, {@code ""} if the report itself has it from the speaker
     * @param unnamed whether the report does not name the speaker
     * @param outlet who published it first
     * @param further how many further reports have it
     */
    public record Row(
            String address,
            String day,
            String date,
            String speaker,
            boolean unnamed,
            String relayed,
            String act,
            String content,
            String issues,
            String outlet,
            int further,
            boolean confirmed) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        List<String> all = new ArrayList<>(LIST.parameters());
        all.addAll(List.of(SORT, Pager.PARAMETER));
        return all;
    }

    /** The acts, to choose from. */
    public static List<Choice> acts() {
        return Choice.of(Act.class, Verbs::of);
    }

    /** The address of the same list for programs. */
    public String download(String form) {
        return asked.at("/api/v1/statements").without(SORT, Pager.PARAMETER).with("format", form).address();
    }

    /** Whether the latest come first. */
    public boolean newestFirst() {
        return asked.is(SORT, NEWEST);
    }

    /** The address of the same list in the other order. */
    public String turned() {
        return asked.without(Pager.PARAMETER).with(SORT, newestFirst() ? "" : NEWEST).address();
    }

    /** The statements that {@code params} ask for; {@code known} is what is known of all of them. */
    static StatementsPage of(Shown shown, Params params, Asked asked, StatementIndex known) {
        if (!List.of("", NEWEST, "oldest").contains(params.text(SORT))) {
            throw Refusal.wrong("'sort' is oldest or newest, not '%s'".formatted(params.text(SORT)));
        }
        List<Statement> wanted = known.inTime(LIST.wanted(shown, params));
        if (params.text(SORT).equals(NEWEST)) {
            Collections.reverse(wanted);
        }
        Pager pager = Pager.of(params, asked, wanted.size());
        Names names = shown.names();
        return new StatementsPage(
                asked,
                pager.of(wanted).stream().map(said -> row(said, shown, names)).toList(),
                pager,
                known.speakers(),
                known.issues(),
                known.outlets());
    }

    private static Row row(Statement said, Shown shown, Names names) {
        Citation first = said.citations().get(0);
        EdtfDate date = shown.chronology().dateOf(said);
        String speaker = said.speaker().isEmpty() ? "Somebody" : names.withPrincipal(said.speaker());
        return new Row(
                Words.address(said.id(), first),
                date.day().map(Object::toString).orElse(""),
                DateWords.inBrackets(date),
                speaker,
                !said.named(),
                said.relayedBy().isEmpty() ? "" : names.of(said.relayedBy()),
                (said.negated() ? "not: " : "") + Verbs.of(said.act()),
                Phrases.oneLine(said.content()),
                said.issues().stream().map(shown.issues()::label).collect(Collectors.joining(", ")),
                shown.report(first.report()).map(Report::source).orElse(""),
                (int) said.citations().stream().map(Citation::report).distinct().count() - 1,
                shown.marks().confirms(said.id()));
    }
}
