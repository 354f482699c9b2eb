package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Span;

/**
 * Who the sources of a passage are: actors of the cast, and where it knows none ("two people close to the talks said") unnamed actors of
 * this report. Mutable while a passage is read, used by one thread.
 */
final class Speakers {

    /** Stands in for the source that a sentence does not name ("are seen as"). */
    static final Actor NOBODY = new Actor("nobody", "nobody", ActorKind.UNNAMED, List.of(), "", List.of(), "", "");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Passage passage;
    private final Cast cast;
    private final LinkedHashMap<Span, Actor> strangers = new LinkedHashMap<>();
    private final Map<String, Actor> fuller = new LinkedHashMap<>();

    Speakers(Passage passage, Cast cast) {
        this.passage = passage;
        this.cast = cast;
    }

    /** Whoever tells what somebody else says: the one found, else whoever is interviewed. */
    String relay(Sentence sentence, String found, Actor speaker) {
        Optional<Actor> voice = cast.voice(sentence.index());
        return !found.isEmpty() ? found : voice.map(Actor::id).filter(id -> !id.equals(speaker.id())).orElse("");
    }

    /** The actor whose mention hangs on a token. */
    Optional<Actor> known(int sentence, int head) {
        return cast.mentionAt(sentence, head).map(Mention::actor).flatMap(cast::actor);
    }

    /** The principals of all actors mentioned in a sentence, by the token their mention hangs on. */
    IntFunction<String> principals(int sentence) {
        return head -> known(sentence, head).map(Actor::principal).orElse("");
    }

    /**
     * Whether a word stands for the speaker or for whom the speaker speaks. A pronoun that leads to nobody else may; "it"
     * is no person.
     */
    boolean mayBe(Sentence sentence, int token, Actor speaker) {
        String principal = principals(sentence.index()).apply(token);
        if (!principal.isEmpty()) {
            return principal.equals(speaker.principal());
        }
        String lemma = sentence.token(token).lemma();
        boolean thing = (lemma.equals("it") || lemma.equals("its")) && speaker.kind() == ActorKind.PERSON;
        return sentence.token(token).isPronoun() && !thing;
    }

    /** Who says it; {@link #NOBODY} where the sentence names no source. */
    Actor actor(Attribution attribution) {
        if (attribution.sourceHead() < 0) {
            return NOBODY;
        }
        Sentence sentence = attribution.sentence();
        Optional<Actor> known = known(sentence.index(), attribution.sourceHead())
                .or(() -> describedPerson(sentence, attribution.sourceHead()));
        known.filter(actor -> actor.kind() == ActorKind.UNNAMED).ifPresent(actor -> describe(actor, attribution));
        return known.orElseGet(() -> stranger(attribution));
    }

    /** "Ana Reyes, the minister, who had sworn": the minister is Reyes. */
    private Optional<Actor> describedPerson(Sentence sentence, int noun) {
        int name = sentence.is(noun, "appos") ? sentence.head(noun) : -1;
        return name >= 0 && name < noun
                ? known(sentence.index(), name).filter(actor -> actor.kind() == ActorKind.PERSON)
                : Optional.empty();
    }

    private Actor stranger(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        // All other words of a source can have become part of a cue; the one it hangs on stays.
        BitSet source = attribution.source().isEmpty()
                ? Trees.range(attribution.sourceHead(), attribution.sourceHead() + 1)
                : SourceWords.withoutRelatives(sentence, attribution.source());
        return strangers.computeIfAbsent(sentence.span(source), span -> new Actor(
                "unnamed:" + passage.report().id() + ":at-" + span.start(),
                written(span),
                ActorKind.UNNAMED,
                List.of(),
                "",
                List.of(),
                "",
                ""));
    }

    /** "two people close to the talks" tells more than "two people": without a name the description is all there is. */
    private void describe(Actor actor, Attribution attribution) {
        Sentence sentence = attribution.sentence();
        String source = written(sentence, SourceWords.withoutRelatives(sentence, attribution.source()));
        String described = written(sentence, SourceWords.withDescription(attribution));
        String words = described.length() > source.length() ? described : source;
        if (words.startsWith(actor.name() + " ") && !words.contains(",")) {
            fuller.putIfAbsent(actor.id(), new Actor(
                    actor.id(), words, actor.kind(), actor.aliases(), actor.speaksFor(), actor.roles(), actor.country(), actor.office()));
        }
    }

    private String written(Sentence sentence, BitSet tokens) {
        return tokens.isEmpty() ? "" : written(sentence.span(tokens));
    }

    private String written(Span span) {
        return BLANKS.matcher(passage.report().text().slice(span)).replaceAll(" ");
    }

    /** Those without a mention, and those without a name under the fullest description they are given. */
    List<Actor> strangers() {
        List<Actor> all = new ArrayList<>(strangers.values());
        all.addAll(fuller.values());
        return all;
    }
}
