package org.rapporteur.reading.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.mentions.EntityMention.Form;
import org.rapporteur.reading.mentions.EntityWords.Group;
import org.rapporteur.reading.places.PlaceMention;

/** The mentions of one sentence: names first, then nouns and pronouns. Used once, by one thread. */
final class SentenceEntities {

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> OF_FOR_TO = Set.of("of", "for", "to");
    private static final Set<String> OF_OR_FOR = Set.of("of", "for");
    private static final Pattern NUMERAL = Pattern.compile("\\p{N}{1,3}|\\p{Lu}\\p{L}+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}");
    private static final int DEEP = 4;

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<PlaceMention> places;
    private final EntityKinds kinds;
    private final PlaceEvidence evidence;
    private final EntityWords words = EntityWords.standard();
    private final List<EntityMention> found = new ArrayList<>();
    private final BitSet named = new BitSet();
    private final BitSet nothings = new BitSet();

    SentenceEntities(Sentence sentence, Cast cast, List<PlaceMention> places, EntityKinds kinds, PlaceEvidence evidence) {
        this.sentence = sentence;
        this.mentions = cast.mentionsIn(sentence.index());
        this.places = places.stream().filter(place -> place.sentence() == sentence.index()).toList();
        this.kinds = kinds;
        this.evidence = evidence;
    }

    /** All mentions, those inside of others too. */
    List<EntityMention> all(Map<String, EntityKind> elsewhere) {
        for (int i = 0; i < sentence.size(); i++) {
            int last = words.movement(sentence, i);
            if (last > i) {
                name(Optional.of(EntityKind.ORGANISATION), i, last);
                i = last;
            }
        }
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.NAME && !named.get(mention.first()) && !named.get(mention.last())) {
                name(kinds.ofActor(sentence, mention, places), mention.first(), mention.last());
            }
        }
        for (PlaceMention place : places) {
            if (!named.get(place.first()) && !named.get(place.last())) {
                name(Optional.of(kinds.ofPlace(sentence, place)), place.first(), place.last());
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean begins = i + 1 < sentence.size() && words.has(Group.LOCATIVE, lower(i)) && isCapital(i + 1);
            if (!named.get(i) && isCapital(i) && !begins) {
                int last = i;
                while (last + 1 < sentence.size() && !named.get(last + 1) && isCapital(last + 1)) {
                    last++;
                }
                // "the Orchard Treaty (OT)"
                boolean nothing = i > 1 && sentence.token(i - 1).text().equals("(") && named.get(i - 2) && nothings.get(i - 2);
                Optional<EntityKind> kind = nothing ? Optional.empty() : kinds.ofName(sentence, i, last, elsewhere);
                if (kind.isPresent() || kinds.isThing(sentence, i, last)) {
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

    private void name(Optional<EntityKind> told, int begin, int end) {
        int first = begin;
        while (first < end && words.has(Group.LOCATIVE, lower(first))) {
            // "Near Orrin" at the head of a sentence
            first++;
        }
        String name = EntityKinds.text(sentence, first, end);
        Optional<EntityKind> kind = told.filter(each -> each == EntityKind.PLACE || !evidence.isThing(name)).map(each -> settled(each, name));
        int last = kind.filter(each -> each == EntityKind.ORGANISATION).isPresent() && isNumbered(end) ? end + 1 : end;
        named.set(begin, last + 1);
        if (kind.isEmpty()) {
            nothings.set(begin, last + 1);
            return;
        }
        int head = headOf(first, last);
        int governor = sentence.head(head);
        boolean modifies = governor > last && sentence.token(governor).isNoun() && !sentence.is(head, "appos") && !sentence.is(head, "conj");
        NounPhrase phrase = modifies ? new NounPhrase(first, last) : widened(kind.get(), first, last, DEEP).trimmed(sentence, first);
        found.add(mention(kind.get(), Form.NAME, phrase, head));
    }

    /** What the passage tells of a name that the models take for something else. */
    private EntityKind settled(EntityKind told, String name) {
        boolean place = told == EntityKind.PERSON && evidence.isNoPerson(name)
                || told == EntityKind.ORGANISATION && evidence.isNoBody(name) && !words.has(Group.MOVEMENT, name.toLowerCase(Locale.ROOT));
        return place ? EntityKind.PLACE : told;
    }

    /** "Task Force 50", "Mobile Unit Two": the number behind the name of a unit is a part of it. */
    private boolean isNumbered(int end) {
        return end + 1 < sentence.size()
                && sentence.token(end + 1).tag().equals("CD")
                && NUMERAL.matcher(sentence.token(end + 1).text()).matches()
                && (words.has(Group.UNIT, lower(end)) || CAPITALS.matcher(sentence.token(end).text()).matches())
                && (end + 2 >= sentence.size() || !sentence.token(end + 2).tag().matches("N.*|JJ.*|CD"));
    }

    private String lower(int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    private void noun(int i) {
        Token token = sentence.token(i);
        if (token.isPronoun()) {
            kinds.ofPronoun(sentence, i, mentions).ifPresent(kind -> found.add(mention(kind, Form.PRONOUN, new NounPhrase(i, i), i)));
        } else if (token.isNoun() && !(sentence.is(i, "compound") && sentence.head(i) > i) && !isSaidOf(i)) {
            kinds.ofNoun(sentence, i).ifPresent(kind -> {
                NounPhrase phrase = widened(kind, i, i, DEEP).bare(sentence, i);
                if (kind == EntityKind.ORGANISATION && isOf(phrase, i)) {
                    return;
                }
                if (isOneOf(phrase) && kinds.isIndividual(sentence, i)) {
                    found.add(mention(EntityKind.PERSON, Form.NOUN, new NounPhrase(phrase.first() - 2, phrase.last()), i));
                } else if (!isUnreferring(kind, phrase, i)) {
                    found.add(mention(kind, Form.NOUN, phrase, i));
                }
            });
        }
    }

    /** "A group of buildings" is no body. */
    private boolean isOf(NounPhrase phrase, int noun) {
        int counted = words.has(Group.MEASURE, sentence.token(noun).lemma()) ? new NounPhrase(phrase.first(), noun).complement(sentence, OF) : -1;
        return counted >= 0 && !sentence.token(counted).isName() && kinds.ofNoun(sentence, counted).filter(kind -> kind != EntityKind.PLACE).isEmpty();
    }

    /** "One of the doctors" is one. */
    private boolean isOneOf(NounPhrase phrase) {
        return phrase.first() > 1 && lower(phrase.first() - 1).equals("of") && lower(phrase.first() - 2).equals("one")
                && sentence.child(phrase.first() - 2, "cop").isEmpty();
    }

    /** "returned to base", "attack, bomber and fighter aircraft": a countable noun without an article stands for nothing. */
    private boolean isUnreferring(EntityKind kind, NounPhrase phrase, int noun) {
        boolean described = kind == EntityKind.PERSON && phrase.last() == noun && !sentence.is(noun, "nsubj") && !sentence.is(noun, "appos")
                && sentence.tokens().subList(phrase.first(), noun).stream().noneMatch(Token::isNoun);
        if (kind == EntityKind.ORGANISATION || phrase.last() > phrase.first() && !described) {
            return false;
        }
        int listed = noun;
        for (int hop = 0; hop < DEEP && sentence.is(listed, "conj"); hop++) {
            listed = sentence.head(listed);
        }
        boolean shared = listed != noun && sentence.token(listed).isNoun() && sentence.child(listed, "det", "nmod:poss").isPresent();
        return sentence.token(noun).tag().equals("NN") && !shared && sentence.child(noun, "det", "nmod:poss", "nummod").isEmpty();
    }

    /** "is a village", "as soldiers": it says what something is and stands for nothing itself. */
    private boolean isSaidOf(int noun) {
        return sentence.child(noun, "cop").isPresent()
                || sentence.children(noun, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals("as"));
    }

    /** With what belongs to the noun; of what "of" adds, only that which makes the name or the office whole. */
    private NounPhrase widened(EntityKind kind, int first, int last, int depth) {
        NounPhrase phrase = NounPhrase.before(sentence, first, last);
        boolean posted = words.has(Group.POSTED, lower(last));
        int behind = phrase.complement(sentence, posted ? OF_FOR_TO : kind == EntityKind.PERSON ? OF_OR_FOR : OF);
        if (behind < 0 || depth == 0) {
            return phrase;
        }
        Optional<EntityKind> other = kindAt(behind);
        boolean whole = other.isPresent() && (posted || kind != EntityKind.ORGANISATION || other.get() == kind || kinds.isSeated(sentence, last));
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
