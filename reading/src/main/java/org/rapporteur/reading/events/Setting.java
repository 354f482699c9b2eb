package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.places.PlaceMention;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;

/** Where and when: the places and dates of a passage, and which of them belong to a mention of an event. */
final class Setting {

    private static final Set<String> WHERE = Set.of("in", "at", "near", "on", "outside", "inside", "over", "around", "off", "across", "of", "along", "into", "against", "within", "beside");
    private static final Set<String> SINCE = Set.of("since", "from");

    private final List<PlaceMention> places;
    private final List<DateMention> dates;

    Setting(List<PlaceMention> places, List<DateMention> dates) {
        this.places = List.copyOf(places);
        this.dates = List.copyOf(dates);
    }

    /** The places that hang on the event's word or on a verb that does something with it, the nearest first. */
    List<Place> places(Hit hit, Standing standing) {
        Sentence sentence = hit.sentence();
        return places.stream()
                .filter(place -> place.sentence() == sentence.index())
                .filter(place -> belongs(sentence, head(sentence, place.first(), place.last()), hit, standing.path(), WHERE))
                .sorted((a, b) -> Integer.compare(distance(a.first(), hit), distance(b.first(), hit)))
                .map(PlaceMention::place)
                .toList();
    }

    private static int distance(int token, Hit hit) {
        return Math.abs(token - hit.token());
    }

    /** The date that hangs on the event's word or on one of these verbs, {@link EdtfDate#UNKNOWN} if none does. */
    EdtfDate date(Hit hit, List<Integer> verbs) {
        Sentence sentence = hit.sentence();
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().isKnown())
                .filter(date -> date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME)
                .filter(date -> !date.value().text().endsWith("/.."))
                .filter(date -> belongs(sentence, head(sentence, date.first(), date.last()), hit, verbs, Set.of()))
                .min((a, b) -> Integer.compare(distance(a.first(), hit), distance(b.first(), hit)))
                .map(DateMention::value)
                .orElse(EdtfDate.UNKNOWN);
    }

    /** The date that hangs directly on this verb. */
    EdtfDate dateOf(Sentence sentence, int verb) {
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().isKnown() && date.kind() == DateMention.Kind.DATE)
                .filter(date -> sentence.head(head(sentence, date.first(), date.last())) == verb)
                .map(DateMention::value)
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
    }

    /** The date in this stretch of a sentence that lies furthest ahead, for what is due. */
    Optional<DateMention> dateIn(Sentence sentence, int first, int last) {
        return dates.stream()
                .filter(date -> date.sentence() == sentence.index() && date.value().isKnown() && date.first() >= first && date.last() <= last)
                .filter(date -> date.kind() == DateMention.Kind.DATE)
                .reduce((one, other) -> other);
    }

    private static int head(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.head(i) < first || sentence.head(i) > last) {
                return i;
            }
        }
        return last;
    }

    /**
     * Whether {@code at} hangs on the event: below its own word without another clause between, or directly on a verb of
     * its path. Where prepositions are given it must have one of them or none.
     */
    private static boolean belongs(Sentence sentence, int at, Hit hit, List<Integer> path, Set<String> prepositions) {
        int below = at;
        for (int steps = 0; steps < 6; steps++) {
            List<String> markers = Tree.markers(sentence, below);
            if (!prepositions.isEmpty() && !markers.isEmpty() && markers.stream().noneMatch(prepositions::contains) && !sentence.is(below, "appos")) {
                return false;
            }
            int above = sentence.head(below);
            if (above < 0 || markers.stream().anyMatch(SINCE::contains)) {
                return false;
            }
            if (above == hit.token()) {
                return !sentence.is(below, "nmod:poss") || prepositions.isEmpty();
            }
            boolean container = sentence.token(above).isNoun() && path.contains(above) && sentence.isUnder(hit.token(), above);
            if (container) {
                return true;
            }
            boolean clause = sentence.token(above).isVerb();
            boolean relative = clause && sentence.is(above, "acl") && sentence.head(above) == hit.token();
            if (relative) {
                return true;
            }
            if (clause) {
                boolean direct = sentence.is(below, "obl") || sentence.is(below, "advmod") || sentence.is(below, "nmod") || sentence.is(below, "dep");
                return direct && path.contains(above) && !sentence.is(hit.token(), "acl");
            }
            below = above;
        }
        return false;
    }
}
