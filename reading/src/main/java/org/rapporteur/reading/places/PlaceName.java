package org.rapporteur.reading.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without the words that say what it is a name of: “the northern Sumy region” is Sumy, a region.
 *
 * @param bare the name alone; the whole where there is nothing else in it
 * @param sense what the other words say it is
 */
record PlaceName(String bare, Sense sense) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static PlaceName of(String name) {
        PlaceWords lexicon = PlaceWords.standard();
        List<String> words = new ArrayList<>(List.of(SPACE.split(name.strip())));
        while (words.size() > 1 && (is(words.get(0), "the") || lexicon.has(PlaceWords.Group.COMPASS, lower(words.get(0))))) {
            words.remove(0);
        }
        Sense sense = Sense.ANY;
        int of = words.indexOf("of");
        if (of > 0 && of < words.size() - 1 && lexicon.sense(lower(words.get(of - 1))) != Sense.ANY) {
            sense = lexicon.sense(lower(words.get(of - 1)));
            words = words.subList(of + 1, words.size());
        }
        while (words.size() > 1 && (isKind(lexicon, last(words)) || is(last(words), "border"))) {
            sense = sense == Sense.ANY ? lexicon.sense(lower(last(words))) : sense;
            words = words.subList(0, words.size() - 1);
        }
        return new PlaceName(String.join(" ", words), sense);
    }

    private static boolean isKind(PlaceWords lexicon, String word) {
        return lexicon.sense(lower(word)) != Sense.ANY;
    }

    private static boolean is(String word, String lower) {
        return lower(word).equals(lower);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
