package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * Whoever stands right beside a verb of saying, word by word: where the tree is of no help, and where it is known to err. Pure functions
 * over one sentence.
 */
final class SourceBesideVerb {

    private static final Set<String> HELPERS = Set.of("have", "be", "do");
    private static final Set<String> BARE = Tags.of("VB VBP");
    private static final int FARTHEST = 6;

    private final CueLexicon lexicon;
    private final LikelySources likely;

    SourceBesideVerb(CueLexicon lexicon, LikelySources likely) {
        this.lexicon = lexicon;
        this.likely = likely;
    }

    /** Whoever says it, whatever the parser takes for the subject. */
    static Optional<Integer> parted(Sentence sentence, int verb, BitSet quoted) {
        return behindOpening(sentence, verb).or(() -> adjacent(sentence, verb, quoted));
    }

    /** "Said Maria Lindqvist, who …: “…”": the verb opens the sentence, whoever says it stands right behind. */
    private static Optional<Integer> behindOpening(Sentence sentence, int verb) {
        boolean opens = verb == 0 || verb == 1 && Trees.isQuotationMark(sentence.token(0));
        if (!opens || !Tags.PAST.contains(sentence.token(verb).tag()) || verb + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int last = verb;
        while (last + 1 < sentence.size() && (sentence.token(last + 1).entity().equals("PERSON") || sentence.token(last + 1).isName())) {
            last++;
        }
        return last > verb ? Optional.of(last) : Optional.empty();
    }

    /**
     * "The dam, he added, would hold" and "…, the spokeswoman, Ana Reyes, said": whoever stands parted right before a finite
     * verb says it, whatever the parser takes for the subject.
     */
    private static Optional<Integer> adjacent(Sentence sentence, int verb, BitSet quoted) {
        int before = verb - 1;
        while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
            before--;
        }
        boolean finite = Tags.FINITE.contains(sentence.token(verb).tag());
        if (!finite || before < 1 || quoted.get(before)) {
            return Optional.empty();
        }
        boolean pronoun = sentence.token(before).tag().equals("PRP") && isParted(sentence, before - 1);
        if (pronoun) {
            return Optional.of(before);
        }
        boolean closed = sentence.token(before).text().equals(",") && sentence.token(before - 1).entity().equals("PERSON");
        if (!closed) {
            return Optional.empty();
        }
        int first = before - 1;
        while (first > 0 && sentence.token(first - 1).entity().equals("PERSON")) {
            first--;
        }
        int head = topOfNoun(sentence, before - 1);
        boolean governed = sentence.child(head, "case").filter(c -> sentence.token(c).tag().equals("IN") || sentence.token(c).tag().equals("TO")).isPresent();
        return first > 0 && sentence.token(first - 1).text().equals(",") && head < verb && !governed
                ? Optional.of(before - 1)
                : Optional.empty();
    }

    private static boolean isParted(Sentence sentence, int i) {
        return Trees.isPause(sentence.token(i)) || Trees.isQuotationMark(sentence.token(i));
    }

    /** The noun right before the verb, or right after it ("said Maria Lindqvist"). */
    Optional<Integer> find(Sentence sentence, int verb) {
        int before = verb - 1;
        while (before >= 0 && isHelper(sentence.token(before))) {
            before--;
        }
        if (before >= 0 && likely.maySpeak(sentence, before)) {
            return Optional.of(topOfNoun(sentence, before));
        }
        boolean behindPause = verb > 0 && isParted(sentence, verb - 1) && !sentence.token(verb).tag().equals("VBG");
        return behindPause && !isTelling(sentence, verb) ? behind(sentence, verb) : Optional.empty();
    }

    /** "…, tell the city: …": whom they tell. */
    private boolean isTelling(Sentence sentence, int verb) {
        return BARE.contains(sentence.token(verb).tag())
                && lexicon.cue(sentence.token(verb).lemma(), "", Cue.PartOfSpeech.VERB)
                        .flatMap(cue -> cue.act("person-infinitive"))
                        .isPresent();
    }

    private Optional<Integer> behind(Sentence sentence, int verb) {
        for (int after = verb + 1; after < Math.min(sentence.size(), verb + FARTHEST); after++) {
            Token token = sentence.token(after);
            if ((token.isNoun() || token.isPronoun()) && likely.maySpeak(sentence, after)) {
                return Optional.of(topOfNoun(sentence, after));
            }
            if (!(token.tag().equals("DT") || token.tag().startsWith("JJ") || token.isNoun())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "had", "has never": nothing but these from one word to before another. */
    static boolean onlyHelpers(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isHelper(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHelper(Token token) {
        return token.tag().startsWith("RB") || token.tag().equals("MD") || HELPERS.contains(token.lemma());
    }

    /** From a word inside a name or compound up to the noun that heads it. */
    private static int topOfNoun(Sentence sentence, int i) {
        int top = i;
        while ((sentence.is(top, "compound") || sentence.is(top, "flat") || sentence.relation(top).equals("nmod:poss"))
                && sentence.head(top) > top) {
            top = sentence.head(top);
        }
        return top;
    }
}
