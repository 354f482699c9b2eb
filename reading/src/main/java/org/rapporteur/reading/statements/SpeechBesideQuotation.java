package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Whoever does anything right beside a whole quotation speaks it, whatever the verb: "“Out!” the crowd bellowed", "she
 * beamed: “We did it.”", "the club issued a statement: …". No list has all such verbs; the quotation is what tells. Pure;
 * safe for use by several threads.
 */
final class SpeechBesideQuotation {

    private static final Set<String> TELLING = Tags.of("VBD VBZ VBP VBG");
    private static final Set<String> PAUSES = Set.of(",", ":");
    private static final Pattern STOPS = Pattern.compile("[,.!?…]+");

    private static final int SHORTEST = 4;

    private final CueLexicon lexicon;
    private final SourceFinder sources;

    SpeechBesideQuotation(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
    }

    Optional<Attribution> find(Sentence sentence, int verb, BitSet quoted) {
        boolean finite = TELLING.contains(sentence.token(verb).tag());
        boolean known = lexicon.cue(sentence.token(verb).lemma(), "", Cue.PartOfSpeech.VERB).flatMap(cue -> cue.act("clause")).isPresent();
        if (!finite || known || lexicon.isSilent(sentence.token(verb).lemma()) || sentence.is(verb, "amod") || sentence.is(verb, "aux")) {
            return Optional.empty();
        }
        Optional<Integer> source = sources.ofVerb(sentence, verb, quoted);
        if (source.isEmpty() || source.get() == verb || !sources.isLikelySource(sentence, source.get()) || sentence.token(source.get()).tag().startsWith("W")) {
            return Optional.empty();
        }
        BitSet sourceTokens = Trees.nounPhrase(sentence, source.get());
        sourceTokens.clear(verb);
        if (sourceTokens.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.min(verb, sourceTokens.nextSetBit(0));
        int last = Math.max(verb, sourceTokens.length() - 1);
        if (last - first > 14 || sourceTokens.length() - 1 > verb + 6) {
            last = verb;
            first = verb;
        }
        BitSet content = behind(sentence, verb, quoted);
        // ", who is chairing the round, said": what the clause tells of the speaker is no speaking.
        if (content.isEmpty() && !sentence.relation(verb).equals("acl:relcl")) {
            content = before(sentence, first, quoted);
        }
        boolean colon = sentence.token(sentence.size() - 1).text().equals(":") && sentence.head(verb) < 0;
        if (content.isEmpty() && !colon) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                sentence, verb, sourceTokens, source.get(), Trees.verbGroup(sentence, verb), content, -1, Act.ASSERT, false, true, true));
    }

    /** A quotation that opens behind the verb, parted from it by a comma or colon. */
    private static BitSet behind(Sentence sentence, int verb, BitSet quoted) {
        int quote = quoted.nextSetBit(verb + 1);
        boolean parted = quote > verb + 1 && quote <= verb + 8 && PAUSES.contains(sentence.token(quote - 1).text());
        if (!parted) {
            return new BitSet();
        }
        int end = quoted.nextClearBit(quote);
        boolean another = Trees.range(verb + 1, quote).stream().anyMatch(i -> sentence.token(i).isVerb());
        return !another && isSpeech(sentence, quote, end) ? Trees.range(quote, end) : new BitSet();
    }

    /** A quotation that has just ended before the speaker and the verb. */
    private static BitSet before(Sentence sentence, int first, BitSet quoted) {
        if (first < SHORTEST + 1 || !quoted.get(first - 1)) {
            return new BitSet();
        }
        int begin = first - 1;
        while (begin > 0 && quoted.get(begin - 1)) {
            begin--;
        }
        boolean speech = STOPS.matcher(sentence.token(first - 2).text()).matches();
        return speech && isSpeech(sentence, begin, first) ? Trees.range(begin, first) : new BitSet();
    }

    /** Words that begin as a sentence does; not a phrase taken over into somebody else's. */
    private static boolean isSpeech(Sentence sentence, int from, int to) {
        int first = from;
        while (first < to && !sentence.token(first).isWord()) {
            first++;
        }
        return to - first >= SHORTEST && Character.isUpperCase(sentence.token(first).text().codePointAt(0));
    }
}
