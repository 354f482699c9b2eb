package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Span;

/**
 * Nouns that stand for somebody: "the minister", "Danish negotiators", "both
 * sides", "a senior official". Those that refer back are resolved, the others are actors without a name.
 */
final class NominalResolver {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final CueLexicon lexicon;
    private final Countries countries;
    private final ReferenceWords reference;
    private final CastBuilder cast;
    private final Antecedents antecedents;

    NominalResolver(CueLexicon lexicon, Countries countries, ReferenceWords reference, CastBuilder cast) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.reference = reference;
        this.cast = cast;
        this.antecedents = new Antecedents(lexicon, reference, cast);
    }

    List<Mention> find(Sentence sentence, List<Mention> names, BitSet taken) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.isNoun() || taken.get(i) || !lexicon.canSpeak(lemma(token)) || isDescription(sentence, i)) {
                continue;
            }
            // "the party's deputy leader": the noun before may be the owner, as a name may.
            List<Mention> owners = new ArrayList<>(names);
            owners.addAll(found);
            Phrase phrase = phrase(sentence, i, owners);
            Optional<String> same = named(sentence, i, phrase, names);
            String actor = same.isPresent() ? same.get() : resolve(sentence, i, phrase);
            found.add(new Mention(
                    actor,
                    sentence.index(),
                    phrase.first,
                    phrase.last,
                    i,
                    sentence.span(phrase.first, phrase.last),
                    Mention.Kind.NOMINAL));
        }
        return found;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** Part of a compound or of a person's description: "minister" in "minister Ana Reyes". */
    private static boolean isDescription(Sentence sentence, int i) {
        return sentence.is(i, "compound") || sentence.is(i, "appos") && sentence.token(sentence.head(i)).entity().equals("PERSON");
    }

    /** "its director, Jonas Reitan," and "the Salvation Front, the armed group that": one actor, named beside it. */
    private Optional<String> named(Sentence sentence, int head, Phrase phrase, List<Mention> names) {
        for (Mention name : names) {
            boolean behind = sentence.is(name.head(), "appos") && sentence.head(name.head()) == head
                    || name.first() == phrase.last + 2 && sentence.token(phrase.last + 1).text().equals(",")
                    || isBehindOwner(sentence, head, name);
            boolean person = cast.draft(name.actor()).map(d -> d.kind() == ActorKind.PERSON).orElse(false);
            if (behind && person && !phrase.plural) {
                describe(sentence, head, phrase, name.actor());
                return Optional.of(name.actor());
            }
            boolean before = sentence.is(head, "appos") && sentence.head(head) == name.head() && !person;
            if (before) {
                cast.call(name.actor(), lemma(sentence.token(head)));
                return Optional.of(name.actor());
            }
        }
        return Optional.empty();
    }

    /** "The president of the Bakers’ Guild, Emil Roth,": the parser may take the name for the guild's. */
    private boolean isBehindOwner(Sentence sentence, int head, Mention name) {
        int beside = sentence.head(name.head());
        boolean apposed = sentence.is(name.head(), "appos") || sentence.is(name.head(), "dep") || sentence.is(name.head(), "conj");
        boolean parted = name.first() > 0 && sentence.token(name.first() - 1).text().equals(",");
        return apposed && parted && beside > head && sentence.head(beside) == head && isOwnerPreposition(sentence, beside) && antecedents.isHuman(lemma(sentence.token(head)));
    }

    private void describe(Sentence sentence, int head, Phrase phrase, String person) {
        String lemma = lemma(sentence.token(head));
        boolean office = lexicon.isSource("offices", lemma) || lexicon.isSource("speaks-for", lemma);
        if (!office) {
            return;
        }
        String owner = !phrase.owner.isEmpty() ? phrase.owner : phrase.country.isEmpty() ? "" : cast.state(phrase.country, "");
        boolean possessive = sentence.children(head).stream()
                .anyMatch(c -> sentence.relation(c).equals("nmod:poss") && sentence.token(c).isPronoun());
        if (owner.isEmpty() && possessive) {
            owner = bodyJustNamed(sentence).orElse("");
        }
        cast.describe(person, withoutOwner(sentence, phrase), owner);
    }

    /** @param label the name right before the noun is its own: "the Orchard Front movement" */
    private record Phrase(int first, int last, String country, String owner, boolean definite, boolean plural, boolean label) {}

    private Phrase phrase(Sentence sentence, int head, List<Mention> names) {
        BitSet tokens = new BitSet();
        tokens.set(head);
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            boolean inside = child < head && !relation.equals("punct") && !relation.equals("case") && !relation.startsWith("nsubj") && !relation.equals("cop") && !relation.equals("mark") && !relation.equals("cc") && !relation.startsWith("advcl");
            if (inside) {
                tokens.or(sentence.subtree(child));
            }
        }
        int first = tokens.nextSetBit(0);
        String country = "";
        String owner = "";
        for (int i = first; i < head; i++) {
            Token token = sentence.token(i);
            Optional<Country> people = token.tag().startsWith("JJ") || token.isNoun() ? countries.byDemonym(token.text()) : Optional.empty();
            if (people.isPresent() && country.isEmpty()) {
                country = people.get().alpha3();
            }
        }
        for (Mention name : names) {
            boolean before = name.first() >= first && name.last() < head;
            boolean of = name.first() > head && sentence.head(name.head()) == head && sentence.is(name.head(), "nmod") && isOwnerPreposition(sentence, name.head());
            // A mayor of a capital does not speak for the state.
            boolean town = reference.has("local", sentence.token(head).lemma())
                    && cast.draft(name.actor()).map(d -> d.kind() == ActorKind.STATE).orElse(false);
            if ((before || of) && owner.isEmpty() && !town) {
                owner = name.actor();
            }
        }
        boolean label = names.stream().anyMatch(name -> name.last() == head - 1 && name.kind() == Mention.Kind.NAME);
        String determiner = sentence.child(head, "det").map(d -> lemma(sentence.token(d))).orElse("");
        boolean possessed = sentence.children(head).stream().anyMatch(c -> sentence.relation(c).equals("nmod:poss"));
        String tag = sentence.token(head).tag();
        return new Phrase(
                first, head, country, owner, DEFINITE.contains(determiner) || DEFINITE.contains(lemma(sentence.token(first))) || possessed, tag.endsWith("S"), label);
    }

    private static boolean isOwnerPreposition(Sentence sentence, int i) {
        return sentence.child(i, "case").map(c -> Set.of("of", "for", "from").contains(sentence.token(c).lemma())).orElse(false);
    }

    private String resolve(Sentence sentence, int head, Phrase phrase) {
        String lemma = lemma(sentence.token(head));
        String words = cast.passage().report().text().slice(new Span(
                sentence.token(phrase.first).span().start(), sentence.token(phrase.last).span().end()));
        String owner = !phrase.owner.isEmpty() ? phrase.owner : phrase.country.isEmpty() ? "" : cast.state(phrase.country, "");
        if (owner.isEmpty() && lexicon.isSource("spokespeople", lemma)) {
            owner = bodyJustNamed(sentence).orElse("");
        }
        String principal = cast.draft(owner).map(d -> d.kind() == ActorKind.STATE ? d.country() : "").orElse("");
        boolean ownedByBody = cast.draft(owner).map(d -> d.kind() != ActorKind.PERSON).orElse(false);
        if (ownedByBody && lexicon.isSource("voices", lemma)) {
            return owner;
        }
        boolean labelled = phrase.label && reference.isLabel(lemma) && cast.draft(owner).filter(Draft::isOrganised).isPresent();
        if (labelled && !phrase.plural) {
            cast.call(owner, lemma);
            return owner;
        }
        if (phrase.plural && phrase.definite && owner.isEmpty() && lexicon.isSource("sides", lemma)) {
            return cast.body(ActorIds.body(cast.passage().report().id(), lemma), words, "", "", ActorKind.UNNAMED);
        }
        if (phrase.definite || !owner.isEmpty()) {
            Optional<String> earlier = antecedents.of(sought(sentence, lemma, owner, phrase));
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        boolean body = lexicon.isSource("bodies", lemma) && !phrase.plural;
        if (body && !owner.isEmpty()) {
            return cast.body(ActorIds.body(owner, withoutOwner(sentence, phrase)), words, owner, principal, principal.isEmpty() ? ActorKind.ORGANISATION : ActorKind.GOVERNMENT_BODY);
        }
        if (body && phrase.definite) {
            return cast.body(ActorIds.body(cast.passage().report().id(), withoutOwner(sentence, phrase)), words, "", "", ActorKind.ORGANISATION);
        }
        boolean official = lexicon.isSource("persons", lemma) || lexicon.isSource("offices", lemma) || lexicon.isSource("speaks-for", lemma);
        String speaksFor = official && !lexicon.isSource("bystanders", lemma) ? owner : "";
        String id = cast.unnamed(words, speaksFor, principal, lemma, phrase.plural, isHuman(lemma));
        return id;
    }

    private Antecedents.Sought sought(Sentence sentence, String lemma, String owner, Phrase phrase) {
        List<String> modifiers = new ArrayList<>();
        boolean former = reference.isFormer(lemma);
        boolean possessed = sentence.token(phrase.first).tag().equals("PRP$");
        for (int child : sentence.children(phrase.last, "amod", "compound")) {
            String word = lemma(sentence.token(child));
            former |= reference.isFormer(word);
            boolean tells = child < phrase.last
                    && !reference.isFormer(word)
                    && !reference.has("rank", word)
                    && countries.byDemonym(sentence.token(child).text()).isEmpty()
                    && sentence.token(child).entity().equals("O");
            if (tells) {
                modifiers.add(word);
            }
        }
        return new Antecedents.Sought(lemma, modifiers, owner, phrase.plural, former, possessed);
    }

    /** The body that the sentence before was about: for it speaks "a spokesman". */
    private Optional<String> bodyJustNamed(Sentence sentence) {
        List<Seen> before = cast.before();
        for (int i = before.size() - 1; i >= 0 && sentence.index() - before.get(i).mention().sentence() <= 2; i--) {
            if (before.get(i).draft().isBody() && before.get(i).subject()) {
                return Optional.of(before.get(i).mention().actor());
            }
        }
        return Optional.empty();
    }

    private String withoutOwner(Sentence sentence, Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (int i = phrase.first; i <= phrase.last; i++) {
            Token token = sentence.token(i);
            boolean common = token.isNoun() && token.entity().equals("O") || token.tag().startsWith("JJ");
            if (common && countries.byDemonym(token.text()).isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(token.text());
            }
        }
        return words.toString();
    }

    /** The body that is called so, of this owner if there is one, or, if a place has but one of its kind, a body of this report. */
    Optional<String> bodyCalled(String noun, String words, String owner) {
        Antecedents.Sought sought = new Antecedents.Sought(noun, List.of(), owner, false, false, false);
        Optional<String> earlier = antecedents.of(sought);
        if (earlier.isEmpty() && !owner.isEmpty()) {
            return Optional.of(cast.body(ActorIds.body(owner, noun), words, owner, "", ActorKind.ORGANISATION));
        }
        boolean one = earlier.isEmpty() && reference.has("standing", noun);
        return one
                ? Optional.of(cast.body(ActorIds.body(cast.passage().report().id(), noun), words, "", "", ActorKind.ORGANISATION))
                : earlier;
    }

    private boolean isHuman(String lemma) {
        return antecedents.isHuman(lemma);
    }
}
