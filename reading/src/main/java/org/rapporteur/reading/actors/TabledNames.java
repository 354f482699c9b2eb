package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Text;

/**
 * Names that the tables of countries, capitals, seats and organisations know: "Ghana", "Oslo", "the Swiss", "the Burundian Red Cross". Pure.
 */
final class TabledNames {

    private final Countries countries;
    private final KnownActors known;
    private final NameClues clues;

    TabledNames(Background background, NameClues clues) {
        this.countries = background.countries();
        this.known = background.known();
        this.clues = clues;
    }

    /** "the Burundian Red Cross": a society of that country, not the one of all. */
    Optional<Name> chapter(Sentence sentence, int first, List<Name> before, Text text) {
        String word = sentence.token(first).text();
        boolean national = countries.byDemonym(word).isPresent() || countries.byName(word).isPresent();
        for (int last = Math.min(sentence.size(), first + NameClues.LONGEST) - 1; national && last > first; last--) {
            if (known.hasChapters(text.slice(sentence.span(first + 1, last)))) {
                return Optional.of(Name.of(Name.Kind.ORGANISATION, sentence, first, last, text));
            }
        }
        return Optional.empty();
    }

    /** The longest name in the tables. */
    Optional<Name> whole(Sentence sentence, int first, List<Name> before, Text text) {
        if (!NameClues.isUpper(sentence, first) || isInPersonName(sentence, first) || clues.isAddressed(sentence, first)) {
            return Optional.empty();
        }
        for (int last = Math.min(sentence.size(), first + NameClues.LONGEST) - 1; last >= first; last--) {
            Token end = sentence.token(last);
            boolean ends = last == first || !end.tag().equals("POS") && end.isWord();
            if (ends && isName(sentence, first, last)) {
                Optional<Name.Kind> kind = kindOf(text.slice(sentence.span(first, last)), end);
                if (kind.isPresent() && !goesOn(sentence, last)) {
                    return Optional.of(Name.of(kind.get(), sentence, first, last, text));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Sentence sentence, int first, int last) {
        return sentence.token(last).isName() || last > first || sentence.token(first).tag().startsWith("JJ") || sentence.token(first).isNoun();
    }

    /** The name model sees a longer person's name: "Jordan Avery". */
    private static boolean isInPersonName(Sentence sentence, int i) {
        boolean person = sentence.token(i).entity().equals("PERSON");
        return person && (i + 1 < sentence.size() && sentence.token(i + 1).entity().equals("PERSON")
                || i > 0 && sentence.token(i - 1).entity().equals("PERSON"));
    }

    /** The name model sees a longer body's name: "Bank of Ghana". */
    private static boolean goesOn(Sentence sentence, int last) {
        boolean inBody = sentence.token(last).entity().equals("ORGANIZATION");
        return inBody
                && last + 1 < sentence.size()
                && sentence.token(last + 1).entity().equals("ORGANIZATION")
                && sentence.token(last + 1).isName();
    }

    private Optional<Name.Kind> kindOf(String words, Token last) {
        if (known.organisation(words).isPresent()) {
            return Optional.of(Name.Kind.ORGANISATION);
        }
        if (known.countryOfSeat(words).isPresent() || countries.byName(words).isPresent() || countries.byCapital(words).isPresent()) {
            return Optional.of(Name.Kind.COUNTRY);
        }
        boolean several = last.tag().equals("NNPS") || last.tag().equals("NNS");
        return several && countries.byDemonym(words).isPresent() ? Optional.of(Name.Kind.PEOPLE) : Optional.empty();
    }
}
