package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reading.actors.NounPhrases.Phrase;
import org.rapporteur.reading.countries.Countries;
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

    private final CueLexicon lexicon;
    private final Countries countries;
    private final ReferenceWords reference;
    private final CastBuilder cast;
    private final Antecedents antecedents;
    private final Appositions appositions;
    private final Epithets epithets;
    private final Possessors possessors;
    private final Papers papers;
    private final NounPhrases phrases;

    NominalResolver(
            CueLexicon lexicon,
            Countries countries,
            ReferenceWords reference,
            CastBuilder cast,
            PronounResolver pronouns) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.reference = reference;
        this.cast = cast;
        this.antecedents = new Antecedents(lexicon, reference, cast);
        this.appositions = new Appositions(lexicon, reference, antecedents);
        this.epithets = new Epithets(lexicon, reference, cast);
        this.possessors = new Possessors(lexicon, reference, cast, pronouns);
        this.papers = new Papers(reference, cast);
        this.phrases = new NounPhrases(lexicon, countries, reference, cast, antecedents, possessors);
    }

    List<Mention> find(Sentence sentence, List<Mention> names, BitSet taken) {
        List<Mention> found = new ArrayList<>();
        BitSet done = (BitSet) taken.clone();
        for (int i = 0; i < sentence.size(); i++) {
            withOwners(sentence, i, names, found, done);
        }
        found.sort(Comparator.comparingInt(Mention::first));
        List<Mention> all = new ArrayList<>(names);
        all.addAll(found);
        papers.read(sentence, all);
        return found;
    }

    /** "a spokesman for the guild", "an official in the office of the Danish president": first whose he is. */
    private void withOwners(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done) {
        boolean voice = lexicon.isSource("spokespeople", lemma(sentence.token(i)));
        for (int owner : sentence.children(i, "nmod")) {
            if (owner > i && phrases.isWhose(sentence, i, owner)) {
                withOwners(sentence, owner, names, found, done);
                if (voice && isCommon(sentence, owner) && !done.get(owner)) {
                    // "a spokesman for the brickworks": whatever has one speaks as a body does.
                    found.add(mention(sentence, owner, names, found, done, true));
                }
            }
        }
        boolean holder = lexicon.isSource("offices", lemma(sentence.token(i))) || lexicon.isSource("speaks-for", lemma(sentence.token(i)));
        for (int owner : sentence.children(i, "nmod")) {
            boolean before = owner < i && sentence.relation(owner).equals("nmod:poss") && !lexicon.canSpeak(lemma(sentence.token(owner)));
            if (holder && before && isCommon(sentence, owner) && !done.get(owner)) {
                // "the line's director": whatever has one is a body, too.
                found.add(mention(sentence, owner, names, found, done, true));
            }
        }
        mention(sentence, i, names, found, done);
    }

    private static boolean isCommon(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NN") && sentence.token(noun).entity().equals("O") && !sentence.children(noun, "det", "nmod").isEmpty();
    }

    private void mention(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done) {
        Token token = sentence.token(i);
        if (!isNoun(sentence, i) || isCapitals(sentence, token) || done.get(i) || isDescription(sentence, i)) {
            return;
        }
        if (!lexicon.canSpeak(lemma(token))) {
            epithet(sentence, i, names, found, done);
            return;
        }
        if (isSaidOfPerson(sentence, i, names)) {
            done.set(i);
            return;
        }
        found.add(mention(sentence, i, names, found, done, false));
    }

    private Mention mention(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done, boolean spokenFor) {
        done.set(i);
        // "the party's deputy leader": the noun before may be the owner, as a name may.
        List<Mention> owners = new ArrayList<>(names);
        owners.addAll(found);
        Phrase phrase = phrases.of(sentence, i, owners);
        Optional<String> same = named(sentence, i, phrase, names, owners);
        String actor = same.isPresent() ? same.get() : resolve(sentence, i, phrase, owners, spokenFor);
        return new Mention(
                actor,
                sentence.index(),
                phrase.first(),
                phrase.last(),
                i,
                sentence.span(phrase.first(), phrase.last()),
                Mention.Kind.NOMINAL);
    }

    /** "Ana Reyes is the leader of the Orchard Front", "who is also mayor": she is called so from now on. */
    private boolean isSaidOfPerson(Sentence sentence, int noun, List<Mention> names) {
        boolean is = sentence.child(noun, "cop").isPresent() && antecedents.isHuman(lemma(sentence.token(noun))) && sentence.child(noun, "case").isEmpty();
        Optional<Integer> subject = is ? sentence.child(noun, "nsubj").filter(s -> s < noun) : Optional.empty();
        int bearer = subject.map(s -> sentence.token(s).tag().startsWith("W") && sentence.is(noun, "acl") ? sentence.head(noun) : s).orElse(-1);
        Optional<Mention> person = names.stream()
                .filter(name -> name.head() == bearer && cast.draft(name.actor()).filter(draft -> draft.kind() == ActorKind.PERSON).isPresent())
                .findFirst();
        person.ifPresent(name -> cast.call(name.actor(), lemma(sentence.token(noun)), List.of()));
        return person.isPresent();
    }

    /** "The 52-year-old said", "the former wrestler said": nouns of any kind, where they can only be the person just named. */
    private void epithet(Sentence sentence, int i, List<Mention> names, List<Mention> found, BitSet done) {
        if (!epithets.isSubject(sentence, i)) {
            return;
        }
        Phrase phrase = phrases.of(sentence, i, names);
        if (!phrase.definite() || phrase.plural() || !phrase.owner().isEmpty()) {
            return;
        }
        bearer(sentence, i, phrase, "").ifPresent(person -> {
            done.set(i);
            found.add(new Mention(
                    person, sentence.index(), phrase.first(), phrase.last(), i, sentence.span(phrase.first(), phrase.last()), Mention.Kind.NOMINAL));
        });
    }

    /** The person just named, called by words that the report has not told of her before. */
    private Optional<String> bearer(Sentence sentence, int head, Phrase phrase, String owner) {
        Optional<String> bearer = owner.isEmpty() ? epithets.justNamed(sentence, head) : Optional.empty();
        return bearer.or(() -> epithets.ofJustNamed(sentence, head, owner, before(sentence, phrase)));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** "chief executive": an office, where "executive" alone may be a body. */
    private String title(Sentence sentence, int head) {
        String lemma = lemma(sentence.token(head));
        String whole = head > 0 ? lemma(sentence.token(head - 1)) + " " + lemma : lemma;
        return lexicon.isSource("bodies", lemma) && lexicon.isSource("offices", whole) ? whole : lemma;
    }

    /** "The general said", "the head of the cooperative": the tagger may have it for an adjective. */
    private boolean isNoun(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean alone = token.tag().equals("JJ") && sentence.children(i).stream().anyMatch(c -> sentence.is(c, "det") || sentence.relation(c).equals("nmod:poss"));
        boolean does = alone && sentence.relation(i).startsWith("nsubj") && isHuman(lemma(token));
        return token.isNoun() || does || alone && sentence.relation(i).matches("nsubj.*|nmod") && lexicon.isSource("bodies", lemma(token));
    }

    /** "STATEMENT BY THE MEDIATOR": such headings have no grammar by which they could introduce anybody. */
    private boolean isCapitals(Sentence sentence, Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT)) && cast.isHeading(sentence);
    }

    /** Part of a compound or of a person's description: "minister" in "minister Ana Reyes". */
    private static boolean isDescription(Sentence sentence, int i) {
        return sentence.is(i, "compound") || sentence.is(i, "appos") && sentence.token(sentence.head(i)).entity().equals("PERSON");
    }

    /** "its director, Jonas Reitan," and "the Salvation Front, the armed group that": one actor, named beside it. */
    private Optional<String> named(Sentence sentence, int head, Phrase phrase, List<Mention> names, List<Mention> sofar) {
        for (Mention name : names) {
            boolean person = cast.draft(name.actor()).map(d -> d.kind() == ActorKind.PERSON).orElse(false);
            boolean human = antecedents.isHuman(title(sentence, head));
            if (person && human && !phrase.plural() && appositions.isBehind(sentence, head, phrase, name)) {
                describe(sentence, head, phrase, name.actor(), sofar);
                return Optional.of(name.actor());
            }
            boolean organised = cast.draft(name.actor()).filter(Draft::isOrganised).isPresent();
            if (!person && (appositions.isNameOf(sentence, head, phrase, name, organised) || appositions.isBefore(sentence, head, phrase, name, names))) {
                cast.call(name.actor(), lemma(sentence.token(head)), NounPhrases.lemmas(sentence, phrase));
                return Optional.of(name.actor());
            }
        }
        return Optional.empty();
    }

    private void describe(Sentence sentence, int head, Phrase phrase, String person, List<Mention> names) {
        String lemma = title(sentence, head);
        boolean office = lexicon.isSource("offices", lemma) || lexicon.isSource("speaks-for", lemma);
        if (!office) {
            // "his Danish counterpart": in the service of that state, as the other is of his.
            if (reference.has("peers", lemma) && !phrase.country().isEmpty()) {
                cast.describe(person, "", cast.state(phrase.country(), ""));
            }
            return;
        }
        String owner = !phrase.owner().isEmpty() ? phrase.owner() : phrase.country().isEmpty() ? "" : cast.state(phrase.country(), "");
        if (owner.isEmpty() && reference.has("of-blocs", lemma)) {
            owner = IntStream.range(phrase.first(), head).mapToObj(i -> cast.blocCalled(sentence.token(i).text())).flatMap(Optional::stream).findFirst().orElse("");
        }
        boolean possessive = sentence.children(head).stream()
                .anyMatch(c -> sentence.relation(c).equals("nmod:poss") && sentence.token(c).isPronoun());
        if (owner.isEmpty() && possessive) {
            owner = possessors.bodyOf(sentence, head, names).or(() -> possessors.bodyOfPerson(sentence, head, names)).orElse("");
        }
        if (owner.isEmpty() && !possessive && phrase.owners().isEmpty() && sentence.children(head, "nmod").isEmpty()) {
            owner = firmHeadedBy(sentence.token(head)).orElse("");
        }
        boolean ofPerson = reference.has("cabinet", lemma) && cast.draft(owner).filter(draft -> draft.kind() == ActorKind.PERSON).isPresent();
        owner = ofPerson ? "" : owner;
        if (owner.isEmpty() && (possessive || isElsewhere(sentence, head))) {
            cast.servesElsewhere(person);
        }
        cast.describe(person, phrases.withoutOwner(sentence, phrase), owner);
    }

    /**
     * Whose the office is that stands right before a name, where the description names no body: "teachers' leader Ana Reyes", "her
     * deputy Ana Reyes", "General manager Ana Reyes".
     */
    Optional<String> ownerOfTitle(Sentence sentence, int first, int name, Description description) {
        if (!description.country().isEmpty() || !description.owner().isEmpty()) {
            return Optional.empty();
        }
        for (int i = first; i + 1 < name; i++) {
            Token people = sentence.token(i);
            if (sentence.token(i + 1).tag().equals("POS") && people.tag().equals("NNS") && lexicon.canSpeak(lemma(people))) {
                String id = cast.unnamed(people.text(), people.text(), "", "", lemma(people), true, true);
                cast.leaveOpenPlural(id, lemma(people), people.text());
                return Optional.of(id);
            }
        }
        if (first > 0 && sentence.token(first - 1).text().matches("(?i)his|her")) {
            return possessors.bodyOfPerson(sentence, sentence.head(first - 1), List.of());
        }
        return first < name ? firmHeadedBy(sentence.token(name - 1)) : Optional.empty();
    }

    /** "The general manager, Ana Reyes," of nobody's: of the one firm that the report has named so far. */
    Optional<String> firmHeadedBy(Token office) {
        return reference.has("of-firms", lemma(office)) ? cast.onlyBody(draft -> reference.suits(draft.name(), "company") == 2 || draft.isCalledAny(noun -> reference.isFirm(noun) && !reference.isLabel(noun))) : Optional.empty();
    }

    /** "Tirol’s farm minister": whose the office is stands there, and is no state. */
    private static boolean isElsewhere(Sentence sentence, int head) {
        return sentence.children(head).stream()
                .anyMatch(c -> sentence.relation(c).startsWith("nmod") && (c < head || NounPhrases.isOwnerPreposition(sentence, c)) && sentence.token(c).isName());
    }

    private String resolve(Sentence sentence, int head, Phrase phrase, List<Mention> names, boolean spokenFor) {
        String lemma = title(sentence, head);
        String words = cast.passage().report().text().slice(new Span(
                sentence.token(phrase.first()).span().start(), sentence.token(phrase.last()).span().end()));
        String owner = !phrase.owner().isEmpty() ? phrase.owner() : phrase.country().isEmpty() ? "" : cast.state(phrase.country(), "");
        // "a spokeswoman for the French representation": whose she is stands there, known or not.
        boolean ofAnother = sentence.children(head, "nmod").stream().anyMatch(c -> NounPhrases.isOwnerPreposition(sentence, c));
        boolean office = lexicon.isSource("offices", lemma) || lexicon.isSource("speaks-for", lemma);
        if (owner.isEmpty() && office && sentence.token(phrase.first()).text().equalsIgnoreCase("its")) {
            owner = possessors.bodyOf(sentence, head, names).orElse("");
        }
        if (owner.isEmpty() && !ofAnother && lexicon.isSource("spokespeople", lemma)) {
            owner = cast.bodyJustNamed(sentence).orElse("");
        }
        // "its president said": of the body that the sentence is about.
        boolean holder = lexicon.isSource("offices", lemma) || lexicon.isSource("speaks-for", lemma);
        if (owner.isEmpty() && holder && !phrase.plural() && sentence.token(phrase.first()).text().matches("(?i)its|their")) {
            owner = possessors.bodyOf(sentence, head, names).orElse("");
        }
        String principal = cast.draft(owner).map(d -> d.kind() == ActorKind.STATE ? d.country() : "").orElse("");
        boolean ownedByBody = cast.draft(owner).map(d -> d.kind() != ActorKind.PERSON).orElse(false);
        if (reference.has("papers", lemma) && !owner.isEmpty()) {
            // "A statement by the mill owners said": they say it.
            return owner;
        }
        List<String> owners = phrase.plural() ? phrase.owners() : List.of();
        if (owners.size() == 2 && !reference.has("go-betweens", lemma)) {
            cast.sideBySide(owners);
        }
        // "a BRICS country" is one of those, as "a union official" is one of the union's.
        boolean somebody = isIndefinite(sentence, head) && (isHuman(lemma) || reference.has("homes", lemma));
        if (ownedByBody && owners.isEmpty() && lexicon.isSource("voices", lemma) && !somebody) {
            cast.call(owner, lemma, NounPhrases.lemmas(sentence, phrase));
            return owner;
        }
        boolean organised = phrase.label() && cast.draft(owner).filter(Draft::isOrganised).isPresent();
        if (organised && (reference.isLabel(lemma) && !phrase.plural() || reference.has("armed", lemma))) {
            cast.call(owner, lemma, NounPhrases.lemmas(sentence, phrase));
            return owner;
        }
        boolean his = phrase.pronoun() && sentence.token(phrase.first()).text().matches("(?i)his|her");
        if (his && !phrase.plural() && possessors.isItself(owner, lemma)) {
            return owner;
        }
        if (phrase.definite() && owner.isEmpty() && !phrase.plural()) {
            Optional<String> issuer = papers.of(sentence, head);
            if (issuer.isPresent()) {
                return issuer.get();
            }
        }
        boolean two = NounPhrases.lemmas(sentence, phrase).stream().anyMatch(Set.of("two", "both")::contains);
        boolean sides = lexicon.isSource("sides", lemma) || two && reference.has("pairs", lemma);
        if (phrase.plural() && phrase.definite() && owner.isEmpty() && sides) {
            String id = cast.body(ActorIds.body(cast.passage().report().id(), lemma), words, "", "", ActorKind.UNNAMED);
            if (two || lemma.equals("side")) {
                cast.isBothSides(id);
            }
            return id;
        }
        Optional<String> sameHere = phrase.definite() && owner.isEmpty() && !phrase.plural() && lexicon.isSource("bodies", lemma) ? calledSoBefore(sentence, phrase, names) : Optional.empty();
        if (sameHere.isPresent()) {
            return sameHere.get();
        }
        if (phrase.definite() || !owner.isEmpty()) {
            Antecedents.Sought sought = sought(sentence, lemma, owner, phrase);
            boolean ofBody = cast.draft(owner).filter(Draft::isBody).isPresent() && !phrase.plural();
            // "a Serbian official" is somebody new, whoever was named before.
            boolean another = isIndefinite(sentence, head);
            Optional<String> justNamed = ofBody && !another ? epithets.justNamed(sentence, head).filter(id -> cast.draft(id).filter(d -> d.speaksFor().isEmpty()).isPresent()) : Optional.empty();
            Optional<String> earlier = antecedents.of(sought).or(() -> epithets.onlyVoice(sought)).or(() -> justNamed)
                    .filter(id -> !another || cast.draft(id).filter(draft -> draft.kind() == ActorKind.PERSON).isEmpty());
            if (earlier.isPresent() && earlier.equals(justNamed)) {
                cast.describe(earlier.get(), phrases.withoutOwner(sentence, phrase), owner);
            }
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        if (phrase.definite() && !phrase.plural() && (owner.isEmpty() || !phrase.country().isEmpty())) {
            Optional<String> bearer = bearer(sentence, head, phrase, owner);
            if (bearer.isPresent()) {
                cast.describe(bearer.get(), phrases.withoutOwner(sentence, phrase), "");
                return bearer.get();
            }
        }
        boolean body = (spokenFor || lexicon.isSource("bodies", lemma)) && !phrase.plural();
        boolean voice = lexicon.isSource("voices", lemma) && !reference.has("governments", lemma);
        if (body && (voice || reference.isLabel(lemma)) && phrase.definite() && owner.isEmpty()) {
            // "Its spokesman, Emil Roth, said the movement …" of a front.
            Optional<String> speakers = principalOfSpeaker(phrase, names)
                    .filter(id -> voice || cast.draft(id).filter(Draft::isOrganised).isPresent());
            if (speakers.isPresent()) {
                return speakers.get();
            }
        }
        if (body && !owner.isEmpty() && !somebody) {
            // "its defence ministry" is known by whose it is.
            String name = phrase.pronoun() ? cast.draft(owner).map(Draft::name).orElseThrow() + "’s " + phrases.withoutOwner(sentence, phrase) : words;
            // "Denmark's farmers' party" is in that state, and not its voice.
            boolean free = (reference.isLabel(lemma) || reference.isMovement(lemma) || reference.isFirm(lemma) || reference.suits(lemma, "lobby") == 2 || reference.suits(lemma, "union") == 2) && cast.draft(owner).filter(draft -> draft.kind() == ActorKind.STATE).isPresent();
            // "The nurses' union" is no voice of nurses nobody has named: it is a body of its own.
            free |= cast.draft(owner).filter(draft -> draft.kind() == ActorKind.UNNAMED && draft.isPlural()).isPresent();
            String id = cast.body(ActorIds.body(owner, phrases.withoutOwner(sentence, phrase)), name, free ? "" : owner, free ? "" : principal, principal.isEmpty() || free ? ActorKind.ORGANISATION : ActorKind.GOVERNMENT_BODY);
            if (cast.draft(owner).filter(draft -> draft.kind() == ActorKind.UNNAMED).isPresent()) {
                // "the dockers' union" is one that the report may name.
                cast.leaveOpen(id, lemma, phrases.telling(sentence, phrase));
            }
            return id;
        }
        Optional<String> whose = body ? possessors.person(sentence, head, names) : Optional.empty();
        if (whose.isPresent()) {
            // "his government" of a minister of whom the report tells later, or never, whose he is.
            String id = cast.body(ActorIds.body(whose.get(), lemma), words, "", "", ActorKind.ORGANISATION);
            cast.leaveOpenOf(id, lemma, whose.get());
            return id;
        }
        if (body && phrase.definite()) {
            String id = cast.body(ActorIds.body(cast.passage().report().id(), phrases.withoutOwner(sentence, phrase)), words, "", "", ActorKind.ORGANISATION);
            cast.leaveOpen(id, lemma, phrases.telling(sentence, phrase));
            return id;
        }
        boolean official = lexicon.isSource("persons", lemma) || lexicon.isSource("offices", lemma) || lexicon.isSource("speaks-for", lemma);
        if (!owner.isEmpty() && reference.has("go-betweens", lemma)) {
            cast.goesBetween(owner);
        }
        boolean voices = official && !lexicon.isSource("bystanders", lemma);
        String speaksFor = voices && owners.isEmpty() ? owner : "";
        String introduced = Stream.concat(Stream.of(words), phrases.portfolio(sentence, head).stream()).collect(Collectors.joining(" "));
        String id = cast.unnamed(phrases.toldApart(sentence, head, phrase), introduced, speaksFor, owners.isEmpty() ? principal : "", lemma, phrase.plural(), isHuman(lemma));
        if (voices && !owners.isEmpty()) {
            cast.speaksForAll(id, owners);
        }
        boolean whole = phrase.definite() || cast.isHeading(sentence) && phrase.first() == phrase.last();
        boolean told = sentence.child(head, "acl", "nummod", "nmod").isPresent();
        // A heading has no articles: "Mountain rebels quit talks" are the rebels.
        boolean fighters = reference.has("armed", lemma) && (phrase.definite() || cast.isHeading(sentence));
        boolean national = cast.draft(owner).filter(draft -> draft.kind() == ActorKind.STATE).isPresent();
        if (phrase.plural() && (fighters && national || owner.isEmpty() && (fighters || whole && !told))) {
            cast.leaveOpenPlural(id, lemma, words);
        }
        return id;
    }

    /** "The ruling party's secretary said that the party would": the one that the sentence has called so. */
    private Optional<String> calledSoBefore(Sentence sentence, Phrase phrase, List<Mention> names) {
        return names.stream()
                .filter(name -> name.last() < phrase.first() && name.kind() == Mention.Kind.NOMINAL)
                .filter(name -> lemma(sentence.token(name.head())).equals(lemma(sentence.token(phrase.last()))))
                .filter(name -> cast.draft(name.actor()).filter(Draft::isBody).isPresent() && phrases.telling(sentence, phrase).isEmpty())
                .map(Mention::actor)
                .reduce((earlier, later) -> later);
    }

    private static boolean isIndefinite(Sentence sentence, int head) {
        return sentence.child(head, "det").map(d -> lemma(sentence.token(d))).filter(Set.of("a", "an", "another", "some")::contains).isPresent();
    }

    /** "The chief negotiator, Ana Reyes, said that the delegation …": the one for which she speaks. */
    private Optional<String> principalOfSpeaker(Phrase phrase, List<Mention> names) {
        return names.stream()
                .filter(name -> name.last() < phrase.first())
                .flatMap(name -> cast.draft(name.actor()).stream())
                .filter(draft -> draft.kind() == ActorKind.PERSON && !draft.speaksFor().isEmpty())
                .map(Draft::speaksFor)
                .reduce((earlier, later) -> later);
    }

    /** Adjectives and nouns before the noun that tell something of its bearer, no nationalities. */
    private List<String> before(Sentence sentence, Phrase phrase) {
        return sentence.children(phrase.last(), "amod", "compound").stream()
                .filter(child -> child < phrase.last() && countries.byDemonym(sentence.token(child).text()).isEmpty())
                .map(child -> lemma(sentence.token(child)))
                .toList();
    }

    private Antecedents.Sought sought(Sentence sentence, String lemma, String owner, Phrase phrase) {
        List<String> modifiers = new ArrayList<>();
        boolean former = reference.isFormer(lemma);
        boolean possessed = sentence.token(phrase.first()).tag().equals("PRP$");
        for (int child : sentence.children(phrase.last(), "amod", "compound")) {
            String word = lemma(sentence.token(child));
            former |= reference.isFormer(word);
            boolean tells = child < phrase.last()
                    && !reference.isFormer(word)
                    && !reference.has("rank", word)
                    && countries.byDemonym(sentence.token(child).text()).isEmpty()
                    && sentence.token(child).entity().equals("O");
            if (tells) {
                modifiers.add(word);
            }
        }
        modifiers.addAll(phrases.portfolio(sentence, phrase.last()));
        return new Antecedents.Sought(lemma, modifiers, phrases.telling(sentence, phrase), owner, phrase.plural(), former, possessed);
    }

    /** The body that is called so, of this owner if there is one, or, if a place has but one of its kind, a body of this report. */
    Optional<String> bodyCalled(String noun, String words, String owner) {
        Antecedents.Sought sought = new Antecedents.Sought(noun, List.of(), List.of(), owner, false, false, false);
        Optional<String> earlier = antecedents.of(sought);
        if (earlier.isEmpty() && !owner.isEmpty()) {
            return Optional.of(cast.body(ActorIds.body(owner, noun), words, owner, "", ActorKind.ORGANISATION));
        }
        boolean one = earlier.isEmpty() && reference.has("standing", noun);
        return one
                ? Optional.of(cast.body(ActorIds.body(cast.passage().report().id(), noun), words, "", "", ActorKind.ORGANISATION))
                : earlier;
    }

    /** The body for which a pronoun before an office stands: "its chairwoman". */
    Optional<String> bodyBehind(Sentence sentence, int pronoun, List<Mention> sofar) {
        return possessors.bodyBehind(sentence, pronoun, sofar);
    }

    private boolean isHuman(String lemma) {
        return antecedents.isHuman(lemma);
    }
}
