package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Text;

/**
 * Names that no model knows, by their capitals: a person's where an office stands beside it ("Évelyne Ntaka, the foreign minister,"), a
 * body's where an article stands before it ("the Northern River Column"). Pure.
 */
final class CapitalNames {

    private final Countries countries;
    private final NameClues clues;

    CapitalNames(Background background, NameClues clues) {
        this.countries = background.countries();
        this.clues = clues;
    }

    /** "Évelyne Ntaka, the foreign minister, praised": names that an office stands beside are a person's, though no model knows them. */
    Optional<Name> besideOffice(Sentence sentence, int first, List<Name> before, Text text) {
        int behind = first;
        while (behind < sentence.size() && NameClues.isCapitalised(sentence, behind)) {
            behind++;
        }
        int last = behind - 1;
        boolean parted = last >= first && last + 2 < sentence.size() && sentence.token(last + 1).text().equals(",");
        boolean opens = parted && (first == 0 || !sentence.token(first - 1).isName() && !sentence.token(first - 1).lemma().equals("the"));
        boolean holds = opens && sentence.children(last, "appos").stream()
                .anyMatch(noun -> noun > last && sentence.token(noun).tag().equals("NN") && clues.isOffice(Nouns.lemma(sentence.token(noun))));
        return holds ? Optional.of(Name.of(Name.Kind.PERSON, sentence, first, last, text)) : Optional.empty();
    }

    /** "the Northern River Column": what has an article and capitals is a body, though no model knows it. */
    Optional<Name> behindArticle(Sentence sentence, int first, List<Name> before, Text text) {
        boolean article = first > 0 && sentence.token(first - 1).lemma().equals("the") || startsName(sentence, first);
        // "the Danish Liberals"
        boolean national = first + 1 < sentence.size() && sentence.token(first).tag().startsWith("JJ") && NameClues.isCapitalNoun(sentence, first + 1)
                && countries.byDemonym(sentence.token(first).text()).isPresent();
        if (!article || !national && !NameClues.isCapitalised(sentence, first)) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentence.size() && goesOn(sentence, last + 1, national)) {
            last++;
        }
        boolean describes = last + 1 < sentence.size() && sentence.token(last + 1).isNoun();
        boolean known = last == first && !describes;
        // "the European Commissioner for Trade, Ana Reyes," is a person.
        boolean longName = last > first && sentence.token(last).isNoun() && !clues.endsInOffice(sentence, last);
        Name.Kind kind = longName ? Name.Kind.ORGANISATION : Name.Kind.SHORT;
        return known || longName ? Optional.of(Name.of(kind, sentence, first, last, text)) : Optional.empty();
    }

    /** Rebel, opposition and the like before a name: "the rebel Northern Column". */
    private static boolean startsName(Sentence sentence, int i) {
        return i > 1
                && sentence.token(i - 2).lemma().equals("the")
                && sentence.token(i - 1).isNoun()
                && !sentence.token(i - 1).isName()
                && sentence.is(i - 1, "compound");
    }

    private static boolean goesOn(Sentence sentence, int i, boolean national) {
        return NameClues.isCapitalised(sentence, i) || national && NameClues.isCapitalNoun(sentence, i) || joins(sentence, i);
    }

    /** "of" and "’s" before another capital. */
    private static boolean joins(Sentence sentence, int i) {
        boolean possessive = sentence.token(i).tag().equals("POS");
        return (possessive || sentence.token(i).lemma().equals("of")) && i + 1 < sentence.size() && NameClues.isCapitalised(sentence, i + 1);
    }
}
