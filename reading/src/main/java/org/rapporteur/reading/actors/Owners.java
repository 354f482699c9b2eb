package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Whose an office or a body is: "the Danish minister" is Denmark's, "its president" of the body just spoken of, "a spokesman" of the body
 * that the sentence before was about. Used by one thread, while a passage is read.
 */
final class Owners {

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final Possessors possessors;

    Owners(Background background, CastBuilder cast, Possessors possessors) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.possessors = possessors;
    }

    /** The owner of what a noun stands for; {@code ""} if nothing tells. */
    String of(Sentence sentence, int head, Phrase phrase, List<Mention> before) {
        String lemma = nouns.title(sentence, head);
        String first = sentence.token(phrase.first()).text();
        String owner = told(phrase);
        // "its president said": of the body that the sentence is about.
        if (owner.isEmpty() && nouns.isOffice(lemma) && first.equalsIgnoreCase("its")) {
            owner = possessors.bodyOf(sentence, head, before).orElse("");
        }
        // "a spokeswoman for the French representation": whose she is stands there, known or not.
        boolean ofAnother = sentence.children(head, "nmod").stream().anyMatch(c -> reference.governs("of-owner", sentence, c));
        if (owner.isEmpty() && !ofAnother && lexicon.isSource("spokespeople", lemma)) {
            owner = cast.told().bodyJustNamed(sentence).orElse("");
        }
        if (owner.isEmpty() && nouns.isOffice(lemma) && !phrase.plural() && first.equalsIgnoreCase("their")) {
            owner = possessors.bodyOf(sentence, head, before).orElse("");
        }
        return owner;
    }

    /** The owner of an office that stands beside its holder's name: "the European Commissioner, Ana Reyes,"; {@code ""} if nothing tells. */
    String beside(Sentence sentence, int head, Phrase phrase, List<Mention> before) {
        String lemma = nouns.title(sentence, head);
        String owner = told(phrase);
        if (owner.isEmpty() && reference.has("of-blocs", lemma)) {
            owner = IntStream.range(phrase.first(), head).mapToObj(i -> cast.bodies().blocCalled(sentence.token(i).text())).flatMap(Optional::stream).findFirst().orElse("");
        }
        boolean possessive = Possessors.hasPronoun(sentence, head);
        if (owner.isEmpty() && possessive) {
            owner = possessors.bodyOf(sentence, head, before).or(() -> possessors.bodyOfPerson(sentence, head, before)).orElse("");
        }
        if (owner.isEmpty() && !possessive && phrase.owners().isEmpty() && sentence.children(head, "nmod").isEmpty()) {
            owner = firmHeadedBy(sentence.token(head)).orElse("");
        }
        boolean ofPerson = reference.has("cabinet", lemma) && cast.draft(owner).filter(draft -> draft.kind() == ActorKind.PERSON).isPresent();
        return ofPerson ? "" : owner;
    }

    /** The owner of an office right before a name: "its chairwoman Ana Reyes", "her deputy Ana Reyes", "General manager Ana Reyes". */
    Optional<String> before(Sentence sentence, int first, int name, Description description) {
        if (description.office().isEmpty()) {
            return Optional.empty();
        }
        if (first > 0 && reference.has("bodies-own", sentence.token(first - 1).text())) {
            return possessors.bodyBehind(sentence, first - 1, List.of());
        }
        return description.country().isEmpty() && description.owner().isEmpty() ? beforeName(sentence, first, name) : Optional.empty();
    }

    private Optional<String> beforeName(Sentence sentence, int first, int name) {
        for (int i = first; i + 1 < name; i++) {
            Token people = sentence.token(i);
            if (sentence.token(i + 1).tag().equals("POS") && people.tag().equals("NNS") && lexicon.canSpeak(Nouns.lemma(people))) {
                // "teachers' leader Ana Reyes"
                String id = cast.drafts().unnamed(people.text(), people.text(), "", "", Nouns.lemma(people), true, true);
                cast.leaveOpen(new OpenNoun.OfPeople(id, Nouns.lemma(people), people.text()));
                return Optional.of(id);
            }
        }
        if (first > 0 && reference.has("persons-own", sentence.token(first - 1).text())) {
            return possessors.bodyOfPerson(sentence, sentence.head(first - 1), List.of());
        }
        return first < name ? firmHeadedBy(sentence.token(name - 1)) : Optional.empty();
    }

    /** By name or nationality. */
    private String told(Phrase phrase) {
        return !phrase.owner().isEmpty() ? phrase.owner() : phrase.country().isEmpty() ? "" : cast.states().of(phrase.country(), "");
    }

    /** "The general manager, Ana Reyes," of nobody's: of the one firm that the report has named so far. */
    private Optional<String> firmHeadedBy(Token office) {
        return reference.has("of-firms", Nouns.lemma(office)) ? cast.told().onlyBody(this::isFirm) : Optional.empty();
    }

    private boolean isFirm(Draft body) {
        return reference.suits(body.name(), "company") == 2 || body.isCalledAny(noun -> reference.isFirm(noun) && !reference.isLabel(noun));
    }
}
