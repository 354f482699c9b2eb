package org.rapporteur.analysis.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        OptionalInt told = told(text, wording);
        if (told.isPresent()) {
            Line line = lines.get(told.getAsInt());
            Set<Citation> both = new LinkedHashSet<>(line.citations());
            both.addAll(citations);
            LocalDate latest = day.isAfter(line.day()) ? day : line.day();
            lines.set(
                    told.getAsInt(),
                    new Line(
                            Math.min(group, line.group()),
                            line.text(),
                            line.wording(),
                            List.copyOf(both),
                            latest,
                            line.confirmed() || confirmed.test(of)));
        } else {
            byText.put(text, lines.size());
            wording.stems().forEach(stem ->
                    byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(lines.size()));
            lines.add(new Line(group, text, wording, citations, day, confirmed.test(of)));
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
        List<Line> ordered = lines.stream()
                .sorted(Comparator.comparingInt(Line::group)
                        .thenComparing(Comparator.comparingInt(this::weight).reversed())
                        .thenComparing(Line::day, Comparator.reverseOrder()))
                .toList();
        List<Block> blocks = new ArrayList<>(first);
        ordered.stream().limit(most).map(Line::sentence).forEach(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(heading, blocks, Math.max(0, ordered.size() - most)));
    }

    private int weight(Line line) {
        return chronology.independentReports(line.citations());
    }

    /** Numbers must agree: "9 killed" and "11 killed" are never the same. */
    static boolean same(Wording one, Wording other) {
        return one.numbers().equals(other.numbers()) && one.likeness(other) >= SAME;
    }

    private record Line(int group, String text, Wording wording, List<Citation> citations, LocalDate day, boolean confirmed) {

        Sentence sentence() {
            return new Sentence(text, shown(citations), confirmed);
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
