package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * Which of those spoken of before a noun means: "the minister", "the ruling party", "the text", "the former judge", "the movement" of its
 * spokesman. The most certain ways to tell come first. Used by one thread, while a passage is read.
 */
final class BackReferences {

    private final CueLexicon lexicon;
    private final Countries countries;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final PhraseWords words;
    private final Antecedents antecedents;
    private final Epithets epithets;
    private final Papers papers;

    BackReferences(Background background, CastBuilder cast, PhraseWords words, Epithets epithets, Papers papers) {
        this.lexicon = background.lexicon();
        this.countries = background.countries();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.words = words;
        this.antecedents = new Antecedents(background, cast);
        this.epithets = epithets;
        this.papers = papers;
    }

    /** Whom the noun means; empty if nobody spoken of before. */
    Optional<String> of(Nominal noun) {
        boolean one = noun.isDefinite() && !noun.isPlural();
        boolean ofNobody = one && !noun.isOwned();
        return Optional.<String>empty()
                .or(() -> ofNobody ? papers.of(noun.sentence(), noun.head()) : Optional.empty())
                .or(() -> ofNobody && nouns.isBody(noun.lemma()) ? calledSoInSentence(noun) : Optional.empty())
                .or(() -> noun.isDefinite() || noun.isOwned() ? earlier(noun) : Optional.empty())
                .or(() -> one && (!noun.isOwned() || !noun.phrase().country().isEmpty()) ? justNamed(noun) : Optional.empty())
                .or(() -> ofNobody ? principalOfSpeaker(noun) : Optional.empty());
    }

    /** "The ruling party's secretary said that the party would": the one that the sentence has called so. */
    private Optional<String> calledSoInSentence(Nominal noun) {
        return noun.before().stream()
                .filter(name -> name.last() < noun.phrase().first() && name.kind() == Mention.Kind.NOMINAL)
                .filter(name -> Nouns.lemma(noun.sentence().token(name.head())).equals(Nouns.lemma(noun.sentence().token(noun.phrase().last()))))
                .filter(name -> cast.draft(name.actor()).filter(Draft::isBody).isPresent() && words.telling(noun.sentence(), noun.phrase()).isEmpty())
                .map(Mention::actor)
                .reduce((earlier, later) -> later);
    }

    /** Whoever bears the office, is called so or was introduced so; of a body's, its only voice or who was named right before. */
    private Optional<String> earlier(Nominal noun) {
        Antecedents.Sought sought = sought(noun);
        Optional<String> justNamed = voiceJustNamed(noun);
        Optional<String> earlier = antecedents.of(sought)
                .or(() -> epithets.onlyVoice(sought))
                .or(() -> justNamed)
                // "a Serbian official" is somebody new, whoever was named before.
                .filter(id -> !noun.phrase().indefinite() || cast.draft(id).filter(draft -> draft.kind() == ActorKind.PERSON).isEmpty());
        earlier.filter(id -> justNamed.filter(id::equals).isPresent()).ifPresent(id -> describe(id, noun, noun.owner()));
        return earlier;
    }

    private void describe(String person, Nominal noun, String owner) {
        cast.offices().describe(person, words.withoutOwner(noun.sentence(), noun.phrase()), owner);
    }

    private Antecedents.Sought sought(Nominal noun) {
        Sentence sentence = noun.sentence();
        Phrase phrase = noun.phrase();
        List<String> modifiers = new ArrayList<>();
        boolean former = reference.isFormer(noun.lemma());
        for (int child : sentence.children(phrase.last(), "amod", "compound")) {
            String word = Nouns.lemma(sentence.token(child));
            former |= reference.isFormer(word);
            boolean tells = child < phrase.last()
                    && !reference.isFormer(word)
                    && !reference.has("rank", word)
                    && countries.byDemonym(sentence.token(child).text()).isEmpty()
                    && sentence.token(child).entity().equals("O");
            if (tells) {
                modifiers.add(word);
            }
        }
        modifiers.addAll(words.portfolio(sentence, phrase.last()));
        boolean possessed = sentence.token(phrase.first()).tag().equals("PRP$");
        return new Antecedents.Sought(noun.lemma(), modifiers, words.telling(sentence, phrase), noun.owner(), phrase.plural(), former, possessed);
    }

    /** "The guild's chairwoman said" right behind what somebody did who speaks for nobody yet. */
    private Optional<String> voiceJustNamed(Nominal noun) {
        boolean ofBody = cast.draft(noun.owner()).filter(Draft::isBody).isPresent() && !noun.isPlural();
        return ofBody && !noun.phrase().indefinite()
                ? epithets.justNamed(noun.sentence(), noun.head()).filter(id -> cast.draft(id).filter(draft -> draft.speaksFor().isEmpty()).isPresent())
                : Optional.empty();
    }

    /** "The minister", "the former judge" right behind what a person did. */
    private Optional<String> justNamed(Nominal noun) {
        Optional<String> person = epithets.of(noun.sentence(), noun.head(), noun.owner(), words.modifiers(noun.sentence(), noun.phrase()));
        person.ifPresent(id -> describe(id, noun, ""));
        return person;
    }

    /** "The chief negotiator, Ana Reyes, said that the delegation …", "Its spokesman, Emil Roth, said the movement …": the one for which the speaker speaks. */
    private Optional<String> principalOfSpeaker(Nominal noun) {
        boolean voice = lexicon.isSource("voices", noun.lemma()) && !reference.has("governments", noun.lemma());
        boolean body = noun.spokenFor() || nouns.isBody(noun.lemma());
        Optional<String> principal = noun.before().stream()
                .filter(name -> name.last() < noun.phrase().first())
                .flatMap(name -> cast.draft(name.actor()).stream())
                .filter(draft -> draft.kind() == ActorKind.PERSON && !draft.speaksFor().isEmpty())
                .map(Draft::speaksFor)
                .reduce((earlier, later) -> later);
        return principal.filter(id -> body && (voice || reference.isLabel(noun.lemma()) && cast.draft(id).filter(Draft::isOrganised).isPresent()));
    }
}
