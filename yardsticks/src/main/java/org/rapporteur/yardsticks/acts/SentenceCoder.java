package org.rapporteur.yardsticks.acts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.reading.language.Language;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.relations.RelationCoder;
import org.rapporteur.record.Report;

/** Codes a sentence of a corpus as the program would. Safe for use by several threads. */
final class SentenceCoder {

    private final Language language;
    private final RelationCoder coder = RelationCoder.english();

    SentenceCoder(Language language) {
        this.language = language;
    }

    RootClass code(CodedSentence coded) {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : language.parse(Report.of("sentence", coded.words()))) {
            // a report of one line may be taken for a headline alone
            sentences.addAll(passage.heading());
            sentences.addAll(passage.sentences());
        }
        Sentence best = null;
        int most = -1;
        for (Sentence sentence : sentences) {
            // where the text was cut in several, that which holds the actors, above all the source
            int actors = (source(coded, sentence).isEmpty() ? 0 : 2) + (target(coded, sentence).isEmpty() ? 0 : 1);
            if (actors > most) {
                most = actors;
                best = sentence;
            }
        }
        return best == null ? RootClass.NONE : RootClass.of(coder.code(best, source(coded, best), target(coded, best)));
    }

    private static BitSet source(CodedSentence coded, Sentence sentence) {
        return RelationCoder.tokens(sentence, coded.source().spans());
    }

    private static BitSet target(CodedSentence coded, Sentence sentence) {
        return RelationCoder.tokens(sentence, coded.target().spans());
    }
}
