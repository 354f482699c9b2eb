package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which whoever speaks stands behind what is said and was taken for something else: "The hall would be sold, Devine
 * predicted.", "“Nonsense,” answered Ana Reyes.". Pure.
 */
final class SpeakerBehindRepair implements Repair {

    private final CueLexicon lexicon;

    SpeakerBehindRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = turned(mended, i);
            mended = namedAtTheEnd(mended, i);
            mended = behindSpeech(mended, i);
        }
        return mended;
    }

    /**
     * "The hall would be sold, Devine predicted (on Monday).": a name and a verb that end a sentence, taken for something
     * else.
     */
    private Sentence namedAtTheEnd(Sentence sentence, int verb) {
        int behind = verb + 1;
        if (behind + 1 < sentence.size() && sentence.token(behind).text().equals("on") && Trees.isTime(sentence.token(behind + 1))) {
            behind += 2;
        }
        boolean end = behind == sentence.size() || sentence.token(behind).tag().equals(".");
        boolean participle = sentence.token(verb).tag().equals("VBN") || sentence.token(verb).tag().equals("VBD");
        if (!end || !participle || verb < 3 || !lexicon.reports(sentence.token(verb))) {
            return sentence;
        }
        int first = verb;
        while (first > 0 && isCapital(sentence.token(first - 1))) {
            first--;
        }
        boolean named = first < verb && first > 1 && (sentence.token(first - 1).text().equals(",") || Trees.isQuotationMark(sentence.token(first - 1)));
        if (!named && sentence.child(verb, "nsubj").isEmpty()) {
            return togetherAtTheEnd(sentence, verb);
        }
        if (!named || sentence.child(verb, "nsubj").isPresent()) {
            return sentence;
        }
        int root = Trees.rootBefore(sentence, first);
        TreeEdit edit = TreeEdit.of(sentence).past(verb).root(verb).link(verb - 1, verb, "nsubj").tag(verb - 1, "NNP");
        for (int i = first; i < verb - 1; i++) {
            edit.link(i, verb - 1, "compound");
        }
        if (root >= 0 && root < first) {
            edit.link(root, verb, "ccomp");
        }
        return edit.done();
    }

    /** "The strike would end, the union and the company said.": two before the last verb, taken for more of what is told. */
    private Sentence togetherAtTheEnd(Sentence sentence, int verb) {
        int and = verb - 1;
        while (and > 0 && sentence.token(and).tag().matches("DT|JJ.*|NN.*|POS")) {
            and--;
        }
        int first = and - 1;
        while (first > 0 && sentence.token(first).tag().matches("DT|JJ.*|NN.*|POS")) {
            first--;
        }
        boolean two = and > 2 && and < verb - 1 && sentence.token(and).text().equals("and") && first < and - 1 && sentence.token(first).text().equals(",")
                && sentence.token(and - 1).isNoun() && !lexicon.isThing(sentence.token(and - 1)) && !lexicon.isThing(sentence.token(verb - 1));
        int root = two ? Trees.rootBefore(sentence, first) : -1;
        return root < 0 || !Trees.hasFiniteVerb(sentence, Trees.range(0, first))
                ? sentence
                : TreeEdit.of(sentence).root(verb).link(root, verb, "ccomp").link(and - 1, verb, "nsubj").link(verb - 1, and - 1, "conj").link(and, verb - 1, "cc").done();
    }

    /** "“Nonsense,” answered Ana Reyes.": whoever stands behind the verb says it, and is not answered. */
    private Sentence behindSpeech(Sentence sentence, int verb) {
        // "Eleven were freed, said the Red Cross, which had sent a plane"
        boolean clause = verb > 1 && sentence.token(verb - 1).text().equals(",") && sentence.head(verb) >= 0 && sentence.head(verb) < verb && sentence.is(verb, "dep");
        boolean behind = verb > 1 && (Trees.isQuotationMark(sentence.token(verb - 1)) || clause) && sentence.token(verb).tag().equals("VBD") && lexicon.reports(sentence.token(verb));
        Optional<Integer> speaker = behind ? sentence.child(verb, "obj").filter(o -> o > verb && !lexicon.isThing(sentence.token(o))) : Optional.empty();
        boolean alone = speaker.isPresent() && sentence.children(verb, "nsubj").stream().allMatch(s -> s < verb) && sentence.children(verb, "ccomp").stream().noneMatch(c -> c > verb);
        if (!alone) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(speaker.get(), verb, "nsubj");
        sentence.children(verb, "nsubj").forEach(word -> edit.link(word, verb, "dep"));
        return edit.done();
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0)) && (token.isNoun() || token.tag().startsWith("JJ"));
    }

    /** "The road was shut, said the head of the team, because …": whoever stands behind the saying says it, taken for what is said. */
    private Sentence turned(Sentence sentence, int says) {
        int told = sentence.head(says);
        boolean parted = sentence.token(says).tag().matches("VB[DZ]") && sentence.token(says - 1).text().equals(",") && lexicon.reports(sentence.token(says))
                && told >= 0 && told < says && sentence.relation(says).matches("conj|dep|parataxis|xcomp|advcl");
        boolean bare = parted && sentence.children(says, "nsubj", "ccomp", "xcomp", "cc", "mark", "aux").isEmpty() && sentence.child(told, "nsubj", "nsubj:pass").filter(s -> s < told).isPresent();
        Optional<Integer> speaker = bare ? sentence.child(says, "obj").filter(o -> o > says && lexicon.maySpeak(sentence.token(o))) : Optional.empty();
        boolean behind = speaker.filter(o -> sentence.subtree(o).nextSetBit(0) == says + 1 && endsAt(sentence, sentence.subtree(o).length())).isPresent();
        return behind ? TreeEdit.of(sentence).link(says, told, "parataxis").link(speaker.get(), says, "nsubj").done() : sentence;
    }

    private static boolean endsAt(Sentence sentence, int end) {
        return end >= sentence.size() || sentence.token(end).text().matches("[,.]");
    }
}
