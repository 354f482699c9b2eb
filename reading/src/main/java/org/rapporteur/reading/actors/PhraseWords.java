package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Text;

/**
 * Which words of a phrase tell its bearer from others: "water users" of "the water users' union", "defence" of "the minister of defence",
 * "in Lomé" of "a diplomat in Lomé". Pure.
 */
final class PhraseWords {

    /** So many words behind a noun may tell its bearer from others. */
    private static final int LONGEST_TELLING = 10;

    private final Countries countries;
    private final ReferenceWords reference;
    private final Text text;

    PhraseWords(Background background, Text text) {
        this.countries = background.countries();
        this.reference = background.words();
        this.text = text;
    }

    /** "defence" of "the minister of defence". */
    List<String> portfolio(Sentence sentence, int office) {
        return sentence.children(office, "nmod").stream()
                .filter(field -> field > office && isPortfolio(sentence, field))
                .map(field -> Nouns.lemma(sentence.token(field)))
                .toList();
    }

    /** "The minister of defence", "the secretary of state": a bare noun tells what the office is for, not whose it is. */
    boolean isPortfolio(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean of = reference.governs("of-office", sentence, i);
        boolean bare = token.tag().equals("NN") && token.entity().equals("O") && sentence.children(i, "det", "nmod:poss", "amod", "nummod", "compound").isEmpty();
        return of && bare && !reference.has("standing", Nouns.lemma(token)) && !reference.has("articleless", Nouns.lemma(token));
    }

    /** The noun with what tells its bearer from others: "an official who took part in the talks", "a diplomat in Lomé". */
    String toldApart(Sentence sentence, int head, Phrase phrase) {
        int last = phrase.last();
        for (int child : sentence.children(head)) {
            BitSet part = sentence.subtree(child);
            int end = last;
            while (end + 1 < sentence.size() && part.get(end + 1) && (sentence.token(end + 1).isWord() || sentence.token(end + 1).tag().matches("CD|POS"))) {
                end++;
            }
            last = child > head && child <= end && tellsApart(sentence, child) && end - phrase.last() <= LONGEST_TELLING ? end : last;
        }
        return text.slice(sentence.span(phrase.first(), last));
    }

    /** "who took part", "in Lomé", "of defence": not whose she is. */
    private boolean tellsApart(Sentence sentence, int part) {
        boolean noun = sentence.is(part, "nmod") && sentence.token(part).isNoun();
        return sentence.relation(part).startsWith("acl") || noun && (!reference.governs("of-owner", sentence, part) || isPortfolio(sentence, part));
    }

    /** Words before the noun that tell which body it is: nouns ("the water users' association") and adjectives like "ruling". */
    List<String> telling(Sentence sentence, Phrase phrase) {
        List<String> telling = new ArrayList<>();
        for (int i = phrase.first(); i < phrase.last(); i++) {
            Token token = sentence.token(i);
            String lemma = Nouns.lemma(token);
            boolean common = token.entity().equals("O") && !Character.isDigit(token.text().codePointAt(0)) && countries.byDemonym(token.text()).isEmpty();
            boolean own = common && !reference.has("rank", lemma) && !reference.isFormer(lemma);
            boolean noun = token.isNoun() && !reference.has("governments", lemma);
            boolean tells = reference.has("telling", token.text());
            if (own && (noun || tells)) {
                telling.add(tells ? token.text().toLowerCase(Locale.ROOT) : lemma);
            }
        }
        return telling;
    }

    /** Adjectives and nouns before the noun that tell something of its bearer, no nationalities. */
    List<String> modifiers(Sentence sentence, Phrase phrase) {
        return sentence.children(phrase.last(), "amod", "compound").stream()
                .filter(child -> child < phrase.last() && countries.byDemonym(sentence.token(child).text()).isEmpty())
                .map(child -> Nouns.lemma(sentence.token(child)))
                .toList();
    }

    /** The common words of the phrase without the owner's name: "defence ministry" of "the Danish defence ministry". */
    String withoutOwner(Sentence sentence, Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Token token = sentence.token(i);
            boolean common = token.isNoun() && token.entity().equals("O") || token.tag().startsWith("JJ");
            if (common && countries.byDemonym(token.text()).isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(token.text());
            }
        }
        // A name model may take the whole phrase for a name; the noun still says what it is.
        return words.length() == 0 ? sentence.token(phrase.last()).text() : words.toString();
    }

    /** Lemmas of all words of the phrase. */
    static List<String> lemmas(Sentence sentence, Phrase phrase) {
        List<String> lemmas = new ArrayList<>();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            lemmas.add(Nouns.lemma(sentence.token(i)));
        }
        return lemmas;
    }

    /** All words of the phrase, as written. */
    String written(Sentence sentence, Phrase phrase) {
        return text.slice(sentence.span(phrase.first(), phrase.last()));
    }
}
