package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/**
 * Where each party stands at present: issues by parties.
 *
 * @param title what the dossier is called
 * @param asOf the day it is told for
 * @param parties those with most positions first
 * @param rows what several parties stand on first, what the codebook has no name for last
 * @param sources the reports it rests on, in the order of time
 */
public record Matrix(String title, EdtfDate asOf, List<Party> parties, List<Row> rows, List<Report> sources) {

    public Matrix {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /** A column. */
    public record Party(String id, String name) {}

    /**
     * A row.
     *
     * @param cells one a party, in the order of the columns; an empty list where nothing is known
     */
    public record Row(String issue, String label, List<List<Entry>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A present stance in the fewest words.
     *
     * @param position id of the position
     * @param stance its code
     * @param date when it was last reported
     * @param reports how many independent reports have it
     * @param attribution the firmest word that it rests on
     */
    public record Entry(
            String position,
            String stance,
            String words,
            EdtfDate date,
            String dateWords,
            int reports,
            Attribution attribution,
            boolean confirmed,
            List<Citation> citations) {

        public Entry {
            citations = List.copyOf(citations);
        }

        /** As a sentence of the brief: one report on record is the usual and is not told. */
        Sentence sentence() {
            List<String> asides = new ArrayList<>();
            if (!dateWords.isEmpty()) {
                asides.add(dateWords);
            }
            if (reports > 1) {
                asides.add(reports + " reports");
            }
            if (attribution != Attribution.ON_RECORD) {
                asides.add(attributionWords(attribution));
            }
            String aside = asides.isEmpty() ? "" : " (" + String.join(", ", asides) + ")";
            return new Sentence(Phrases.sentence(words + aside), Lines.shown(citations), confirmed);
        }
    }

    /** "on record", "by another's word", "unnamed source". */
    public static String attributionWords(Attribution attribution) {
        return switch (attribution) {
            case ON_RECORD -> "on record";
            case NAMED_RELAY -> "by another’s word";
            case UNNAMED -> "unnamed source";
        };
    }

    /** The matrix of all parties and issues of {@code record}. */
    public static Matrix of(KeptRecord record, Findings findings, Issues issues, BriefSettings settings) {
        return of(Material.of(record, findings, issues.forRecord(record), settings));
    }

    static Matrix of(Material material) {
        Map<String, List<Position>> byIssue = new LinkedHashMap<>();
        for (Position position : material.present()) {
            if (material.allParties().contains(position.holder())) {
                byIssue.computeIfAbsent(position.issue(), issue -> new ArrayList<>()).add(position);
            }
        }
        List<Party> parties = material.allParties().stream().map(id -> new Party(id, material.names().of(id))).toList();
        CellWords words = new CellWords(material);
        List<Row> rows = byIssue.values().stream()
                .sorted(Comparator.comparing(Matrix::isNamed)
                        .thenComparingLong(Matrix::holders)
                        .thenComparingInt(List::size)
                        .reversed())
                .map(positions -> row(material, words, parties, positions))
                .toList();
        return new Matrix(material.record().title(), material.asOf(), parties, rows, material.chronology().inOrder());
    }

    private static boolean isNamed(List<Position> positions) {
        return !positions.get(0).issue().equals(Issues.OTHER);
    }

    private static long holders(List<Position> positions) {
        return positions.stream().map(Position::holder).distinct().count();
    }

    private static Row row(Material material, CellWords words, List<Party> parties, List<Position> positions) {
        String issue = positions.get(0).issue();
        List<List<Entry>> cells = parties.stream()
                .map(party -> cell(material, words, positions.stream()
                        .filter(position -> position.holder().equals(party.id()))
                        .toList()))
                .toList();
        return new Row(issue, Phrases.capitalised(material.issues().label(issue)), cells);
    }

    /** On record before hearsay, then the most reported, then the latest; what is said in like words is said once. */
    private static List<Entry> cell(Material material, CellWords words, List<Position> positions) {
        List<Entry> entries = new ArrayList<>();
        for (Position position : positions) {
            Entry entry = entry(material, words, position);
            int same = -1;
            for (int i = 0; i < entries.size() && same < 0; i++) {
                same = Lines.same(Wording.of(entries.get(i).words()), Wording.of(entry.words())) ? i : -1;
            }
            if (same < 0) {
                entries.add(entry);
            } else {
                entries.set(same, together(material, entries.get(same), entry));
            }
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::attribution)
                        .thenComparing(Comparator.comparingInt(Entry::reports).reversed())
                        .thenComparing(
                                entry -> material.chronology().dayOf(entry.date(), entry.citations()), Comparator.reverseOrder()))
                .toList();
    }

    private static Entry entry(Material material, CellWords words, Position position) {
        return new Entry(
                position.id(),
                position.stance().code(),
                Phrases.capitalised(words.of(position)),
                position.asOf(),
                words.date(position),
                material.chronology().independentReports(position.citations()),
                position.attribution(),
                material.settings().confirmed().test(position.id()),
                position.citations());
    }

    private static Entry together(Material material, Entry one, Entry other) {
        Set<Citation> both = new LinkedHashSet<>(one.citations());
        both.addAll(other.citations());
        boolean later = material.chronology().dayOf(other.date(), other.citations())
                .isAfter(material.chronology().dayOf(one.date(), one.citations()));
        Entry latest = later ? other : one;
        return new Entry(
                latest.position(),
                latest.stance(),
                latest.words(),
                latest.date(),
                latest.dateWords(),
                material.chronology().independentReports(List.copyOf(both)),
                one.attribution().compareTo(other.attribution()) <= 0 ? one.attribution() : other.attribution(),
                one.confirmed() || other.confirmed(),
                List.copyOf(both));
    }

    /**
     * The first parties and issues as a table of a brief; issues on which the same is said share a row.
     *
     * @param most how many at most: of parties, of issues, in a cell
     */
    Section section(String heading, int mostParties, int mostIssues, int mostInACell) {
        int columns = Math.min(mostParties, parties.size());
        Map<List<List<Sentence>>, List<String>> issuesByCells = new LinkedHashMap<>();
        for (Row row : rows) {
            List<List<Sentence>> cells = row.cells().stream()
                    .limit(columns)
                    .map(cell -> cell.stream().limit(mostInACell).map(Entry::sentence).toList())
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                issuesByCells.computeIfAbsent(cells, same -> new ArrayList<>()).add(row.label());
            }
        }
        List<String> heads = new ArrayList<>(List.of("Issue"));
        parties.stream().limit(columns).map(Party::name).forEach(heads::add);
        List<Table.Row> told = issuesByCells.entrySet().stream()
                .map(entry -> new Table.Row(WhereEachPartyStands.joined(entry.getValue()), entry.getKey()))
                .limit(mostIssues)
                .toList();
        Table table = new Table(
                "Positions by issue and party, with the date of the latest report; from one report and on record unless it says otherwise",
                heads,
                told);
        return new Section(heading, told.isEmpty() ? List.of() : List.of(table), Math.max(0, issuesByCells.size() - mostIssues));
    }

    /** All of it as a brief of one section, for its printers. */
    public Brief asBrief() {
        int all = Integer.MAX_VALUE;
        Section section = section("Where each party stands", all, all, all).as("where-each-party-stands");
        return new Brief(title, asOf, section.blocks().isEmpty() ? List.of() : List.of(section), List.of(), sources);
    }
}
