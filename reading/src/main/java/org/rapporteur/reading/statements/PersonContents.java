package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * Somebody and what a preposition tells of him: "accused the board of stalling", "warned the crews against a strike". Pure functions over
 * one sentence's tree.
 */
final class PersonContents {

    private static final Set<String> PLACED = Set.of("in", "at", "near", "outside", "on");

    private final ContentReach reach;

    PersonContents(ContentReach reach) {
        this.reach = reach;
    }

    Optional<Content> find(Sentence sentence, int verb, Cue cue) {
        if (cue.act("object").isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> person = sentence.child(verb, "obj", "iobj").filter(o -> o > verb);
        // Where there are several, that one is meant which the object stands before: "warned her about the danger of waiting".
        return person.flatMap(object -> cue.takes().keySet().stream()
                .filter(Cue::isPreposition)
                .flatMap(preposition -> phrase(sentence, verb, object, preposition).stream())
                .min(Comparator.naturalOrder())
                .map(phrase -> content(sentence, verb, object, phrase, cue)));
    }

    private Content content(Sentence sentence, int verb, int person, int phrase, Cue cue) {
        int start = Math.max(Trees.stretch(sentence, person).nextSetBit(0), verb + 1);
        BitSet tokens = Trees.trimmed(sentence, Trees.range(start, endOfDeed(sentence, verb, phrase)));
        return new Content(tokens, new BitSet(), cue.takes().get(Trees.marker(sentence, phrase)), person, false, false);
    }

    /** The phrase with this preposition behind the object, hung on the verb or else on the object. */
    private static Optional<Integer> phrase(Sentence sentence, int verb, int object, String preposition) {
        return Stream.concat(
                        sentence.children(verb, "obl", "advcl", "nmod").stream().filter(c -> c > object),
                        sentence.children(object, "nmod", "acl", "advcl").stream())
                .filter(c -> Trees.marker(sentence, c).equals(preposition))
                .findFirst();
    }

    /** Of a deed told behind a preposition, with what the parser has hung on the verb instead: "of planting it | to arrive with a bang". */
    private int endOfDeed(Sentence sentence, int verb, int deed) {
        int end = reach.endOf(sentence, verb, deed);
        if (!isGerund(sentence, deed)) {
            return end;
        }
        for (int i = end; i < sentence.size(); i++) {
            boolean comma = sentence.token(i).text().equals(",");
            Optional<Integer> part = partAt(sentence, verb, comma ? i + 1 : i);
            if (part.isEmpty() || isClause(sentence, part.get()) || comma && !isPlace(sentence, part.get())) {
                break;
            }
            end = Trees.stretch(sentence, part.get()).length();
            i = end - 1;
        }
        return end;
    }

    /** "of planting it", and "of the planting" where the tree makes an adjective of it. */
    private static boolean isGerund(Sentence sentence, int deed) {
        return sentence.token(deed).tag().equals("VBG")
                || sentence.children(deed, "amod").stream().anyMatch(word -> sentence.token(word).tag().equals("VBG"));
    }

    private static Optional<Integer> partAt(Sentence sentence, int verb, int first) {
        return sentence.children(verb, "obj", "obl", "xcomp", "advcl", "advmod").stream()
                .filter(part -> sentence.subtree(part).nextSetBit(0) == first)
                .findFirst();
    }

    /** ", in the yard": where it was done. */
    private boolean isPlace(Sentence sentence, int part) {
        return sentence.is(part, "obl") && PLACED.contains(Trees.marker(sentence, part));
    }

    /** A clause of its own, which is no part of the deed as "to arrive" is. */
    private static boolean isClause(Sentence sentence, int part) {
        return sentence.is(part, "advcl")
                && !Trees.marker(sentence, part).equals("to")
                && sentence.child(part, "mark").filter(mark -> sentence.token(mark).tag().equals("TO")).isEmpty();
    }
}
