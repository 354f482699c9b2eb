package org.rapporteur.reading.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * How reports call a person whom they have just named, with words they have not told of her before: "the minister", "the former
 * judge", "the 52-year-old", "the union leader", "the Norwegian diplomat". Such words speak of whoever did something right before, if
 * that was one person. Used by one thread, while a passage is read.
 */
final class Epithets {

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final CastBuilder cast;
    private final JustActed justActed;

    Epithets(Background background, CastBuilder cast) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.cast = cast;
        this.justActed = new JustActed(cast);
    }

    /**
     * The person just named whom a noun means: of whom the office has not been told, or, where the words can be told of anybody, whatever it
     * is.
     *
     * @param owner whose the noun is, {@code ""} if nobody's
     * @param modifiers words before it that tell something of its bearer
     */
    Optional<String> of(Sentence sentence, int noun, String owner, List<String> modifiers) {
        if (!isSubject(sentence, noun)) {
            return Optional.empty();
        }
        Optional<String> withoutOffice = owner.isEmpty() ? justNamed(sentence, noun) : Optional.empty();
        String lemma = Nouns.lemma(sentence.token(noun));
        return withoutOffice.or(() -> justActed.nearest(sentence)
                .filter(id -> cast.draft(id).filter(person -> mayBeCalled(person, lemma, owner, modifiers)).isPresent()));
    }

    /**
     * "The guild's chairwoman said" of a guild for which one person has been named, whose office nobody told: that person. Empty if
     * two could be meant.
     */
    Optional<String> onlyVoice(Antecedents.Sought sought) {
        if (sought.plural() || sought.former() || sought.owner().isEmpty() || !reference.has("titles", sought.noun())) {
            return Optional.empty();
        }
        Set<String> voices = new LinkedHashSet<>();
        for (Seen seen : cast.told().before()) {
            Draft draft = seen.draft();
            boolean speaks = draft.kind() == ActorKind.PERSON && draft.speaksFor().equals(sought.owner());
            if (speaks) {
                voices.add(draft.office().isEmpty() && isOfGender(draft, sought.noun()) ? draft.id() : "");
            }
        }
        return voices.size() == 1 ? Optional.of(voices.iterator().next()).filter(id -> !id.isEmpty()) : Optional.empty();
    }

    /**
     * "The minister said" right behind what a person did of whom the report has not told the office: that person, if it is the
     * only one there.
     */
    Optional<String> justNamed(Sentence sentence, int noun) {
        String lemma = Nouns.lemma(sentence.token(noun));
        boolean title = isSubject(sentence, noun) && reference.has("titles", lemma);
        return title ? justActed.only(sentence, seen -> mayBear(seen, lemma)) : Optional.empty();
    }

    /** Whether the noun is the subject of a verb of saying. */
    boolean isSubject(Sentence sentence, int noun) {
        int verb = sentence.head(noun);
        return sentence.is(noun, "nsubj") && verb >= 0 && sentence.token(verb).isVerb() && lexicon.isCueVerb(sentence.token(verb).lemma());
    }

    /** Whether these words can be told of this person, whatever office the report has told of her. */
    private boolean mayBeCalled(Draft person, String noun, String owner, List<String> modifiers) {
        boolean fits = owner.isEmpty() ? isOfLife(noun, modifiers) || isLeader(person, noun, modifiers) : isOfState(person, noun, owner);
        return fits && isOfGender(person, noun);
    }

    /** "The 52-year-old", "the former judge", "the economist": age, what somebody was once, what people are beside their office. */
    private boolean isOfLife(String noun, List<String> modifiers) {
        return reference.has("callings", noun) || Stream.concat(Stream.of(noun), modifiers.stream()).anyMatch(word -> reference.isAge(word) || reference.isFormer(word));
    }

    /** "The Norwegian diplomat" of whoever is Norway's. */
    private boolean isOfState(Draft person, String noun, String owner) {
        return reference.has("titles", noun)
                && cast.draft(owner).filter(state -> state.kind() == ActorKind.STATE && person.country().equals(state.country())).isPresent();
    }

    /** "the union leader" of her who speaks for what is called a union, "the rebel leader" of one who speaks for an armed group. */
    private boolean isLeader(Draft person, String noun, List<String> modifiers) {
        boolean leader = reference.has("leaders", noun) && modifiers.size() == 1;
        return leader && cast.draft(person.speaksFor()).filter(Draft::isOrganised).filter(body -> mayBeCalled(body, modifiers.get(0))).isPresent();
    }

    private boolean mayBeCalled(Draft body, String noun) {
        boolean fighters = body.isArmed() || reference.suits(body.name(), "militia") == 2;
        return body.isCalled(noun) || reference.suits(body.name(), noun) == 2 || reference.has("armed", noun) && fighters;
    }

    private boolean mayBear(Seen seen, String noun) {
        // "For Ana Reyes it was a climbdown": the sentence opens with whom it is about.
        if (seen.draft().kind() != ActorKind.PERSON) {
            return false;
        }
        boolean about = seen.subject() || seen.mention().first() <= 1 && seen.mention().kind() == Mention.Kind.NAME;
        return about && isOfGender(seen.draft(), noun) && holdsNoOffice(seen.draft());
    }

    private boolean holdsNoOffice(Draft person) {
        return Stream.of(person.office().split(" ")).allMatch(word -> word.isEmpty() || reference.has("ranks", word.replace(".", "")));
    }

    private boolean isOfGender(Draft draft, String noun) {
        Gender told = reference.genderOf(noun);
        Gender known = cast.persons().genderOf(draft);
        return told == Gender.UNKNOWN || known == Gender.UNKNOWN || told == known;
    }
}
