package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.codebook.Holding;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.Gazetteer;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.reading.statements.QuotationFinder;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;
import org.rapporteur.record.Span;

/**
 * Gathers the actors of one passage while its sentences are read in order. Mutable, used by one thread, gone when the
 * cast is built.
 */
final class CastBuilder {

    private static final int FAR = 1_000_000;

    private final Passage passage;
    private final Countries countries;
    private final KnownActors known;
    private final ReferenceWords words;
    private final OfficeHolders officeHolders;
    private final Gazetteer gazetteer;
    private final CueLexicon lexicon;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Persons persons;
    private final Map<String, String> acronyms = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final List<LateReferences.Loose> loose = new ArrayList<>();
    private final Set<String> sides = new LinkedHashSet<>();
    private final List<List<String>> pairs = new ArrayList<>();
    /** Pairs that stand between two others. */
    private final Set<Set<String>> between = new LinkedHashSet<>();
    private final List<Span> quotations;
    /** The place of each sentence in the text, by its index. */
    private final Map<Integer, Integer> order = new HashMap<>();
    /** Whose words the sentences of an interview are, by the sentence's index. */
    private final Map<Integer, String> voices = new HashMap<>();
    /** To whom the sentences of an interview are put, {@code ""} where nothing tells. */
    private final Map<Integer, String> asked = new HashMap<>();
    private final Set<String> goBetweens = new LinkedHashSet<>();
    private List<String> both = List.of();
    private List<String> last = List.of();
    private int lastTogether = -1;
    private int unnamed;

    CastBuilder(
            Passage passage,
            Countries countries,
            KnownActors known,
            ReferenceWords words,
            GivenNames givenNames,
            OfficeHolders officeHolders,
            Gazetteer gazetteer,
            CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.quotations = QuotationFinder.spans(passage);
        passage.sentences().forEach(sentence -> order.put(sentence.index(), order.size()));
        this.countries = countries;
        this.known = known;
        this.words = words;
        this.officeHolders = officeHolders;
        this.gazetteer = gazetteer;
        this.persons = new Persons(drafts, givenNames, officeHolders, passage.report().written());
    }

    /** Full names first, so that a surname alone in an earlier sentence finds its bearer too. */
    void learnPersons(List<Sentence> sentences, Map<Integer, List<Name>> names) {
        persons.learn(sentences.stream()
                .flatMap(sentence -> names.get(sentence.index()).stream())
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(Name::text)
                .toList());
    }

    /** Short names that the report gives to bodies, in whatever sentence it does. */
    void learnShortNames(Map<String, String> full) {
        acronyms.putAll(full);
    }

    /** Whether this word is the surname of somebody whose full name the report gives. */
    boolean isSurname(String word) {
        return persons.hasBearer(word);
    }

    /** The person of this name, described like this. */
    String person(Name name, Description description) {
        String text = Persons.plain(name.text());
        String id = persons.named(text, description.gender(), seen);
        Draft draft = drafts.get(id);
        draft.alsoKnownAs(text);
        draft.gender = draft.gender == Gender.UNKNOWN ? description.gender() : draft.gender;
        if (draft.office.isEmpty() && !description.office().isEmpty()) {
            draft.office = description.office();
            draft.former = description.former();
        }
        if (draft.country.isEmpty() && !description.country().isEmpty()) {
            draft.country = countryCode(description.country());
            boolean holdsOffice = !description.office().isEmpty() && !description.former();
            if (holdsOffice && !draft.country.isEmpty() && draft.speaksFor.isEmpty()) {
                draft.speaksFor = ActorIds.country(draft.country);
                state(draft.country, "");
            }
        }
        if (draft.speaksFor.isEmpty() && !description.owner().isEmpty() && !description.former()) {
            draft.speaksFor = organisation(description.owner());
        }
        return id;
    }

    /** What a noun beside the name says of a person. */
    void describe(String person, String office, String owner) {
        Draft draft = drafts.get(person);
        boolean first = draft.office.isEmpty() && !office.isEmpty();
        draft.office = first ? office : draft.office;
        draft.former = first ? Stream.of(office.split(" ")).anyMatch(words::isFormer) : draft.former;
        if (draft.speaksFor.isEmpty() && !draft.former && !owner.isEmpty() && !owner.equals(person)) {
            draft.speaksFor = owner;
            draft.country = draft(owner).filter(d -> d.kind() == ActorKind.STATE).map(d -> d.country).orElse("");
        }
    }

    /** The report says whose office it is, of a province or the like: no state's. */
    void servesElsewhere(String person) {
        drafts.get(person).elsewhere = true;
    }

    /** The organisation whose full name this one word shortens ("the Front"). */
    Optional<String> shortened(String word) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            Draft draft = seen.get(i).draft();
            boolean shortens = List.of(draft.name().split(" ")).contains(word) || word.length() > 1 && word.replace(".", "").equals(ShortNames.initials(draft.name()));
            if (draft.isOrganised() && draft.name().contains(" ") && shortens) {
                draft.alsoKnownAs(word);
                return Optional.of(draft.id());
            }
        }
        return Optional.empty();
    }

    private String countryCode(String words) {
        return words.startsWith("demonym:") ? words.substring("demonym:".length()) : country(words).map(Country::alpha3).orElse("");
    }

    private Optional<Country> country(String words) {
        return known.countryOfSeat(words)
                .flatMap(countries::byCode)
                .or(() -> countries.byName(words))
                .or(() -> countries.byCapital(words))
                .or(() -> countries.byDemonym(words));
    }

    /** The last mentioned bearer of this surname, or of this full name. */
    Optional<String> personNamed(String text) {
        return persons.bearer(text, Gender.UNKNOWN, seen);
    }

    /** The state that a country's name, capital or seat of government stands for. */
    String state(String words) {
        Country country = country(words).orElseThrow();
        return state(country.alpha3(), words);
    }

    String state(String alpha3, String alias) {
        String id = ActorIds.country(alpha3);
        Draft draft = drafts.computeIfAbsent(
                id, i -> new Draft(i, ActorKind.STATE, countries.byCode(alpha3).map(Country::name).orElse(alpha3)));
        draft.country = alpha3;
        if (!alias.isEmpty()) {
            draft.alsoKnownAs(alias);
        }
        return id;
    }

    String people(String words) {
        Country country = countries.byDemonym(words).orElseThrow();
        Draft draft = drafts.computeIfAbsent(
                ActorIds.people(country.alpha3()), i -> new Draft(i, ActorKind.POPULATION, words));
        draft.country = country.alpha3();
        draft.plural = true;
        return draft.id();
    }

    boolean hasOrganisation(String name) {
        return drafts.containsKey(ActorIds.organisation(name));
    }

    /** The bloc of states that an adjective tells: "the European Commissioner". */
    Optional<String> blocCalled(String adjective) {
        return known.blocCalled(adjective).map(this::organisation);
    }

    String organisation(String words) {
        String plain = words.replaceAll("\\s+", " ").replaceAll("['’]s$", "").replaceFirst("^[Tt]he ", "");
        Optional<Country> seat = known.countryOfSeat(plain).flatMap(countries::byCode);
        if (seat.isPresent()) {
            return state(seat.get().alpha3(), plain);
        }
        String full = known.organisation(plain).or(() -> known.blocAt(plain)).orElse(acronyms.getOrDefault(plain.replace(".", ""), plain));
        String id = ActorIds.organisation(full);
        Draft draft = drafts.computeIfAbsent(id, i -> new Draft(i, ActorKind.ORGANISATION, full));
        draft.alsoKnownAs(plain);
        String acronym = ShortNames.initials(full);
        if (acronym.length() > 1) {
            acronyms.putIfAbsent(acronym, full);
        }
        return id;
    }

    /** A body without a name of its own; with an owner if the words say whose it is. */
    String body(String id, String name, String speaksFor, String country, ActorKind kind) {
        Draft draft = drafts.computeIfAbsent(id, i -> new Draft(i, kind, name));
        draft.alsoKnownAs(name);
        draft.speaksFor = speaksFor;
        draft.country = country;
        return id;
    }

    /**
     * Somebody the report does not name.
     *
     * @param name all that tells who it is, {@code words} the noun and what stands before it
     */
    String unnamed(String name, String words, String speaksFor, String country, String office, boolean plural, boolean human) {
        unnamed++;
        Draft draft = new Draft(ActorIds.unnamed(passage.report().id(), unnamed + 100 * passageNumber()), ActorKind.UNNAMED, name);
        draft.introduced = words;
        draft.speaksFor = speaksFor;
        draft.country = country;
        draft.office = office;
        draft.plural = plural;
        draft.human = human;
        drafts.put(draft.id(), draft);
        return draft.id();
    }

    /** Tells the passages of a long report apart. */
    private int passageNumber() {
        return passage.sentences().isEmpty() ? 0 : passage.sentences().get(0).span().start() / 1000;
    }

    /** The report calls it by this noun, with these words around it. */
    void call(String id, String noun, List<String> phrase) {
        Draft draft = drafts.get(id);
        draft.call(noun, phrase);
        draft.armed |= draft.isOrganised() && phrase.stream().anyMatch(word -> words.has("armed", word));
    }

    /** A definite noun for which nobody was found yet, with the words before it that tell which one. */
    void leaveOpen(String id, String noun, List<String> telling) {
        loose.add(new LateReferences.Loose(id, noun, telling, "", ""));
    }

    /** People for whom nobody was found yet ("the terminal operators"), with all of their words. */
    void leaveOpenPlural(String id, String noun, String phrase) {
        loose.add(new LateReferences.Loose(id, noun, List.of(), phrase, ""));
    }

    /** A body of this person ("his government"), of whom nothing yet tells whose he is. */
    void leaveOpenOf(String id, String noun, String person) {
        loose.add(new LateReferences.Loose(id, noun, List.of(), "", person));
    }

    /** The government that was last spoken of, be it a state's or one with a name ("the Interim Government"); else one that the report may name. */
    String government(String word) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            Draft draft = seen.get(i).draft();
            boolean state = draft.kind() == ActorKind.STATE && draft.isCalledAny(noun -> words.has("governments", noun));
            boolean named = draft.isOrganised() && draft.name().contains(" ") && words.has("governments", draft.name().substring(draft.name().lastIndexOf(' ') + 1));
            if (state || named) {
                return draft.id();
            }
        }
        String noun = word.toLowerCase(Locale.ROOT);
        String id = body(ActorIds.body(passage.report().id(), noun), "the " + noun, "", "", ActorKind.ORGANISATION);
        leaveOpen(id, noun, List.of());
        return id;
    }

    /** Whether the sentence stands above the report's first one. */
    boolean isHeading(Sentence sentence) {
        return passage.sentences().stream()
                .filter(first -> first.index() == 0)
                .anyMatch(first -> sentence.span().start() < first.span().start());
    }

    /** This actor stands for both sides, whoever they turn out to be. */
    void isBothSides(String id) {
        sides.add(id);
    }

    /** These speak through this actor together. */
    void speaksForAll(String id, List<String> members) {
        drafts.get(id).members = List.copyOf(members);
    }

    Gender genderOf(Draft draft) {
        return persons.genderOf(draft);
    }

    /**
     * Those who did something together right before: "Chile and the Guild met on Friday. They said". Empty where they are not two
     * bodies, or where somebody else did something since.
     *
     * @param sofar mentions of the sentence itself, before the pronoun
     */
    List<String> justTogether(Sentence sentence, List<Mention> sofar) {
        List<String> here = together(sentence, sofar);
        boolean open = here.isEmpty() && sofar.stream().noneMatch(mention -> sentence.is(mention.head(), "nsubj"));
        return !here.isEmpty() ? here : open && distance(lastTogether, sentence.index()) == 1 ? last : List.of();
    }

    private List<String> together(Sentence sentence, List<Mention> found) {
        return found.stream()
                .filter(mention -> sentence.is(mention.head(), "conj") && sentence.is(sentence.head(mention.head()), "nsubj"))
                .flatMap(mention -> besideIt(sentence, mention, found).stream().map(other -> List.of(other.actor(), mention.actor())))
                .filter(two -> two.stream().allMatch(id -> drafts.get(id).isBody()) && !two.get(0).equals(two.get(1)))
                .findFirst()
                .orElse(List.of());
    }

    void add(Sentence sentence, List<Mention> found) {
        List<String> two = together(sentence, found);
        if (!two.isEmpty()) {
            last = two;
            lastTogether = sentence.index();
        }
        for (Mention mention : found) {
            mentions.add(mention);
            seen.add(asSeen(sentence, mention));
            besideIt(sentence, mention, found).ifPresent(other -> {
                List<String> pair = List.of(other.actor(), mention.actor());
                if (tellsOfOthers(sentence, other.head())) {
                    between.add(Set.copyOf(pair));
                }
                pairs.addAll(Collections.nCopies(isGovernedBy(sentence, other.head(), "between") ? 2 : 1, pair));
            });
        }
    }

    /** Whether the two whose first is {@code subject} tell of, or bring together, two others: "Oslo and Bern say that Ghana and Togo have agreed". */
    private boolean tellsOfOthers(Sentence sentence, int subject) {
        int verb = sentence.head(subject);
        if (!sentence.is(subject, "nsubj") || verb < 0) {
            return false;
        }
        boolean told = sentence.children(verb, "ccomp").stream()
                .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                .anyMatch(other -> sentence.subtree(other).stream().anyMatch(one -> sentence.is(one, "conj")));
        return told || words.has("mediating", sentence.token(verb).lemma());
    }

    /** The report speaks of what the two have together: "the ministers of Ghana and Togo". */
    void sideBySide(List<String> two) {
        pairs.add(List.copyOf(two));
    }

    /** Whom this one is joined to as its equal: "between Ghana and Togo", "Ghana and Togo met". */
    private Optional<Mention> besideIt(Sentence sentence, Mention mention, List<Mention> all) {
        if (!sentence.is(mention.head(), "conj")) {
            return Optional.empty();
        }
        int first = sentence.head(mention.head());
        boolean equals = sentence.is(first, "nsubj") || isGovernedBy(sentence, first, "between") || isGovernedBy(sentence, first, "of");
        boolean two = sentence.children(first, "conj").size() == 1;
        return all.stream()
                .filter(other -> equals && two && other.head() == first)
                .findFirst();
    }

    private static boolean isGovernedBy(Sentence sentence, int noun, String preposition) {
        return sentence.children(noun, "case").stream().anyMatch(c -> sentence.token(c).lemma().equals(preposition));
    }

    /** The mention with what matters to those that refer back to it. */
    Seen asSeen(Sentence sentence, Mention mention) {
        return Seen.of(sentence, mention, drafts.get(mention.actor()), words);
    }

    /** Mentions of earlier sentences, in text order. */
    List<Seen> before() {
        return seen;
    }

    /** The body that the sentence before was about: for it speaks "a spokesman". */
    Optional<String> bodyJustNamed(Sentence sentence) {
        for (int i = seen.size() - 1; i >= 0 && sentence.index() - seen.get(i).mention().sentence() <= 2; i--) {
            // "Its director" is not one of "his office".
            boolean known = !seen.get(i).draft().name().matches("(?i)(?:his|her|its|their) .*");
            if (seen.get(i).draft().isBody() && seen.get(i).subject() && known) {
                return Optional.of(seen.get(i).mention().actor());
            }
        }
        return Optional.empty();
    }

    /** The only body of this kind that has been named so far; empty where there are none or several. */
    Optional<String> onlyBody(Predicate<Draft> kind) {
        List<String> bodies = seen.stream().map(Seen::draft).filter(draft -> draft.isOrganised() && kind.test(draft)).map(Draft::id).distinct().limit(2).toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** How many sentences lie between two, by their index; those of a heading come first. Negative if the first is the later one. */
    int distance(int earlier, int later) {
        return order.get(later) - order.getOrDefault(earlier, -FAR);
    }

    /** Whether these words stand in quotation marks. */
    boolean isQuoted(Span words) {
        return quotations.stream().anyMatch(quotation -> quotation.overlaps(words));
    }

    /** Whether the words stand in the paragraph of this sentence. */
    boolean isInParagraph(Sentence sentence, Span words) {
        return passage.paragraphAt(words.start()) == passage.paragraphAt(sentence.span().start());
    }

    /** This actor, or whoever it speaks for, is between the sides and none of them. */
    void goesBetween(String id) {
        goBetweens.add(id);
    }

    /** All of the sentence is the word of this person, who is interviewed. */
    void speaks(Sentence sentence, String person) {
        voices.put(sentence.index(), person);
    }

    /** The sentence is put to this person, {@code ""} if to somebody whom nothing names. */
    void asks(Sentence sentence, String person) {
        asked.put(sentence.index(), person);
    }

    /** Whether it is the one who speaks the sentence or to whom it is put: "he" is another. */
    boolean isInConversation(Sentence sentence, String actor) {
        return actor.equals(voices.get(sentence.index())) || actor.equals(asked.get(sentence.index()));
    }

    Optional<Draft> draft(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    Passage passage() {
        return passage;
    }

    /** Where the report does not say whose president somebody is, the dated list of office-holders may. */
    private void lookUpOffices() {
        EdtfDate date = passage.report().written();
        for (Draft draft : List.copyOf(drafts.values())) {
            if (draft.kind() != ActorKind.PERSON || !draft.speaksFor.isEmpty() || !draft.country.isEmpty()) {
                continue;
            }
            Optional<Holding> holding = draft.name().contains(" ")
                    ? Optional.ofNullable(draft.listed)
                    : draft.office.isEmpty() ? Optional.empty() : officeHolders.bySurname(draft.name(), draft.office, date);
            if (holding.isPresent()) {
                String of = holding.get().of();
                boolean state = countries.byCode(of).isPresent();
                draft.country = state ? of : "";
                draft.speaksFor = state ? state(of, "") : organisation(of);
                draft.office = draft.office.isEmpty() ? holding.get().office() : draft.office;
            }
        }
    }

    /** A president's spokesman speaks for the state that the president speaks for. */
    private void shortenChain(Draft draft) {
        for (int hop = 0; hop < 3 && drafts.containsKey(draft.speaksFor); hop++) {
            String next = drafts.get(draft.speaksFor).speaksFor;
            draft.speaksFor = next.isEmpty() || next.equals(draft.id()) ? draft.speaksFor : next;
        }
    }

    private Optional<String> datelineState() {
        String place = passage.report().dateline().place();
        return countries.byCapital(place)
                .map(Country::alpha3)
                .or(() -> place.isBlank() ? Optional.empty() : gazetteer.resolve(place, List.of()).map(Place::country))
                .filter(alpha3 -> !alpha3.isEmpty())
                .map(ActorIds::country);
    }

    /** Puts those who are meant in the place of nouns that found nobody before them. */
    private void settle() {
        LateReferences late = new LateReferences(words, drafts, mentions, datelineState(), goBetweens, opening(), pairs, acting());
        Optional<String> home = late.home();
        home.ifPresent(id -> state(id.substring(ActorIds.country("").length()), ""));
        Map<String, String> meant = late.settled(loose, home);
        new Leads(lexicon, words, passage, opening(), seen).named().forEach(meant::put);
        mentions.replaceAll(mention -> meant.containsKey(mention.actor()) ? mention.by(meant.get(mention.actor())) : mention);
        for (Draft draft : drafts.values()) {
            draft.speaksFor = meant.getOrDefault(draft.speaksFor, draft.speaksFor);
            draft.speaksFor = draft.speaksFor.equals(draft.id()) ? "" : draft.speaksFor;
        }
        Set<String> ownerless = new LinkedHashSet<>();
        loose.stream().filter(noun -> words.has("standing", noun.noun())).forEach(noun -> ownerless.add(noun.actor()));
        new Ministers(words, drafts, seen, passage, countries, late).settle(datelineState(), home, ownerless);
        Map<String, String> theirs = late.ofPersons(loose);
        mentions.replaceAll(mention -> theirs.containsKey(mention.actor()) ? mention.by(theirs.get(mention.actor())) : mention);
        both = LateReferences.sides(pairs.stream()
                .filter(pair -> !between.contains(Set.copyOf(pair)))
                .map(pair -> pair.stream().map(id -> principal(meant.getOrDefault(id, id))).distinct().toList())
                .filter(pair -> pair.size() == 2 && pair.stream().allMatch(id -> drafts.get(id).isBody()))
                .toList());
        sides.forEach(id -> speaksForAll(id, both));
    }

    /** Who does something in the passage. */
    private Set<String> acting() {
        return seen.stream().filter(Seen::subject).map(one -> one.mention().actor()).collect(Collectors.toSet());
    }

    /** Sentence indexes of the heading and the first paragraph. */
    private Set<Integer> opening() {
        Set<Integer> opening = new LinkedHashSet<>();
        Optional<Sentence> first = passage.sentences().stream().filter(sentence -> sentence.index() == 0).findFirst();
        for (Sentence sentence : passage.sentences()) {
            boolean heading = first.isPresent() && sentence.span().start() < first.get().span().start();
            if (heading || first.isPresent() && isInParagraph(first.get(), sentence.span())) {
                opening.add(sentence.index());
            }
        }
        return opening;
    }

    private String principal(String id) {
        String other = drafts.get(id).speaksFor;
        return drafts.containsKey(other) ? other : id;
    }

    Cast build() {
        lookUpOffices();
        settle();
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        Set<String> used = new LinkedHashSet<>();
        mentions.forEach(mention -> used.add(mention.actor()));
        used.addAll(voices.values());
        drafts.values().forEach(this::shortenChain);
        List.copyOf(used).forEach(id -> used.add(drafts.get(id).speaksFor));
        Map<String, List<String>> members = new HashMap<>();
        for (String id : List.copyOf(used)) {
            if (drafts.containsKey(id) && !drafts.get(id).members.isEmpty()) {
                members.put(id, drafts.get(id).members);
                used.addAll(drafts.get(id).members);
            }
        }
        List<Actor> actors = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (used.contains(draft.id())) {
                actors.add(draft.actor());
            }
        }
        return new Cast(actors, mentions, members, both, voices, asked.keySet());
    }
}
