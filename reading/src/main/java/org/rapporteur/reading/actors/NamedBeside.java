package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.ActorKind;

/**
 * Who is named beside a noun: "its director, Jonas Reitan," and "the Salvation Front, the armed group that" are one actor each, of whom the
 * noun tells more. Used by one thread, while a passage is read.
 */
final class NamedBeside {

    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final PhraseWords words;
    private final Appositions appositions;
    private final Owners owners;

    NamedBeside(Background background, CastBuilder cast, PhraseWords words, Owners owners) {
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.words = words;
        this.appositions = new Appositions(background);
        this.owners = owners;
    }

    /**
     * The bearer of the name, who is called so from now on; empty if no name stands beside the noun.
     *
     * @param before mentions of the sentence that may own what the noun stands for
     */
    Optional<String> of(Sentence sentence, int head, Phrase phrase, List<Mention> names, List<Mention> before) {
        boolean human = nouns.isHuman(nouns.title(sentence, head)) && !phrase.plural();
        for (Mention name : names) {
            Draft bearer = cast.draft(name.actor()).orElseThrow();
            boolean person = bearer.kind() == ActorKind.PERSON;
            if (person && human && appositions.isBehind(sentence, head, phrase, name)) {
                describe(sentence, head, phrase, bearer.id(), before);
                return Optional.of(bearer.id());
            }
            if (!person && (appositions.isNameOf(sentence, head, phrase, name, bearer.isOrganised()) || appositions.isBefore(sentence, head, phrase, name, names))) {
                cast.drafts().call(bearer.id(), Nouns.lemma(sentence.token(head)), PhraseWords.lemmas(sentence, phrase));
                return Optional.of(bearer.id());
            }
        }
        return Optional.empty();
    }

    /** "Ana Reyes is the leader of the Orchard Front", "who is also mayor": she is called so from now on. Whether the noun is said of a person like this. */
    boolean isSaidOf(Sentence sentence, int noun, List<Mention> names) {
        String lemma = Nouns.lemma(sentence.token(noun));
        boolean is = sentence.child(noun, "cop").isPresent() && nouns.isHuman(lemma) && sentence.child(noun, "case").isEmpty();
        Optional<Integer> subject = is ? sentence.child(noun, "nsubj").filter(s -> s < noun) : Optional.empty();
        int bearer = subject.map(s -> sentence.token(s).tag().startsWith("W") && sentence.is(noun, "acl") ? sentence.head(noun) : s).orElse(-1);
        Optional<Mention> person = names.stream()
                .filter(name -> name.head() == bearer && cast.draft(name.actor()).filter(draft -> draft.kind() == ActorKind.PERSON).isPresent())
                .findFirst();
        person.ifPresent(name -> cast.drafts().call(name.actor(), lemma, List.of()));
        return person.isPresent();
    }

    private void describe(Sentence sentence, int head, Phrase phrase, String person, List<Mention> before) {
        String lemma = nouns.title(sentence, head);
        if (!nouns.isOffice(lemma)) {
            // "his Danish counterpart": in the service of that state, as the other is of his.
            if (reference.has("peers", lemma) && !phrase.country().isEmpty()) {
                cast.offices().describe(person, "", cast.states().of(phrase.country(), ""));
            }
            return;
        }
        String owner = owners.beside(sentence, head, phrase, before);
        if (owner.isEmpty() && (Possessors.hasPronoun(sentence, head) || isElsewhere(sentence, head))) {
            cast.offices().servesElsewhere(person);
        }
        cast.offices().describe(person, words.withoutOwner(sentence, phrase), owner);
    }

    /** "Tirol’s farm minister": whose the office is stands there, and is no state. */
    private boolean isElsewhere(Sentence sentence, int head) {
        return sentence.children(head).stream()
                .anyMatch(c -> sentence.relation(c).startsWith("nmod") && (c < head || reference.governs("of-owner", sentence, c)) && sentence.token(c).isName());
    }
}
