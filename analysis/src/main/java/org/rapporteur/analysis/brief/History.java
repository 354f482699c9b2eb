package org.rapporteur.analysis.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/**
 * How the positions came to be what they are: a line for each thing that a party stands on, each turn of it with the old and the
 * new wording and the words of both.
 *
 * @param title what the dossier is called
 * @param asOf the day it is told for
 * @param strands by party and issue
 * @param sources the reports it rests on, in the order of time
 */
public record History(String title, EdtfDate asOf, List<Strand> strands, List<Report> sources) {

    public History {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        strands = List.copyOf(strands);
        sources = List.copyOf(sources);
    }

    /**
     * What one party has held on one thing.
     *
     * @param party id of the actor
     * @param issue id of the issue
     * @param turns in the order of time
     */
    public record Strand(String party, String partyName, String issue, String issueLabel, List<Turn> turns) {

        public Strand {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A position in its line.
     *
     * @param words the stance in the fewest words
     * @param before the words of the position that it follows, {@code ""} if it is the first
     * @param beforeCitations what that stands on
     */
    public record Turn(
            Position position,
            String words,
            String before,
            boolean confirmed,
            List<Citation> citations,
            List<Citation> beforeCitations) {

        public Turn {
            citations = List.copyOf(citations);
            beforeCitations = List.copyOf(beforeCitations);
        }

        private Sentence sentence() {
            List<String> opening = new ArrayList<>();
            opening.add(DateWords.of(position.asOf()));
            opening.add(position.change() == Change.NEW ? "" : position.change().code());
            opening.add(position.attribution() == Attribution.ON_RECORD ? "" : Matrix.attributionWords(position.attribution()));
            opening.removeIf(String::isEmpty);
            boolean shifted = position.change() != Change.NEW && position.change() != Change.RESTATED;
            Set<Citation> both = new LinkedHashSet<>(citations);
            both.addAll(shifted ? beforeCitations : List.of());
            String told = opening.isEmpty() ? words : String.join(", ", opening) + ": " + words;
            return new Sentence(
                    Phrases.sentence(told + (shifted && !before.isEmpty() ? "; before: " + before : "")), List.copyOf(both), confirmed);
        }
    }

    /**
     * The history of the positions whose holder and issue are wanted.
     *
     * @param party asked with the id of the holder
     * @param issue asked with the id of the issue
     */
    public static History of(
            KeptRecord record,
            Findings findings,
            Issues issues,
            BriefSettings settings,
            Predicate<String> party,
            Predicate<String> issue) {
        Material material = Material.of(record, findings, issues.forRecord(record), settings);
        CellWords words = new CellWords(material);
        Map<String, Position> byId = new HashMap<>();
        Map<String, List<Turn>> lines = new LinkedHashMap<>();
        Map<String, String> lineOf = new HashMap<>();
        for (Position position : findings.positions()) {
            byId.put(position.id(), position);
            if (party.test(position.holder()) && issue.test(position.issue())) {
                String line = lineOf.getOrDefault(position.previous(), position.id());
                lineOf.put(position.id(), line);
                lines.computeIfAbsent(line, key -> new ArrayList<>()).add(turn(material, words, position, byId));
            }
        }
        List<Strand> strands = lines.values().stream()
                .map(turns -> strand(material, turns))
                .toList();
        return new History(record.title(), material.asOf(), strands, material.chronology().inOrder());
    }

    private static Strand strand(Material material, List<Turn> turns) {
        Position first = turns.get(0).position();
        return new Strand(
                first.holder(),
                material.names().of(first.holder()),
                first.issue(),
                material.issues().label(first.issue()),
                turns);
    }

    private static Turn turn(Material material, CellWords words, Position position, Map<String, Position> byId) {
        Position before = byId.get(position.previous());
        return new Turn(
                position,
                words.whole(position),
                before == null ? "" : words.whole(before),
                material.settings().confirmed().test(position.id()),
                // What a restated position takes over stands with the turns before it.
                before == null ? position.citations() : own(position, before),
                before == null ? List.of() : before.citations().subList(0, 1));
    }

    private static List<Citation> own(Position position, Position before) {
        List<Citation> own = position.citations().stream().filter(it -> !before.citations().contains(it)).toList();
        return own.isEmpty() ? position.citations().subList(0, 1) : own;
    }

    /** All of it as a brief, a section for each party and issue. */
    public Brief asBrief() {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        Map<String, String> headings = new HashMap<>();
        for (Strand strand : strands) {
            String id = strand.party() + "/" + strand.issue();
            headings.put(id, strand.partyName() + " on " + Phrases.inSentence(strand.issueLabel()));
            strand.turns().forEach(turn -> blocks.computeIfAbsent(id, key -> new ArrayList<>()).add(turn.sentence()));
        }
        List<Section> sections = blocks.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), headings.get(entry.getKey()), entry.getValue(), 0))
                .toList();
        return new Brief(title, asOf, sections, List.of(), sources, sources.size());
    }
}
