package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Offers and demands that are moved: "raised its offer to 7 percent", "backed away from its demand for a second vote". What
 * is offered or demanded from then on is the content; a demand that is given up is a demand negated. Which verbs move is
 * data ({@code moves} in {@code cues.yaml}). Pure; safe for use by several threads.
 */
final class MovedAttributions {

    private static final Set<Act> MOVABLE = Set.of(Act.OFFER, Act.DEMAND, Act.PROPOSE, Act.REQUEST, Act.REJECT);
    private static final Set<String> TOLD = Tags.of("VBD VBZ VBP VBN");

    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final Set<String> matter;
    private final Set<String> settings;

    MovedAttributions(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
        this.matter = lexicon.words("matter");
        this.settings = lexicon.words("settings");
    }

    Optional<Attribution> find(Sentence sentence, int verb, BitSet quoted) {
        List<Move> moves = lexicon.moves(sentence.token(verb).lemma());
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        // "was withdrawing its offer" as well.
        boolean going = sentence.token(verb).tag().equals("VBG") && sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).lemma().equals("be"));
        boolean told = (going || TOLD.contains(sentence.token(verb).tag())) && !Trees.isNegated(sentence, verb) && !Trees.isPassive(sentence, verb);
        if (!told) {
            return Optional.empty();
        }
        for (Move move : moves) {
            int owner = behind(sentence, verb + 1, move.with());
            Optional<Attribution> found = owner < 0 ? Optional.empty() : moved(sentence, verb, owner, move, quoted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The index behind these words if they stand there, else -1. */
    private static int behind(Sentence sentence, int from, List<String> words) {
        int i = from;
        for (String word : words) {
            if (i >= sentence.size() || !sentence.token(i).text().equalsIgnoreCase(word)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private Optional<Attribution> moved(Sentence sentence, int verb, int owner, Move move, BitSet quoted) {
        // Whoever has an offer or demand of its own can speak, so no list need know it.
        boolean own = owner < sentence.size() && sentence.token(owner).tag().equals("PRP$");
        int noun = own ? sentence.head(owner) : -1;
        Optional<Act> act = noun <= owner ? Optional.empty() : actOf(sentence, noun);
        Optional<Integer> source = sources.ofVerb(sentence, verb, quoted);
        if (act.isEmpty() || source.isEmpty() || source.get() >= verb || quoted.get(noun)) {
            return Optional.empty();
        }
        // "dropped its objection to the map": it lets it pass.
        boolean yields = act.get() == Act.REJECT;
        if (yields && !move.givesUp()) {
            return Optional.empty();
        }
        BitSet content = content(sentence, verb, noun);
        BitSet cue = Trees.plus(Trees.verbGroup(sentence, verb), Trees.range(verb, content.isEmpty() ? owner : content.nextSetBit(0)));
        if (content.isEmpty()) {
            // "dropped its demand": which one, the report has told before.
            content = Trees.range(owner, noun + 1);
        }
        BitSet speaker = Trees.minus(Trees.nounPhrase(sentence, source.get()), Trees.plus(cue, content));
        return speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        sentence, verb, speaker, source.get(), cue, content, -1, yields ? Act.AGREE : act.get(), move.givesUp() && !yields, false, false));
    }

    private Optional<Act> actOf(Sentence sentence, int noun) {
        return lexicon.cue(sentence.token(noun).lemma().toLowerCase(Locale.ROOT), "", Cue.PartOfSpeech.NOUN)
                .map(Cue::mainAct)
                .filter(MOVABLE::contains);
    }

    /** What stands behind the noun on it or on the verb, without the preposition that leads to it. */
    private BitSet content(Sentence sentence, int verb, int noun) {
        int from = noun + 1;
        int end = from;
        while (end < sentence.size() && isAbout(sentence, verb, noun, end)) {
            end++;
        }
        boolean infinitive = end > from + 1 && sentence.token(from + 1).tag().equals("VB");
        boolean led = end > from && matter.contains(sentence.token(from).lemma()) && !infinitive;
        if (led && sentence.token(from).lemma().equals("from")) {
            // "from 3 to 5 percent": what it was before is not offered any more.
            for (int i = from + 1; i < end; i++) {
                from = sentence.token(i).lemma().equals("to") ? i : from;
            }
        }
        return Trees.trimmed(sentence, Trees.range(led ? from + 1 : from, end));
    }

    private boolean isAbout(Sentence sentence, int verb, int noun, int i) {
        if (Trees.isPause(sentence.token(i)) && !sentence.isUnder(i, noun)) {
            return false;
        }
        if (sentence.isUnder(i, noun)) {
            return true;
        }
        int top = i;
        while (sentence.head(top) >= 0 && sentence.head(top) != verb) {
            top = sentence.head(top);
        }
        boolean phrase = sentence.head(top) == verb && top > noun && (sentence.is(top, "obl") || sentence.is(top, "nmod") || sentence.is(top, "xcomp"));
        boolean occasion = sentence.relation(top).equals("obl:tmod") || settings.contains(Trees.marker(sentence, top));
        return phrase && !occasion;
    }
}
