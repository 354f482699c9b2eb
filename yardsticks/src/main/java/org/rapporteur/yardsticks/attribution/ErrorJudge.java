package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of each miss and each false find of one article what went wrong. Immutable. */
final class ErrorJudge {

    private static final double HALF = 0.5;

    private final ParsedText text;
    private final KnownCues cues;
    private final List<Saying> annotated;
    private final List<Saying> found;
    private final Pairing pairing;

    ErrorJudge(ParsedText text, KnownCues cues, List<Saying> annotated, List<Saying> found, Pairing pairing) {
        this.text = text;
        this.cues = cues;
        this.annotated = List.copyOf(annotated);
        this.found = List.copyOf(found);
        this.pairing = pairing;
    }

    /**
     * A miss or a false find.
     *
     * @param word the word that stands for its cue
     * @param saying the annotation that was missed, or the find that is false
     */
    record Judged(ErrorClass errorClass, String word, Saying saying) {}

    /** All of them, the misses first, in the order of the text's annotations and finds. */
    List<Judged> errors() {
        List<Judged> errors = new ArrayList<>();
        for (int i = 0; i < annotated.size(); i++) {
            if (pairing.findOf(i).isEmpty()) {
                errors.add(judged(miss(annotated.get(i)), annotated.get(i)));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!pairing.isTaken(i)) {
                errors.add(judged(falseFind(found.get(i)), found.get(i)));
            }
        }
        return errors;
    }

    private Judged judged(ErrorClass errorClass, Saying saying) {
        return new Judged(errorClass, cues.headOf(text.in(saying.cue()), saying.cue(), text.text()), saying);
    }

    private ErrorClass miss(Saying gold) {
        Optional<Saying> same = sameCue(found, gold);
        if (same.isPresent()) {
            if (share(same.get().content(), gold.content()) >= HALF) {
                return ErrorClass.TOO_SHORT;
            }
            return share(gold.content(), same.get().content()) >= HALF ? ErrorClass.TOO_LONG : ErrorClass.OTHER_CONTENT;
        }
        if (share(gold.content(), Extent.union(found.stream().map(Saying::content).toList())) >= HALF) {
            return ErrorClass.OTHER_CUE;
        }
        return cues.knownIn(text.in(gold.cue())).isPresent() ? ErrorClass.NOTHING_FOUND : ErrorClass.UNKNOWN_CUE;
    }

    private ErrorClass falseFind(Saying find) {
        Optional<Saying> same = sameCue(annotated, find);
        if (annotated.stream().anyMatch(gold -> find.cue().isWithin(gold.content()))) {
            return ErrorClass.INSIDE;
        } else if (annotated.stream().anyMatch(gold -> gold.content().agreement(find.content()) >= Pairing.LEAST)) {
            // Nothing else could have kept the two from being a pair.
            return ErrorClass.TWICE;
        } else if (same.isPresent()) {
            return same.get().content().meets(find.content()) ? ErrorClass.SPAN_DIFFERS : ErrorClass.CUE_ALONE;
        }
        return annotated.stream().anyMatch(gold -> share(find.content(), gold.content()) >= HALF)
                ? ErrorClass.FALSE_CUE
                : ErrorClass.NO_ANNOTATION;
    }

    /** Of those whose cue meets its cue, the one whose content agrees with its content best. */
    private static Optional<Saying> sameCue(List<Saying> sayings, Saying other) {
        return sayings.stream()
                .filter(saying -> saying.cue().meets(other.cue()))
                .max(Comparator.comparingDouble(saying -> saying.content().agreement(other.content())));
    }

    private static double share(Extent part, Extent whole) {
        return Tally.Share.of(part.shared(whole), part.size());
    }
}
