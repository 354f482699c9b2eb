package org.rapporteur.reading.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.mentions.EntityMention.Form;
import org.rapporteur.reading.places.PlaceMention;

/** The mentions of one sentence: names first, then nouns and pronouns. Used once, by one thread. */
final class SentenceEntities {

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> OF_OR_FOR = Set.of("of", "for");
    private static final int DEEP = 4;

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<PlaceMention> places;
    private final EntityKinds kinds;
    private final List<EntityMention> found = new ArrayList<>();
    private final BitSet named = new BitSet();

    SentenceEntities(Sentence sentence, Cast cast, List<PlaceMention> places, EntityKinds kinds) {
        this.sentence = sentence;
        this.mentions = cast.mentionsIn(sentence.index());
        this.places = places.stream().filter(place -> place.sentence() == sentence.index()).toList();
        this.kinds = kinds;
    }

    /** All mentions, those inside of others too. */
    List<EntityMention> all(Map<String, EntityKind> elsewhere) {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.NAME) {
                name(kinds.ofActor(sentence, mention, places), mention.first(), mention.last());
            }
        }
        for (PlaceMention place : places) {
            if (!named.get(place.first()) && !named.get(place.last())) {
                name(Optional.of(EntityKind.PLACE), place.first(), place.last());
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!named.get(i) && isCapital(i)) {
                int last = i;
                while (last + 1 < sentence.size() && !named.get(last + 1) && isCapital(last + 1)) {
                    last++;
                }
                Optional<EntityKind> kind = kinds.ofName(sentence, i, last, elsewhere);
                if (kind.isPresent()) {
                    name(kind, i, last);
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!named.get(i)) {
                noun(i);
            }
        }
        return found;
    }

    private boolean isCapital(int i) {
        Token token = sentence.token(i);
        return token.isName() && token.isWord() && token.text().codePoints().anyMatch(Character::isUpperCase);
    }

    private void name(Optional<EntityKind> kind, int first, int last) {
        named.set(first, last + 1);
        if (kind.isEmpty()) {
            return;
        }
        int head = headOf(first, last);
        int governor = sentence.head(head);
        boolean modifies = governor > last && sentence.token(governor).isNoun() && !sentence.is(head, "appos") && !sentence.is(head, "conj");
        NounPhrase phrase = modifies ? new NounPhrase(first, last) : widened(kind.get(), first, last, DEEP);
        found.add(mention(kind.get(), Form.NAME, phrase, head));
    }

    private void noun(int i) {
        Token token = sentence.token(i);
        if (token.isPronoun()) {
            kinds.ofPronoun(sentence, i, mentions).ifPresent(kind -> found.add(mention(kind, Form.PRONOUN, new NounPhrase(i, i), i)));
        } else if (token.isNoun() && !(sentence.is(i, "compound") && sentence.head(i) > i) && !isSaidOf(i)) {
            kinds.ofNoun(sentence, i).ifPresent(kind -> found.add(mention(kind, Form.NOUN, widened(kind, i, i, DEEP), i)));
        }
    }

    /** "is a village", "as soldiers": it says what something is and stands for nothing itself. */
    private boolean isSaidOf(int noun) {
        return sentence.child(noun, "cop").isPresent()
                || sentence.children(noun, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals("as"));
    }

    /** With what belongs to the noun; of what "of" adds, only that which makes the name or the office whole. */
    private NounPhrase widened(EntityKind kind, int first, int last, int depth) {
        NounPhrase phrase = NounPhrase.before(sentence, first, last);
        int behind = phrase.complement(sentence, kind == EntityKind.PERSON ? OF_OR_FOR : OF);
        if (behind < 0 || depth == 0) {
            return phrase;
        }
        Optional<EntityKind> other = kindAt(behind);
        boolean whole = other.isPresent() && (kind != EntityKind.ORGANISATION || other.get() == kind || kinds.isSeated(sentence, last));
        if (!whole) {
            return phrase;
        }
        int end = found.stream().filter(m -> m.first() <= behind && behind <= m.last()).mapToInt(EntityMention::last).max().orElse(behind);
        return phrase.until(widened(other.get(), behind, end, depth - 1).last());
    }

    private Optional<EntityKind> kindAt(int token) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME && mention.first() <= token && token <= mention.last())
                .findFirst()
                .flatMap(mention -> kinds.ofActor(sentence, mention, places))
                .or(() -> places.stream().anyMatch(p -> p.first() <= token && token <= p.last()) ? Optional.of(EntityKind.PLACE) : Optional.empty())
                .or(() -> kinds.ofNoun(sentence, token))
                .or(() -> isCapital(token) ? Optional.of(EntityKind.ORGANISATION) : Optional.empty());
    }

    private EntityMention mention(EntityKind kind, Form form, NounPhrase phrase, int head) {
        return new EntityMention(
                kind, form, sentence.index(), phrase.first(), head, phrase.last(), sentence.span(phrase.first(), phrase.last()));
    }

    private int headOf(int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            if ((head < first || head > last) && !sentence.is(i, "case") && !sentence.is(i, "punct")) {
                return i;
            }
        }
        return last;
    }
}
