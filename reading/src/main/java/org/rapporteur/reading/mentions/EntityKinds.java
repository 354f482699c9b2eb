package org.rapporteur.reading.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.mentions.EntityWords.Group;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/** Says what a name, a noun or a pronoun stands for; empty where it stands for none of the three. Immutable. */
final class EntityKinds {

    /** Letters that shorten a name of several words, mostly a body's. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{3,8}(-\\p{Lu}{2,6})?|\\p{Lu}\\p{Ll}\\p{Lu}");

    /** Of a machine: "F-16 fighters" are no persons. */
    private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}{1,4}-\\p{N}{1,4}\\p{Lu}?");

    private final Cast cast;
    private final CueLexicon lexicon;
    private final EntityWords words = EntityWords.standard();

    EntityKinds(Cast cast, CueLexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** A name that the finder of actors knows. */
    Optional<EntityKind> ofActor(Sentence sentence, Mention mention, List<PlaceMention> places) {
        Optional<EntityKind> told = byWords(sentence, mention.first(), mention.last());
        ActorKind kind = cast.actor(mention.actor()).map(actor -> actor.kind()).orElse(ActorKind.ORGANISATION);
        if (isThing(sentence, mention.first(), mention.last())) {
            return Optional.empty();
        } else if (kind == ActorKind.STATE && acts(sentence, mention)) {
            return Optional.of(EntityKind.ORGANISATION);
        } else if (kind == ActorKind.STATE && isNationality(sentence, mention)) {
            return Optional.empty();
        } else if (told.isPresent() && (kind != ActorKind.PERSON || told.get() != EntityKind.ORGANISATION)) {
            return told;
        } else if (kind == ActorKind.PERSON || kind == ActorKind.OFFICE) {
            boolean movement = words.has(Group.MOVEMENT, lower(sentence, mention.head()));
            return Optional.of(movement ? EntityKind.ORGANISATION : EntityKind.PERSON);
        } else if (kind == ActorKind.STATE) {
            return Optional.of(EntityKind.PLACE);
        }
        boolean place = places.stream().anyMatch(p -> p.first() <= mention.first() && mention.last() <= p.last());
        return Optional.of(place ? EntityKind.PLACE : EntityKind.ORGANISATION);
    }

    /** A state is a body where it does something, else the land. */
    private boolean acts(Sentence sentence, Mention mention) {
        int head = mention.head();
        for (int hop = 0; hop < 4 && sentence.is(head, "conj"); hop++) {
            head = sentence.head(head);
        }
        int governor = sentence.head(head);
        if (governor < 0) {
            return false;
        }
        boolean subject = sentence.relation(head).equals("nsubj")
                && !words.has(Group.STRETCH, sentence.token(governor).lemma().toLowerCase(Locale.ROOT))
                && (sentence.token(governor).isVerb() || !isLand(sentence, governor) && sentence.child(governor, "cop").isPresent());
        boolean owner = (sentence.is(head, "nmod:poss") || sentence.is(head, "compound"))
                && words.has(Group.DEED, sentence.token(governor).lemma().toLowerCase(Locale.ROOT));
        boolean resolved = sentence.relation(head).equals("nsubj:pass") && words.has(Group.RESOLVE, lower(sentence, governor));
        boolean addressed = (sentence.is(head, "obj") || sentence.is(head, "iobj") || sentence.relation(head).equals("nsubj:pass"))
                && words.has(Group.ADDRESS, sentence.token(governor).lemma().toLowerCase(Locale.ROOT));
        boolean agent = sentence.is(head, "obl") && sentence.children(head, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals("by"));
        return subject || resolved || addressed || agent || owner || isDealtWith(sentence, head, governor) || isListedAsBody(sentence, head, governor);
    }

    /** "Relations with Ghana", "sanctions against Ghana", but "the border with Ghana". */
    private boolean isDealtWith(Sentence sentence, int head, int governor) {
        String other = sentence.token(governor).lemma().toLowerCase(Locale.ROOT);
        return (sentence.is(head, "obl") || sentence.is(head, "nmod"))
                && !words.has(Group.PLACE, other)
                && sentence.children(head, "case").stream().map(c -> lower(sentence, c)).anyMatch(word -> word.equals("between")
                        ? words.has(Group.DEED, other) || words.has(Group.THING, other)
                        : words.has(Group.RELATION, word));
    }

    /** "Nations that sent troops include Chile and Peru", "allies such as Peru": what they are listed as. */
    private boolean isListedAsBody(Sentence sentence, int head, int governor) {
        boolean object = sentence.is(head, "obj") && words.has(Group.LISTING, sentence.token(governor).lemma().toLowerCase(Locale.ROOT));
        boolean among = sentence.is(head, "nmod") && sentence.children(head, "case").stream().anyMatch(c -> words.has(Group.LISTING, lower(sentence, c)));
        int listed = object ? sentence.child(governor, "nsubj").orElse(-1) : among ? governor : -1;
        return listed >= 0
                && sentence.token(listed).isNoun()
                && ofNoun(sentence, listed).filter(kind -> kind == EntityKind.ORGANISATION).isPresent()
                && sentence.children(listed, "case").stream().noneMatch(c -> List.of("in", "across", "from").contains(lower(sentence, c)));
    }

    /** "U.S. aircraft": the short names of some states stand for the nationality. */
    private boolean isNationality(Sentence sentence, Mention mention) {
        int head = mention.head();
        int governor = sentence.head(head);
        boolean modifies = governor > mention.last() && (sentence.is(head, "compound") || sentence.is(head, "amod") || sentence.is(head, "nummod"));
        return modifies && sentence.token(mention.last()).text().chars().noneMatch(Character::isLowerCase);
    }

    /** "Ghana is a country of many rivers": said of the land. */
    private boolean isLand(Sentence sentence, int noun) {
        return words.has(Group.PLACE, sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    /** A name that neither actors nor places know. */
    Optional<EntityKind> ofName(Sentence sentence, int first, int last, Map<String, EntityKind> elsewhere) {
        if (isThing(sentence, first, last)) {
            return Optional.empty();
        }
        return byWords(sentence, first, last)
                .or(() -> byModel(sentence, first, last))
                .or(() -> Optional.ofNullable(elsewhere.get(text(sentence, first, last))))
                .or(() -> last > first && lexicon.isSource("offices", lower(sentence, first)) ? Optional.of(EntityKind.PERSON) : Optional.empty())
                .or(() -> first == last && SHORT.matcher(sentence.token(first).text()).matches()
                        ? Optional.of(EntityKind.ORGANISATION)
                        : Optional.empty());
    }

    /** A name that the finder of places knows; one that only the model of names takes for a place's may be another's by its words. */
    EntityKind ofPlace(Sentence sentence, PlaceMention place) {
        return Double.isNaN(place.place().lat())
                ? byWords(sentence, place.first(), place.last()).orElse(EntityKind.PLACE)
                : EntityKind.PLACE;
    }

    private static Optional<EntityKind> byModel(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            switch (sentence.token(i).entity()) {
                case "PERSON":
                    return Optional.of(EntityKind.PERSON);
                case "ORGANIZATION":
                    return Optional.of(EntityKind.ORGANISATION);
                case "LOCATION":
                    return Optional.of(EntityKind.PLACE);
                default:
            }
        }
        return Optional.empty();
    }

    /** By the word that says what the name is a name of: "the Foreign Secretary", "Kestrel Dam", "Lake Orrin", "Orchard Brigades". */
    private Optional<EntityKind> byWords(Sentence sentence, int first, int last) {
        if (words.has(Group.MOVEMENT, text(sentence, first, last).toLowerCase(Locale.ROOT))) {
            return Optional.of(EntityKind.ORGANISATION);
        }
        int head = headOf(sentence, first, last);
        String word = singular(lower(sentence, head).replaceFirst("-(designate|elect)$", ""));
        boolean plural = !word.equals(lower(sentence, head)) && sentence.token(head).text().matches(".*(s|men)");
        boolean several = last > first || first > 0 && sentence.token(first - 1).tag().equals("DT");
        boolean group = words.has(Group.GROUP, word);
        boolean office = lexicon.isSource("offices", word)
                || head > first && lexicon.isSource("offices", lower(sentence, head - 1) + " " + word);
        boolean feature = words.has(Group.FEATURE, word) && !sentence.token(Math.min(head + 1, last)).text().matches("of|for");
        if (last > first && (feature || !group && words.has(Group.OPENER, lower(sentence, first)))) {
            return Optional.of(EntityKind.PLACE);
        } else if (office && several && !sentence.token(last).entity().equals("PERSON")) {
            return Optional.of(plural ? EntityKind.ORGANISATION : EntityKind.PERSON);
        } else if (group && several || plural && words.has(Group.INDIVIDUAL, word)) {
            return Optional.of(EntityKind.ORGANISATION);
        }
        return Optional.empty();
    }

    /** "Minister of Public Works": the word before "of"; "Kestrel Airfield West": the word before the direction. */
    private int headOf(Sentence sentence, int first, int last) {
        if (last > first && sentence.token(last).text().matches("North|South|East|West") && words.has(Group.FEATURE, lower(sentence, last - 1))) {
            return last - 1;
        }
        for (int i = first + 1; i < last; i++) {
            if (sentence.token(i).text().matches("of|for")) {
                return i - 1;
            }
        }
        return last;
    }

    boolean isThing(Sentence sentence, int first, int last) {
        for (int i = first; i < last; i++) {
            if (DESIGNATION.matcher(sentence.token(i).text()).matches()) {
                return true;
            }
        }
        if (!sentence.token(last).isWord() || sentence.token(last).text().endsWith("$")) {
            return true;
        }
        int next = last + 1;
        boolean goesOn = next < sentence.size() && sentence.token(next).isName() && isThing(lower(sentence, next));
        boolean begun = first > 0 && sentence.token(first - 1).isName() && words.has(Group.UNDERTAKING, lower(sentence, first - 1));
        return begun || isThing(lower(sentence, last)) || last > first && isThing(lower(sentence, first)) || goesOn;
    }

    private boolean isThing(String word) {
        return words.has(Group.THING, word);
    }

    /** Whether the noun tells of human beings one by one. */
    boolean isIndividual(Sentence sentence, int i) {
        String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        String pair = i > 0 ? lower(sentence, i - 1) + " " + lemma : "";
        return words.has(Group.INDIVIDUAL, lemma) || words.has(Group.INDIVIDUAL, pair) || lexicon.isSource("persons", lemma);
    }

    Optional<EntityKind> ofNoun(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String lemma = token.isName() ? singular(lower(sentence, i)) : token.lemma().toLowerCase(Locale.ROOT);
        String pair = i > 0 ? lower(sentence, i - 1) + " " + lemma : "";
        boolean completed = i + 2 < sentence.size() && words.has(Group.NOTHING, lemma + " " + lower(sentence, i + 1) + " " + lower(sentence, i + 2));
        if (completed) {
            return Optional.empty();
        } else if (words.has(Group.PLACE, pair)) {
            return Optional.of(EntityKind.PLACE);
        } else if (words.has(Group.GROUP, pair)) {
            return Optional.of(EntityKind.ORGANISATION);
        } else if (words.has(Group.NOTHING, pair) || i > 0 && DESIGNATION.matcher(sentence.token(i - 1).text()).matches()) {
            return Optional.empty();
        }
        boolean plural = token.tag().endsWith("S") || token.isName() && !lemma.equals(lower(sentence, i));
        if (words.has(Group.PLACE, lemma)) {
            int governor = sentence.head(i);
            boolean does = sentence.relation(i).equals("nsubj") && governor >= 0 && sentence.token(governor).isVerb();
            return Optional.of(plural && does && lexicon.isSource("collectives", lower(sentence, i)) ? EntityKind.ORGANISATION : EntityKind.PLACE);
        } else if (words.has(Group.GROUP, lemma)) {
            return Optional.of(EntityKind.ORGANISATION);
        } else if (words.has(Group.NOTHING, lemma)) {
            return Optional.empty();
        } else if (words.has(Group.INDIVIDUAL, lemma) || words.has(Group.INDIVIDUAL, pair) || lexicon.isSource("persons", lemma)) {
            return Optional.of(plural ? EntityKind.ORGANISATION : EntityKind.PERSON);
        }
        return lexicon.isSource("bodies", lemma) ? Optional.of(EntityKind.ORGANISATION) : Optional.empty();
    }

    /** Whether what "of" adds to the body is where it sits: "the Government of Ghana", "the University of Oslo". */
    boolean isSeated(Sentence sentence, int last) {
        return sentence.token(last).isName()
                || words.has(Group.GROUP, sentence.token(last).lemma().toLowerCase(Locale.ROOT))
                || words.has(Group.GROUP, lower(sentence, last));
    }

    Optional<EntityKind> ofPronoun(Sentence sentence, int i, List<Mention> mentions) {
        if (!sentence.token(i).tag().equals("PRP")) {
            return Optional.empty();
        }
        return switch (lower(sentence, i)) {
            case "i", "me", "he", "him", "she", "her" -> Optional.of(EntityKind.PERSON);
            case "we", "they" -> Optional.of(EntityKind.ORGANISATION);
            case "it" -> isBody(sentence, i, mentions) ? Optional.of(EntityKind.ORGANISATION) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "It" stands for a body only where that was the subject before; in "it is clear" it stands for nothing. */
    private boolean isBody(Sentence sentence, int i, List<Mention> mentions) {
        boolean does = sentence.is(i, "nsubj") && sentence.token(sentence.head(i)).isVerb() && sentence.child(sentence.head(i), "ccomp", "csubj").isEmpty();
        return does && mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN && mention.first() == i)
                .anyMatch(mention -> cast.mentions().stream().anyMatch(other -> other.actor().equals(mention.actor())
                        && other.kind() == Mention.Kind.NAME
                        && other.span().start() < mention.span().start()
                        && other.sentence() >= mention.sentence() - 1
                        && other.sentence() <= mention.sentence()));
    }

    private static String singular(String word) {
        return word.endsWith("men") ? word.substring(0, word.length() - 2) + "an" : word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    static String text(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(i > first ? " " : "").append(sentence.token(i).text());
        }
        return text.toString();
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }
}
