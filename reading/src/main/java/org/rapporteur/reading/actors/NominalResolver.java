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
    private static final int WINDOW = 400;

    private final CueLexicon lexicon;
    private final Countries countries;
    private final CastBuilder cast;

    NominalResolver(CueLexicon lexicon, Countries countries, CastBuilder cast) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.cast = cast;
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
                    || name.first() == phrase.last + 2 && sentence.token(phrase.last + 1).text().equals(",");
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

    private record Phrase(int first, int last, String country, String owner, boolean definite, boolean plural) {}

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
            if ((before || of) && owner.isEmpty()) {
                owner = name.actor();
            }
        }
        String determiner = sentence.child(head, "det").map(d -> lemma(sentence.token(d))).orElse("");
        boolean possessed = sentence.children(head).stream().anyMatch(c -> sentence.relation(c).equals("nmod:poss"));
        String tag = sentence.token(head).tag();
        return new Phrase(
                first, head, country, owner, DEFINITE.contains(determiner) || possessed, tag.endsWith("S"));
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
        if (phrase.plural && phrase.definite && owner.isEmpty() && lexicon.isSource("sides", lemma)) {
            return cast.body(ActorIds.body(cast.passage().report().id(), lemma), words, "", "", ActorKind.UNNAMED);
        }
        if (phrase.definite || !owner.isEmpty()) {
            Optional<String> earlier = antecedent(lemma, owner, phrase);
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

    /** The body that the sentence before was about: for it speaks "a spokesman". */
    private Optional<String> bodyJustNamed(Sentence sentence) {
        List<CastBuilder.Seen> before = cast.before();
        for (int i = before.size() - 1; i >= 0 && sentence.index() - before.get(i).mention().sentence() <= 2; i--) {
            ActorKind kind = before.get(i).draft().kind();
            boolean body = kind == ActorKind.STATE || kind == ActorKind.ORGANISATION || kind == ActorKind.GOVERNMENT_BODY || kind == ActorKind.ARMED_GROUP;
            if (body && before.get(i).subject()) {
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

    /** Who the phrase refers back to: the nearest that bears this office, is called this, or was introduced like this. */
    private Optional<String> antecedent(String lemma, String owner, Phrase phrase) {
        List<CastBuilder.Seen> before = cast.before();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - WINDOW); i--) {
            CastBuilder.Draft draft = before.get(i).draft();
            boolean sameOwner = owner.isEmpty() || ownerOf(draft).equals(owner) || draft.id().equals(owner);
            if (sameOwner && fits(draft, lemma, phrase)) {
                return Optional.of(draft.id());
            }
        }
        return Optional.empty();
    }

    private static String ownerOf(CastBuilder.Draft draft) {
        return draft.country().isEmpty() ? "" : ActorIds.country(draft.country());
    }

    private boolean fits(CastBuilder.Draft draft, String lemma, Phrase phrase) {
        String office = draft.office().toLowerCase(Locale.ROOT);
        boolean holds = office.equals(lemma) || office.endsWith(" " + lemma) || office.startsWith(lemma + " ");
        return switch (draft.kind()) {
            // "the army" is no person, though somebody is its spokesman.
            case PERSON -> holds && !phrase.plural && isHuman(lemma);
            case UNNAMED -> holds && draft.isPlural() == phrase.plural;
            case ORGANISATION, GOVERNMENT_BODY, ARMED_GROUP ->
                !phrase.plural && lexicon.isSource("bodies", lemma) && calledSo(draft, lemma);
            case STATE, POPULATION, OFFICE -> false;
        };
    }

    private boolean isHuman(String lemma) {
        boolean person = lexicon.isSource("persons", lemma) || lexicon.isSource("speaks-for", lemma) || lexicon.isSource("offices", lemma);
        return person && !lexicon.isSource("documents", lemma) && !lexicon.isSource("bodies", lemma);
    }

    private static boolean calledSo(CastBuilder.Draft draft, String lemma) {
        if (draft.isCalled(lemma)) {
            return true;
        }
        String name = draft.name().toLowerCase(Locale.ROOT);
        return name.equals(lemma) || name.endsWith(" " + lemma) || name.contains(lemma + " ");
    }
}
