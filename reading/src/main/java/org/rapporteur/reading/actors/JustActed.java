package org.rapporteur.reading.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.reading.language.Sentence;

/**
 * Who did something right before a sentence: of these speak words that the report has not told of anybody yet ("the former judge"). What
 * stands in quotation marks does not count. Used by one thread, while a passage is read.
 */
final class JustActed {

    /** Sentences back within which whoever did something may be meant. */
    private static final int JUST = 2;

    private final CastBuilder cast;

    JustActed(CastBuilder cast) {
        this.cast = cast;
    }

    /** The only one who did anything in the nearest sentence that tells of persons; where nobody did, the only one told of. */
    Optional<String> nearest(Sentence sentence) {
        for (int back = 1; back <= JUST; back++) {
            Set<String> acting = within(sentence, back, seen -> seen.subject() && !seen.aside());
            Set<String> persons = acting.isEmpty() ? within(sentence, back, seen -> true) : acting;
            if (!persons.isEmpty()) {
                return theOnly(persons);
            }
        }
        return Optional.empty();
    }

    /** The only one of the sentences right before who fits. */
    Optional<String> only(Sentence sentence, Predicate<Seen> fits) {
        return theOnly(within(sentence, JUST, fits));
    }

    private static Optional<String> theOnly(Set<String> persons) {
        return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
    }

    /** The persons of whom so many sentences before tell, as far as they fit. */
    private Set<String> within(Sentence sentence, int sentences, Predicate<Seen> fits) {
        Set<String> persons = new LinkedHashSet<>();
        List<Seen> before = cast.told().before();
        for (int i = before.size() - 1; i >= 0; i--) {
            Seen seen = before.get(i);
            int distance = cast.layout().distance(seen.mention().sentence(), sentence.index());
            if (distance > sentences) {
                break;
            }
            boolean near = distance > 0 && !cast.layout().isQuoted(seen.mention().span());
            boolean one = seen.draft().isHuman() && !seen.draft().isPlural() && !seen.nobody();
            if (near && one && fits.test(seen)) {
                persons.add(seen.draft().id());
            }
        }
        return persons;
    }
}
