package org.rapporteur.reading.actors;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.ActorKind;

/**
 * Which state ministers serve of whom the report does not say it: the one whose ministry of that name is spoken of, the one in whose
 * capital they speak, the one whose government the sentence before is about, else the only one that has a voice in the report. A
 * minister given to another state is the worst error of all: where two could be meant, none is. Used by one thread.
 */
final class Ministers {

    private final ReferenceWords words;
    private final Drafts drafts;
    private final List<Seen> seen;
    private final Passage passage;
    private final Countries countries;
    private final HomeState homeState;

    /**
     * @param drafts all actors by id
     * @param seen all mentions, in text order
     */
    Ministers(ReferenceWords words, Drafts drafts, List<Seen> seen, Passage passage, Countries countries, HomeState homeState) {
        this.words = words;
        this.drafts = drafts;
        this.seen = seen;
        this.passage = passage;
        this.countries = countries;
        this.homeState = homeState;
    }

    /**
     * Gives each of them the state they serve, where the report tells.
     *
     * @param written the state in whose capital the report was written, if any
     * @param home the state whose government is "the government", if the report tells
     * @param ownerless bodies of which every state has one, of which the report does not say whose they are ("the army")
     */
    void settle(Optional<String> written, Optional<String> home, Set<String> ownerless) {
        waiting().forEach(minister -> told(minister).ifPresent(state -> serves(minister, state)));
        // Titles without an owner are those of the country that a report is written in and about, unless it is but the host.
        Optional<String> party = written.filter(homeState::opensWith).filter(this::isNamedItself);
        // Written in another state that the report names as well: nothing tells whose minister "the minister" is.
        boolean open = party.isEmpty() && !written.equals(home) && written.filter(homeState::isNamedAsParty).isPresent();
        Optional<String> state = party.or(() -> open ? Optional.empty() : home).filter(this::isMoreThanPlace);
        if (state.isEmpty()) {
            return;
        }
        String of = home.orElse(state.get());
        drafts.all().stream().filter(draft -> isOwnerless(draft) && ownerless.contains(draft.id())).forEach(body -> serves(body, of));
        Set<String> others = voices();
        others.remove(state.get());
        waiting().stream()
                .filter(minister -> party.isPresent() || !speaksOfAnother(minister, state.get()))
                .filter(minister -> !isHeldByAnother(minister, state.get()) && (!isAmong(minister, others) || isSubjectBeside(minister, state.get())))
                .forEach(minister -> serves(minister, state.get()));
    }

    private List<Draft> waiting() {
        return drafts.all().stream().filter(this::isOwnerlessMinister).toList();
    }

    private boolean isOwnerlessMinister(Draft draft) {
        return draft.kind() == ActorKind.PERSON
                && !draft.isFormer()
                && isOwnerless(draft)
                && Stream.of(draft.office().split(" ")).anyMatch(word -> words.has("cabinet", word));
    }

    private static boolean isOwnerless(Draft draft) {
        return draft.speaksFor().isEmpty() && draft.country().isEmpty() && !draft.elsewhere;
    }

    private void serves(Draft draft, String state) {
        draft.speaksFor = state;
        draft.country = drafts.of(state).country;
    }

    private Optional<String> told(Draft minister) {
        return ofMinistry(minister).filter(state -> !speaksOfAnother(minister, state))
                .or(() -> ofWhatIsOffered(minister))
                .or(() -> whereItSpeaks(minister))
                .or(() -> ofGovernmentBefore(minister))
                .filter(state -> !isHeldByAnother(minister, state));
    }

    /** "Ghana's interior ministry said. Interior Minister Ana Reyes": whose minister she is the ministry of that name tells. */
    private Optional<String> ofMinistry(Draft minister) {
        String[] office = minister.office().toLowerCase(Locale.ROOT).split(" ");
        return theOnly(drafts.all().stream()
                .filter(body -> body.kind() == ActorKind.GOVERNMENT_BODY && !body.country.isEmpty() && office.length > 1)
                .filter(body -> List.of(body.name().toLowerCase(Locale.ROOT).split(" ")).contains(office[0]))
                .map(body -> ActorIds.country(body.country)));
    }

    /** "Ghana will open its port if Togo lifts the levy, Energy Minister Ana Reyes said": what a state would do on a condition its own minister says. */
    private Optional<String> ofWhatIsOffered(Draft minister) {
        return theOnly(seen.stream()
                .filter(one -> one.draft() == minister && one.subject())
                .flatMap(one -> passage.sentences().stream()
                        .filter(sentence -> sentence.index() == one.mention().sentence())
                        .flatMap(sentence -> seen.stream()
                                .filter(other -> other.mention().sentence() == sentence.index() && other.draft().kind() == ActorKind.STATE)
                                .filter(other -> isOffering(sentence, other.mention().head(), sentence.head(one.mention().head())))))
                .map(other -> other.draft().id()));
    }

    /** The subject of what is told by this verb, with a helper like "will" and a clause on a condition. */
    private boolean isOffering(Sentence sentence, int subject, int told) {
        int verb = sentence.head(subject);
        boolean will = verb >= 0 && told >= 0 && verb != told && sentence.relation(subject).equals("nsubj")
                && (sentence.head(verb) == told || sentence.head(told) == verb)
                && sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD"));
        return will && sentence.children(verb, "advcl").stream()
                .flatMap(clause -> sentence.children(clause, "mark").stream())
                .anyMatch(mark -> words.has("conditional", sentence.token(mark).text()));
    }

    /** "In Accra, agriculture minister Ana Reyes said", "asked in Accra": a capital in the sentence of a state that is no host. */
    private Optional<String> whereItSpeaks(Draft minister) {
        return theOnly(seen.stream()
                .filter(one -> one.draft() == minister && one.subject())
                .flatMap(one -> passage.sentences().stream()
                        .filter(sentence -> sentence.index() == one.mention().sentence())
                        .flatMap(sentence -> seatsBefore(sentence, one.mention())))
                .filter(state -> homeState.isNamedAsParty(state) && isNamedItself(state)));
    }

    /** States whose capital the sentence puts, behind "in", before the end of what is told of the minister. */
    private Stream<String> seatsBefore(Sentence sentence, Mention minister) {
        int verb = sentence.head(minister.head());
        return sentence.tokens().stream()
                .filter(token -> sentence.child(token.index(), "case").filter(c -> sentence.token(c).text().equalsIgnoreCase("in")).isPresent())
                .filter(token -> token.index() < minister.first() && isBesideVerb(sentence, token.index(), verb) || sentence.head(token.index()) == verb && verb >= 0)
                .flatMap(token -> countries.byCapital(token.text()).stream())
                .map(Country::alpha3)
                .map(ActorIds::country);
    }

    /** On the verb itself, or on what opens the sentence: "Asked in Accra whether …, she replied". */
    private static boolean isBesideVerb(Sentence sentence, int place, int verb) {
        int above = sentence.head(place);
        return above == verb || above >= 0 && sentence.head(above) == verb && sentence.is(above, "advcl");
    }

    /** "The government in Accra has shown no interest. Interior Minister Ana Reyes said": the government that the sentence before is about. */
    private Optional<String> ofGovernmentBefore(Draft minister) {
        Optional<Mention> named = seen.stream().filter(one -> one.draft() == minister).map(Seen::mention)
                .min(Comparator.comparingInt(mention -> mention.span().start()));
        return theOnly(named.stream()
                .flatMap(first -> seen.stream().filter(other -> other.subject() && other.mention().kind() == Mention.Kind.NOMINAL && isRightBefore(other.mention(), first)))
                .map(Seen::draft)
                .filter(draft -> draft.kind() == ActorKind.STATE)
                .map(Draft::id));
    }

    private boolean isRightBefore(Mention earlier, Mention later) {
        boolean paragraph = passage.paragraphAt(earlier.span().start()) == passage.paragraphAt(later.span().start());
        return paragraph && earlier.span().start() < later.span().start() && place(later.sentence()) - place(earlier.sentence()) <= 1;
    }

    /** The place of a sentence in the text, by its index. */
    private int place(int index) {
        int place = 0;
        while (passage.sentences().get(place).index() != index) {
            place++;
        }
        return place;
    }

    /** A state has one foreign minister: where the report has named it, another is not of that state. */
    private boolean isHeldByAnother(Draft minister, String state) {
        String office = minister.office().toLowerCase(Locale.ROOT);
        return office.contains(" ") && drafts.all().stream()
                .anyMatch(other -> other != minister && other.kind() == ActorKind.PERSON && !other.isFormer()
                        && other.speaksFor().equals(state) && other.office().toLowerCase(Locale.ROOT).equals(office));
    }

    /** States that themselves, or through somebody of whom the report says it, have a say: governments, those with ministers and ministries. */
    private Set<String> voices() {
        Set<String> voices = new LinkedHashSet<>();
        drafts.all().stream()
                .filter(draft -> draft.kind() == ActorKind.PERSON || draft.kind() == ActorKind.GOVERNMENT_BODY)
                .map(Draft::speaksFor)
                .forEach(voices::add);
        drafts.all().stream()
                .filter(draft -> draft.isCalledAny(noun -> words.has("governments", noun)))
                .map(Draft::id)
                .forEach(voices::add);
        voices.removeIf(id -> !drafts.has(id) || drafts.of(id).kind() != ActorKind.STATE || !homeState.isNamedAsParty(id));
        return voices;
    }

    /** Whether the paragraph in which the minister is introduced speaks of one of these states: then it may be that one's minister. */
    private boolean isAmong(Draft minister, Set<String> others) {
        Optional<Mention> named = seen.stream().filter(one -> one.draft() == minister).map(Seen::mention)
                .min(Comparator.comparingInt(mention -> mention.span().start()));
        return named.filter(first -> seen.stream()
                .filter(one -> others.contains(one.draft().id()))
                .anyMatch(one -> passage.paragraphAt(one.mention().span().start()) == passage.paragraphAt(first.span().start()))).isPresent();
    }

    /** "Ghana will lift its levy only when Togo opens its port, Trade Minister Ana Reyes said": of what the minister says Ghana will do. */
    private boolean isSubjectBeside(Draft minister, String state) {
        Optional<Mention> named = seen.stream().filter(one -> one.draft() == minister).map(Seen::mention)
                .min(Comparator.comparingInt(mention -> mention.span().start()));
        return named.filter(first -> seen.stream()
                .anyMatch(one -> one.draft().id().equals(state) && one.subject() && !one.aside() && one.mention().sentence() == first.sentence())).isPresent();
    }

    /** "The foreign minister, Ana Reyes, said that Ghana no longer insisted": she may be Ghana's, whoever else the report is about. */
    private boolean speaksOfAnother(Draft minister, String state) {
        boolean another = seen.stream()
                .anyMatch(one -> one.draft().kind() == ActorKind.STATE && !one.draft().id().equals(state) && isSubjectBeside(minister, one.draft().id()));
        return another && !isSubjectBeside(minister, state);
    }

    /** By another name than that of the place where the report was written: that may be where it all happens. */
    private boolean isNamedItself(String state) {
        return seen.stream()
                .filter(one -> one.draft().id().equals(state))
                .anyMatch(one -> one.mention().kind() != Mention.Kind.NAME || !words(one.mention()).equalsIgnoreCase(passage.report().dateline().place()));
    }

    /** "They are to travel to Ghana": a state that is but the place of it all has no minister in the report. */
    private boolean isMoreThanPlace(String state) {
        List<Mention> all = seen.stream().filter(one -> one.draft().id().equals(state)).map(Seen::mention).toList();
        return all.isEmpty() || all.stream().anyMatch(mention -> mention.kind() != Mention.Kind.NAME || !isPlace(mention));
    }

    private boolean isPlace(Mention mention) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.index() == mention.sentence())
                .anyMatch(sentence -> sentence.child(mention.head(), "case").filter(c -> words.has("whereabouts", sentence.token(c).text())).isPresent());
    }

    private String words(Mention mention) {
        return passage.report().text().slice(mention.span());
    }

    private Optional<String> theOnly(Stream<String> states) {
        List<String> all = states.filter(drafts::has).distinct().limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
