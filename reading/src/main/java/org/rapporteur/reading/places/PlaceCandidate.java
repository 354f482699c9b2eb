package org.rapporteur.reading.places;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * A name that may be meant as a place.
 *
 * @param located whether the name finder took it for a location; a name that only the gazetteer knows needs more proof
 */
record PlaceCandidate(Sentence sentence, int first, int last, boolean located) {

    private static final String LOCATION = "LOCATION";
    private static final String PERSON = "PERSON";

    /** Names of months and days, which the calendar gives and no gazetteer may claim (“in May”). */
    private static final Set<String> TIMES = Stream.concat(Arrays.stream(Month.values()), Arrays.stream(DayOfWeek.values()))
            .map(time -> time.toString().charAt(0) + time.toString().substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** All names of a sentence that could be places, in text order, none overlapping. */
    static List<PlaceCandidate> in(Sentence sentence) {
        List<PlaceCandidate> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            boolean located = sentence.token(i).entity().equals(LOCATION);
            if (!located && !isName(sentence.token(i)) && !isCalled(sentence, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < sentence.size() && continues(sentence.token(end), located)) {
                end++;
            }
            int free = found.isEmpty() ? 0 : found.get(found.size() - 1).last() + 1;
            found.add(widened(sentence, i, end - 1, located, free));
            i = found.get(found.size() - 1).last() + 1;
        }
        return found;
    }

    private static boolean continues(Token token, boolean located) {
        return located ? token.entity().equals(LOCATION) : isName(token) && !token.entity().equals(LOCATION);
    }

    /** "The town of Hpa-An": a word with a capital that the tagger takes for a noun. */
    private static boolean isCalled(Sentence sentence, int token) {
        return token > 1 && sentence.token(token).isNoun() && Character.isUpperCase(sentence.token(token).text().codePointAt(0))
                && sentence.token(token).entity().equals("O")
                && sentence.token(token - 1).text().equals("of")
                && PlaceWords.standard().sense(sentence.token(token - 2).lemma().toLowerCase(Locale.ROOT)) != Sense.ANY;
    }

    private static boolean isName(Token token) {
        return token.isName() && token.isWord() && !token.entity().equals(PERSON) && !TIMES.contains(token.text());
    }

    /**
     * With the capitalised words beside it that belong to the name: “Strait of” Hormuz, Black “Sea”.
     *
     * @param free the first token that belongs to no name before
     */
    private static PlaceCandidate widened(Sentence sentence, int first, int last, boolean located, int free) {
        int from = first;
        int to = last;
        while (from < to && sentence.token(from).text().equals("the")) {
            from++;
        }
        if (from - 2 >= free
                && sentence.token(from - 1).text().equals("of")
                && kind(sentence.token(from - 2)) == Sense.WATER) {
            from -= 2;
        }
        while (to + 1 < sentence.size() && kind(sentence.token(to + 1)) != Sense.ANY) {
            to++;
        }
        boolean form = to + 1 < sentence.size() && sentence.head(to) == to + 1 && isLandform(sentence.token(to + 1));
        return new PlaceCandidate(sentence, from, form ? to + 1 : to, located || form);
    }

    /** "The Sarn delta": a noun that belongs to the name before it. */
    private static boolean isLandform(Token token) {
        return token.isNoun() && PlaceWords.standard().has(PlaceWords.Group.LANDFORM, token.text().toLowerCase(Locale.ROOT));
    }

    /** What kind of place a capitalised word says that it is a name of. */
    private static Sense kind(Token token) {
        return token.isName() ? PlaceWords.standard().sense(token.text().toLowerCase(Locale.ROOT)) : Sense.ANY;
    }

    /** Whether its last word is one for a form of land: "the Sarn delta". */
    boolean isLandform() {
        return last > first && isLandform(sentence.token(last));
    }

    /** The token that the others hang on. */
    int head() {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    /** The words as written, from the first to the last token. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean apart = i > first
                    && sentence.token(i).span().start() > sentence.token(i - 1).span().end();
            words.append(apart ? " " : "").append(sentence.token(i).text());
        }
        return words.toString();
    }

    /** Whether “the” stands right before it and is its own: the Hague is a town, the White House none. */
    boolean hasArticle() {
        return first > 0
                && sentence.token(first - 1).lemma().equalsIgnoreCase("the")
                && holds(sentence.head(first - 1))
                && !sentence.is(head(), "compound")
                && !sentence.is(head(), "amod");
    }

    /** Whether an article stands before it, whatever it belongs to: "the Shahrud plant". */
    boolean hasArticleBefore() {
        return first > 0 && sentence.token(first - 1).tag().equals("DT");
    }

    boolean holds(int token) {
        return first <= token && token <= last;
    }
}
