package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Text;

/**
 * Names that are a body's because a body stands right before them: "the aid group, Doctors at Large,", "the gang, known as Base Nine,",
 * "the Bakers’ Guild and Clear Sky". Pure.
 */
final class NamesBesideBodies {

    private final Countries countries;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final NameClues clues;

    NamesBesideBodies(Background background, NameClues clues) {
        this.countries = background.countries();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.clues = clues;
    }

    /** "The aid group, Doctors at Large,", "the gang, known as Base Nine,": whatever the name model says, it is the name of the body before it. */
    Optional<Name> behindNoun(Sentence sentence, int first, List<Name> before, Text text) {
        int opening = opening(sentence, first);
        if (opening <= 1 || !isDefiniteBody(sentence, opening - 1) || !NameClues.isUpper(sentence, first)) {
            return Optional.empty();
        }
        Name name = Name.of(Name.Kind.ORGANISATION, sentence, first, end(sentence, first), text);
        int last = name.last();
        boolean comma = sentence.token(opening).text().equals(",") && first == opening + 1;
        boolean closed = !comma || last + 1 < sentence.size() && sentence.token(last + 1).text().equals(",");
        boolean place = IntStream.rangeClosed(first, last).allMatch(i -> sentence.token(i).entity().equals("LOCATION"));
        boolean other = place || countries.byName(name.text()).isPresent();
        // "The company, Mr Reyes said, would": a person tells it.
        boolean person = comma && sentence.token(first).entity().equals("PERSON") || clues.endsInOffice(sentence, last) || clues.isAddress(sentence, first);
        boolean clause = comma && !sentence.is(name.head(sentence), "appos");
        return closed && !other && !person && !clause ? Optional.of(name) : Optional.empty();
    }

    private boolean isDefiniteBody(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NN")
                && nouns.isBody(Nouns.lemma(sentence.token(noun)))
                && !sentence.is(noun, "compound")
                && !sentence.children(noun, "det", "nmod:poss").isEmpty();
    }

    /** The last token with a capital, or number, that nothing but small words inside of names parts from the first. */
    private int end(Sentence sentence, int first) {
        int last = first;
        for (int i = first + 1; i < Math.min(sentence.size(), first + NameClues.LONGEST); i++) {
            boolean part = NameClues.isUpper(sentence, i) || sentence.token(i).tag().equals("CD");
            if (!part && !reference.has("name-joints", sentence.token(i).text())) {
                break;
            }
            last = part ? i : last;
        }
        return last;
    }

    /** The comma or the first word of "known as" before a name, right behind what the name is of; -1 if there is none. */
    private int opening(Sentence sentence, int first) {
        if (first > 2 && sentence.token(first - 1).text().equals(",")) {
            return first - 1;
        }
        boolean as = first > 3 && sentence.token(first - 1).text().equals("as") && sentence.token(first - 2).lemma().equals("know");
        boolean called = first > 2 && reference.has("naming", sentence.token(first - 1).text());
        int verb = as ? first - 2 : called ? first - 1 : -1;
        return verb < 1 ? -1 : sentence.token(verb - 1).text().equals(",") ? verb - 1 : verb;
    }

    /** "the Bakers’ Guild and Clear Sky": what is named in one breath with a body, in two words or more, is one. */
    static Optional<Name> joined(Sentence sentence, int first, List<Name> before, Text text) {
        boolean joined = first > 1 && sentence.token(first - 1).text().matches("and|or|,")
                && before.stream().anyMatch(name -> name.kind() == Name.Kind.ORGANISATION && name.last() == first - 2);
        int last = first;
        while (joined && last + 1 < sentence.size() && NameClues.isCapitalised(sentence, last + 1)) {
            last++;
        }
        boolean ends = last + 1 == sentence.size() || !sentence.token(last + 1).isNoun() || sentence.token(last + 1).isName();
        boolean name = joined && last > first && NameClues.isCapitalised(sentence, first) && ends;
        return name ? Optional.of(Name.of(Name.Kind.ORGANISATION, sentence, first, last, text)) : Optional.empty();
    }
}
