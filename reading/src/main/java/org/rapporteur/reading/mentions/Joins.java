package org.rapporteur.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mentions.EntityMention.Form;
import org.rapporteur.reading.mentions.EntityWords.Group;

/**
 * Makes one mention of two with a comma between, where the second says in what the first lies: "Orrin, Ghana", "2nd Battalion,
 * 9th Infantry Regiment"; and of two nouns for people under one article: "our friends and neighbours". Pure functions.
 */
final class Joins {

    private static final Pattern ORDINAL = Pattern.compile("\\p{N}+(st|nd|rd|th)");
    private static final Pattern INSIDE = Pattern.compile("appos|dep|nmod:npmod|list|flat");

    /** So many places with commas between are no longer one in the other. */
    private static final int LIST = 3;

    private Joins() {}

    /**
     * The same mentions, joined.
     *
     * @param mentions of one sentence, none overlapping, in text order
     */
    static List<EntityMention> of(Sentence sentence, List<EntityMention> mentions, EntityKinds kinds) {
        List<EntityMention> joined = new ArrayList<>();
        for (int i = 0; i < mentions.size(); ) {
            int last = i;
            while (last + 1 < mentions.size() && belong(sentence, mentions.get(last), mentions.get(last + 1), kinds)) {
                last++;
            }
            if (last == i || mentions.get(i).kind() == EntityKind.PLACE && last - i >= LIST || goesOn(sentence, mentions, last)) {
                joined.addAll(mentions.subList(i, last + 1));
            } else {
                EntityMention one = mentions.get(i);
                int end = mentions.get(last).last();
                joined.add(new EntityMention(
                        one.kind(), one.form(), one.sentence(), one.first(), one.head(), end, sentence.span(one.first(), end)));
            }
            i = last + 1;
        }
        return joined;
    }

    /** "Orrin, Marlow and Ghana" is a list, whatever the tree says. */
    private static boolean goesOn(Sentence sentence, List<EntityMention> mentions, int last) {
        if (last + 1 == mentions.size() || mentions.get(last).kind() != EntityKind.PLACE) {
            return false;
        }
        EntityMention one = mentions.get(last);
        EntityMention next = mentions.get(last + 1);
        int between = next.first() - one.last() - 1;
        return next.kind() == one.kind() && between > 0 && between <= 2 && sentence.token(next.first() - 1).tag().equals("CC");
    }

    private static boolean belong(Sentence sentence, EntityMention one, EntityMention other, EntityKinds kinds) {
        if (isPair(sentence, one, other, kinds)) {
            return true;
        }
        boolean comma = other.first() == one.last() + 2 && sentence.token(one.last() + 1).text().equals(",");
        if (!comma || one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case PLACE -> named(sentence, one) && named(sentence, other) && liesIn(sentence, one, other);
            case ORGANISATION -> isUnit(sentence, one) && ORDINAL.matcher(sentence.token(other.first()).text()).matches();
            case PERSON -> false;
        };
    }

    /** "Our friends and neighbours": two nouns for people under one article. */
    private static boolean isPair(Sentence sentence, EntityMention one, EntityMention other, EntityKinds kinds) {
        return one.kind() == EntityKind.ORGANISATION && other.kind() == one.kind()
                && one.form() == Form.NOUN && other.form() == Form.NOUN
                && one.head() == one.last() && other.first() == other.last()
                && other.first() == one.last() + 2
                && sentence.token(one.last() + 1).text().equals("and")
                && kinds.isIndividual(sentence, other.head())
                && (kinds.isIndividual(sentence, one.head()) || sentence.token(one.head()).tag().equals("NN"));
    }

    private static boolean liesIn(Sentence sentence, EntityMention one, EntityMention other) {
        int governor = sentence.head(other.head());
        return INSIDE.matcher(sentence.relation(other.head())).matches()
                && (governor >= one.first() && governor <= one.last() || governor == sentence.head(one.head()));
    }

    /** By a name, or with one: "Orrin district". */
    private static boolean named(Sentence sentence, EntityMention mention) {
        if (mention.form() == Form.NAME) {
            return true;
        }
        boolean capital = false;
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (sentence.token(i).tag().matches("POS|PRP\\$|DT") && i > mention.first()) {
                return false;
            }
            capital |= sentence.token(i).isName();
        }
        return capital;
    }

    private static boolean isUnit(Sentence sentence, EntityMention mention) {
        return EntityWords.standard().has(Group.UNIT, sentence.token(mention.last()).text().toLowerCase(Locale.ROOT))
                || ORDINAL.matcher(sentence.token(mention.first()).text()).matches();
    }
}
