package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.Event;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;

/**
 * Ties corrections to records, and finds those records again.
 *
 * <p>An id that is still there is the record, as long as it stands on some of the same words. Otherwise the record is
 * looked for among those of its kind that stand on the same words; an actor, which stands on none, by its name. Where two
 * could be meant, none is: a correction that waits is seen, one that hits the wrong record is not.
 */
final class Anchors {

    /** Another reading of the same words says the same if it shares so much of its words (Jaccard). */
    private static final double SAME = 0.8;
    /** Of several records on the same words, the one meant shares so much with what was read. */
    private static final double LIKE = 0.5;

    /** How many of the written-down readings an analyst judges who says that a record is wrong: the first ones. */
    private static final int KIND_ALONE = 1;

    private final Function<String, Set<String>> names;

    /** @param names the name and the other names of an actor, the name first, by its id; none of a stranger */
    Anchors(Function<String, Set<String>> names) {
        this.names = names;
    }

    static Set<String> namesOf(Actor actor) {
        Set<String> all = new LinkedHashSet<>();
        all.add(actor.name());
        all.addAll(actor.aliases());
        return all;
    }

    Anchor of(Record value) {
        return new Anchor(
                RecordKind.of(value),
                RecordKind.id(value),
                voice(value).stream().findFirst().orElse(""),
                RecordKind.citations(value).stream().map(CitedWords::of).toList(),
                reads(value));
    }

    /** Who a record is of, by all names: the first is the one that is written down. */
    private Set<String> voice(Record value) {
        if (value instanceof Actor actor) {
            return namesOf(actor);
        } else if (value instanceof Statement statement) {
            return names.apply(statement.speaker());
        } else if (value instanceof Position position) {
            return names.apply(position.holder());
        }
        return Set.of();
    }

    /** What a record says: what is compared letter by letter first, the words last. */
    private static List<String> reads(Record value) {
        if (value instanceof Actor it) {
            return List.of(it.kind().code());
        } else if (value instanceof Statement it) {
            return List.of(it.act().code(), String.valueOf(it.negated()), it.content());
        } else if (value instanceof Event it) {
            return List.of(it.kind().code(), it.status().code(), it.title());
        } else if (value instanceof Commitment it) {
            return List.of(it.kind(), it.status().code(), it.terms());
        } else if (value instanceof Position it) {
            return List.of(it.issue(), it.stance().code(), it.proposition());
        }
        Deadlock it = (Deadlock) value;
        return List.of(it.kind().code(), "", it.explanation());
    }

    /**
     * The record that {@code anchor} was made for.
     *
     * @param byId finds the record with an id, whatever became of it
     * @param all those of its kind, asked for only where the id does not lead to it
     */
    <T extends Record> Optional<T> find(Anchor anchor, Function<String, Optional<T>> byId, Collection<T> all) {
        Optional<T> same = byId.apply(anchor.id()).filter(value -> standsOnTheSame(anchor, value));
        if (same.isPresent()) {
            return same;
        }
        List<T> candidates = all.stream().filter(value -> canBe(anchor, value)).toList();
        if (anchor.kind() == RecordKind.ACTOR) {
            return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
        }
        return best(anchor, candidates);
    }

    private static boolean standsOnTheSame(Anchor anchor, Record value) {
        List<Citation> citations = RecordKind.citations(value);
        return anchor.words().isEmpty()
                || anchor.words().stream().anyMatch(words -> citations.stream().anyMatch(words::overlaps));
    }

    private boolean canBe(Anchor anchor, Record value) {
        String kind = reads(value).get(0);
        return switch (anchor.kind()) {
            case ACTOR -> kind.equals(anchor.reads().get(0))
                    && voice(value).stream().map(Word::fold).anyMatch(Word.fold(anchor.name())::equals);
            case STATEMENT -> standsOnTheSame(anchor, value);
            case POSITION -> kind.equals(anchor.reads().get(0)) && voice(value).contains(anchor.name()) && standsOnTheSame(anchor, value);
            case EVENT, COMMITMENT, DEADLOCK -> kind.equals(anchor.reads().get(0)) && standsOnTheSame(anchor, value);
        };
    }

    private static <T extends Record> Optional<T> best(Anchor anchor, List<T> candidates) {
        List<T> best = new ArrayList<>();
        double most = LIKE;
        boolean happening = anchor.kind() == RecordKind.EVENT || anchor.kind() == RecordKind.COMMITMENT;
        for (T candidate : candidates) {
            // Events of one kind on the same words are told apart by their words, but one alone needs no likeness.
            double likeness = happening && candidates.size() == 1 ? 1 : likeness(anchor.reads(), reads(candidate));
            if (likeness > most) {
                best.clear();
            }
            if (likeness >= most) {
                best.add(candidate);
                most = likeness;
            }
        }
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static double likeness(List<String> one, List<String> other) {
        Set<String> first = words(one.get(one.size() - 1));
        Set<String> second = words(other.get(other.size() - 1));
        if (first.isEmpty() && second.isEmpty()) {
            return 1;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return (double) common.size() / (first.size() + second.size() - common.size());
    }

    private static Set<String> words(String text) {
        return Word.of(text).stream().map(Word::folded).collect(Collectors.toSet());
    }

    /**
     * Whether a record still says what was judged. An event judged to be wrong is wrong at every stage; one judged to
     * be right is right as planned, or as having occurred.
     */
    boolean readsAsJudged(Verb verb, Anchor anchor, Record value) {
        List<String> now = reads(value);
        RecordKind kind = anchor.kind();
        if (kind == RecordKind.ACTOR) {
            return true;
        }
        boolean happening = kind == RecordKind.EVENT || kind == RecordKind.COMMITMENT;
        int exact = verb == Verb.DISMISS && happening ? KIND_ALONE : now.size() - 1;
        boolean sameWords = kind == RecordKind.EVENT || kind == RecordKind.DEADLOCK || likeness(anchor.reads(), now) >= SAME;
        Set<String> voice = voice(value);
        boolean sameVoice = anchor.name().isEmpty() ? voice.isEmpty() : voice.contains(anchor.name());
        return now.subList(0, exact).equals(anchor.reads().subList(0, exact)) && sameWords && sameVoice;
    }
}
