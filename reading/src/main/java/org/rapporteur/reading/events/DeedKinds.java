package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Span;

/** What kind of deed somebody is bound to: that of the event that the words tell, else that of {@code terms.kinds}. Immutable. */
final class DeedKinds {

    /** The kind of what is promised or agreed where the words do not tell another. */
    private static final String PLEDGE = "pledge";

    private final Passage passage;
    private final EventLexicon.Frames frames;

    DeedKinds(Passage passage, EventLexicon.Frames frames) {
        this.passage = passage;
        this.frames = frames;
    }

    /** The kind of what is promised in these words: by the first verb in them that tells one. */
    String of(List<Span> content, List<Sketch> events) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.isVerb() && content.stream().anyMatch(span -> span.contains(token.span())))
                        .flatMap(token -> told(sentence, token.index(), events).stream()))
                .findFirst()
                .orElse(PLEDGE);
    }

    /** The kind of what the clause of {@code verb} binds somebody to. */
    String of(Sentence sentence, int verb, List<Sketch> events) {
        return told(sentence, verb, events).orElse(PLEDGE);
    }

    /** Whether verb and object of a clause tell a deed that has a kind of its own. */
    boolean isOfAKind(Sentence sentence, int verb) {
        return byWords(sentence, verb).isPresent();
    }

    private Optional<String> byWords(Sentence sentence, int verb) {
        return frames.terms().kinds().stream()
                .filter(kind -> isVerb(sentence, verb, kind.verbs()))
                .filter(kind -> Tree.objects(sentence, verb).stream().anyMatch(object -> isOf(sentence, object, kind.objects())))
                .map(EventLexicon.DeedKind::kind)
                .findFirst();
    }

    private Optional<String> told(Sentence sentence, int verb, List<Sketch> events) {
        return events.stream()
                .filter(event -> event.sentence() == sentence.index() && event.clause() == verb)
                .filter(event -> event.kind() != EventKind.AGREEMENT && event.kind() != EventKind.OTHER)
                // Whoever promises to host talks promises; talks are no deed of one side.
                .filter(event -> !frames.sameFamily(event.kind(), EventKind.TALKS))
                .map(event -> event.kind().code())
                .filter(frames.commitments()::contains)
                .findFirst()
                .or(() -> byWords(sentence, verb));
    }

    /** Also where the parser hangs the particle on what follows: "hand over 22 captives". */
    private static boolean isVerb(Sentence sentence, int verb, Set<String> verbs) {
        boolean close = verb + 1 < sentence.size() && verbs.contains(Tree.lemma(sentence, verb) + "-" + Tree.lemma(sentence, verb + 1));
        return close || verbs.contains(Tree.verb(sentence, verb));
    }

    /** "Soldiers", "members of the crew", "a road to convoys". */
    private static boolean isOf(Sentence sentence, int object, Set<String> words) {
        return words.contains(Tree.lemma(sentence, object))
                || sentence.children(object, "nmod", "compound").stream().anyMatch(of -> words.contains(Tree.lemma(sentence, of)));
    }
}
