package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Whose a body is that has a pronoun before it: "its defence ministry" is one of the body just spoken of; "her government",
 * "his movement", "his country" are those for which that person speaks. Used by one thread, while a passage is read.
 */
final class Possessors {

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final CastBuilder cast;
    private final PronounResolver pronouns;

    Possessors(Background background, CastBuilder cast, PronounResolver pronouns) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.cast = cast;
        this.pronouns = pronouns;
    }

    /** The body that owns what this noun stands for, by the pronoun before it; empty without one. */
    Optional<String> of(Sentence sentence, int noun, String lemma, List<Mention> sofar) {
        Optional<Integer> pronoun = pronoun(sentence, noun);
        List<Mention> before = pronoun.map(p -> sofar.stream().filter(mention -> mention.last() < p).toList()).orElse(List.of());
        Optional<Draft> owner = pronoun.flatMap(p -> topic(sentence, p, before)
                        .or(() -> isOpen(bodiesNear(sentence, p, before)) ? Optional.empty() : pronouns.antecedent(sentence, p, before)))
                .flatMap(cast::draft);
        return owner.flatMap(draft -> draft.isHuman() ? bodyOf(draft, lemma) : organ(draft, lemma));
    }

    /** "its director", "her deputy": whether a pronoun before it tells whose the noun is. */
    static boolean hasPronoun(Sentence sentence, int noun) {
        return pronoun(sentence, noun).isPresent();
    }

    private static Optional<Integer> pronoun(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .filter(child -> sentence.relation(child).equals("nmod:poss") && sentence.token(child).isPronoun())
                .findFirst();
    }

    /** The person whose body it is by the "his" or "her" before it; empty without one. */
    Optional<String> person(Sentence sentence, int noun, List<Mention> sofar) {
        return sentence.children(noun).stream()
                .filter(child -> sentence.relation(child).equals("nmod:poss") && reference.has("persons-own", sentence.token(child).text()))
                .findFirst()
                .flatMap(p -> pronouns.antecedent(sentence, p, sofar.stream().filter(mention -> mention.last() < p).toList()))
                .filter(id -> cast.draft(id).filter(Draft::isHuman).isPresent());
    }

    /** The state or body of the person whose foreign minister "his foreign minister" is. */
    Optional<String> bodyOfPerson(Sentence sentence, int noun, List<Mention> sofar) {
        return person(sentence, noun, sofar).flatMap(cast::draft).flatMap(person -> cast.draft(person.speaksFor())).filter(Draft::isBody).map(Draft::id);
    }

    /** The body that "its president" is of: what the sentence, or the one before, is about; empty where a person owns it, or where two could. */
    Optional<String> bodyOf(Sentence sentence, int noun, List<Mention> sofar) {
        return pronoun(sentence, noun).flatMap(p -> bodyBehind(sentence, p, sofar));
    }

    /** The body for which "its" or "their" stands. */
    Optional<String> bodyBehind(Sentence sentence, int pronoun, List<Mention> sofar) {
        List<Mention> before = sofar.stream().filter(mention -> mention.last() < pronoun).toList();
        return people(sentence, pronoun, before)
                .or(() -> topic(sentence, pronoun, before))
                .or(() -> isOpen(bodiesNear(sentence, pronoun, before)) ? Optional.empty() : cast.told().bodyJustNamed(sentence));
    }

    /** "The dockers will stay out, their leader said": several people, of whom the sentence or the one before tells. */
    private Optional<String> people(Sentence sentence, int pronoun, List<Mention> before) {
        if (!sentence.token(pronoun).text().equalsIgnoreCase("their")) {
            return Optional.empty();
        }
        List<Seen> seen = new ArrayList<>(cast.told().before());
        before.forEach(mention -> seen.add(cast.told().asSeen(sentence, mention)));
        Collections.reverse(seen);
        return seen.stream()
                .takeWhile(s -> cast.layout().distance(s.mention().sentence(), sentence.index()) <= 1)
                .filter(s -> s.subject() && !s.nobody() && (s.draft().isPlural() || s.draft().isOrganised() || s.draft().kind() == ActorKind.UNNAMED && !s.draft().isHuman()))
                .findFirst()
                .map(s -> s.draft().id());
    }

    /**
     * "its" belongs to the body that the sentence or the one before is about, not to one named on the way: the subject of what it
     * tells, else that of what is said in it, if no other body stands there.
     */
    private Optional<String> topic(Sentence sentence, int pronoun, List<Mention> before) {
        List<Seen> near = bodiesNear(sentence, pronoun, before);
        Optional<String> main = near.stream().filter(s -> s.subject() && s.main()).map(s -> s.draft().id()).findFirst();
        return main.isPresent() || isOpen(near) ? main : near.stream().filter(s -> s.subject() && !s.aside()).map(s -> s.draft().id()).findFirst();
    }

    /** Bodies of the sentence and the one before to which "its" may belong, the nearest first; none for another pronoun. */
    private List<Seen> bodiesNear(Sentence sentence, int pronoun, List<Mention> before) {
        if (!sentence.token(pronoun).text().equalsIgnoreCase("its")) {
            return List.of();
        }
        List<Seen> seen = new ArrayList<>(cast.told().before());
        before.forEach(mention -> seen.add(cast.told().asSeen(sentence, mention)));
        Collections.reverse(seen);
        return seen.stream()
                .takeWhile(s -> cast.layout().distance(s.mention().sentence(), sentence.index()) <= 1)
                .filter(s -> s.draft().isBody() && !s.plural())
                .toList();
    }

    /** "At the heart of the front's paper is a demand that Ghana yield. Its envoy": two could be meant, and neither is what it is about. */
    private static boolean isOpen(List<Seen> near) {
        return near.stream().noneMatch(s -> s.subject() && s.main()) && near.stream().map(s -> s.draft().id()).distinct().count() > 1;
    }

    private Optional<String> organ(Draft body, String lemma) {
        boolean organ = reference.has("organs", lemma) || lexicon.isSource("voices", lemma) && lexicon.isSource("bodies", lemma);
        return organ && body.isBody() ? Optional.of(body.id()) : Optional.empty();
    }

    /** "her government" of a minister, "his union" of its leader; a minister's party or union is not the state. */
    private Optional<String> bodyOf(Draft person, String lemma) {
        return cast.draft(person.speaksFor()).filter(body -> {
            boolean own = lexicon.isSource("voices", lemma) || lexicon.isSource("spokespeople", lemma) || reference.has("members", lemma);
            boolean state = body.kind() == ActorKind.STATE && (reference.has("homes", lemma) || reference.has("ministries", lemma) || reference.has("organs", lemma));
            boolean organised = body.isOrganised() && (reference.isLabel(lemma) || body.isCalled(lemma) || reference.suits(body.name(), lemma) == 2);
            return own || state || organised;
        }).map(Draft::id);
    }

    /** Whether the noun with "his" or "her" before it stands for this body itself, not for a part of it. */
    boolean isItself(String body, String lemma) {
        return cast.draft(body).filter(draft -> draft.kind() == ActorKind.STATE
                ? reference.has("homes", lemma)
                : reference.isLabel(lemma) || reference.suits(draft.name(), lemma) == 2).isPresent();
    }
}
