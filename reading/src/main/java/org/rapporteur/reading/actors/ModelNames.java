package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Text;

/** Names that the name model sees, but for what the words in and around them tell better. Pure. */
final class ModelNames {

    private static final Map<String, Name.Kind> KINDS =
            Map.of("PERSON", Name.Kind.PERSON, "ORGANIZATION", Name.Kind.ORGANISATION, "LOCATION", Name.Kind.PLACE);

    private final ReferenceWords reference;
    private final NameClues clues;

    ModelNames(ReferenceWords reference, NameClues clues) {
        this.reference = reference;
        this.clues = clues;
    }

    /** The name that the model sees begin here. */
    Optional<Name> at(Sentence sentence, int first, List<Name> before, Text text) {
        Optional<Name.Kind> kind = kind(sentence, first);
        // "the Guild and Orchard Foods": the name model may take both for one.
        boolean joint = !sentence.token(first).isWord() || sentence.token(first).tag().equals("CC");
        if (kind.isEmpty() || joint || clues.isAddress(sentence, first) || isItem(sentence, first)) {
            return Optional.empty();
        }
        Name name = Name.of(kind.get(), sentence, first, end(sentence, first), text);
        return name.kind() == Name.Kind.ORGANISATION && isNoBody(sentence, name) ? Optional.empty() : Optional.of(name);
    }

    private Optional<Name.Kind> kind(Sentence sentence, int first) {
        if (clues.isAddressed(sentence, first)) {
            return Optional.of(Name.Kind.PERSON);
        }
        return Optional.ofNullable(KINDS.get(sentence.token(first).entity()))
                .map(kind -> kind == Name.Kind.PERSON && isSeatOfOffice(sentence, first) ? Name.Kind.PLACE : kind);
    }

    /** "The emir of Dansadau": one word behind an office of a place is the place, though the name model takes it for a person. */
    private boolean isSeatOfOffice(Sentence sentence, int first) {
        boolean one = first + 1 >= sentence.size() || !sentence.token(first + 1).entity().equals("PERSON");
        return one && first > 1 && sentence.token(first - 1).text().equals("of") && reference.has("local", Nouns.lemma(sentence.token(first - 2)));
    }

    /** "V. Norway proposed": the mark of an item is no part of its name. */
    private static boolean isItem(Sentence sentence, int first) {
        return first == 0 && sentence.size() > 1 && sentence.token(0).text().matches("[IVXLC]{1,5}\\.");
    }

    private static int end(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && sentence.token(last + 1).entity().equals(sentence.token(first).entity())) {
            last++;
        }
        while (last > first && (sentence.token(last).tag().equals("POS") || !sentence.token(last).isWord())) {
            last--;
        }
        return last;
    }

    private boolean isNoBody(Sentence sentence, Name name) {
        // "the Catholic bishops' conference": tells what kind of bishops, and is no body.
        boolean adjective = name.first() == name.last() && sentence.token(name.first()).tag().equals("JJ") && sentence.is(name.first(), "amod");
        return adjective || clues.endsInOffice(sentence, name.last());
    }
}
