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
 * 9th Infantry Regiment". Pure functions.
 */
final class Joins {

    private static final Pattern ORDINAL = Pattern.compile("\\p{N}+(st|nd|rd|th)");
    private static final Pattern INSIDE = Pattern.compile("appos|dep|nmod:npmod|list|flat");

    private Joins() {}

    /**
     * The same mentions, joined.
     *
     * @param mentions of one sentence, none overlapping, in text order
     */
    static List<EntityMention> of(Sentence sentence, List<EntityMention> mentions) {
        List<EntityMention> joined = new ArrayList<>();
        for (EntityMention mention : mentions) {
            EntityMention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && belong(sentence, before, mention)) {
                joined.set(joined.size() - 1, new EntityMention(
                        before.kind(), before.form(), before.sentence(), before.first(), before.head(), mention.last(),
                        sentence.span(before.first(), mention.last())));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean belong(Sentence sentence, EntityMention one, EntityMention other) {
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
