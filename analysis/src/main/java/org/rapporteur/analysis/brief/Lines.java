package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Citation;

/**
 * Candidate sentences for one section: what says the same becomes one sentence with the citations of all, the most
 * reported and latest come first, the rest is counted.
 */
final class Lines {

    /** Dice coefficient of the stems from which two sentences are taken to say the same. */
    private static final double SAME = 0.8;

    /** More than these tell a reader nothing more. */
    private static final int MOST_CITATIONS = 6;

    private final Chronology chronology;
    private final Predicate<String> confirmed;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();

    Lines(Chronology chronology) {
        this(chronology, id -> false);
    }

    Lines(Material material) {
        this(material.chronology(), material.settings().confirmed());
    }

    private Lines(Chronology chronology, Predicate<String> confirmed) {
        this.chronology = chronology;
        this.confirmed = confirmed;
    }

    /** Adds what {@code clause} says, unless it says nothing. */
    Lines add(String clause, List<Citation> citations, LocalDate day) {
        return add(0, clause, citations, day);
    }

    /**
     * As {@link #add(String, List, LocalDate)}.
     *
     * @param group lines of a lower group stand before those of a higher one, whatever their weight
     */
    Lines add(int group, String clause, List<Citation> citations, LocalDate day) {
        return add(group, clause, "", citations, day);
    }

    /**
     * As {@link #add(int, String, List, LocalDate)}.
     *
     * @param of id of the line of the record that it tells
     */
    Lines add(int group, String clause, String of, List<Citation> citations, LocalDate day) {
        if (clause.isBlank() || citations.isEmpty()) {
            return this;
        }
        String text = Phrases.sentence(clause);
        Wording wording = Wording.of(text);
        Part part = new Part(clause, group, of, citations, day);
        OptionalInt told = told(text, wording);
        if (told.isPresent()) {
            lines.get(told.getAsInt()).parts().add(part);
        } else {
            byText.put(text, lines.size());
            wording.stems().forEach(stem ->
                    byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(lines.size()));
            lines.add(new Line(wording, new ArrayList<>(List.of(part))));
        }
        return this;
    }

    /** The first line that says the same. */
    private OptionalInt told(String text, Wording wording) {
        if (byText.containsKey(text)) {
            return OptionalInt.of(byText.get(text));
        }
        // Two that say the same share at least two thirds of the stems, so one of the rarest that are left.
        int size = wording.stems().size();
        return wording.stems().stream()
                .map(stem -> byStem.getOrDefault(stem, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .limit(size - (long) Math.ceil(size * SAME * 5 / 6) + 1)
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .filter(index -> same(lines.get(index).wording(), wording))
                .min();
    }

    /** The section of the first {@code most} lines; none if there are no lines. */
    Optional<Section> section(String heading, int most) {
        return section(heading, List.of(), most);
    }

    /** As {@link #section(String, int)}, with {@code first} before them. */
    Optional<Section> section(String heading, List<? extends Block> first, int most) {
        return section(heading, first, most, (clause, of) -> false);
    }

    /**
     * As {@link #section(String, List, int)}, without what is told elsewhere.
     *
     * @param elsewhere asked with a clause and the id of the line of the record that it tells
     */
    Optional<Section> section(String heading, List<? extends Block> first, int most, BiPredicate<String, String> elsewhere) {
        List<Joined> ordered = lines.stream()
                .map(line -> line.parts().stream().filter(part -> !elsewhere.test(part.clause(), part.of())).toList())
                .filter(parts -> !parts.isEmpty())
                .map(this::joined)
                .sorted(Comparator.comparingInt(Joined::group)
                        .thenComparing(Comparator.comparingInt(Joined::weight).reversed())
                        .thenComparing(Joined::day, Comparator.reverseOrder()))
                .toList();
        List<Block> blocks = new ArrayList<>(first);
        ordered.stream().limit(most).map(Joined::sentence).forEach(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(heading, blocks, Math.max(0, ordered.size() - most)));
    }

    private Joined joined(List<Part> parts) {
        Part first = parts.get(0);
        List<Citation> citations = parts.size() == 1
                ? first.citations()
                : parts.stream().flatMap(part -> part.citations().stream()).distinct().toList();
        return new Joined(
                parts.stream().mapToInt(Part::group).min().orElseThrow(),
                first.clause(),
                citations,
                chronology.independentReports(citations),
                parts.stream().map(Part::day).max(Comparator.naturalOrder()).orElseThrow(),
                parts.stream().anyMatch(part -> confirmed.test(part.of())));
    }

    /** Numbers must agree: "9 killed" and "11 killed" are never the same. */
    static boolean same(Wording one, Wording other) {
        return one.numbers().equals(other.numbers()) && one.likeness(other) >= SAME;
    }

    /** What was added. @param of id of the line of the record that it tells */
    private record Part(String clause, int group, String of, List<Citation> citations, LocalDate day) {}

    /** What says the same, in the order in which it was added. @param wording of the first */
    private record Line(Wording wording, List<Part> parts) {}

    /** A sentence as it is told. @param weight how many reports have it */
    private record Joined(int group, String clause, List<Citation> citations, int weight, LocalDate day, boolean confirmed) {

        Sentence sentence() {
            return new Sentence(Phrases.sentence(clause), shown(citations), confirmed);
        }
    }

    /** The first of many citations; whoever adds a line puts those first that it cannot do without. The record keeps all. */
    static List<Citation> shown(List<Citation> citations) {
        List<Citation> widest = widest(citations);
        return widest.subList(0, Math.min(MOST_CITATIONS, widest.size()));
    }

    /** Citations without those that lie within another one: the wider words show them too. */
    static List<Citation> widest(List<Citation> citations) {
        Map<Citation, Boolean> kept = new LinkedHashMap<>();
        for (Citation citation : citations) {
            boolean inside = citations.stream()
                    .anyMatch(other -> !other.equals(citation)
                            && other.report().equals(citation.report())
                            && other.span().contains(citation.span()));
            if (!inside) {
                kept.put(citation, true);
            }
        }
        return List.copyOf(kept.keySet());
    }
}
