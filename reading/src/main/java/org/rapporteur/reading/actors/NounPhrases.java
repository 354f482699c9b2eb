package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;

/**
 * What a noun that stands for somebody is said together with: its article, whose it is, which one it is. Used by one thread, while a
 * passage is read.
 */
final class NounPhrases {

    /** Relations of what stands before a noun and is no part of what is said together with it. */
    private static final Set<String> OUTSIDE = Set.of("punct", "case", "cop", "mark", "cc");

    private final CueLexicon lexicon;
    private final Countries countries;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final Governments governments;
    private final Possessors possessors;
    private final PhraseWords words;

    NounPhrases(Background background, CastBuilder cast, Possessors possessors, PhraseWords words) {
        this.lexicon = background.lexicon();
        this.countries = background.countries();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.governments = new Governments(reference, cast);
        this.possessors = possessors;
        this.words = words;
    }

    /**
     * The phrase of this noun.
     *
     * @param names mentions of the sentence that may own what the noun stands for
     */
    Phrase of(Sentence sentence, int head, List<Mention> names) {
        int first = first(sentence, head);
        List<String> nationalities = nationalities(sentence, first, head);
        String country = nationalities.isEmpty() ? "" : nationalities.get(0);
        String named = names.stream().filter(name -> owns(sentence, head, first, name)).map(Mention::actor).findFirst().orElse("");
        String pronoun = named.isEmpty() && country.isEmpty() ? possessors.of(sentence, head, Nouns.lemma(sentence.token(head)), names).orElse("") : "";
        boolean open = named.isEmpty() && country.isEmpty() && pronoun.isEmpty();
        String owner = open ? governmentBefore(sentence, head).orElse("") : named.isEmpty() ? pronoun : named;
        List<String> owners = owner.isEmpty() && nationalities.size() > 1
                ? nationalities.stream().map(alpha3 -> cast.states().of(alpha3, "")).toList()
                : names.stream().filter(name -> name.actor().equals(owner)).findFirst().map(name -> together(sentence, name, names)).orElse(List.of());
        boolean label = names.stream().anyMatch(name -> name.last() == head - 1 && name.kind() == Mention.Kind.NAME);
        String determiner = sentence.child(head, "det").map(d -> Nouns.lemma(sentence.token(d))).orElse("");
        boolean definite = reference.has("definite", determiner)
                || reference.has("definite", Nouns.lemma(sentence.token(first)))
                || isPossessed(sentence, head)
                || first == head && determiner.isEmpty() && isKnownWithoutArticle(sentence, head);
        boolean plural = sentence.token(head).tag().endsWith("S");
        return new Phrase(first, head, country, owner, owners, !pronoun.isEmpty(), definite, reference.has("indefinite", determiner), plural, label);
    }

    /** The first token of what hangs on the noun before it. */
    private static int first(Sentence sentence, int head) {
        BitSet tokens = new BitSet();
        tokens.set(head);
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            if (child < head && !OUTSIDE.contains(relation) && !relation.startsWith("nsubj") && !relation.startsWith("advcl")) {
                tokens.or(sentence.subtree(child));
            }
        }
        int first = tokens.nextSetBit(0);
        // "Q. Grain growers say": the letter says only that somebody asks.
        boolean letter = first == 0 && head > 0 && sentence.token(0).text().matches("[QA]\\.");
        return letter ? 1 : first;
    }

    /** ISO 3166-1 alpha-3 of the states that nationalities before the noun tell, each once. */
    private List<String> nationalities(Sentence sentence, int first, int head) {
        Set<String> named = new LinkedHashSet<>();
        for (int i = first; i < head; i++) {
            Token token = sentence.token(i);
            if (token.tag().startsWith("JJ") || token.isNoun()) {
                demonym(sentence, i, head).ifPresent(country -> named.add(country.alpha3()));
            }
        }
        return List.copyOf(named);
    }

    /** "Ghana’s minister", "the minister of Ghana": whether the one named stands there as the one whose it is. */
    private boolean owns(Sentence sentence, int head, int first, Mention name) {
        boolean before = name.first() >= first && name.last() < head;
        boolean of = name.first() > head && sentence.head(name.head()) == head && sentence.is(name.head(), "nmod")
                && (isWhose(sentence, head, name.head()) || isSeat(sentence, head, name));
        if (!before && !of) {
            return false;
        }
        Optional<Draft> owner = cast.draft(name.actor());
        // A mayor of a capital does not speak for the state.
        boolean town = reference.has("local", sentence.token(head).lemma()) && owner.filter(d -> d.kind() == ActorKind.STATE).isPresent();
        // "operators of breaking the accord": no paper has anybody.
        boolean paper = owner.filter(d -> d.kind() == ActorKind.UNNAMED && lexicon.isSource("documents", d.office()) && !nouns.isBody(d.office())).isPresent();
        return !town && !paper && !(of ? isField(sentence, head, name) : isPartOfOffice(sentence, head, name));
    }

    /** "the director of sales", "the chief of staff": what the office is for; "the chief of police" is the police's. */
    private boolean isField(Sentence sentence, int head, Mention behind) {
        Token noun = sentence.token(behind.head());
        return behind.kind() == Mention.Kind.NOMINAL && behind.first() == behind.last() && sentence.token(head).tag().equals("NN")
                && (reference.has("of-firms", Nouns.lemma(sentence.token(head))) || noun.tag().equals("NN"))
                && !reference.has("standing", Nouns.lemma(noun));
    }

    /** "the defence secretary": one office, whatever the name model takes its first word for. */
    private boolean isPartOfOffice(Sentence sentence, int head, Mention before) {
        return before.last() == head - 1 && before.first() == before.last()
                && nouns.isTwoWordOffice(Nouns.lemma(sentence.token(head - 1)), Nouns.lemma(sentence.token(head)));
    }

    private static boolean isPossessed(Sentence sentence, int head) {
        return sentence.children(head).stream().anyMatch(c -> sentence.relation(c).equals("nmod:poss"));
    }

    /** Headlines leave the article out: "Government rejects offer". */
    private boolean isKnownWithoutArticle(Sentence sentence, int head) {
        String noun = Nouns.lemma(sentence.token(head));
        return sentence.token(head).tag().startsWith("NN") && (reference.has("governments", noun) || reference.has("articleless", noun));
    }

    /** "Danish", "South African": of one word or of two. */
    private Optional<Country> demonym(Sentence sentence, int i, int head) {
        String word = sentence.token(i).text();
        Optional<Country> two = i + 1 < head ? countries.byDemonym(word + " " + sentence.token(i + 1).text()) : Optional.empty();
        return two.or(() -> countries.byDemonym(word));
    }

    /** "the government delegation": of the government that the report has named, or of the one it speaks of. */
    private Optional<String> governmentBefore(Sentence sentence, int head) {
        boolean government = head > 0 && sentence.is(head - 1, "compound") && sentence.head(head - 1) == head
                && reference.has("governments", Nouns.lemma(sentence.token(head - 1))) && !nouns.isHuman(Nouns.lemma(sentence.token(head)));
        return government ? Optional.of(governments.lastSpokenOf(sentence.token(head - 1).text())) : Optional.empty();
    }

    /** The body and those named side by side with it; empty if it stands alone. */
    private List<String> together(Sentence sentence, Mention body, List<Mention> names) {
        List<String> all = new ArrayList<>();
        all.add(body.actor());
        names.stream()
                .filter(other -> sentence.is(other.head(), "conj") && sentence.head(other.head()) == body.head())
                .map(Mention::actor)
                .filter(id -> !all.contains(id) && cast.draft(id).filter(Draft::isBody).isPresent())
                .forEach(all::add);
        return all.size() > 1 ? all : List.of();
    }

    /** "The government in Lima": a capital tells whose it is. */
    private boolean isSeat(Sentence sentence, int head, Mention place) {
        return (reference.has("governments", Nouns.lemma(sentence.token(head))) || isOfState(sentence, head))
                && sentence.children(place.head(), "case").stream().anyMatch(c -> sentence.token(c).text().equals("in"))
                && cast.draft(place.actor()).filter(draft -> draft.kind() == ActorKind.STATE).isPresent();
    }

    /** Whether the noun behind tells whose the one before is; of a paper also who wrote it: "a statement by the guild". */
    boolean isWhose(Sentence sentence, int noun, int owner) {
        boolean author = reference.has("papers", Nouns.lemma(sentence.token(noun))) && sentence.children(owner, "case").stream().anyMatch(c -> sentence.token(c).text().equals("by"));
        return author || isOwner(sentence, owner);
    }

    /** "the ministry in Lima", "a trade ministry official in Lima", "officials in Lima": nothing but the town tells whose. */
    private boolean isOfState(Sentence sentence, int head) {
        String lemma = Nouns.lemma(sentence.token(head));
        if (reference.has("ministries", lemma)) {
            return true;
        }
        boolean ofMinistry = head > 0 && reference.has("ministries", Nouns.lemma(sentence.token(head - 1)));
        boolean bare = sentence.children(head, "amod", "compound").stream().allMatch(c -> reference.has("rank", Nouns.lemma(sentence.token(c))));
        return reference.has("officials", lemma) && (ofMinistry || bare);
    }

    /** "The envoy of the EU", "an official in the Danish presidency", "an official at the World Bank": whose he is. */
    private boolean isOwner(Sentence sentence, int i) {
        if (words.isPortfolio(sentence, i)) {
            return false;
        }
        Token token = sentence.token(i);
        boolean body = reference.has("organs", Nouns.lemma(token)) || token.entity().equals("ORGANIZATION");
        return reference.governs("of-owner", sentence, i) || body && reference.governs("at-body", sentence, i);
    }
}
