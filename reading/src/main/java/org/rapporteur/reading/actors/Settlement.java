package org.rapporteur.reading.actors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.ActorKind;

/**
 * What can be settled only when the whole passage is read: whom a noun means that found nobody before it, which state a minister serves,
 * who the two sides are. The order matters: each step builds on what those before it have settled.
 */
final class Settlement {

    private final Background background;
    private final CastBuilder cast;
    private final List<OpenNoun> open;

    Settlement(Background background, CastBuilder cast, List<OpenNoun> open) {
        this.background = background;
        this.cast = cast;
        this.open = List.copyOf(open);
    }

    /** Puts those who are meant in the place of nouns that found nobody before them; gives the ids of the two sides. */
    List<String> settle() {
        ReferenceWords words = background.words();
        Set<Integer> opening = cast.layout().opening();
        Optional<String> written = cast.states().at(cast.passage().report().dateline().place());
        HomeState homeState = new HomeState(words, cast.drafts(), cast.told().mentions(), cast.sides().goBetweens(), opening);
        Optional<String> home = homeState.find(written);
        home.ifPresent(id -> cast.states().of(id.substring(ActorIds.country("").length()), ""));

        LateReferences late = new LateReferences(words, cast.drafts(), cast.told(), cast.sides());
        Map<String, String> meant = late.meant(open, home);
        meant.putAll(new Leads(background.lexicon(), words, cast.passage(), opening, cast.told().before()).named());
        cast.told().settle(meant);
        speakFor(meant);
        organs(words);

        new Ministers(words, cast.drafts(), cast.told().before(), cast.passage(), background.countries(), homeState).settle(written, home, ofEveryState());
        cast.told().settle(late.ofPersons(open));
        return cast.sides().settle(meant);
    }

    /** Who speaks for an actor made for a noun speaks for whoever is meant by it. */
    private void speakFor(Map<String, String> meant) {
        for (Draft draft : cast.drafts().all()) {
            draft.speaksFor = meant.getOrDefault(draft.speaksFor, draft.speaksFor);
            draft.speaksFor = draft.speaksFor.equals(draft.id()) ? "" : draft.speaksFor;
        }
    }

    /** "the Council of the Orchard League", "the Orchard League council": its word is the league's, where the report names that. */
    private void organs(ReferenceWords words) {
        Map<String, String> named = new HashMap<>();
        List<Draft> organised = cast.drafts().all().stream().filter(draft -> draft.kind() == ActorKind.ORGANISATION).toList();
        organised.forEach(draft -> named.putIfAbsent(draft.name().toLowerCase(Locale.ROOT), draft.id()));
        organised.stream()
                .filter(organ -> organ.speaksFor.isEmpty())
                .forEach(organ -> organ.speaksFor = named.getOrDefault(ownerOf(organ.name().toLowerCase(Locale.ROOT), words), ""));
    }

    /** The name of the body whose organ this one's name says that it is, {@code ""} if it does not. */
    private static String ownerOf(String organ, ReferenceWords words) {
        int of = organ.indexOf(" of ");
        int last = organ.lastIndexOf(' ');
        if (of > 0 && words.has("organs", organ.substring(0, of))) {
            String owner = organ.substring(of + " of ".length());
            return owner.startsWith("the ") ? owner.substring("the ".length()) : owner;
        }
        return last > 0 && words.has("organs", organ.substring(last + 1)) ? organ.substring(0, last) : "";
    }

    /** Bodies of which every state has one, of which the report does not say whose they are ("the army"). */
    private Set<String> ofEveryState() {
        Set<String> ownerless = new LinkedHashSet<>();
        open.stream().filter(noun -> background.words().has("standing", noun.noun())).forEach(noun -> ownerless.add(noun.actor()));
        return ownerless;
    }
}
