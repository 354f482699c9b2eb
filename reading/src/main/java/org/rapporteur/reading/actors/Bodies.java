package org.rapporteur.reading.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.record.ActorKind;

/**
 * Which body a name stands for: in full, by its short name ("the CRN"), by one word of it ("the Front"), by a bloc's town or adjective.
 * Brings the body in. Used by one thread, while a passage is read.
 */
final class Bodies {

    private final Countries countries;
    private final KnownActors known;
    private final Drafts drafts;
    private final States states;
    private final ToldSoFar told;
    private final Map<String, String> acronyms = new HashMap<>();

    Bodies(Background background, Drafts drafts, States states, ToldSoFar told) {
        this.countries = background.countries();
        this.known = background.known();
        this.drafts = drafts;
        this.states = states;
        this.told = told;
    }

    /** Short names that the report gives to bodies, in whatever sentence it does. */
    void learnShortNames(Map<String, String> full) {
        acronyms.putAll(full);
    }

    /** The body of this name; the state where it is a seat of government. */
    String named(String words) {
        String plain = words.replaceAll("\\s+", " ").replaceAll("['’]s$", "").replaceFirst("^[Tt]he ", "");
        Optional<Country> seat = known.countryOfSeat(plain).flatMap(countries::byCode);
        if (seat.isPresent()) {
            return states.of(seat.get().alpha3(), plain);
        }
        String full = known.organisation(plain).or(() -> known.blocAt(plain)).orElse(acronyms.getOrDefault(plain.replace(".", ""), plain));
        Draft draft = drafts.named(ActorIds.organisation(full), ActorKind.ORGANISATION, full);
        draft.alsoKnownAs(plain);
        String acronym = ShortNames.initials(full);
        if (acronym.length() > 1) {
            acronyms.putIfAbsent(acronym, full);
        }
        return draft.id();
    }

    /** Whether the report has named a body like this. */
    boolean has(String name) {
        return drafts.has(ActorIds.organisation(name));
    }

    /** The bloc of states that an adjective tells: "the European Commissioner". */
    Optional<String> blocCalled(String adjective) {
        return known.blocCalled(adjective).map(this::named);
    }

    /** The organisation whose full name this one word shortens ("the Front"), the one mentioned last. */
    Optional<String> shortened(String word) {
        List<Seen> seen = told.before();
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
}
