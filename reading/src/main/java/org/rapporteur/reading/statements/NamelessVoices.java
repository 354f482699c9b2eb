package org.rapporteur.reading.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.language.Sentence;

/**
 * "I think", "you would say", "Radio One: Will you sign?": words of a writer or interviewer, who is no speaker of the report, unless the
 * "I" is that of somebody who is interviewed. Pure functions.
 */
final class NamelessVoices {

    private static final Set<String> WRITERS = Set.of("i", "we", "you", "me", "us");
    private static final Set<String> RELATIVE = Set.of("what", "whose");

    private NamelessVoices() {}

    /** Whether the words are the writer's or interviewer's. */
    static boolean say(Attribution attribution, Cast cast) {
        return isByNobodyNamed(attribution) && !isInterviewed(attribution, cast) || isQuestion(attribution, cast);
    }

    /** "I think", "you would say" outside of any quotation, "whose maps say": a writer or interviewer whom nothing names, or no speaker at all. */
    private static boolean isByNobodyNamed(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        int head = attribution.sourceHead();
        int first = attribution.source().nextSetBit(0);
        boolean relative = first >= 0 && RELATIVE.contains(lemma(sentence, first));
        return relative || head >= 0 && sentence.token(head).tag().equals("PRP") && WRITERS.contains(lemma(sentence, head));
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** "I", "we" in an answer: whoever is interviewed. */
    private static boolean isInterviewed(Attribution attribution, Cast cast) {
        int sentence = attribution.sentence().index();
        Optional<String> voice = cast.voice(sentence).map(actor -> actor.id());
        return voice.isPresent()
                && attribution.sourceHead() >= 0
                && cast.mentionAt(sentence, attribution.sourceHead()).filter(mention -> voice.get().equals(mention.actor())).isPresent();
    }

    /** "Radio One: Will you sign?" */
    private static boolean isQuestion(Attribution attribution, Cast cast) {
        return cast.isAsked(attribution.sentence().index())
                && attribution.source().get(0)
                && attribution.sentence().token(attribution.trigger()).text().equals(":");
    }
}
