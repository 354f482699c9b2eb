package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * A report's text cut into pieces, so that what overlaps or lies inside of something else can be marked: a piece begins
 * and ends wherever a mark does. Offsets are in code points. Immutable.
 *
 * @param paragraphs in the order of the text, without the blank lines between them
 */
public record MarkedText(List<Paragraph> paragraphs) {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What is marked. */
    public enum Kind {
        STATEMENT,
        ACTOR,
        EVENT,
        FIGURE,
        CONDITION,
        /** The words that the reader was sent to. */
        CITED;

        /** By which the style sheet and the page's form know it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A stretch of the text that is marked.
     *
     * @param card what stands beside the text for it, {@code ""} for nothing
     */
    public record Mark(Span span, Kind kind, String card) {
        public Mark {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(card, "card");
        }
    }

    /**
     * A place in the text that can be gone to.
     *
     * @param at code point before which it is
     * @param id of the place
     * @param number that is shown there, {@code 0} for none
     * @param card to which that number leads
     */
    public record Place(int at, String id, int number, String card) {
        public Place {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(card, "card");
        }
    }

    /** What stands between two blank lines. */
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Words to which the same marks belong.
     *
     * @param places that can be gone to before them
     * @param kinds of the marks, as classes for the style sheet
     * @param cards of the marks, one after the other with blanks between
     * @param cited whether the reader was sent to them
     */
    public record Piece(List<Place> places, String text, String kinds, String cards, boolean cited) {
        public Piece {
            places = List.copyOf(places);
        }

        /** Whether nothing marks them. */
        public boolean plain() {
            return kinds.isEmpty() && !cited;
        }
    }

    /** Marks {@code text}; a mark or place that runs past its end is cut there. */
    public static MarkedText of(Text text, Collection<Mark> marks, Collection<Place> places) {
        return new Cutting(text, marks, places).cut();
    }

    /** Goes through the text once, with the marks that are open at each place. */
    private static final class Cutting {
        private final Text text;
        private final NavigableMap<Integer, List<Mark>> opening = new TreeMap<>();
        private final NavigableMap<Integer, List<Mark>> closing = new TreeMap<>();
        private final NavigableMap<Integer, List<Place>> places = new TreeMap<>();
        /** Where the blank lines begin, and where they end. */
        private final NavigableMap<Integer, Integer> blanks = new TreeMap<>();

        private final List<Mark> open = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();

        Cutting(Text text, Collection<Mark> marks, Collection<Place> places) {
            this.text = text;
            for (Mark mark : marks) {
                int end = Math.min(mark.span().end(), text.length());
                if (mark.span().start() < end) {
                    at(opening, mark.span().start()).add(mark);
                    at(closing, end).add(mark);
                }
            }
            places.forEach(place -> at(this.places, Math.min(place.at(), text.length())).add(place));
            Matcher blank = BLANK_LINES.matcher(text.toString());
            while (blank.find()) {
                blanks.put(text.offset(blank.start()), text.offset(blank.end()));
            }
        }

        private static <T> List<T> at(Map<Integer, List<T>> lists, int offset) {
            return lists.computeIfAbsent(offset, none -> new ArrayList<>());
        }

        MarkedText cut() {
            NavigableSet<Integer> cuts = new TreeSet<>(opening.keySet());
            cuts.addAll(closing.keySet());
            cuts.addAll(places.keySet());
            cuts.addAll(blanks.keySet());
            cuts.addAll(blanks.values());
            cuts.addAll(List.of(0, text.length()));
            for (int from : cuts) {
                open.removeAll(closing.getOrDefault(from, List.of()));
                open.addAll(opening.getOrDefault(from, List.of()));
                Integer to = cuts.higher(from);
                piece(from, to == null ? from : to);
            }
            paragraph();
            return new MarkedText(paragraphs);
        }

        private void piece(int from, int to) {
            Map.Entry<Integer, Integer> blank = blanks.floorEntry(from);
            boolean between = blank != null && from < blank.getValue();
            if (between) {
                paragraph();
            }
            List<Place> here = places.getOrDefault(from, List.of());
            String words = between ? "" : text.slice(from, to);
            if (!words.isEmpty() || !here.isEmpty()) {
                pieces.add(new Piece(here, words, kinds(), cards(), is(Kind.CITED)));
            }
        }

        private void paragraph() {
            if (!pieces.isEmpty()) {
                paragraphs.add(new Paragraph(pieces));
                pieces.clear();
            }
        }

        private boolean is(Kind kind) {
            return open.stream().anyMatch(mark -> mark.kind() == kind);
        }

        private String kinds() {
            return open.stream()
                    .map(Mark::kind)
                    .filter(kind -> kind != Kind.CITED)
                    .distinct()
                    .map(kind -> "m-" + kind.code())
                    .collect(Collectors.joining(" "));
        }

        private String cards() {
            return open.stream()
                    .map(Mark::card)
                    .filter(card -> !card.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }
}
