package org.rapporteur.reading.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.mentions.EntityWords.Group;
import org.rapporteur.record.ActorKind;

/**
 * What a passage tells of the names that models of names take for a person's or a body's: where one is near, in, or "the city
 * of" Orrin more often than Orrin does something, Orrin is a place. Immutable.
 */
final class PlaceEvidence {

    private static final Set<String> INSIDE = Set.of("in", "at");

    private final Map<String, Integer> sure = new HashMap<>();
    private final Map<String, Integer> likely = new HashMap<>();
    private final Set<String> things = new HashSet<>();
    private final EntityWords words = EntityWords.standard();

    private PlaceEvidence() {}

    static PlaceEvidence of(Passage passage, Cast cast) {
        PlaceEvidence evidence = new PlaceEvidence();
        for (Sentence sentence : passage.sentences()) {
            evidence.places(sentence);
            evidence.explained(sentence);
            cast.mentionsIn(sentence.index()).forEach(mention -> evidence.persons(sentence, mention, cast));
        }
        return evidence;
    }

    /** Whether a name that the models take for a person's is a place's. */
    boolean isNoPerson(String name) {
        return likely.getOrDefault(name, 0) > 0;
    }

    /** Whether a name that the models take for a body's is a place's. Much is "in" a body. */
    boolean isNoBody(String name) {
        return sure.getOrDefault(name, 0) > 0 && isNoPerson(name);
    }

    /** Names that stand where only a place's can. */
    Set<String> places() {
        return sure.keySet().stream().filter(this::isNoBody).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is the name of an undertaking or of a storm, spelled out somewhere: "Hurricane Orrin". */
    boolean isThing(String name) {
        return things.contains(name);
    }

    private void places(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (words.has(Group.UNDERTAKING, lower(sentence, i)) && sentence.token(i).isName() && sentence.token(i + 1).isName()) {
                int last = i + 1;
                while (last + 1 < sentence.size() && sentence.token(last + 1).isName() && sentence.token(last + 1).isWord()) {
                    last++;
                }
                things.add(EntityKinds.text(sentence, i + 1, last));
            }
            boolean isSure = words.has(Group.LOCATIVE, lower(sentence, i))
                    || i > 0 && lower(sentence, i).equals("of") && words.has(Group.PLACE, sentence.token(i - 1).lemma().toLowerCase(Locale.ROOT));
            if (isSure || INSIDE.contains(lower(sentence, i))) {
                int last = i;
                while (last + 1 < sentence.size() && sentence.token(last + 1).isName() && sentence.token(last + 1).isWord()) {
                    last++;
                }
                boolean goesOn = last + 1 < sentence.size() && (sentence.token(last + 1).isNoun() || sentence.token(last + 1).tag().equals("POS"));
                if (last > i && !goesOn) {
                    String name = EntityKinds.text(sentence, i + 1, last);
                    likely.merge(name, 1, Integer::sum);
                    sure.merge(name, isSure ? 1 : 0, Integer::sum);
                }
            }
        }
    }

    /** "The capital, Orrin", "Orrin, a city in the north". */
    private void explained(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int other = sentence.is(i, "appos") ? sentence.head(i) : -1;
            if (other >= 0 && Math.abs(other - i) > 1) {
                explained(sentence, i, other);
                explained(sentence, other, i);
            }
        }
    }

    private void explained(Sentence sentence, int name, int noun) {
        Token token = sentence.token(noun);
        if (!token.isName() && words.has(Group.PLACE, token.lemma().toLowerCase(Locale.ROOT)) && sentence.token(name).isName()) {
            int first = name;
            while (first > 0 && sentence.token(first - 1).isName() && sentence.token(first - 1).isWord()) {
                first--;
            }
            String whole = EntityKinds.text(sentence, first, name);
            likely.merge(whole, 1, Integer::sum);
            sure.merge(whole, 1, Integer::sum);
        }
    }

    /** Who does something is no place, nor what is the last of several names of a person. */
    private void persons(Sentence sentence, Mention mention, Cast cast) {
        boolean person = cast.actor(mention.actor()).filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
        if (!person || mention.kind() != Mention.Kind.NAME || words.has(Group.LOCATIVE, lower(sentence, mention.first()))) {
            return;
        }
        int governor = sentence.head(mention.head());
        if (sentence.relation(mention.head()).equals("nsubj") && governor >= 0 && sentence.token(governor).isVerb()) {
            likely.merge(EntityKinds.text(sentence, mention.first(), mention.last()), -1, Integer::sum);
        }
        if (mention.last() > mention.first()) {
            likely.merge(sentence.token(mention.last()).text(), -1, Integer::sum);
        }
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }
}
