package org.rapporteur.reading.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** Sentences back within which whoever did something may be meant. */
    private static final int JUST = 2;
    private static final Pattern AGE = Pattern.compile("\\d{2,3}-year-old");

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final CastBuilder cast;

    Epithets(CueLexicon lexicon, ReferenceWords reference, CastBuilder cast) {
        this.lexicon = lexicon;
        this.reference = reference;
        this.cast = cast;
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
        for (Seen seen : cast.before()) {
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
        String lemma = lemma(sentence, noun);
        if (!isSubject(sentence, noun) || !reference.has("titles", lemma)) {
            return Optional.empty();
        }
        Set<String> bearers = toldOfWithin(sentence, JUST, seen -> mayBear(seen, lemma));
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }

    /**
     * "The former judge", "the 52-year-old", "the union leader", "the Norwegian diplomat" right behind what a person did, whatever
     * office the report has told of him: that person, if he is the only one who did anything in the nearest sentence that tells of persons.
     *
     * @param owner whose the noun is, {@code ""} if nobody's
     */
    Optional<String> ofJustNamed(Sentence sentence, int noun, String owner, List<String> modifiers) {
        if (!isSubject(sentence, noun)) {
            return Optional.empty();
        }
        String lemma = lemma(sentence, noun);
        boolean title = reference.has("titles", lemma);
        Predicate<Draft> told = draft -> false;
        if (owner.isEmpty() && (isOfLife(lemma) || reference.has("callings", lemma) || modifiers.stream().anyMatch(this::isOfLife))) {
            told = draft -> true;
        } else if (title && cast.draft(owner).filter(state -> state.kind() == ActorKind.STATE).isPresent()) {
            told = draft -> draft.country().equals(cast.draft(owner).orElseThrow().country());
        } else if (owner.isEmpty() && reference.has("leaders", lemma) && modifiers.size() == 1) {
            told = draft -> leadsOneCalled(draft, modifiers.get(0));
        }
        Predicate<Draft> meant = told;
        for (int back = 1; back <= JUST; back++) {
            Set<String> acting = toldOfWithin(sentence, back, seen -> seen.subject() && !seen.aside());
            Set<String> persons = acting.isEmpty() ? toldOfWithin(sentence, back, seen -> true) : acting;
            if (!persons.isEmpty()) {
                return Optional.of(persons.iterator().next())
                        .filter(id -> persons.size() == 1)
                        .filter(id -> cast.draft(id).filter(meant).filter(draft -> isOfGender(draft, lemma)).isPresent());
            }
        }
        return Optional.empty();
    }

    /** Age, and what somebody was once: told of people for the sake of variety. */
    private boolean isOfLife(String word) {
        return AGE.matcher(word).matches() || reference.isFormer(word);
    }

    /** "the union leader" of her who speaks for what is called a union, "the rebel leader" of one who speaks for an armed group. */
    private boolean leadsOneCalled(Draft person, String noun) {
        return cast.draft(person.speaksFor())
                .filter(Draft::isOrganised)
                .filter(body -> body.isCalled(noun) || reference.suits(body.name(), noun) == 2 || reference.has("armed", noun) && isOfFighters(body))
                .isPresent();
    }

    private boolean isOfFighters(Draft body) {
        return body.isArmed() || reference.suits(body.name(), "militia") == 2;
    }

    /** Whether the noun is the subject of a verb of saying. */
    boolean isSubject(Sentence sentence, int noun) {
        int verb = sentence.head(noun);
        return sentence.is(noun, "nsubj") && verb >= 0 && sentence.token(verb).isVerb() && lexicon.isCueVerb(sentence.token(verb).lemma());
    }

    /** The persons of whom so many sentences before tell, as far as they fit. */
    private Set<String> toldOfWithin(Sentence sentence, int sentences, Predicate<Seen> fits) {
        Set<String> persons = new LinkedHashSet<>();
        List<Seen> before = cast.before();
        for (int i = before.size() - 1; i >= 0; i--) {
            Seen seen = before.get(i);
            int distance = cast.distance(seen.mention().sentence(), sentence.index());
            if (distance > sentences) {
                break;
            }
            boolean near = distance > 0 && !cast.isQuoted(seen.mention().span());
            boolean one = seen.draft().isHuman() && !seen.draft().isPlural() && !seen.nobody();
            if (near && one && fits.test(seen)) {
                persons.add(seen.draft().id());
            }
        }
        return persons;
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
        Gender known = cast.genderOf(draft);
        return told == Gender.UNKNOWN || known == Gender.UNKNOWN || told == known;
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
