package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.codebook.Holding;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;

/**
 * Gathers the actors of one passage while its sentences are read in order. Mutable, used by one thread, gone when the
 * cast is built.
 */
final class CastBuilder {

    private final Passage passage;
    private final Countries countries;
    private final KnownActors known;
    private final GivenNames givenNames;
    private final OfficeHolders officeHolders;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    /** Surname key to the ids of persons with it, the last mentioned last. */
    private final Map<String, List<String>> surnames = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private int unnamed;

    CastBuilder(Passage passage, Countries countries, KnownActors known, GivenNames givenNames, OfficeHolders officeHolders) {
        this.passage = passage;
        this.countries = countries;
        this.known = known;
        this.givenNames = givenNames;
        this.officeHolders = officeHolders;
    }

    /** An actor in the making. */
    static final class Draft {
        private final String id;
        private final ActorKind kind;
        private String name;
        private final Set<String> aliases = new LinkedHashSet<>();
        private String speaksFor = "";
        private String country = "";
        private String office = "";
        private Holding listed;
        private boolean plural;
        private boolean human;
        /** Common nouns by which the report has called it ("group", "union"). */
        private final Set<String> nouns = new LinkedHashSet<>();

        private Draft(String id, ActorKind kind, String name) {
            this.id = id;
            this.kind = kind;
            this.name = name;
        }

        String id() {
            return id;
        }

        ActorKind kind() {
            return kind;
        }

        /** What the report says, else what the list of office-holders says. */
        String office() {
            return office.isEmpty() && country.isEmpty() && listed != null ? listed.office() : office;
        }

        /** As {@link #office()}. */
        String country() {
            boolean state = listed != null && listed.of().length() == 3 && listed.of().equals(listed.of().toUpperCase(Locale.ROOT));
            return country.isEmpty() && speaksFor.isEmpty() && state ? listed.of() : country;
        }

        String name() {
            return name;
        }

        boolean isHuman() {
            return human || kind == ActorKind.PERSON;
        }

        boolean isCalled(String noun) {
            return nouns.contains(noun);
        }

        boolean isPlural() {
            return plural;
        }
    }

    /** A mention with what reference resolution needs to know of it. */
    record Seen(Mention mention, boolean subject, Draft draft) {}

    /** Full names first, so that a surname alone in an earlier sentence finds its bearer too. */
    void learnPersons(List<Sentence> sentences, Map<Integer, List<Name>> names) {
        for (Sentence sentence : sentences) {
            for (Name name : names.get(sentence.index())) {
                if (name.kind() == Name.Kind.PERSON && name.text().contains(" ")) {
                    fullName(name.text());
                }
            }
        }
    }

    private String fullName(String text) {
        String name = text.replaceAll("\\s+", " ").replaceAll("['’]s$", "");
        String key = ActorIds.surnameKey(name.substring(name.lastIndexOf(' ') + 1));
        String given = ActorIds.slug(name.substring(0, Math.max(0, name.lastIndexOf(' '))));
        for (String id : surnames.getOrDefault(key, List.of())) {
            String otherGiven = ActorIds.slug(drafts.get(id).name.replaceFirst(" ?[^ ]+$", ""));
            boolean same = given.equals(otherGiven) || given.startsWith(otherGiven + "-") || otherGiven.startsWith(given + "-") || sameInitials(given, otherGiven);
            if (same) {
                drafts.get(id).aliases.add(name);
                return id;
            }
        }
        String id = ActorIds.person(name);
        Draft draft = drafts.computeIfAbsent(id, i -> new Draft(i, ActorKind.PERSON, name));
        draft.aliases.add(name);
        draft.listed = officeHolders.at(name, passage.report().written()).orElse(null);
        surnames.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
        return id;
    }

    private static boolean sameInitials(String given, String other) {
        boolean initials = given.length() <= 3 || other.length() <= 3;
        return initials && !given.isEmpty() && !other.isEmpty() && given.charAt(0) == other.charAt(0);
    }

    /** The person of this name, described like this. */
    String person(Name name, Description description) {
        String text = name.text().replaceAll("\\s+", " ").replaceAll("['’]s$", "");
        String id = text.contains(" ") ? fullName(text) : personNamed(text).orElseGet(() -> {
            String fresh = ActorIds.person(text);
            drafts.computeIfAbsent(fresh, i -> new Draft(i, ActorKind.PERSON, text));
            surnames.computeIfAbsent(ActorIds.surnameKey(text), k -> new ArrayList<>()).add(fresh);
            return fresh;
        });
        Draft draft = drafts.get(id);
        draft.aliases.add(text);
        if (draft.office.isEmpty() && !description.office().isEmpty()) {
            draft.office = description.office();
        }
        if (draft.country.isEmpty() && !description.country().isEmpty()) {
            draft.country = countryCode(description.country());
            boolean holdsOffice = !description.office().isEmpty();
            if (holdsOffice && !draft.country.isEmpty() && draft.speaksFor.isEmpty()) {
                draft.speaksFor = ActorIds.country(draft.country);
                state(draft.country, "");
            }
        }
        if (draft.speaksFor.isEmpty() && !description.owner().isEmpty() && !description.office().isEmpty()) {
            draft.speaksFor = organisation(description.owner());
        }
        return id;
    }

    /** What a noun beside the name says of a person. */
    void describe(String person, String office, String owner) {
        Draft draft = drafts.get(person);
        draft.office = draft.office.isEmpty() ? office : draft.office;
        if (draft.speaksFor.isEmpty() && !owner.isEmpty() && !owner.equals(person)) {
            draft.speaksFor = owner;
            draft.country = draft(owner).filter(d -> d.kind == ActorKind.STATE).map(d -> d.country).orElse("");
        }
    }

    /** The organisation whose full name this one word shortens ("the Front"). */
    Optional<String> shortened(String word) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            Draft draft = seen.get(i).draft();
            boolean body = draft.kind == ActorKind.ORGANISATION || draft.kind == ActorKind.GOVERNMENT_BODY || draft.kind == ActorKind.ARMED_GROUP;
            if (body && draft.name.contains(" ") && List.of(draft.name.split(" ")).contains(word)) {
                draft.aliases.add(word);
                return Optional.of(draft.id);
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
        String last = text.substring(text.lastIndexOf(' ') + 1).replaceAll("['’]s$", "");
        List<String> ids = surnames.getOrDefault(ActorIds.surnameKey(last), List.of());
        if (ids.isEmpty() || text.contains(" ") && !drafts.containsKey(ActorIds.person(text))) {
            return Optional.empty();
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (ids.contains(seen.get(i).mention().actor())) {
                return Optional.of(seen.get(i).mention().actor());
            }
        }
        return Optional.of(ids.get(0));
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
            draft.aliases.add(alias);
        }
        return id;
    }

    String people(String words) {
        Country country = countries.byDemonym(words).orElseThrow();
        Draft draft = drafts.computeIfAbsent(
                ActorIds.people(country.alpha3()), i -> new Draft(i, ActorKind.POPULATION, words));
        draft.country = country.alpha3();
        draft.plural = true;
        return draft.id;
    }

    String organisation(String words) {
        String plain = words.replaceAll("\\s+", " ").replaceAll("['’]s$", "").replaceFirst("^[Tt]he ", "");
        Optional<Country> seat = known.countryOfSeat(plain).flatMap(countries::byCode);
        if (seat.isPresent()) {
            return state(seat.get().alpha3(), plain);
        }
        String full = known.organisation(plain).orElse(acronyms.getOrDefault(plain, plain));
        String id = ActorIds.organisation(full);
        Draft draft = drafts.computeIfAbsent(id, i -> new Draft(i, ActorKind.ORGANISATION, full));
        draft.aliases.add(plain);
        String acronym = initials(full);
        if (acronym.length() > 1) {
            acronyms.putIfAbsent(acronym, full);
        }
        return id;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** A body without a name of its own; with an owner if the words say whose it is. */
    String body(String id, String name, String speaksFor, String country, ActorKind kind) {
        Draft draft = drafts.computeIfAbsent(id, i -> new Draft(i, kind, name));
        draft.aliases.add(name);
        draft.speaksFor = speaksFor;
        draft.country = country;
        return id;
    }

    /** Somebody the report does not name. */
    String unnamed(String words, String speaksFor, String country, String office, boolean plural, boolean human) {
        unnamed++;
        Draft draft = new Draft(ActorIds.unnamed(passage.report().id(), unnamed + 100 * passageNumber()), ActorKind.UNNAMED, words);
        draft.speaksFor = speaksFor;
        draft.country = country;
        draft.office = office;
        draft.plural = plural;
        draft.human = human;
        drafts.put(draft.id, draft);
        return draft.id;
    }

    /** Tells the passages of a long report apart. */
    private int passageNumber() {
        return passage.sentences().isEmpty() ? 0 : passage.sentences().get(0).span().start() / 1000;
    }

    void call(String id, String noun) {
        drafts.get(id).nouns.add(noun);
    }

    Gender genderOf(Draft draft) {
        return draft.kind == ActorKind.PERSON && draft.name.contains(" ")
                ? givenNames.of(draft.name.substring(0, draft.name.indexOf(' ')))
                : Gender.UNKNOWN;
    }

    void add(Sentence sentence, List<Mention> found) {
        for (Mention mention : found) {
            mentions.add(mention);
            see(sentence, mention);
        }
    }

    /** Remembers a mention for what refers back to it. */
    private void see(Sentence sentence, Mention mention) {
        seen.add(new Seen(mention, sentence.is(mention.head(), "nsubj"), drafts.get(mention.actor())));
    }

    Seen asSeen(Sentence sentence, Mention mention) {
        return new Seen(mention, sentence.is(mention.head(), "nsubj"), drafts.get(mention.actor()));
    }

    /** Mentions of earlier sentences, in text order. */
    List<Seen> before() {
        return seen;
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
            if (draft.kind != ActorKind.PERSON || !draft.speaksFor.isEmpty() || !draft.country.isEmpty()) {
                continue;
            }
            Optional<Holding> holding = draft.name.contains(" ")
                    ? Optional.ofNullable(draft.listed)
                    : draft.office.isEmpty() ? Optional.empty() : officeHolders.bySurname(draft.name, draft.office, date);
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
            draft.speaksFor = next.isEmpty() || next.equals(draft.id) ? draft.speaksFor : next;
        }
    }

    Cast build() {
        lookUpOffices();
        Set<String> used = new LinkedHashSet<>();
        mentions.forEach(mention -> used.add(mention.actor()));
        drafts.values().forEach(this::shortenChain);
        List.copyOf(used).forEach(id -> used.add(drafts.get(id).speaksFor));
        List<Actor> actors = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (used.contains(draft.id)) {
                Set<String> aliases = new LinkedHashSet<>(draft.aliases);
                aliases.remove(draft.name);
                actors.add(new Actor(
                        draft.id, draft.name, draft.kind, List.copyOf(aliases), draft.speaksFor, List.of(), draft.country, draft.office));
            }
        }
        return new Cast(actors, mentions);
    }
}
