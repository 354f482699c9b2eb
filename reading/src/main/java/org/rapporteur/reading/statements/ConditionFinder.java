package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.ConditionMarker.Side;
import org.rapporteur.record.Act;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Statement;

/**
 * What a speaker makes things depend on: "only if", "unless", "before", "in exchange for". The markers are data
 * ({@code conditions.yaml}); which side of a marker is the requirement is said there. Immutable.
 */
final class ConditionFinder {

    /** Who declines to speak of something before another thing refuses it until then. */
    private static final Set<Act> REFUSALS = Set.of(Act.REFUSE, Act.REJECT, Act.DECLINE_TO_COMMENT);

    private final ConditionRules rules;

    private ConditionFinder(ConditionRules rules) {
        this.rules = rules;
    }

    static ConditionFinder standard() {
        return new ConditionFinder(ConditionRules.standard());
    }

    /** Conditions, and whether the speaker sets one by saying so. */
    record Found(List<Condition> conditions, boolean sets) {

        /** Whether something is held back until then; who will act unless something is done threatens instead. */
        boolean holdsBack() {
            return sets && conditions.stream().noneMatch(condition -> condition.relation() == ConditionRelation.UNLESS);
        }
    }

    /**
     * @param earlier the statement before, to which "only then" points
     * @param actorAt principal of the actor whose mention hangs on a token, {@code ""} if none
     */
    Found find(
            Passage passage,
            Attribution attribution,
            Optional<Statement> earlier,
            IntFunction<String> actorAt) {
        ConditionWriter writer = new ConditionWriter(rules, passage.report(), actorAt);
        List<Condition> found = new ArrayList<>();
        boolean sets = false;
        Sentence sentence = attribution.sentence();
        BitSet scope = attribution.content();
        BitSet used = new BitSet();
        boolean refuses = REFUSALS.contains(attribution.act()) && !attribution.negated();
        for (ConditionMarker each : rules.markers()) {
            for (int i = scope.nextSetBit(0); i >= 0; i = scope.nextSetBit(i + 1)) {
                int end = used.get(i) ? -1 : each.endOf(sentence, i, scope);
                if (end < 0 || ConditionTimes.isMeasured(sentence, i)) {
                    continue;
                }
                ConditionMarker marker = each.read(refuses || isRefused(sentence, scope, i));
                MarkedWords words = new MarkedWords(sentence, marker, i, end, scope);
                Optional<Condition> condition = writer.condition(words, earlier);
                if (condition.isPresent()) {
                    found.add(condition.get());
                    sets |= marker.sets() || marker.requirement() == Side.BEFORE && words.isOwnStep();
                }
                used.set(end - 1);
                used.set(i);
            }
        }
        return new Found(found, sets);
    }

    /** Whether the clause before a marker says that something is not to be had. */
    private boolean isRefused(Sentence sentence, BitSet scope, int at) {
        return MarkedWords.before(sentence, scope, at).stream()
                .anyMatch(i -> rules.refusing().contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether these words hold a marker that sets a condition; after a refusal ("will not … without") those that merely
     * mention one set it too.
     */
    boolean setsOne(Sentence sentence, BitSet scope, boolean refused) {
        for (ConditionMarker each : rules.markers()) {
            ConditionMarker marker = each.read(refused);
            boolean counts = marker.sets() || refused && marker.requirement() == Side.AFTER;
            for (int i = scope.nextSetBit(0); counts && i >= 0; i = scope.nextSetBit(i + 1)) {
                int end = marker.endOf(sentence, i, scope);
                if (end >= 0 && !ConditionTimes.isTime(sentence, MarkedWords.after(sentence, end - 1, end, scope))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words from a marker that opens at {@code at} and names the terms of what was said before, to the end of these. */
    BitSet termsAt(Sentence sentence, int at) {
        BitSet rest = Trees.range(at, sentence.size());
        for (ConditionMarker marker : rules.markers()) {
            boolean terms = marker.requirement() == Side.AFTER
                    && (marker.sets() || marker.relation() == ConditionRelation.IN_EXCHANGE_FOR);
            int end = terms ? marker.endOf(sentence, at, rest) : -1;
            BitSet named = end < 0 ? new BitSet() : MarkedWords.after(sentence, end - 1, end, rest);
            if (!ConditionTimes.isTime(sentence, named)) {
                return Trees.plus(Trees.range(at, end), named);
            }
        }
        return new BitSet();
    }
}
