package org.rapporteur.reading.actors;

import java.util.Optional;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Whether a noun is but another word for whose it is: "a statement by the mill owners", "the Danish government", "the Orchard Front
 * movement", "his country". Used by one thread, while a passage is read.
 */
final class OwnersWord {

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final Possessors possessors;

    OwnersWord(Background background, CastBuilder cast, Possessors possessors) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.possessors = possessors;
    }

    /** The owner, if the noun stands for it; empty if it is somebody else. */
    Optional<String> of(Nominal noun) {
        boolean called = isVoice(noun) || isLabel(noun);
        if (!isPaper(noun) && called) {
            cast.drafts().call(noun.owner(), noun.lemma(), noun.lemmas());
        }
        return isPaper(noun) || called || isOnesOwn(noun) ? Optional.of(noun.owner()) : Optional.empty();
    }

    /** "A statement by the mill owners said": they say it. */
    boolean isPaper(Nominal noun) {
        return noun.isOwned() && reference.has("papers", noun.lemma());
    }

    /** "the Danish government", not "a BRICS country": that is one of those, as "a union official" is one of the union's. */
    private boolean isVoice(Nominal noun) {
        boolean ofBody = cast.draft(noun.owner()).filter(owner -> owner.kind() != ActorKind.PERSON).isPresent();
        return ofBody && noun.owners().isEmpty() && lexicon.isSource("voices", noun.lemma()) && !isOneOfMany(noun);
    }

    /** "a union official", "a BRICS country". */
    boolean isOneOfMany(Nominal noun) {
        return noun.phrase().indefinite() && (nouns.isHuman(noun.lemma()) || reference.has("homes", noun.lemma()));
    }

    /** "the Orchard Front movement", "the Orchard Front rebels". */
    private boolean isLabel(Nominal noun) {
        boolean organised = noun.phrase().label() && cast.draft(noun.owner()).filter(Draft::isOrganised).isPresent();
        return organised && (reference.isLabel(noun.lemma()) && !noun.isPlural() || reference.has("armed", noun.lemma()));
    }

    /** "his country", "her union". */
    private boolean isOnesOwn(Nominal noun) {
        boolean his = noun.phrase().pronoun() && reference.has("persons-own", noun.opening());
        return his && !noun.isPlural() && possessors.isItself(noun.owner(), noun.lemma());
    }
}
