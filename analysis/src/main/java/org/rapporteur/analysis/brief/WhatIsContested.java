package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Verbs;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Account;
import org.rapporteur.record.Act;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Statement;

/** Rival accounts side by side, none picked, and figures that differ by source. */
final class WhatIsContested {

    private static final int MOST = 4;
    private static final int MOST_ACCOUNTS = 3;
    /** Share of common stems from which two accounts are one account told twice. */
    private static final double SAME_ACCOUNT = 0.85;

    private WhatIsContested() {}

    static Optional<Section> in(Material material) {
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Row> figures = new ArrayList<>();
        Map<String, List<Account>> accounts = new HashMap<>();
        for (Event event : material.record().events()) {
            if (isContested(material, event)) {
                rows.add(row(material, event));
                event.accounts().forEach(account -> accounts
                        .computeIfAbsent(account.citation().report(), none -> new ArrayList<>())
                        .add(account));
            }
            if (EventKinds.REAL.contains(event.status())) {
                figures.addAll(DifferingFigures.of(material, event));
            }
        }
        int omitted = Math.max(0, rows.size() - MOST) + Math.max(0, figures.size() - MOST);
        List<Table> tables = new ArrayList<>();
        table("Rival accounts side by side", "What", "An account", rows).ifPresent(tables::add);
        table("Figures that differ by source", "Figure", "A source", figures).ifPresent(tables::add);
        Lines denials = new Lines(material);
        for (Statement statement : material.record().statements()) {
            if (statement.act() == Act.DENY && !statement.negated() && !told(accounts, statement)) {
                LocalDate day = material.chronology().dayOf(statement);
                denials.add(0, material.telling().tell(statement), statement.id(), statement.citations(), day);
            }
        }
        return denials.section("What is contested", tables, MOST)
                .map(section -> new Section(section.heading(), section.blocks(), section.omitted() + omitted));
    }

    /**
     * Whether two who speak for different sides tell of it in different words, and it is the kind of thing that accounts
     * clash over: an act of force, or anything that somebody denies or accuses of.
     */
    static boolean isContested(Material material, Event event) {
        Map<String, Wording> bySide = new LinkedHashMap<>();
        boolean clash = EventKinds.FORCE.contains(event.kind());
        for (Account account : event.accounts()) {
            Wording wording = Wording.of(account.content());
            boolean repeated = bySide.values().stream().anyMatch(other -> other.overlap(wording) >= SAME_ACCOUNT);
            if (!repeated) {
                bySide.putIfAbsent(material.names().principal(account.actor()), wording);
            }
            clash |= account.act() == Act.DENY || account.act() == Act.ACCUSE || account.act() == Act.REJECT;
        }
        return clash && bySide.size() > 1;
    }

    /** @param accounts of what is contested, by the report they stand in */
    private static boolean told(Map<String, List<Account>> accounts, Statement statement) {
        return statement.citations().stream().anyMatch(own -> accounts.getOrDefault(own.report(), List.of()).stream()
                .anyMatch(account -> own.span().overlaps(account.citation().span())));
    }

    private static Table.Row row(Material material, Event event) {
        Map<String, Lines> bySide = new LinkedHashMap<>();
        for (Account account : event.accounts()) {
            Optional<Statement> statement = material.statementAt(account.actor(), account.citation());
            LocalDate day = material.chronology().dayOf(event.start(), event.citations());
            bySide.computeIfAbsent(
                            material.names().principal(account.actor()), side -> new Lines(material))
                    .add(
                            0,
                            statement.map(material.telling()::tell).orElseGet(() -> inTemplate(material, account)),
                            statement.map(Statement::id).orElse(event.id()),
                            statement.map(Statement::citations).orElse(List.of(account.citation())),
                            day);
        }
        List<List<Sentence>> cells = new ArrayList<>();
        bySide.values().stream().limit(MOST_ACCOUNTS).forEach(lines -> cells.add(sentences(lines)));
        return new Table.Row(material.events().heading(event), cells);
    }

    private static String inTemplate(Material material, Account account) {
        return "%s %s: %s"
                .formatted(
                        material.names().withPrincipal(account.actor()),
                        Verbs.of(account.act()),
                        Phrases.clause(account.content()));
    }

    private static List<Sentence> sentences(Lines lines) {
        return lines.section("", 2).stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Sentence.class::isInstance)
                .map(Sentence.class::cast)
                .toList();
    }

    private static Optional<Table> table(String caption, String head, String column, List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> shown = rows.subList(0, Math.min(MOST, rows.size()));
        int widest = shown.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> columns = new ArrayList<>(List.of(head));
        for (int i = 0; i < widest; i++) {
            columns.add(i == 0 ? column : i == 1 ? "Another" : "A third");
        }
        List<Table.Row> even = shown.stream()
                .map(row -> {
                    List<List<Sentence>> cells = new ArrayList<>(row.cells());
                    while (cells.size() < widest) {
                        cells.add(List.of());
                    }
                    return new Table.Row(row.head(), cells);
                })
                .toList();
        return Optional.of(new Table(caption, columns, even));
    }

    /** One event's figures for the same thing that do not agree. */
    private static final class DifferingFigures {

        static List<Table.Row> of(Material material, Event event) {
            Map<String, Map<String, List<Figure>>> byWhat = new LinkedHashMap<>();
            for (Figure figure : event.figures().stream().filter(it -> !material.isSuperseded(it)).toList()) {
                String amount = FigureWords.amount(figure);
                if (!amount.isEmpty()) {
                    byWhat.computeIfAbsent(figure.what() + " " + figure.of(), what -> new LinkedHashMap<>())
                            .computeIfAbsent(amount, same -> new ArrayList<>())
                            .add(figure);
                }
            }
            List<Table.Row> rows = new ArrayList<>();
            for (Map<String, List<Figure>> amounts : byWhat.values()) {
                if (amounts.size() > 1) {
                    Figure any = amounts.values().iterator().next().get(0);
                    List<List<Sentence>> cells = new ArrayList<>();
                    amounts.values().stream().limit(MOST_ACCOUNTS).forEach(same -> cells.add(List.of(said(material, same))));
                    rows.add(new Table.Row(
                            Phrases.capitalised(any.what()) + ", " + material.events().heading(event), cells));
                }
            }
            return rows;
        }

        private static Sentence said(Material material, List<Figure> same) {
            Figure first = same.get(0);
            String source = same.stream()
                    .map(Figure::source)
                    .filter(actor -> !actor.isEmpty())
                    .findFirst()
                    .map(actor -> ", according to " + material.names().withPrincipal(actor))
                    .orElse("");
            return new Sentence(
                    Phrases.sentence(FigureWords.of(first) + source),
                    same.stream().flatMap(figure -> figure.citations().stream()).toList());
        }
    }
}
