package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Text;

/**
 * Finds the actors of a passage and the words that stand for them: names first, then nouns ("the minister", "both
 * sides"), then pronouns, each resolved to what stands before it.
 *
 * <p>Who holds which office comes from the report's own words. Reference is resolved by a few ordered sieves, the most
 * certain first (after Lee and others 2013, "Deterministic coreference resolution based on entity-centric,
 * precision-ranked rules"). Immutable; safe for use by several threads.
 */
public final class ActorFinder {

    private final Countries countries;
    private final KnownActors known;
    private final CueLexicon lexicon;
    private final GivenNames givenNames;
    private final ReferenceWords reference = ReferenceWords.standard();
    private final OfficeHolders officeHolders = OfficeHolders.standard();
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final NameFinder names;

    public ActorFinder(Countries countries, CueLexicon lexicon, GivenNames givenNames) {
        this.countries = countries;
        this.known = KnownActors.standard();
        this.lexicon = lexicon;
        this.givenNames = givenNames;
        this.names = new NameFinder(countries, known, reference, lexicon);
    }

    /** The cast of a passage. */
    public Cast find(Passage passage) {
        Text text = passage.report().text();
        Map<Integer, List<Name>> found = names.find(passage.sentences(), text);
        Interview interview = Interview.of(passage);
        if (interview.isOne()) {
            passage.sentences().forEach(sentence -> found.computeIfPresent(sentence.index(), (index, names) -> interview.withoutLabel(sentence, names, text)));
        }
        CastBuilder cast = new CastBuilder(passage, countries, known, reference, givenNames, officeHolders, gazetteer, lexicon);
        cast.learnPersons(passage.sentences(), found);
        Map<String, String> shortNames = ShortNames.of(passage.sentences(), found);
        cast.learnShortNames(shortNames);
        PronounResolver pronouns = new PronounResolver(lexicon, reference, cast);
        NominalResolver nominals = new NominalResolver(lexicon, countries, reference, cast, pronouns);
        Headship headship = new Headship(lexicon, reference, cast, nominals);
        Optional<Name> interviewed = interview.isOne() ? interview.interviewed(found, reference) : Optional.empty();
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = new ArrayList<>();
            BitSet taken = new BitSet();
            Optional<String> person = interview.isTurn(sentence) ? interviewed(sentence, interview, interviewed, cast) : Optional.empty();
            List<Name> known = ShortNames.added(sentence, found.get(sentence.index()), shortNames, text);
            List<Name> inSentence = NameFinder.withSurnames(sentence, known, cast::isSurname, text);
            for (Name name : inSentence) {
                nameMention(sentence, name, inSentence, cast, nominals).forEach(mention -> {
                    mentions.add(mention);
                    taken.set(mention.first(), mention.last() + 1);
                });
            }
            mentions.addAll(nominals.find(sentence, mentions, taken));
            mentions.sort(Comparator.comparingInt(Mention::first));
            headship.read(sentence, mentions);
            mentions.addAll(pronouns.find(sentence, mentions));
            person.ifPresent(id -> mentions.addAll(inInterview(sentence, interview, id, mentions, cast)));
            mentions.sort(Comparator.comparingInt(Mention::first));
            cast.add(sentence, mentions);
        }
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            cast.add(sentences.get(i), pronouns.findNamedLater(sentences.get(i), sentences.get(i + 1)));
        }
        return cast.build();
    }

    /** Who is interviewed in the turn of this sentence, asked or answering. */
    private static Optional<String> interviewed(Sentence sentence, Interview interview, Optional<Name> told, CastBuilder cast) {
        String label = interview.isAnswer(sentence) ? interview.label(sentence) : "";
        Optional<String> person = label.isEmpty() ? told.map(Name::text).flatMap(cast::personNamed) : cast.personNamed(label);
        if (interview.isAnswer(sentence)) {
            person.ifPresent(id -> cast.speaks(sentence, id));
        } else {
            cast.asks(sentence, person.orElse(""));
        }
        return person;
    }

    /** "I", "we" and the label of whoever answers, "you" of whoever is asked. */
    private static List<Mention> inInterview(Sentence sentence, Interview interview, String person, List<Mention> sofar, CastBuilder cast) {
        List<Mention> found = new ArrayList<>();
        boolean answer = interview.isAnswer(sentence);
        if (answer && interview.opensWithLabel(sentence) && sofar.stream().noneMatch(mention -> mention.first() == 0)) {
            found.add(mention(sentence, person, 0, 0, 0));
        }
        sentence.tokens().stream()
                .filter(token -> answer ? Interview.isFirstPerson(token) : Interview.isSecondPerson(token))
                .filter(token -> !cast.isQuoted(token.span()))
                .forEach(token -> found.add(new Mention(person, sentence.index(), token.index(), token.index(), token.index(), token.span(), Mention.Kind.PRONOUN)));
        return found;
    }

    private List<Mention> nameMention(Sentence sentence, Name name, List<Name> all, CastBuilder cast, NominalResolver nominals) {
        int head = headOf(sentence, name.first(), name.last());
        return switch (name.kind()) {
            case PERSON -> {
                Description description = Description.of(sentence, name, all, countries, lexicon, reference);
                String id = cast.person(name, description);
                int first = Math.min(description.first(), name.first());
                for (int title = first; title < name.first(); title++) {
                    // "Its commander, General Ana Reyes, …": she is "the general", too.
                    if (sentence.token(title).isName() && lexicon.isSource("persons", sentence.token(title).lemma().toLowerCase(Locale.ROOT))) {
                        cast.call(id, sentence.token(title).lemma().toLowerCase(Locale.ROOT), List.of());
                    }
                }
                boolean its = first > 0 && sentence.token(first - 1).text().matches("(?i)its|their");
                if (its && !description.office().isEmpty()) {
                    // "its chairwoman Ana Reyes said"
                    nominals.bodyBehind(sentence, first - 1, List.of()).ifPresent(body -> cast.describe(id, description.office(), body));
                } else if (!description.office().isEmpty()) {
                    nominals.ownerOfTitle(sentence, first, name.first(), description).ifPresent(owner -> cast.describe(id, description.office(), owner));
                }
                yield List.of(mention(sentence, id, first, name.last(), head));
            }
            case COUNTRY -> isAttribute(sentence, name)
                    ? List.of()
                    : List.of(mention(sentence, state(sentence, name, cast), name.first(), name.last(), head));
            case PEOPLE -> List.of(mention(sentence, isSide(sentence, name, head) ? cast.state(name.text()) : cast.people(name.text()), name.first(), name.last(), head));
            case ORGANISATION -> cast.personNamed(name.text())
                    .or(() -> isKindAlone(name) ? cast.shortened(name.text()) : Optional.empty())
                    .map(person -> List.of(mention(sentence, person, name.first(), name.last(), head)))
                    .orElseGet(() -> {
                        String body = body(sentence, name, cast);
                        callArmed(sentence, name, body, cast);
                        return List.of(mention(sentence, body, name.first(), name.last(), head));
                    });
            case SHORT -> cast.shortened(name.text())
                    .or(() -> isSpokenOf(sentence, name, cast) ? Optional.of(cast.organisation(name.text())) : Optional.empty())
                    .map(body -> List.of(mention(sentence, body, name.first(), name.last(), head)))
                    .orElse(List.of());
            case PLACE -> cast.personNamed(name.text())
                    .map(person -> List.of(mention(sentence, person, name.first(), name.last(), head)))
                    .orElse(List.of());
        };
    }

    /** "The Danes want a new line": with an article, and saying or wanting something, a people stands for those who negotiate for it. */
    private boolean isSide(Sentence sentence, Name name, int head) {
        boolean article = Stream.of(name.first() - 1, name.first()).anyMatch(i -> i >= 0 && sentence.token(i).text().equalsIgnoreCase("the"));
        boolean all = article && sentence.children(head, "amod", "nummod", "acl").isEmpty();
        return all && sentence.relation(head).equals("nsubj") && lexicon.isCueVerb(sentence.token(sentence.head(head)).lemma());
    }

    /** "the MRR agreed": letters that the report takes for known are a body's once it says or does something with words. */
    private boolean isSpokenOf(Sentence sentence, Name name, CastBuilder cast) {
        boolean speaks = sentence.is(name.last(), "nsubj") && lexicon.isCueVerb(sentence.token(sentence.head(name.last())).lemma());
        return (ShortNames.isLetters(name.text()) || isOfMany(sentence, name)) && (speaks || cast.hasOrganisation(name.text()));
    }

    /** "the Greens", "the Teamsters": a party or union that goes by what its people are. */
    private static boolean isOfMany(Sentence sentence, Name name) {
        String tag = sentence.token(name.last()).tag();
        return name.first() == name.last() && (tag.equals("NNPS") || tag.equals("NNP")) && name.text().matches("\\p{Lu}\\p{Ll}{3,}s") && sentence.child(name.last(), "det").isPresent();
    }

    /** "the Movement": the word for what somebody is stands for the name that it is part of. */
    private boolean isKindAlone(Name name) {
        return name.first() == name.last() && reference.endsName(name.text());
    }

    /** "the rebel Northern Column": the word before the name says what its bearer is. */
    private void callArmed(Sentence sentence, Name name, String body, CastBuilder cast) {
        String before = name.first() > 0 ? sentence.token(name.first() - 1).lemma().toLowerCase(Locale.ROOT) : "";
        if (reference.has("armed", before)) {
            cast.call(body, before, List.of(before));
        }
    }

    /** A capital's name can be a person's too, where the report has a bearer of it. */
    private static String state(Sentence sentence, Name name, CastBuilder cast) {
        boolean person = sentence.token(name.first()).entity().equals("PERSON");
        return (person ? cast.personNamed(name.text()) : Optional.<String>empty()).orElseGet(() -> cast.state(name.text()));
    }

    /** "the Swiss Foreign Ministry": many states have a body of that name, so whose it is belongs to it. */
    private String body(Sentence sentence, Name name, CastBuilder cast) {
        String[] words = name.text().split("\\s+");
        Optional<Country> governed = governed(words);
        if (governed.isPresent()) {
            String state = cast.state(governed.get().alpha3(), name.text());
            cast.call(state, words[words.length - 1].toLowerCase(Locale.ROOT), List.of());
            return state;
        }
        // A nationality makes a ministry the state's, but no union, lobby or party.
        boolean free = List.of("union", "lobby", "party").stream().anyMatch(noun -> words.length > 1 && reference.suits(name.text(), noun) == 2);
        // "Ghana's Lagoon Front" is no more the state's, unlike "Ghana's Civil Guard".
        free |= words.length > 1 && reference.isMovement(words[words.length - 1].toLowerCase(Locale.ROOT));
        boolean generic = lexicon.isSource("bodies", words[words.length - 1].toLowerCase(Locale.ROOT)) && words.length <= 3 && !free;
        if (!generic) {
            return cast.organisation(name.text());
        }
        Optional<Country> owner = countries.byDemonym(words[0]);
        int before = name.first() - 1;
        if (owner.isEmpty() && before >= 0) {
            int at = sentence.token(before).tag().equals("POS") ? before - 1 : before;
            String word = at < 0 ? "" : sentence.token(at).text();
            owner = countries.byDemonym(word).or(() -> countries.byName(word)).or(() -> countries.byCapital(word));
        }
        if (owner.isEmpty()) {
            return cast.organisation(name.text());
        }
        String plain = countries.byDemonym(words[0]).isPresent() ? name.text().substring(words[0].length()).trim() : name.text();
        String state = cast.state(owner.get().alpha3(), "");
        return plain.isEmpty()
                ? state
                : cast.body(ActorIds.body(state, plain), name.text(), state, owner.get().alpha3(), ActorKind.GOVERNMENT_BODY);
    }

    /** "the Royal Norwegian Government", "the Federal Austrian Government": the state, in the words of its own papers. */
    private Optional<Country> governed(String[] words) {
        int style = words.length > 1 && reference.has("styles", words[0]) ? 1 : 0;
        boolean before = words.length == style + 2 && reference.has("governments", words[style + 1]);
        return before ? countries.byDemonym(words[style]) : Optional.empty();
    }

    /** "Palace spokesman Anna Reyes", "the guild's Oslo office": the name belongs to another's description. */
    private boolean isAttribute(Sentence sentence, Name name) {
        int head = headOf(sentence, name.first(), name.last());
        boolean before = sentence.is(head, "compound") && sentence.head(head) > name.last();
        return before && (sentence.token(sentence.head(head)).entity().equals("PERSON")
                || reference.has("branches", sentence.token(sentence.head(head)).lemma()) && countries.byCapital(name.text()).isPresent());
    }

    private static Mention mention(Sentence sentence, String actor, int first, int last, int head) {
        return new Mention(actor, sentence.index(), first, last, head, sentence.span(first, last), Mention.Kind.NAME);
    }

    /** The token of a stretch whose own head lies outside of it. */
    static int headOf(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            if ((head < first || head > last) && !sentence.is(i, "case") && !sentence.is(i, "punct")) {
                return i;
            }
        }
        return last;
    }
}
