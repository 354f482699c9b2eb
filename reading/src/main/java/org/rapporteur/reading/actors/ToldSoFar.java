package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.reading.language.Sentence;

/** What a passage has told so far: who was mentioned, in which order and in what part. Mutable, used by one thread. */
final class ToldSoFar {

    private final ReferenceWords words;
    private final Drafts drafts;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    ToldSoFar(ReferenceWords words, Drafts drafts) {
        this.words = words;
        this.drafts = drafts;
    }

    /** Takes note of the mentions of a sentence. */
    void add(Sentence sentence, List<Mention> found) {
        mentions.addAll(found);
        found.forEach(mention -> seen.add(asSeen(sentence, mention)));
    }

    /** The mention with what matters to those that refer back to it. */
    Seen asSeen(Sentence sentence, Mention mention) {
        return Seen.of(sentence, mention, drafts.of(mention.actor()), words);
    }

    /** Mentions of earlier sentences as they were read, in text order. */
    List<Seen> before() {
        return seen;
    }

    /** All mentions, each by whomever it means as far as that has been settled. */
    List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** Puts those who are meant in the place of the actors made for nouns that found nobody, by these actors' ids. */
    void settle(Map<String, String> meant) {
        mentions.replaceAll(mention -> meant.containsKey(mention.actor()) ? mention.by(meant.get(mention.actor())) : mention);
    }

    /** The body that the sentence before was about: for it speaks "a spokesman". */
    Optional<String> bodyJustNamed(Sentence sentence) {
        for (int i = seen.size() - 1; i >= 0 && sentence.index() - seen.get(i).mention().sentence() <= 2; i--) {
            // "Its director" is not one of "his office".
            boolean known = !words.isPossessive(seen.get(i).draft().name().split(" ", 2)[0]);
            if (seen.get(i).draft().isBody() && seen.get(i).subject() && known) {
                return Optional.of(seen.get(i).mention().actor());
            }
        }
        return Optional.empty();
    }

    /** The only body of this kind that has been named so far; empty where there are none or several. */
    Optional<String> onlyBody(Predicate<Draft> kind) {
        List<String> bodies = seen.stream().map(Seen::draft).filter(draft -> draft.isOrganised() && kind.test(draft)).map(Draft::id).distinct().limit(2).toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** Ids of those who do something in the passage. */
    Set<String> acting() {
        return seen.stream().filter(Seen::subject).map(one -> one.mention().actor()).collect(Collectors.toSet());
    }
}
