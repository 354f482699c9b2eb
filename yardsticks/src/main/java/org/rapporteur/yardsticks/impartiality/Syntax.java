package org.rapporteur.yardsticks.impartiality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;

/** What the parse says of the word at an offset of a report; of words outside of its sentences, nothing. */
final class Syntax {

    private final Map<Integer, Place> places = new HashMap<>();

    /** A token in its sentence. */
    private record Place(Sentence sentence, int token) {}

    private Syntax() {}

    static Syntax of(List<Passage> passages) {
        Syntax syntax = new Syntax();
        passages.stream().flatMap(passage -> Stream.concat(passage.heading().stream(), passage.sentences().stream())).forEach(sentence -> {
            for (int i = 0; i < sentence.size(); i++) {
                syntax.places.put(sentence.token(i).span().start(), new Place(sentence, i));
            }
        });
        return syntax;
    }

    /** One word of a person's name of several, or of a place that is called after another. */
    boolean isInLongerName(int offset) {
        Place place = places.get(offset);
        if (place == null) {
            return false;
        }
        Sentence sentence = place.sentence();
        int i = place.token();
        boolean ofPlace = is("LOCATION", sentence, i)
                && is("LOCATION", sentence, i - 1)
                && sentence.is(i - 1, "compound")
                && sentence.head(i - 1) >= i;
        return ofPlace || is("PERSON", sentence, i) && (is("PERSON", sentence, i - 1) || is("PERSON", sentence, i + 1));
    }

    private static boolean is(String entity, Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).entity().equals(entity);
    }

    /** Stands before a noun that it belongs to, as adjectives do. */
    boolean describes(int offset) {
        Place place = places.get(offset);
        if (place == null) {
            return false;
        }
        Sentence sentence = place.sentence();
        boolean describes = sentence.is(place.token(), "compound") || sentence.is(place.token(), "amod");
        return describes && sentence.head(place.token()) > place.token();
    }

    /** Heads a phrase of its own, as nouns do. */
    boolean isNoun(int offset) {
        Place place = places.get(offset);
        return place != null && place.sentence().token(place.token()).tag().matches("NN.*S");
    }
}
