package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * Whose voice a sentence of an interview is, and who is asked: "REYES: We have no roof" is the word of Reyes, and so "we" is her; "Why do
 * you wait?" is put to her. Of a report that is no interview it knows nothing. Mutable, used by one thread.
 */
final class Conversation {

    private final Interview interview;
    /** Whom the report interviews where no label names the one who answers, {@code ""} if nothing tells. */
    private final String interviewed;
    private final Map<Integer, List<Name>> names;
    private final ReferenceWords words;
    private final Persons persons;
    private final Layout layout;
    /** Whose words the sentences are, by the sentence's index. */
    private final Map<Integer, String> voices = new HashMap<>();
    /** To whom the sentences are put, {@code ""} where nothing tells. */
    private final Map<Integer, String> asked = new HashMap<>();

    /** @param names the names of each sentence, by its index */
    Conversation(Interview interview, Map<Integer, List<Name>> names, ReferenceWords words, Persons persons, Layout layout) {
        this.interview = interview;
        this.interviewed = interview.isOne() ? interview.interviewed(names).map(Name::text).orElse("") : "";
        this.names = names;
        this.words = words;
        this.persons = persons;
        this.layout = layout;
    }

    /** Takes note of who speaks or is asked in this sentence; empty where nobody is, or where nothing tells who. */
    Optional<String> enter(Sentence sentence) {
        if (!interview.isTurn(sentence)) {
            return Optional.empty();
        }
        boolean answer = interview.isAnswer(sentence);
        String label = answer ? interview.byInitials(sentence, names).orElse(interview.label(sentence)) : "";
        String name = label.isEmpty() ? interviewed : label;
        Optional<String> person = name.isEmpty() ? Optional.empty() : persons.bearer(name);
        if (answer) {
            person.ifPresent(id -> voices.put(sentence.index(), id));
        } else {
            asked.put(sentence.index(), person.orElse(""));
        }
        return person;
    }

    /** "I", "we" and the label of whoever answers, "you" of whoever is asked, as mentions of that person. */
    List<Mention> mentions(Sentence sentence, String person, List<Mention> sofar) {
        List<Mention> found = new ArrayList<>();
        boolean answer = interview.isAnswer(sentence);
        if (answer && interview.opensWithLabel(sentence) && sofar.stream().noneMatch(mention -> mention.first() == 0)) {
            found.add(Mention.at(sentence, person, 0, Mention.Kind.NAME));
        }
        sentence.tokens().stream()
                .filter(token -> words.isPronoun(answer ? "first-person" : "second-person", token))
                .filter(token -> !layout.isQuoted(token.span()))
                .map(Token::index)
                .forEach(i -> found.add(Mention.at(sentence, person, i, Mention.Kind.PRONOUN)));
        return found;
    }

    /** Whether it is the one who speaks the sentence or to whom it is put: "he" is another. */
    boolean isWith(Sentence sentence, String actor) {
        return actor.equals(voices.get(sentence.index())) || actor.equals(asked.get(sentence.index()));
    }

    /** Whose words the sentences are, by the sentence's index. */
    Map<Integer, String> voices() {
        return voices;
    }

    /** Indexes of the sentences that are put to somebody. */
    Set<Integer> asked() {
        return asked.keySet();
    }
}
