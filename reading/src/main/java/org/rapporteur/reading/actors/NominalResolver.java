package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Nouns that stand for somebody: "the minister", "Danish negotiators", "both
 * sides", "a senior official". Those that refer back are resolved, the others are actors without a name. Used by one thread, while a
 * passage is read.
 */
final class NominalResolver {

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final NounPhrases phrases;
    private final PhraseWords words;
    private final Owners owners;
    private final Papers papers;
    private final Epithets epithets;
    private final NamedBeside namedBeside;
    private final OwnersWord ownersWord;
    private final BackReferences backReferences;
    private final Newcomers newcomers;

    NominalResolver(Background background, CastBuilder cast, Possessors possessors, Owners owners) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.words = new PhraseWords(background, cast.passage().report().text());
        this.phrases = new NounPhrases(background, cast, possessors, words);
        this.owners = owners;
        this.papers = new Papers(reference, cast);
        this.epithets = new Epithets(background, cast);
        this.namedBeside = new NamedBeside(background, cast, words, owners);
        this.ownersWord = new OwnersWord(background, cast, possessors);
        this.backReferences = new BackReferences(background, cast, words, epithets, papers);
        this.newcomers = new Newcomers(background, cast, words, possessors);
    }

    /**
     * The mentions by nouns in a sentence, in their order.
     *
     * @param names mentions by names
     * @param taken tokens of these
     */
    List<Mention> find(Sentence sentence, List<Mention> names, BitSet taken) {
        List<Mention> found = new ArrayList<>();
        BitSet done = (BitSet) taken.clone();
        for (int i = 0; i < sentence.size(); i++) {
            withOwners(sentence, i, names, found, done);
        }
        found.sort(Comparator.comparingInt(Mention::first));
        List<Mention> all = new ArrayList<>(names);
        all.addAll(found);
        papers.read(sentence, all);
        return found;
    }

    /** "a spokesman for the guild", "an official in the office of the Danish president": first whose he is. */
    private void withOwners(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done) {
        String lemma = Nouns.lemma(sentence.token(i));
        boolean voice = lexicon.isSource("spokespeople", lemma);
        for (int owner : sentence.children(i, "nmod")) {
            if (owner > i && phrases.isWhose(sentence, i, owner)) {
                withOwners(sentence, owner, names, found, done);
                if (voice && isCommon(sentence, owner) && !done.get(owner)) {
                    // "a spokesman for the brickworks": whatever has one speaks as a body does.
                    found.add(mention(sentence, owner, names, found, done, true));
                }
            }
        }
        boolean holder = nouns.isOffice(lemma);
        for (int owner : sentence.children(i, "nmod")) {
            boolean before = owner < i && sentence.relation(owner).equals("nmod:poss") && !lexicon.canSpeak(Nouns.lemma(sentence.token(owner)));
            if (holder && before && isCommon(sentence, owner) && !done.get(owner)) {
                // "the line's director": whatever has one is a body, too.
                found.add(mention(sentence, owner, names, found, done, true));
            }
        }
        mention(sentence, i, names, found, done);
    }

    private static boolean isCommon(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NN") && sentence.token(noun).entity().equals("O") && !sentence.children(noun, "det", "nmod").isEmpty();
    }

    private void mention(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done) {
        Token token = sentence.token(i);
        if (!isNoun(sentence, i) || isCapitals(sentence, token) || done.get(i) || isDescription(sentence, i)) {
            return;
        }
        if (!lexicon.canSpeak(Nouns.lemma(token))) {
            epithet(sentence, i, names, found, done);
        } else if (namedBeside.isSaidOf(sentence, i, names)) {
            done.set(i);
        } else {
            found.add(mention(sentence, i, names, found, done, false));
        }
    }

    private Mention mention(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done, boolean spokenFor) {
        done.set(i);
        // "the party's deputy leader": the noun before may be the owner, as a name may.
        List<Mention> before = new ArrayList<>(names);
        before.addAll(found);
        Phrase phrase = phrases.of(sentence, i, before);
        String actor = namedBeside.of(sentence, i, phrase, names, before).orElseGet(() -> {
            String owner = owners.of(sentence, i, phrase, before);
            return meant(new Nominal(sentence, i, nouns.title(sentence, i), phrase, owner, before, spokenFor));
        });
        return mention(sentence, i, phrase, actor);
    }

    private static Mention mention(Sentence sentence, int head, Phrase phrase, String actor) {
        return new Mention(
                actor, sentence.index(), phrase.first(), phrase.last(), head, sentence.span(phrase.first(), phrase.last()), Mention.Kind.NOMINAL);
    }

    /** Its owner, somebody spoken of before, or somebody who comes in with it. */
    private String meant(Nominal noun) {
        if (noun.owners().size() == 2 && !ownersWord.isPaper(noun) && !reference.has("go-betweens", noun.lemma())) {
            cast.sides().join(noun.owners());
        }
        return ownersWord.of(noun)
                .or(() -> newcomers.sides(noun))
                .or(() -> backReferences.of(noun))
                .orElseGet(() -> newcomers.of(noun, ownersWord.isOneOfMany(noun)));
    }

    /** "The 52-year-old said", "the former wrestler said": nouns of any kind, where they can only be the person just named. */
    private void epithet(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done) {
        if (!epithets.isSubject(sentence, i)) {
            return;
        }
        Phrase phrase = phrases.of(sentence, i, names);
        if (!phrase.definite() || phrase.plural() || !phrase.owner().isEmpty()) {
            return;
        }
        Optional<String> person = epithets.of(sentence, i, "", words.modifiers(sentence, phrase));
        person.ifPresent(id -> {
            done.set(i);
            found.add(mention(sentence, i, phrase, id));
        });
    }

    /** "The general said", "the head of the cooperative": the tagger may have it for an adjective. */
    private boolean isNoun(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean alone = token.tag().equals("JJ") && sentence.children(i).stream().anyMatch(c -> sentence.is(c, "det") || sentence.relation(c).equals("nmod:poss"));
        boolean does = alone && sentence.relation(i).startsWith("nsubj") && nouns.isHuman(Nouns.lemma(token));
        return token.isNoun() || does || alone && sentence.relation(i).matches("nsubj.*|nmod") && nouns.isBody(Nouns.lemma(token));
    }

    /** "STATEMENT BY THE MEDIATOR": such headings have no grammar by which they could introduce anybody. */
    private boolean isCapitals(Sentence sentence, Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT)) && cast.layout().isHeading(sentence);
    }

    /** Part of a compound or of a person's description: "minister" in "minister Ana Reyes". */
    private static boolean isDescription(Sentence sentence, int i) {
        return sentence.is(i, "compound") || sentence.is(i, "appos") && sentence.token(sentence.head(i)).entity().equals("PERSON");
    }
}
