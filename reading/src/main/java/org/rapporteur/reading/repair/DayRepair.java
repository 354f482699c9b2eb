package org.rapporteur.reading.repair;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * Mends trees in which a day was taken for what acts, or its "on" for a part of the verb: "promised on Tuesday to refrain". Pure.
 */
final class DayRepair implements Repair {

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            mended = dayBehind(mended, i);
            mended = dayBeforePurpose(mended, i);
        }
        return mended;
    }

    /** "promised on Tuesday to refrain": the preposition taken for a particle of the verb. */
    private static Sentence dayBehind(Sentence sentence, int i) {
        boolean particle = sentence.is(i, "compound") && sentence.relation(i).equals("compound:prt");
        return particle && i + 1 < sentence.size() && Trees.isTime(sentence.token(i + 1)) && !sentence.is(i + 1, "nummod") && sentence.head(i + 1) >= 0
                ? TreeEdit.of(sentence).link(i, i + 1, "case").link(i + 1, sentence.head(i + 1), sentence.is(i + 1, "obj") ? "obl" : sentence.relation(i + 1)).done()
                : sentence;
    }

    /** "will meet on Thursday to discuss it": the day is that of the meeting, not the one who discusses. */
    private static Sentence dayBeforePurpose(Sentence sentence, int day) {
        int verb = sentence.head(day);
        boolean taken = day > 0 && verb > day && Trees.isTime(sentence.token(day)) && sentence.relation(day).equals("nsubj") && sentence.head(day - 1) == verb
                && sentence.is(day - 1, "mark") && sentence.token(day - 1).lemma().equals("on")
                && sentence.token(day + 1).tag().equals("TO") && sentence.head(verb) >= 0 && sentence.head(verb) < day;
        return taken ? TreeEdit.of(sentence).link(day, sentence.head(verb), "obl").link(day - 1, day, "case").done() : sentence;
    }
}
