package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Text;

/** One way to see that a name begins at a token. Pure. */
@FunctionalInterface
interface NameRule {

    /**
     * The name that begins there; empty if this rule sees none.
     *
     * @param before names of the sentence that end before the token
     */
    Optional<Name> at(Sentence sentence, int first, List<Name> before, Text text);
}
