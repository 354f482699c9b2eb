package org.rapporteur.reading.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EventStatus;

/** Words by which what is told was not, or is not to be: a claim that is denied, a session that will not take place. Pure functions. */
final class Undone {

    private static final int DEPTH = 7;

    private final EventLexicon.Frames frames;

    Undone(EventLexicon.Frames frames) {
        this.frames = frames;
    }

    /** "Rejected the charge that its planes had bombed the village": what is told of a claim that is denied. */
    boolean isRebuffed(Hit hit) {
        Sentence sentence = hit.sentence();
        int at = hit.token();
        for (int steps = 0; steps < DEPTH && sentence.head(at) >= 0; steps++) {
            int above = sentence.head(at);
            boolean claim = sentence.token(above).isNoun() && frames.claims().contains(Tree.lemma(sentence, above))
                    && (sentence.is(at, "acl") || sentence.is(at, "ccomp") || sentence.is(at, "nmod") || sentence.is(at, "dep"));
            int verb = claim ? sentence.head(above) : -1;
            if (verb >= 0 && sentence.is(above, "obj") && frames.rebuffs().contains(Tree.lemma(sentence, verb)) && !Tree.isNegated(sentence, verb, frames.negative())) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "There will be no talks on Friday": what was to be is off. */
    boolean isNone(Hit hit) {
        Sentence sentence = hit.sentence();
        boolean none = !hit.isVerb() && sentence.children(hit.token(), "det").stream().anyMatch(det -> Tree.lemma(sentence, det).equals("no"));
        int be = sentence.child(hit.token(), "cop").orElse(sentence.head(hit.token()));
        int top = sentence.child(hit.token(), "cop").isPresent() ? hit.token() : be;
        boolean there = none && top >= 0 && sentence.children(top, "expl").stream().anyMatch(word -> Tree.lemma(sentence, word).equals("there"));
        return there && sentence.children(top, "aux").stream().anyMatch(aux -> frames.modals().get("planned").contains(Tree.lemma(sentence, aux)))
                && sentence.children(top, "advcl").isEmpty() && sentence.children(top, "obl").stream().noneMatch(until -> Tree.isMarked(sentence, until, Set.of("until", "without", "unless", "before")));
    }

    /** "Friday's round is off", "the talks are on hold": what a word beside "to be" says of it. */
    Optional<EventStatus> predicate(Hit hit) {
        Sentence sentence = hit.sentence();
        int above = sentence.head(hit.token());
        boolean said = above >= 0 && !hit.isVerb() && sentence.is(hit.token(), "nsubj")
                && sentence.children(above, "aux").isEmpty() && !Tree.isNegated(sentence, above, frames.negative());
        boolean bare = said && Tree.lemma(sentence, above).equals("be");
        Set<String> words = !said
                ? Set.of()
                : bare
                        ? sentence.children(above, "advmod").stream().map(word -> Tree.lemma(sentence, word)).collect(Collectors.toSet())
                        : sentence.child(above, "cop").isPresent() ? Set.of(Tree.lemma(sentence, above)) : Set.of();
        return frames.predicates().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::contains))
                .map(entry -> EventStatus.valueOf(entry.getKey().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** "The session will not take place", "the release did not happen": said of the event itself. */
    boolean isOff(Sentence sentence, int at, int verb) {
        boolean failed = sentence.token(verb).tag().equals("VB") && isOneOf(sentence, verb, frames.occurring())
                && sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("VBD"));
        boolean will = failed || sentence.children(verb, "aux").stream().anyMatch(aux -> frames.modals().get("planned").contains(Tree.lemma(sentence, aux)));
        boolean waits = !sentence.children(verb, "advcl").isEmpty() || sentence.children(verb, "obl").stream().anyMatch(until -> Tree.isMarked(sentence, until, Set.of("until", "without", "unless", "before")));
        return will && !waits && sentence.is(at, "nsubj") && isOneOf(sentence, verb, frames.off());
    }

    /** Whether the verb is in the list, alone, with its particle or with the object that it needs: {@code take-place}. */
    static boolean isOneOf(Sentence sentence, int verb, Set<String> list) {
        return list.contains(Tree.verb(sentence, verb))
                || sentence.children(verb, "obj").stream().anyMatch(object -> list.contains(Tree.lemma(sentence, verb) + "-" + Tree.lemma(sentence, object)));
    }
}
