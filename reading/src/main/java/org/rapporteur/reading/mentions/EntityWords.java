package org.rapporteur.reading.mentions;

import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.codebook.WordGroups;
import org.rapporteur.reading.language.Sentence;

/** The words of {@code entities.yaml}, which tell what a noun stands for. Immutable. */
final class EntityWords {

    /** The groups of words; the file says what each is for. */
    enum Group {
        INDIVIDUAL,
        GROUP,
        PLACE,
        FEATURE,
        OPENER,
        THING,
        UNDERTAKING,
        DEED,
        LISTING,
        MOVEMENT,
        LOCATIVE,
        RELATION,
        RESOLVE,
        ADDRESS,
        POSTED,
        STRETCH,
        DAY,
        UNIT,
        MEASURE,
        NOTHING
    }

    /** In words, of the names of movements. */
    private static final int LONGEST = 10;

    private final WordGroups<Group> groups = WordGroups.resource(EntityWords.class, "entities.yaml", Group.class);

    private EntityWords() {}

    static EntityWords standard() {
        return Standard.WORDS;
    }

    private static final class Standard {
        private static final EntityWords WORDS = new EntityWords();
    }

    boolean has(Group group, String lemma) {
        return groups.has(group, lemma);
    }

    /** Of the names of several words that begin at this token, the last token of the longest; -1 if none does. */
    int movement(Sentence sentence, int first) {
        StringBuilder name = new StringBuilder(sentence.token(first).text().toLowerCase(Locale.ROOT));
        int last = -1;
        for (int i = first + 1; i < sentence.size() && i - first < LONGEST; i++) {
            name.append(' ').append(sentence.token(i).text().toLowerCase(Locale.ROOT));
            last = has(Group.MOVEMENT, name.toString()) ? i : last;
        }
        return last;
    }

    List<WordGroups.Example<Group>> examples() {
        return groups.examples();
    }
}
