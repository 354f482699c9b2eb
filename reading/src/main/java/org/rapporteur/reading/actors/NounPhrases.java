package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
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

/**
 * What a noun that stands for somebody is said together with: its article, whose it is, which one it is. Used by one thread, while a
 * passage is read.
 */
final class NounPhrases {

    /** So many words behind a noun may tell its bearer from others. */
    private static final int LONGEST_TELLING = 10;

    private final CueLexicon lexicon;
    private final Countries countries;
    private final ReferenceWords reference;
    private final Nouns nouns;
    private final CastBuilder cast;
    private final Governments governments;
    private final Possessors possessors;

    NounPhrases(Background background, CastBuilder cast, Possessors possessors) {
        this.lexicon = background.lexicon();
        this.countries = background.countries();
        this.reference = background.words();
        this.nouns = background.nouns();
        this.cast = cast;
        this.governments = new Governments(reference, cast);
        this.possessors = possessors;
    }

    /**
     * @param definite it means somebody known: "the", "his", "Ghana’s" stand before it
     * @param indefinite it means somebody new, whoever was named before: "a Serbian official"
     * @param owners all of whom it is, where they are several ("the ministers of Ghana and Togo"), else empty
     * @param pronoun a pronoun tells whose it is: "its defence ministry"
     * @param label the name right before the noun is its own: "the Orchard Front movement"
     */
    record Phrase(
            int first,
            int last,
            String country,
            String owner,
            List<String> owners,
            boolean pronoun,
            boolean definite,
            boolean indefinite,
            boolean plural,
            boolean label) {}

    Phrase of(Sentence sentence, int head, List<Mention> names) {
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
        // "Q. Grain growers say": the letter says only that somebody asks.
        first += first == 0 && head > 0 && sentence.token(0).text().matches("[QA]\\.") ? 1 : 0;
        String country = "";
        String owner = "";
        Set<String> countriesNamed = new LinkedHashSet<>();
        for (int i = first; i < head; i++) {
            Token token = sentence.token(i);
            Optional<Country> people = token.tag().startsWith("JJ") || token.isNoun() ? demonym(sentence, i, head) : Optional.empty();
            if (people.isPresent() && country.isEmpty()) {
                country = people.get().alpha3();
            }
            people.ifPresent(named -> countriesNamed.add(named.alpha3()));
        }
        for (Mention name : names) {
            boolean before = name.first() >= first && name.last() < head;
            boolean of = name.first() > head && sentence.head(name.head()) == head && sentence.is(name.head(), "nmod")
                    && (isWhose(sentence, head, name.head()) || isSeat(sentence, head, name));
            // A mayor of a capital does not speak for the state.
            boolean town = reference.has("local", sentence.token(head).lemma())
                    && cast.draft(name.actor()).map(d -> d.kind() == ActorKind.STATE).orElse(false);
            // "operators of breaking the accord": no paper has anybody.
            boolean paper = cast.draft(name.actor()).filter(d -> d.kind() == ActorKind.UNNAMED && lexicon.isSource("documents", d.office()) && !lexicon.isSource("bodies", d.office())).isPresent();
            // "the director of sales", "the chief of staff": what the office is for; "the chief of police" is the police's.
            boolean field = of && name.kind() == Mention.Kind.NOMINAL && name.first() == name.last() && sentence.token(head).tag().equals("NN")
                    && (reference.has("of-firms", lemma(sentence.token(head))) || sentence.token(name.head()).tag().equals("NN"))
                    && !reference.has("standing", lemma(sentence.token(name.head())));
            // "the defence secretary": one office, whatever the name model takes its first word for.
            field |= before && name.last() == head - 1 && name.first() == name.last()
                    && nouns.isTwoWordOffice(lemma(sentence.token(head - 1)), lemma(sentence.token(head)));
            if ((before || of) && owner.isEmpty() && !town && !paper && !field) {
                owner = name.actor();
            }
        }
        boolean pronoun = owner.isEmpty() && country.isEmpty();
        if (pronoun) {
            owner = possessors.of(sentence, head, lemma(sentence.token(head)), names).orElse("");
            pronoun = !owner.isEmpty();
            owner = pronoun ? owner : governmentBefore(sentence, head).orElse("");
        }
        String possessor = owner;
        List<String> owners = names.stream()
                .filter(name -> name.actor().equals(possessor))
                .findFirst()
                .map(name -> together(sentence, name, names))
                .orElse(List.of());
        if (owner.isEmpty() && countriesNamed.size() > 1) {
            owners = countriesNamed.stream().map(alpha3 -> cast.states().of(alpha3, "")).toList();
        }
        boolean label = names.stream().anyMatch(name -> name.last() == head - 1 && name.kind() == Mention.Kind.NAME);
        String determiner = sentence.child(head, "det").map(d -> lemma(sentence.token(d))).orElse("");
        boolean possessed = sentence.children(head).stream().anyMatch(c -> sentence.relation(c).equals("nmod:poss"));
        String tag = sentence.token(head).tag();
        // Headlines leave the article out: "Government rejects offer".
        possessed |= tag.startsWith("NN") && first == head && determiner.isEmpty() && (reference.has("governments", lemma(sentence.token(head))) || reference.has("articleless", lemma(sentence.token(head))));
        boolean definite = possessed || reference.has("definite", determiner) || reference.has("definite", lemma(sentence.token(first)));
        return new Phrase(first, head, country, owner, owners, pronoun, definite, reference.has("indefinite", determiner), tag.endsWith("S"), label);
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
                && reference.has("governments", lemma(sentence.token(head - 1))) && !nouns.isHuman(lemma(sentence.token(head)));
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
        return (reference.has("governments", lemma(sentence.token(head))) || isOfState(sentence, head))
                && sentence.children(place.head(), "case").stream().anyMatch(c -> sentence.token(c).text().equals("in"))
                && cast.draft(place.actor()).filter(draft -> draft.kind() == ActorKind.STATE).isPresent();
    }

    /** Whether the noun behind tells whose the one before is; of a paper also who wrote it: "a statement by the guild". */
    boolean isWhose(Sentence sentence, int noun, int owner) {
        boolean author = reference.has("papers", lemma(sentence.token(noun))) && sentence.children(owner, "case").stream().anyMatch(c -> sentence.token(c).text().equals("by"));
        return author || isOwner(sentence, owner);
    }

    /** "the ministry in Lima", "a trade ministry official in Lima", "officials in Lima": nothing but the town tells whose. */
    private boolean isOfState(Sentence sentence, int head) {
        String lemma = lemma(sentence.token(head));
        if (reference.has("ministries", lemma)) {
            return true;
        }
        boolean ofMinistry = head > 0 && reference.has("ministries", lemma(sentence.token(head - 1)));
        boolean bare = sentence.children(head, "amod", "compound").stream().allMatch(c -> reference.has("rank", lemma(sentence.token(c))));
        return reference.has("officials", lemma) && (ofMinistry || bare);
    }

    /** "The envoy of the EU", "an official in the Danish presidency", "an official at the World Bank": whose he is. */
    private boolean isOwner(Sentence sentence, int i) {
        if (isPortfolio(sentence, i)) {
            return false;
        }
        return reference.governs("of-owner", sentence, i) || reference.governs("at-body", sentence, i) && (reference.has("organs", lemma(sentence.token(i))) || sentence.token(i).entity().equals("ORGANIZATION"));
    }

    /** "defence" of "the minister of defence". */
    List<String> portfolio(Sentence sentence, int office) {
        return sentence.children(office, "nmod").stream().filter(field -> field > office && isPortfolio(sentence, field)).map(field -> lemma(sentence.token(field))).toList();
    }

    /** "The minister of defence", "the secretary of state": a bare noun tells what the office is for, not whose it is. */
    private boolean isPortfolio(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean of = reference.governs("of-office", sentence, i);
        boolean bare = token.tag().equals("NN") && token.entity().equals("O") && sentence.children(i, "det", "nmod:poss", "amod", "nummod", "compound").isEmpty();
        return of && bare && !reference.has("standing", lemma(token)) && !reference.has("articleless", lemma(token));
    }

    /** The noun with what tells its bearer from others: "an official who took part in the talks", "a diplomat in Lomé". */
    String toldApart(Sentence sentence, int head, Phrase phrase) {
        int last = phrase.last();
        for (int child : sentence.children(head)) {
            boolean tells = sentence.relation(child).startsWith("acl") || sentence.is(child, "nmod") && (!reference.governs("of-owner", sentence, child) || isPortfolio(sentence, child)) && sentence.token(child).isNoun();
            BitSet part = sentence.subtree(child);
            int end = last;
            while (end + 1 < sentence.size() && part.get(end + 1) && (sentence.token(end + 1).isWord() || sentence.token(end + 1).tag().matches("CD|POS"))) {
                end++;
            }
            last = tells && child > head && child <= end && end - phrase.last() <= LONGEST_TELLING ? end : last;
        }
        return cast.passage().report().text().slice(sentence.span(phrase.first(), last));
    }

    /** Words before the noun that tell which body it is: nouns ("the water users' association") and adjectives like "ruling". */
    List<String> telling(Sentence sentence, Phrase phrase) {
        List<String> telling = new ArrayList<>();
        for (int i = phrase.first(); i < phrase.last(); i++) {
            Token token = sentence.token(i);
            boolean own = token.entity().equals("O") && !Character.isDigit(token.text().codePointAt(0)) && countries.byDemonym(token.text()).isEmpty() && !reference.has("rank", lemma(token)) && !reference.isFormer(lemma(token));
            boolean noun = token.isNoun() && !reference.has("governments", lemma(token));
            boolean tells = reference.has("telling", token.text());
            if (own && (noun || tells)) {
                telling.add(tells ? token.text().toLowerCase(Locale.ROOT) : lemma(token));
            }
        }
        return telling;
    }

    /** Adjectives and nouns before the noun that tell something of its bearer, no nationalities. */
    List<String> modifiers(Sentence sentence, Phrase phrase) {
        return sentence.children(phrase.last(), "amod", "compound").stream()
                .filter(child -> child < phrase.last() && countries.byDemonym(sentence.token(child).text()).isEmpty())
                .map(child -> lemma(sentence.token(child)))
                .toList();
    }

    /** The common words of the phrase without the owner's name: "defence ministry" of "the Danish defence ministry". */
    String withoutOwner(Sentence sentence, Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Token token = sentence.token(i);
            boolean common = token.isNoun() && token.entity().equals("O") || token.tag().startsWith("JJ");
            if (common && countries.byDemonym(token.text()).isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(token.text());
            }
        }
        // A name model may take the whole phrase for a name; the noun still says what it is.
        return words.length() == 0 ? sentence.token(phrase.last()).text() : words.toString();
    }

    static List<String> lemmas(Sentence sentence, Phrase phrase) {
        List<String> lemmas = new ArrayList<>();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            lemmas.add(lemma(sentence.token(i)));
        }
        return lemmas;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
