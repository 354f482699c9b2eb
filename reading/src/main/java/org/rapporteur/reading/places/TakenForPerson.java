package org.rapporteur.reading.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.places.PlaceWords.Group;
import org.rapporteur.record.Actor;

/**
 * Towns that the name finder took for persons, because it knows no town of that name: "a barracks in Tessaro", "near Kassem", "the
 * market of Corvo". They are places where only a place can stand and where the passage makes no person of the name elsewhere. Pure functions.
 */
final class TakenForPerson {

    private static final String PERSON = "PERSON";

    private TakenForPerson() {}

    /** The names of persons of a sentence that must be places, in text order. */
    static List<PlaceCandidate> in(Sentence sentence, Cast cast) {
        List<PlaceCandidate> found = new ArrayList<>();
        for (int first = 1; first < sentence.size(); first++) {
            if (!isPerson(sentence.token(first)) || isPerson(sentence.token(first - 1))) {
                continue;
            }
            int last = first;
            while (last + 1 < sentence.size() && isPerson(sentence.token(last + 1))) {
                last++;
            }
            PlaceCandidate name = new PlaceCandidate(sentence, first, last, false);
            if (isWhere(name) && !isSomebody(name, cast)) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isPerson(Token token) {
        return token.entity().equals(PERSON) && token.isName();
    }

    private static boolean isWhere(PlaceCandidate name) {
        Sentence sentence = name.sentence();
        int above = sentence.head(name.head());
        PlaceWords words = PlaceWords.standard();
        boolean land = name.last() + 1 == above && sentence.is(name.head(), "compound") && words.has(Group.LAND, lemma(sentence.token(above)))
                && name.hasArticleBefore();
        if (land) {
            // "in the Gara mountains"
            return true;
        }
        boolean hangs = above >= 0 && (sentence.is(name.head(), "obl") || sentence.is(name.head(), "nmod")) && !sentence.is(name.head(), "nmod:poss");
        boolean owns = name.last() + 1 < sentence.size() && sentence.token(name.last() + 1).tag().matches("POS|NNPS?|CD");
        if (!hangs || owns) {
            return false;
        }
        int before = name.first() - 1;
        String beside = before == 0 ? "" : lemma(sentence.token(before - 1));
        return switch (sentence.token(before).text().toLowerCase(Locale.ROOT)) {
            case "near", "outside" -> true;
            case "in" -> !words.has(Group.TRUST, beside) && !words.has(Group.TRUST, lemma(sentence.token(above)));
            case "at" -> words.has(Group.SPOT, beside);
            case "of" -> words.has(Group.PART, beside) || words.sense(beside) == Sense.TOWN;
            case "into", "through" -> words.has(Group.MOVING, lemma(sentence.token(above)));
            default -> false;
        };
    }

    /** Whether the passage knows more of the name than that it stands here: another mention, a longer name, an office. */
    private static boolean isSomebody(PlaceCandidate name, Cast cast) {
        return cast.mentionAt(name.sentence().index(), name.head())
                .map(Mention::actor)
                .flatMap(cast::actor)
                .filter(actor -> !isOnlyNamed(actor, name, cast))
                .isPresent();
    }

    private static boolean isOnlyNamed(Actor actor, PlaceCandidate name, Cast cast) {
        return actor.name().equals(name.words()) && actor.roles().isEmpty()
                && cast.mentions().stream().filter(mention -> mention.actor().equals(actor.id())).count() == 1;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
