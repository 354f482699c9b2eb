package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.ConditionMarker.Side;
import org.rapporteur.record.Act;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * What a speaker makes things depend on: "only if", "unless", "before", "in exchange for". The markers are data
 * ({@code conditions.yaml}); which side of a marker is the requirement is said there. Immutable.
 */
final class ConditionFinder {

    /** Who declines to speak of something before another thing refuses it until then. */
    private static final Set<Act> REFUSALS = Set.of(Act.REFUSE, Act.REJECT, Act.DECLINE_TO_COMMENT);

    private final List<ConditionMarker> markers = new ArrayList<>();
    private final Set<String> refusing = new HashSet<>();
    private Pattern unspecified = Pattern.compile("$^");
    private final Set<String> idle = new HashSet<>();
    private final Set<String> noStep = new HashSet<>();

    private ConditionFinder() {}

    static ConditionFinder standard() {
        ConditionFinder finder = new ConditionFinder();
        JsonNode document = YamlDocument.resource(ConditionFinder.class, "conditions.yaml");
        document.path("markers").forEach(entry -> finder.markers.add(ConditionMarker.of(entry)));
        document.path("refusing").path("words").forEach(word -> finder.refusing.add(word.asText()));
        document.path("idle").path("words").forEach(words -> finder.idle.add(words.asText()));
        document.path("no-step").path("words").forEach(words -> finder.noStep.add(words.asText()));
        List<String> vague = new ArrayList<>();
        document.path("unspecified").path("words").forEach(words -> vague.add(Pattern.quote(words.asText())));
        finder.unspecified = Pattern.compile("\\b(" + String.join("|", vague) + ")\\b", Pattern.CASE_INSENSITIVE);
        return finder;
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
        List<Condition> found = new ArrayList<>();
        boolean sets = false;
        Sentence sentence = attribution.sentence();
        BitSet scope = (BitSet) attribution.content().clone();
        BitSet used = new BitSet();
        boolean refuses = REFUSALS.contains(attribution.act()) && !attribution.negated();
        for (ConditionMarker each : markers) {
            for (int i = scope.nextSetBit(0); i >= 0; i = scope.nextSetBit(i + 1)) {
                int end = used.get(i) ? -1 : each.endOf(sentence, i, scope);
                if (end < 0 || isMeasured(sentence, i)) {
                    continue;
                }
                ConditionMarker marker = each.read(refuses || isRefused(sentence, scope, i));
                Words words = new Words(sentence, marker, i, end, scope);
                Optional<Condition> condition = condition(passage.report(), words, earlier, actorAt);
                if (condition.isPresent()) {
                    found.add(condition.get());
                    sets |= marker.sets() || marker.requirement() == Side.BEFORE && isOwnStep(words);
                }
                used.set(end - 1);
                used.set(i);
            }
        }
        return new Found(found, sets);
    }

    /**
     * Whether these words hold a marker that sets a condition; after a refusal ("will not … without") those that merely
     * mention one set it too.
     */
    boolean setsOne(Sentence sentence, BitSet scope, boolean refused) {
        for (ConditionMarker each : markers) {
            ConditionMarker marker = each.read(refused);
            boolean counts = marker.sets() || refused && marker.requirement() == Side.AFTER;
            for (int i = scope.nextSetBit(0); counts && i >= 0; i = scope.nextSetBit(i + 1)) {
                int end = marker.endOf(sentence, i, scope);
                if (end >= 0 && !isTime(sentence, dependent(sentence, end - 1, end, scope))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words from a marker that opens at {@code at} and names the terms of what was said before, to the end of these. */
    BitSet termsAt(Sentence sentence, int at) {
        BitSet rest = Trees.range(at, sentence.size());
        for (ConditionMarker marker : markers) {
            boolean terms = marker.requirement() == Side.AFTER && (marker.sets() || marker.relation() == ConditionRelation.IN_EXCHANGE_FOR);
            int end = terms ? marker.endOf(sentence, at, rest) : -1;
            BitSet named = end < 0 ? new BitSet() : dependent(sentence, end - 1, end, rest);
            if (!isTime(sentence, named)) {
                return Trees.plus(Trees.range(at, end), named);
            }
        }
        return new BitSet();
    }

    /** Conditions, and whether the speaker sets one by saying so. */
    record Found(List<Condition> conditions, boolean sets) {

        /** Whether something is held back until then; who will act unless something is done threatens instead. */
        boolean holdsBack() {
            return sets && conditions.stream().noneMatch(condition -> condition.relation() == ConditionRelation.UNLESS);
        }
    }

    /** "two days before they arrived": how long before, and nothing that hangs on it. */
    private static boolean isMeasured(Sentence sentence, int marker) {
        // "for as long as the talks last": how long.
        boolean span = marker > 0 && sentence.token(marker).text().equals("as") && sentence.token(marker - 1).text().equals("for");
        return span || marker > 1 && sentence.token(marker).text().matches("before|after") && sentence.token(marker - 1).isNoun()
                && Trees.isTime(sentence.token(marker - 1)) && sentence.token(marker - 2).tag().matches("CD|DT|JJ");
    }

    /** "that the law be passed before they agree": what waits is a step that those who speak have still to take. */
    private static boolean isOwnStep(Words words) {
        Sentence sentence = words.sentence();
        BitSet gated = dependent(sentence, words.behind() - 1, words.behind(), words.scope());
        return gated.stream()
                .filter(i -> sentence.is(i, "nsubj") && sentence.token(i).isPronoun())
                .anyMatch(i -> sentence.head(i) > i && sentence.token(sentence.head(i)).tag().matches("VB[ZP]?"));
    }

    /** A marker in a sentence, from {@code at} to before {@code behind}, among what is said. */
    private record Words(Sentence sentence, ConditionMarker marker, int at, int behind, BitSet scope) {

        /** "In exchange for three days of leave": what is asked for, be it time. */
        boolean isExchange() {
            return marker.relation() == ConditionRelation.IN_EXCHANGE_FOR && behind < sentence.size() && scope.get(behind);
        }
    }

    /** Whether the clause before a marker says that something is not to be had. */
    private boolean isRefused(Sentence sentence, BitSet scope, int at) {
        return clauseBefore(sentence, scope, at).stream()
                .anyMatch(i -> refusing.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<Condition> condition(
            Report report, Words words, Optional<Statement> earlier, IntFunction<String> actorAt) {
        Sentence sentence = words.sentence();
        ConditionMarker marker = words.marker();
        if (marker.requirement() == Side.NOWHERE) {
            return Optional.empty();
        }
        if (marker.requirement() == Side.EARLIER) {
            return earlier.map(said -> new Condition(
                    marker.relation(),
                    said.content(),
                    "",
                    true,
                    List.of(said.citations().get(0), report.cite(sentence.span(words.at(), words.behind() - 1)))));
        }
        BitSet after = dependent(sentence, words.behind() - 1, words.behind(), words.scope());
        // "those who went there before us": no order of steps.
        boolean people = !after.isEmpty() && after.stream().allMatch(i -> sentence.token(i).tag().equals("PRP")) && sentence.token(words.at()).text().equals("before");
        if (isTime(sentence, after) && !words.isExchange() || people || isNoStep(words, after)) {
            return Optional.empty();
        }
        boolean comesAfter = marker.requirement() == Side.AFTER;
        BitSet before = clauseBefore(sentence, words.scope(), words.at());
        BitSet requirement = marker.closed(sentence, withoutJoint(sentence, comesAfter ? after : before));
        // "if not", "before then": nothing is named.
        boolean tells = requirement.stream().anyMatch(i -> sentence.token(i).isNoun() || sentence.token(i).isVerb() || sentence.token(i).tag().matches("CD|PRP|JJ.*"));
        if (requirement.isEmpty() || !tells) {
            return Optional.empty();
        }
        BitSet gated = comesAfter ? gated(words, before, requirement) : after;
        if (marker.ahead() && !isAhead(sentence, gated, words.at())) {
            return Optional.empty();
        }
        Span span = sentence.span(requirement);
        String required = report.text().slice(span);
        if (idle.contains(required.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        ConditionParts parts = ConditionParts.of(sentence, requirement);
        String requiredOf = requiredOf(sentence, requirement, actorAt);
        return Optional.of(new Condition(
                marker.relation(),
                required,
                requiredOf,
                !unspecified.matcher(required).find(),
                joined(report, sentence, gated),
                subjectIn(sentence, gated, actorAt),
                parts.parts().stream().map(part -> part(report, sentence, part, actorAt)).toList(),
                parts.any(),
                List.of(report.cite(span))));
    }

    /** "put before the Assembly", "before everything else", "unless they settle before then": nothing that has to come first. */
    private boolean isNoStep(Words words, BitSet after) {
        Sentence sentence = words.sentence();
        if (!sentence.token(words.at()).text().equals("before") || after.isEmpty() || Trees.hasVerb(sentence, after)) {
            return false;
        }
        int head = after.stream().filter(i -> !after.get(Math.max(0, sentence.head(i)))).findFirst().orElse(after.nextSetBit(0));
        return noStep.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a clause tells of what is still to come: it has a modal, also right before it, or an infinitive. */
    private static boolean isAhead(Sentence sentence, BitSet clause, int marker) {
        int first = Math.max(0, clause.nextSetBit(0) - 2);
        return clause.stream().anyMatch(i -> sentence.token(i).tag().matches("MD|TO|VB"))
                || sentence.tokens().stream().anyMatch(token -> token.index() >= first && token.index() < marker && token.tag().equals("MD"));
    }

    private static Condition.Part part(Report report, Sentence sentence, BitSet part, IntFunction<String> actorAt) {
        Span span = sentence.span(part);
        return new Condition.Part(
                report.text().slice(span), requiredOf(sentence, part, actorAt), List.of(report.cite(span)));
    }

    /** What depends on a requirement that stands behind: the clause before it or, where the marker opens, the one behind. */
    private static BitSet gated(Words words, BitSet before, BitSet requirement) {
        BitSet gated = Trees.minus(before, requirement);
        if (Trees.trimmed(words.sentence(), gated).cardinality() < 2) {
            gated = Trees.minus(words.scope(), Trees.range(words.at(), requirement.length()));
        }
        return gated;
    }

    /** Without the "and" that would join the next thing said. */
    private static BitSet withoutJoint(Sentence sentence, BitSet tokens) {
        BitSet bare = Trees.trimmed(sentence, tokens);
        while (!bare.isEmpty() && sentence.token(bare.length() - 1).tag().equals("CC")) {
            bare.clear(bare.length() - 1);
            bare = Trees.trimmed(sentence, bare);
        }
        return bare;
    }

    /** The stretches of these words that say something. */
    private static String joined(Report report, Sentence sentence, BitSet tokens) {
        BitSet bare = withoutJoint(sentence, tokens);
        while (!bare.isEmpty() && (sentence.is(bare.nextSetBit(0), "mark") || sentence.token(bare.nextSetBit(0)).tag().equals("CC"))) {
            bare.clear(bare.nextSetBit(0));
        }
        List<String> stretches = new ArrayList<>();
        for (Span span : sentence.spans(Trees.trimmed(sentence, bare))) {
            stretches.add(report.text().slice(span));
        }
        return String.join(" … ", stretches);
    }

    /** The clause or phrase that the marker introduces, up to the end of what hangs on it. */
    private static BitSet dependent(Sentence sentence, int at, int behind, BitSet scope) {
        int head = sentence.head(at);
        for (int w = at; w < behind; w++) {
            int up = sentence.head(w);
            head = up >= behind ? up : head;
        }
        int end;
        if (head >= behind) {
            end = withItsVerb(sentence, head, sentence.subtree(head).length(), scope);
        } else {
            end = behind;
            while (end < sentence.size() && scope.get(end) && !sentence.token(end).text().equals(",")) {
                end++;
            }
        }
        BitSet tokens = Trees.range(behind, end);
        tokens.and(scope);
        return tokens;
    }

    /**
     * "before the drivers who were dismissed in May had been taken back": the tree loses the verb behind a long subject and
     * takes the marker for a preposition.
     */
    private static int withItsVerb(Sentence sentence, int head, int end, BitSet scope) {
        boolean verb = sentence.token(head).isNoun()
                && end < sentence.size()
                && scope.get(end)
                && sentence.token(end).tag().matches("MD|VB[DZP]");
        if (!verb) {
            return end;
        }
        int top = end;
        while (sentence.head(top) >= end) {
            top = sentence.head(top);
        }
        return Math.max(end, sentence.subtree(top).length());
    }

    /** The clause that the marked one hangs on, from its first word to the marker. */
    private static BitSet clauseBefore(Sentence sentence, BitSet scope, int at) {
        int joint = at > 0 && sentence.token(at - 1).tag().equals("CC") ? at - 1 : at;
        if (joint > 0 && !scope.get(joint - 1) && scope.nextSetBit(0) < joint) {
            // "will not discuss it, she added, before …": the cue stands between.
            BitSet said = Trees.range(scope.nextSetBit(0), joint);
            said.and(scope);
            return said;
        }
        int first = at == 0 ? 0 : scope.previousClearBit(at - 1) + 1;
        int marked = sentence.head(at);
        int governor = marked < 0 ? -1 : sentence.head(marked);
        // "would stop filling the lake only if": what depends is the stopping.
        while (governor >= first && sentence.is(governor, "xcomp") && sentence.head(governor) >= first) {
            governor = sentence.head(governor);
        }
        if (governor >= first && governor < at) {
            first = Math.max(first, sentence.subtree(governor).nextSetBit(0));
        }
        return Trees.range(first, at);
    }

    /** "before Tuesday" and "until the end of the week" are dates, not conditions. */
    private static boolean isTime(Sentence sentence, BitSet tokens) {
        if (tokens.isEmpty()) {
            return true;
        }
        // "until Friday to answer" names a day all the same.
        boolean verb = Trees.hasFiniteVerb(sentence, tokens)
                || tokens.stream().anyMatch(i -> sentence.token(i).tag().equals("VBN") && sentence.child(i, "nsubj").filter(tokens::get).isPresent());
        // "night shifts" are no time.
        boolean time = tokens.stream().anyMatch(i -> (Trees.isTime(sentence.token(i)) || sentence.token(i).text().matches("(?i)(?:mid|late|early)-\\p{L}+")) && !sentence.is(i, "compound") && !sentence.is(i, "amod") && !countsThings(sentence, i));
        return time && !verb;
    }

    /** "200 tonnes of flour": a number of something that is no time. */
    private static boolean countsThings(Sentence sentence, int number) {
        int counted = sentence.head(number);
        return sentence.is(number, "nummod") && counted >= 0 && sentence.token(counted).tag().matches("NNS?") && !Trees.isTime(sentence.token(counted));
    }

    private static String requiredOf(Sentence sentence, BitSet requirement, IntFunction<String> actorAt) {
        String subject = subjectIn(sentence, requirement, actorAt);
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
    private static String subjectIn(Sentence sentence, BitSet tokens, IntFunction<String> actorAt) {
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            // "the drivers were taken back": whom something is done to does not do it.
            if (sentence.is(i, "nsubj") && !sentence.relation(i).equals("nsubj:pass") && !actorAt.apply(i).isEmpty()) {
                return actorAt.apply(i);
            }
        }
        return "";
    }
}
