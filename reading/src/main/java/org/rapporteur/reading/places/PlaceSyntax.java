package org.rapporteur.reading.places;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.places.PlaceWords.Group;

/**
 * Tells from the tree whether a name is meant as a place, in the words of {@code place-words.yaml}. Pure functions.
 *
 * <p>A country and a town with a seat of government can act: for those, only what cannot be said of an actor counts. Any
 * other town, region or water is a place unless it is said to say or want something.
 */
final class PlaceSyntax {

    /** What the words around a name say it is meant as. */
    record Meant(Verdict verdict, Sense sense) {

        static final Meant UNKNOWN = new Meant(Verdict.UNKNOWN, Sense.ANY);
        static final Meant PLACE = new Meant(Verdict.PLACE, Sense.ANY);
        static final Meant ACTOR = new Meant(Verdict.ACTOR, Sense.ANY);

        boolean isPlace() {
            return verdict == Verdict.PLACE;
        }
    }

    enum Verdict {
        PLACE,
        ACTOR,
        /** Nothing tells; a place beside it in a list may. */
        UNKNOWN
    }

    /** What stands between the names of a list. */
    static final Set<String> LIST_MARKS = Set.of(",", "and", "or", "&", ";", "/", "as", "well");

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final PlaceWords words = PlaceWords.standard();

    /**
     * @param known whether the gazetteer knows it; if not, only a word of place before it or a noun beside it, or what takes place there, tells
     * @param acts whether the name can stand for an actor
     * @param country whether it is the name of a country
     */
    Meant meant(PlaceCandidate name, boolean known, boolean acts, boolean country) {
        if (!known && isReached(name)) {
            return Meant.PLACE;
        }
        return known || followsWhere(name) || senseBeside(name) != Sense.ANY || isOfHappening(name) ? meant(name, acts, country) : Meant.UNKNOWN;
    }

    private Meant meant(PlaceCandidate name, boolean acts, boolean country) {
        Sentence sentence = name.sentence();
        int head = sentence.is(name.head(), "conj") ? firstConjunct(sentence, name.head()) : name.head();
        Sense beside = senseBeside(name);
        if (beside != Sense.ANY && !acts) {
            return new Meant(Verdict.PLACE, beside);
        }
        int governor = sentence.head(head);
        if (governor < 0) {
            return bySurface(name, acts);
        }
        Token above = sentence.token(governor);
        if (followsWhere(name) && !sentence.relation(head).equals("nmod:poss")) {
            return byPreposition(name, head, governor, acts, country);
        } else if (sentence.is(head, "nsubj")) {
            return subject(sentence, head, governor, acts);
        } else if (sentence.is(head, "obj") || sentence.is(head, "iobj") || sentence.is(head, "dobj")) {
            return !acts || has(Group.REACHING, above) ? Meant.PLACE : Meant.ACTOR;
        } else if (sentence.relation(head).equals("nmod:poss")) {
            return place(has(Group.SITE, above) || (!acts && has(Group.HAPPENING, above)));
        } else if (sentence.is(head, "compound") || sentence.is(head, "amod") || sentence.is(head, "nmod") && noCase(sentence, name, head)) {
            return modifier(name, above, country);
        } else if (sentence.is(head, "appos") || sentence.is(head, "dep") || sentence.is(head, "list")) {
            Sense sense = words.sense(lemma(above));
            return sense == Sense.ANY ? Meant.UNKNOWN : new Meant(Verdict.PLACE, sense);
        } else if (sentence.is(head, "obl") || sentence.is(head, "nmod")) {
            return byPreposition(name, head, governor, acts, country);
        }
        return bySurface(name, acts);
    }

    private static Meant place(boolean is) {
        return is ? Meant.PLACE : Meant.ACTOR;
    }

    private Meant subject(Sentence sentence, int head, int verb, boolean acts) {
        boolean passive = sentence.relation(head).equals("nsubj:pass");
        if (acts) {
            return place(passive && has(Group.REACHING, sentence.token(verb)));
        }
        return place(passive || sentence.child(verb, "ccomp", "xcomp").isEmpty());
    }

    /** “Istanbul talks”, “Kherson region”, “Sumy hospital”. */
    private Meant modifier(PlaceCandidate name, Token noun, boolean country) {
        Sense sense = senseAfter(name, noun);
        if (sense != Sense.ANY) {
            return new Meant(Verdict.PLACE, sense);
        }
        return place(has(Group.SITE, noun) && !isPaired(name) || !country && (has(Group.SPOT, noun) && !isPaired(name) || has(Group.HAPPENING, noun)));
    }

    private Meant byPreposition(PlaceCandidate name, int head, int governor, boolean acts, boolean country) {
        Sentence sentence = name.sentence();
        Governors above = new Governors(sentence, governor, nounBefore(sentence, name, head));
        String preposition = preposition(sentence, name, head);
        if (has(Group.WHERE, preposition)) {
            return place(!acts || !above.any(Group.TRUST));
        } else if (preposition.equals("of")) {
            Sense sense = sentence.token(governor).isName() ? Sense.ANY : words.sense(lemma(sentence.token(governor)));
            return !acts && sense != Sense.ANY
                    ? new Meant(Verdict.PLACE, sense)
                    : place(!acts || sense != Sense.ANY || above.any(Group.SITE) || above.any(Group.HAPPENING) || !country && above.any(Group.PART) || !acts && above.any(Group.SPOT));
        } else if (preposition.equals("on") || preposition.equals("against")) {
            return place(!country
                    && (above.any(Group.HAPPENING) || above.any(Group.MOVING) || !acts && sentence.token(governor).isVerb()));
        } else if (has(Group.WAY, preposition)) {
            return place(!acts || above.any(Group.MOVING));
        }
        return Meant.ACTOR;
    }

    /**
     * The words that a preposition may hang on: its governor, the noun right before it (“made a visit to”, whichever of the
     * two the parser chose), and the verb whose object the governor is (“withdraw its troops from”).
     */
    private final class Governors {
        private final Sentence sentence;
        private final int governor;
        private final int noun;

        private Governors(Sentence sentence, int governor, int noun) {
            this.sentence = sentence;
            this.governor = governor;
            this.noun = noun;
        }

        private boolean any(Group group) {
            boolean verbOfObject = sentence.is(governor, "obj")
                    && sentence.head(governor) >= 0
                    && group == Group.MOVING
                    && has(group, sentence.token(sentence.head(governor)));
            return has(group, sentence.token(governor)) || (noun >= 0 && has(group, sentence.token(noun))) || verbOfObject;
        }
    }

    private int nounBefore(Sentence sentence, PlaceCandidate name, int head) {
        int preposition = sentence.child(name.head(), "case")
                .or(() -> sentence.child(head, "case"))
                .orElse(beforeName(sentence, name.first()));
        return preposition > 0 && sentence.token(preposition - 1).isNoun() ? preposition - 1 : -1;
    }

    /** Whether a word of place stands right before the name, whatever the parser made of it (“stopped outside Khartoum”). */
    private boolean followsWhere(PlaceCandidate name) {
        int before = beforeName(name.sentence(), name.first());
        return before >= 0 && has(Group.WHERE, name.sentence().token(before).text().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a name that no list has, and that the name finder took for nothing, must be a place: "near Zemo Larsi", "the post at
     * Thay Baw Bo", "the Shahrud plant".
     */
    boolean isSpot(PlaceCandidate name) {
        Sentence sentence = name.sentence();
        for (int i = name.first(); i <= name.last(); i++) {
            Token token = sentence.token(i);
            if (!token.entity().equals("O") || token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        int after = name.last() + 1;
        boolean named = after < sentence.size() && sentence.token(after).isNoun() && sentence.head(name.head()) == after;
        if (named) {
            return has(Group.SPOT, sentence.token(after)) && sentence.is(name.head(), "compound") && name.hasArticleBefore();
        }
        int before = beforeName(sentence, name.first());
        // "the gate of the Hotel Guuleed", "the mouth of the Sarn"
        boolean house = has(Group.SPOT, sentence.token(name.first())) && name.last() > name.first();
        boolean river = before > 0 && has(Group.SHORE, sentence.token(before - 1));
        if (before < 1 || name.hasArticle() && !house && !river) {
            return false;
        }
        String preposition = sentence.token(before).text().toLowerCase(Locale.ROOT);
        boolean held = sentence.token(before - 1).isNoun() && (has(Group.SPOT, sentence.token(before - 1)) || river);
        return has(Group.BESIDE, preposition) || held && (preposition.equals("at") || preposition.equals("in") || preposition.equals("of"));
    }

    /** "Shelled Gorlovo", "reached Kadugli", "towed into Marrek", "the temple of Ta Krabei": what the name finder took for a location, where only a place can stand. */
    private boolean isReached(PlaceCandidate name) {
        Sentence sentence = name.sentence();
        int above = sentence.head(name.head());
        if (!name.located() || above < 0) {
            return false;
        }
        boolean object = sentence.is(name.head(), "obj") && has(Group.REACHING, sentence.token(above));
        boolean part = sentence.is(name.head(), "nmod") && preposition(sentence, name, name.head()).equals("of") && has(Group.SPOT, sentence.token(above));
        boolean named = sentence.is(name.head(), "compound") && (has(Group.SPOT, sentence.token(above)) || has(Group.LAND, sentence.token(above))) && !isPaired(name);
        boolean led = sentence.is(name.head(), "obl") && sentence.token(above).isVerb() && has(Group.MOVING, sentence.token(above))
                && has(Group.WAY, preposition(sentence, name, name.head()));
        return object || part || named || led;
    }

    /** "The Arica–Tacna road" leads from one to the other and lies in neither. */
    private static boolean isPaired(PlaceCandidate name) {
        Sentence sentence = name.sentence();
        boolean second = name.first() > 0 && DASHES.contains(sentence.token(name.first() - 1).text());
        boolean first = name.last() + 2 < sentence.size() && DASHES.contains(sentence.token(name.last() + 1).text()) && sentence.token(name.last() + 2).isName();
        return first || second;
    }

    /** "The Darran strike": what the name finder took for a location, before a noun for what takes place somewhere. */
    private boolean isOfHappening(PlaceCandidate name) {
        Sentence sentence = name.sentence();
        int noun = name.last() + 1;
        return name.located() && noun < sentence.size() && sentence.head(name.head()) == noun && sentence.is(name.head(), "compound")
                && has(Group.HAPPENING, sentence.token(noun));
    }

    /** Where the parser gave up, the word before the name has to do. */
    private Meant bySurface(PlaceCandidate name, boolean acts) {
        if (!followsWhere(name)) {
            return Meant.UNKNOWN;
        }
        int noun = nounBefore(name.sentence(), name, name.head());
        return place(!acts || noun < 0 || !has(Group.TRUST, name.sentence().token(noun)));
    }

    /** What a noun right before or after the name, or before the list it stands in, says it is. */
    private Sense senseBeside(PlaceCandidate name) {
        Sentence sentence = name.sentence();
        int after = name.last() + 1;
        if (after < sentence.size() && sentence.token(after).isNoun()) {
            Sense sense = senseAfter(name, sentence.token(after));
            if (sense != Sense.ANY) {
                return sense;
            }
        }
        int before = beforeName(sentence, name.first());
        if (before >= 1 && sentence.token(before).text().equals("of")) {
            return words.sense(lemma(sentence.token(before - 1)));
        }
        return before >= 0 && sentence.token(before).isNoun() ? words.sense(lemma(sentence.token(before))) : Sense.ANY;
    }

    /** “Kherson region”, “Kherson and Sumy regions”; but the Gulf states are no state called Gulf. */
    private Sense senseAfter(PlaceCandidate name, Token noun) {
        boolean plural = noun.tag().endsWith("S");
        boolean listed = name.first() > 0 && LIST_MARKS.contains(name.sentence().token(name.first() - 1).text());
        return plural && !listed ? Sense.ANY : words.sense(lemma(noun));
    }

    /** The last token before the name that is neither article nor point of the compass, -1 if there is none. */
    private int beforeName(Sentence sentence, int first) {
        int before = first - 1;
        while (before >= 0
                && (sentence.token(before).tag().equals("DT") || has(Group.COMPASS, sentence.token(before).text().toLowerCase(Locale.ROOT)))) {
            before--;
        }
        return before;
    }

    private boolean noCase(Sentence sentence, PlaceCandidate name, int head) {
        return preposition(sentence, name, head).isEmpty();
    }

    /** The preposition that governs the name or the list it stands in. */
    private String preposition(Sentence sentence, PlaceCandidate name, int head) {
        int surface = followsWhere(name) ? beforeName(sentence, name.first()) : -1;
        return Optional.of(surface)
                .filter(before -> before >= 0)
                .or(() -> sentence.child(name.head(), "case"))
                .or(() -> sentence.child(head, "case"))
                .map(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static int firstConjunct(Sentence sentence, int conjunct) {
        int first = conjunct;
        for (int steps = 0; sentence.is(first, "conj") && sentence.head(first) >= 0 && steps < sentence.size(); steps++) {
            first = sentence.head(first);
        }
        return first;
    }

    private boolean has(Group group, Token token) {
        return words.has(group, lemma(token));
    }

    private boolean has(Group group, String word) {
        return words.has(group, word);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
