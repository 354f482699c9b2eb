package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;

/** By whom a term is told: "Peru is to pay by June, the envoy said", "Norway announced that the rebels would …". Immutable. */
final class Tellers {

    private final EventLexicon.Frames frames;
    private final Parties parties;
    private final DeedKinds kinds;

    Tellers(EventLexicon.Frames frames, Parties parties, DeedKinds kinds) {
        this.frames = frames;
        this.parties = parties;
        this.kinds = kinds;
    }

    /** "Ottawa is to submit its figures, an envoy said": a term that somebody tells. */
    boolean isSaid(Sentence sentence, int verb) {
        return teller(sentence, verb)
                .filter(says -> frames.terms().saying().contains(Tree.lemma(sentence, says)) || frames.terms().announcing().contains(Tree.lemma(sentence, says)))
                .filter(says -> sentence.is(says, "root") || sentence.head(says) == verb)
                .isPresent();
    }

    /** "Norway announced that the rebels would free ten men": what another than the announcer will do. */
    boolean isAnnounced(Sentence sentence, int verb) {
        Optional<Integer> teller = teller(sentence, verb).filter(says -> frames.terms().announcing().contains(Tree.lemma(sentence, says)));
        boolean deed = kinds.isOfAKind(sentence, verb)
                || sentence.child(verb, "obj", "ccomp", "xcomp").isPresent() && !frames.terms().idle().contains(Tree.lemma(sentence, verb));
        // "It will go to court, its director announced": he speaks of his own.
        boolean ofHisOwn = sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).isPronoun()).isPresent();
        if (teller.isEmpty() || !deed || ofHisOwn) {
            return false;
        }
        List<String> announcers = parties.principalsOf(sentence, Tree.agents(sentence, teller.get()));
        List<String> doers = parties.principalsOf(sentence, Tree.agents(sentence, verb));
        return !doers.isEmpty() && !announcers.isEmpty() && doers.stream().noneMatch(announcers::contains);
    }

    /** The verb by which somebody tells what a clause says: above it, or beside it behind a comma. */
    private Optional<Integer> teller(Sentence sentence, int verb) {
        Optional<Integer> above = sentence.is(verb, "ccomp") && sentence.head(verb) >= 0 ? Optional.of(sentence.head(verb)) : Optional.empty();
        Stream<Integer> beside = sentence.is(verb, "root")
                ? sentence.children(verb, "parataxis", "dep").stream().filter(child -> child > verb && sentence.child(child, "nsubj").isPresent())
                : Stream.empty();
        return Stream.concat(above.stream(), beside)
                .filter(says -> sentence.token(says).isVerb() && !Tree.isNegated(sentence, says, frames.negative()))
                .findFirst();
    }
}
