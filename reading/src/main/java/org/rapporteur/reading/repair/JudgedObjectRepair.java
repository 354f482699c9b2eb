package org.rapporteur.reading.repair;

import org.rapporteur.reading.language.Sentence;

/**
 * Mends a sentence in which what somebody thinks of a thing stands before the thing, and was taken for a word that describes it: "rejects
 * as false the claim that nobody was paid". Pure.
 */
final class JudgedObjectRepair implements Repair {

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int verb = 0; verb + 3 < sentence.size(); verb++) {
            mended = mended(mended, verb);
        }
        return mended;
    }

    private static Sentence mended(Sentence sentence, int verb) {
        int as = verb + 1;
        int judgment = verb + 2;
        boolean judged = sentence.token(verb).isVerb()
                && sentence.token(as).text().equals("as")
                && sentence.token(judgment).tag().startsWith("JJ")
                && sentence.token(judgment + 1).tag().matches("DT|PRP\\$");
        int thing = judged ? sentence.head(judgment) : -1;
        boolean taken = thing > judgment && sentence.is(judgment, "amod") && sentence.head(thing) == verb && sentence.is(thing, "obl");
        return taken
                ? TreeEdit.of(sentence).link(thing, verb, "obj").link(judgment, verb, "advcl").link(as, judgment, "case").done()
                : sentence;
    }
}
