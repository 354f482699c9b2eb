package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.actors.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;

/**
 * What is said in the answers of an interview without any verb of saying: "We delivered every litre, and they kept a sick man." Each such
 * sentence in which its speaker names himself, by "I" or "we" or by the label of the turn, is his statement. Pure functions.
 */
final class Answers {

    private static final int FEWEST_WORDS = 4;

    private Answers() {}

    /**
     * The whole sentence as its speaker's word.
     *
     * @param found what is attributed so far; a sentence in which anything is has no need of this
     */
    static Optional<Attribution> plain(Sentence sentence, Cast cast, BitSet quoted, List<SpokenWords> found) {
        Optional<Actor> voice = cast.voice(sentence.index());
        boolean told = found.stream().anyMatch(words -> words.attribution().sentence().index() == sentence.index());
        if (voice.isEmpty() || told || sentence.token(sentence.size() - 1).text().equals("?")) {
            return Optional.empty();
        }
        Optional<Mention> own = cast.mentionsIn(sentence.index()).stream().filter(mention -> mention.actor().equals(voice.get().id())).findFirst();
        boolean label = own.filter(mention -> mention.first() == 0 && mention.kind() == Mention.Kind.NAME).isPresent();
        boolean colon = label && sentence.size() > 1 && sentence.token(1).text().equals(":");
        BitSet content = Trees.trimmed(sentence, Trees.range(colon ? 2 : label ? 1 : 0, sentence.size()));
        int verb = rootOf(sentence);
        boolean says = own.isPresent() && verb >= 0 && content.cardinality() >= FEWEST_WORDS && Trees.hasFiniteVerb(sentence, content) && !quoted.get(verb);
        return says
                ? Optional.of(new Attribution(
                        sentence, verb, Trees.range(own.get().first(), own.get().last() + 1), own.get().head(), new BitSet(), content, -1, Act.ASSERT, false, false, true))
                : Optional.empty();
    }

    private static int rootOf(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) < 0 && sentence.token(i).isWord()) {
                return i;
            }
        }
        return -1;
    }
}
