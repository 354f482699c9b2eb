package org.rapporteur.yardsticks.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Span;

/**
 * One text's annotated expressions beside those found.
 *
 * @param scheme how the text is annotated
 * @param pairs every annotated expression, with the one that was found there if any
 * @param spurious found where nothing is annotated, as far as the scheme would have marked it
 */
record DateScore(DatedText text, List<Pair> pairs, List<Marked> spurious) {

    /** Words around an example, in code points. */
    private static final int AROUND = 50;

    DateScore {
        pairs = List.copyOf(pairs);
        spurious = List.copyOf(spurious);
    }

    /** An annotated expression and what was found there. */
    record Pair(Scheme scheme, Marked annotated, Optional<Marked> found) {

        boolean isFound() {
            return found.isPresent();
        }

        boolean hasExtent() {
            return found.filter(other -> other.span().equals(annotated.span())).isPresent();
        }

        boolean hasType() {
            return found.filter(other -> other.type().equals(annotated.type())).isPresent();
        }

        boolean hasValue() {
            return found.filter(other -> scheme.sameValue(annotated, other)).isPresent();
        }

        /** What is wrong with it, empty if nothing is. */
        Optional<ErrorClass> error() {
            if (!isFound()) {
                return Optional.of(ErrorClass.MISSED);
            }
            if (!hasValue()) {
                return Optional.of(ErrorClass.VALUE);
            }
            return !hasType() ? Optional.of(ErrorClass.TYPE) : hasExtent() ? Optional.empty() : Optional.of(ErrorClass.EXTENT);
        }
    }

    /**
     * Pairs one to one: first those of the same extent, then those that share a character, in the order of the text.
     *
     * @param found in the order of the text
     */
    static DateScore of(DatedText text, List<Marked> found) {
        Set<Integer> taken = new HashSet<>();
        List<Marked> annotated = text.annotated();
        int[] partner = new int[annotated.size()];
        for (int i = 0; i < partner.length; i++) {
            Span own = annotated.get(i).span();
            partner[i] = first(found, taken, other -> other.span().equals(own));
        }
        for (int i = 0; i < partner.length; i++) {
            Marked own = annotated.get(i);
            partner[i] = partner[i] >= 0 ? partner[i] : first(found, taken, own::meets);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            pairs.add(new Pair(
                    text.scheme(), annotated.get(i), partner[i] < 0 ? Optional.empty() : Optional.of(found.get(partner[i]))));
        }
        List<Marked> spurious = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Marked other = found.get(i);
            boolean inside = text.scored().start() <= other.span().start() && other.span().end() <= text.scored().end();
            if (!taken.contains(i) && inside && text.scheme().counts(other) && text.unscored().stream().noneMatch(other::meets)) {
                spurious.add(other);
            }
        }
        return new DateScore(text, pairs, spurious);
    }

    private static int first(List<Marked> found, Set<Integer> taken, java.util.function.Predicate<Marked> fits) {
        for (int i = 0; i < found.size(); i++) {
            if (!taken.contains(i) && fits.test(found.get(i))) {
                taken.add(i);
                return i;
            }
        }
        return -1;
    }

    /**
     * An error with its words in their surroundings.
     *
     * @param line one line: file, what was annotated, what was found, the words
     */
    record Slip(ErrorClass error, ExpressionClass expression, String line) {}

    /** All errors in the order of the text, the spurious ones last. */
    List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        for (Pair pair : pairs) {
            pair.error().ifPresent(error -> slips.add(new Slip(
                    error,
                    ExpressionClass.of(pair.annotated()),
                    line(pair.annotated().span(), shown(pair.annotated()), pair.found().map(DateScore::shown).orElse("nothing")))));
        }
        for (Marked other : spurious) {
            slips.add(new Slip(ErrorClass.SPURIOUS, ExpressionClass.of(other), line(other.span(), "nothing", shown(other))));
        }
        return slips;
    }

    private static String shown(Marked mark) {
        return "%s %s '%s'".formatted(mark.type(), mark.value().isEmpty() ? "open" : mark.value(), mark.words().replaceAll("\\s+", " "));
    }

    private String line(Span span, String annotated, String found) {
        String words = text.text();
        int all = words.codePointCount(0, words.length());
        int from = words.offsetByCodePoints(0, Math.max(0, span.start() - AROUND));
        int start = words.offsetByCodePoints(0, span.start());
        int end = words.offsetByCodePoints(0, span.end());
        int to = words.offsetByCodePoints(0, Math.min(all, span.end() + AROUND));
        String around = words.substring(from, start) + "[" + words.substring(start, end) + "]" + words.substring(end, to);
        return "%s: %s, found %s: … %s …"
                .formatted(text.file().getFileName(), annotated, found, around.replaceAll("\\s+", " ").strip());
    }
}
