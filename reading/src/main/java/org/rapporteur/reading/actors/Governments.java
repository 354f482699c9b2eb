package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Locale;
import org.rapporteur.record.ActorKind;

/** Whose "the government" before another noun is: "the government delegation". Used by one thread, while a passage is read. */
final class Governments {

    private final ReferenceWords words;
    private final CastBuilder cast;

    Governments(ReferenceWords words, CastBuilder cast) {
        this.words = words;
        this.cast = cast;
    }

    /** The government that was last spoken of, be it a state's or one with a name ("the Interim Government"); else one that the report may name. */
    String lastSpokenOf(String word) {
        List<Seen> seen = cast.told().before();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Draft draft = seen.get(i).draft();
            if (isGoverned(draft) || isNamedSo(draft)) {
                return draft.id();
            }
        }
        String noun = word.toLowerCase(Locale.ROOT);
        String id = cast.drafts().bodyOfReport(noun, "the " + noun, ActorKind.ORGANISATION);
        cast.leaveOpen(new OpenNoun.OfBody(id, noun, List.of()));
        return id;
    }

    private boolean isGoverned(Draft draft) {
        return draft.kind() == ActorKind.STATE && draft.isCalledAny(noun -> words.has("governments", noun));
    }

    private boolean isNamedSo(Draft draft) {
        return draft.isOrganised() && draft.name().contains(" ") && words.has("governments", draft.name().substring(draft.name().lastIndexOf(' ') + 1));
    }
}
