package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.ConditionMarker.Side;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Writes the condition that a marker and the words around it make: what is required and of whom, and what depends on it. Nothing where
 * these words are a date, a body or a mere manner of speaking.
 *
 * @param actorAt principal of the actor whose mention hangs on a token, {@code ""} if none
 */
record ConditionWriter(ConditionRules rules, Report report, IntFunction<String> actorAt) {

    private static final Set<String> NAMING = Tags.of("NN* VB* CD PRP JJ*");
    private static final Set<String> STILL_TO_COME = Tags.of("MD TO VB");

    /** @param earlier the statement before, to which "only then" points */
    Optional<Condition> condition(MarkedWords words, Optional<Statement> earlier) {
        return switch (words.marker().requirement()) {
            case NOWHERE -> Optional.empty();
            case EARLIER -> earlier.map(said -> then(words, said));
            case AFTER, BEFORE -> tied(words);
        };
    }

    /** "Only then": what was said before is required. */
    private Condition then(MarkedWords words, Statement said) {
        Span then = words.sentence().span(words.at(), words.behind() - 1);
        return new Condition(words.marker().relation(), said.content(), "", true, List.of(said.citations().get(0), report.cite(then)));
    }

    private Optional<Condition> tied(MarkedWords words) {
        Sentence sentence = words.sentence();
        ConditionMarker marker = words.marker();
        BitSet after = words.after();
        if (ConditionTimes.isTime(sentence, after) && !words.isExchange() || isAheadOfPeople(words, after) || isNoStep(words, after)) {
            return Optional.empty();
        }
        boolean comesAfter = marker.requirement() == Side.AFTER;
        BitSet before = words.before();
        BitSet requirement = marker.closed(sentence, MarkedWords.withoutJoint(sentence, comesAfter ? after : before));
        BitSet gated = comesAfter ? words.gated(before, requirement) : after;
        if (!names(sentence, requirement) || marker.ahead() && !isAhead(sentence, gated, words.at())) {
            return Optional.empty();
        }
        Span span = sentence.span(requirement);
        String required = report.text().slice(span);
        if (rules.idle().contains(required.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        ConditionParts parts = ConditionParts.of(sentence, requirement);
        return Optional.of(new Condition(
                marker.relation(),
                required,
                requiredOf(sentence, requirement),
                !rules.unspecified().matcher(required).find(),
                joined(sentence, gated),
                subjectIn(sentence, gated),
                parts.parts().stream().map(part -> part(sentence, part)).toList(),
                parts.any(),
                List.of(report.cite(span))));
    }

    /** "those who went there before us": no order of steps. */
    private static boolean isAheadOfPeople(MarkedWords words, BitSet after) {
        Sentence sentence = words.sentence();
        return isBefore(words) && !after.isEmpty() && after.stream().allMatch(i -> sentence.token(i).tag().equals("PRP"));
    }

    private static boolean isBefore(MarkedWords words) {
        return words.sentence().token(words.at()).text().equals("before");
    }

    /** "put before the Assembly", "before everything else", "unless they settle before then": nothing that has to come first. */
    private boolean isNoStep(MarkedWords words, BitSet after) {
        Sentence sentence = words.sentence();
        if (!isBefore(words) || after.isEmpty() || Trees.hasVerb(sentence, after)) {
            return false;
        }
        int head = after.stream().filter(i -> !after.get(Math.max(0, sentence.head(i)))).findFirst().orElse(after.nextSetBit(0));
        return rules.noStep().contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    /** "if not", "before then": nothing is named. */
    private static boolean names(Sentence sentence, BitSet requirement) {
        return requirement.stream().anyMatch(i -> NAMING.contains(sentence.token(i).tag()));
    }

    /** Whether a clause tells of what is still to come: it has a modal, also right before it, or an infinitive. */
    private static boolean isAhead(Sentence sentence, BitSet clause, int marker) {
        int first = Math.max(0, clause.nextSetBit(0) - 2);
        return clause.stream().anyMatch(i -> STILL_TO_COME.contains(sentence.token(i).tag()))
                || Trees.range(first, marker).stream().mapToObj(sentence::token).map(Token::tag).anyMatch("MD"::equals);
    }

    private Condition.Part part(Sentence sentence, BitSet part) {
        Span span = sentence.span(part);
        return new Condition.Part(report.text().slice(span), requiredOf(sentence, part), List.of(report.cite(span)));
    }

    /** The stretches of these words that say something. */
    private String joined(Sentence sentence, BitSet tokens) {
        BitSet bare = MarkedWords.withoutJoint(sentence, tokens);
        while (!bare.isEmpty() && isLoose(sentence, bare.nextSetBit(0))) {
            bare.clear(bare.nextSetBit(0));
        }
        List<String> stretches = new ArrayList<>();
        for (Span span : sentence.spans(Trees.trimmed(sentence, bare))) {
            stretches.add(report.text().slice(span));
        }
        return String.join(" … ", stretches);
    }

    private static boolean isLoose(Sentence sentence, int i) {
        return sentence.is(i, "mark") || sentence.token(i).tag().equals("CC");
    }

    private String requiredOf(Sentence sentence, BitSet requirement) {
        String subject = subjectIn(sentence, requirement);
        if (Trees.hasVerb(sentence, requirement)) {
            // "its boats are let in": whose they are does not tell who lets them in, as "Iran's withdrawal" does.
            return subject;
        }
        for (int i = requirement.nextSetBit(0); subject.isEmpty() && i >= 0; i = requirement.nextSetBit(i + 1)) {
            if (sentence.is(i, "nmod")) {
                subject = actorAt.apply(i);
            }
        }
        return subject;
    }

    /** Who does what these words say: the first subject that is somebody; {@code ""} if none is. */
    private String subjectIn(Sentence sentence, BitSet tokens) {
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            // "the drivers were taken back": whom something is done to does not do it.
            boolean subject = sentence.is(i, "nsubj") && !sentence.relation(i).equals("nsubj:pass");
            String actor = subject ? actorAt.apply(i) : "";
            if (!actor.isEmpty()) {
                return actor;
            }
        }
        return "";
    }
}
