package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Coded;
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

    private final List<Marker> markers = new ArrayList<>();
    private Pattern unspecified = Pattern.compile("$^");

    private ConditionFinder() {}

    /**
     * @param words of the marker, lower case
     * @param requirement {@code after}: the words behind the marker; {@code before}: those in front of it; {@code
     *     earlier}: what was said before this sentence
     * @param sets who says so sets a condition ("only if"); others merely mention one ("if", "without")
     */
    private record Marker(List<String> words, ConditionRelation relation, String requirement, boolean sets) {}

    static ConditionFinder standard() {
        ConditionFinder finder = new ConditionFinder();
        JsonNode document = YamlDocument.resource(ConditionFinder.class, "conditions.yaml");
        for (JsonNode entry : document.path("markers")) {
            finder.markers.add(new Marker(
                    List.of(entry.path("marker").asText().split(" ")),
                    Coded.of(ConditionRelation.class, entry.path("relation").asText()),
                    entry.path("requirement").asText(),
                    entry.path("sets").asBoolean(true)));
        }
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
        for (Marker marker : markers) {
            for (int i = scope.nextSetBit(0); i >= 0; i = scope.nextSetBit(i + 1)) {
                int end = used.get(i) ? -1 : endOf(sentence, i, marker.words, scope);
                if (end < 0) {
                    continue;
                }
                Optional<Condition> condition =
                        condition(passage.report(), sentence, marker, i, end, scope, earlier, actorAt);
                if (condition.isPresent()) {
                    found.add(condition.get());
                    sets |= marker.sets;
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
        for (Marker marker : markers) {
            boolean counts = marker.sets || refused && marker.requirement.equals("after");
            for (int i = scope.nextSetBit(0); counts && i >= 0; i = scope.nextSetBit(i + 1)) {
                int end = endOf(sentence, i, marker.words, scope);
                if (end >= 0 && !isTime(sentence, dependent(sentence, end - 1, end, scope))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Conditions, and whether the speaker sets one by saying so. */
    record Found(List<Condition> conditions, boolean sets) {}

    /** Where the marker that begins at {@code at} ends, -1 if it does not stand there; … bridges up to four words. */
    private static int endOf(Sentence sentence, int at, List<String> words, BitSet scope) {
        int i = at;
        // "it provided lunch": a verb with a subject of its own joins nothing.
        if (sentence.token(at).tag().equals("VBD") || sentence.token(at).isVerb() && sentence.child(at, "nsubj").isPresent()) {
            return -1;
        }
        for (int w = 0; w < words.size(); w++) {
            if (words.get(w).equals("…")) {
                int limit = Math.min(sentence.size(), i + 5);
                while (i < limit && !sentence.token(i).text().equalsIgnoreCase(words.get(w + 1))) {
                    i++;
                }
            } else if (i < sentence.size() && scope.get(i) && sentence.token(i).text().equalsIgnoreCase(words.get(w))) {
                i++;
            } else {
                return -1;
            }
        }
        return i;
    }

    private Optional<Condition> condition(
            Report report,
            Sentence sentence,
            Marker marker,
            int at,
            int behind,
            BitSet scope,
            Optional<Statement> earlier,
            IntFunction<String> actorAt) {
        if (marker.requirement.equals("earlier")) {
            return earlier.map(said -> new Condition(
                    marker.relation,
                    said.content(),
                    "",
                    true,
                    List.of(said.citations().get(0), report.cite(sentence.span(at, behind - 1)))));
        }
        BitSet requirement;
        if (marker.requirement.equals("after")) {
            requirement = dependent(sentence, behind - 1, behind, scope);
            if (isTime(sentence, requirement)) {
                return Optional.empty();
            }
        } else {
            BitSet gated = dependent(sentence, behind - 1, behind, scope);
            if (isTime(sentence, gated)) {
                return Optional.empty();
            }
            requirement = clauseBefore(sentence, scope, at);
        }
        requirement = Trees.trimmed(sentence, requirement);
        while (!requirement.isEmpty() && sentence.token(requirement.length() - 1).tag().equals("CC")) {
            requirement.clear(requirement.length() - 1);
            requirement = Trees.trimmed(sentence, requirement);
        }
        if (requirement.isEmpty()) {
            return Optional.empty();
        }
        Span span = sentence.span(requirement);
        String words = report.text().slice(span);
        boolean specified = !unspecified.matcher(words).find();
        return Optional.of(new Condition(
                marker.relation, words, requiredOf(sentence, requirement, actorAt), specified, List.of(report.cite(span))));
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
            end = sentence.subtree(head).length();
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

    /** The clause that the marked one hangs on, from its first word to the marker. */
    private static BitSet clauseBefore(Sentence sentence, BitSet scope, int at) {
        int first = at == 0 ? 0 : scope.previousClearBit(at - 1) + 1;
        int marked = sentence.head(at);
        int governor = marked < 0 ? -1 : sentence.head(marked);
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
        boolean verb = Trees.hasVerb(sentence, tokens);
        boolean time = tokens.stream().anyMatch(i -> Trees.isTime(sentence.token(i)));
        return time && !verb;
    }

    private static String requiredOf(Sentence sentence, BitSet requirement, IntFunction<String> actorAt) {
        for (int i = requirement.nextSetBit(0); i >= 0; i = requirement.nextSetBit(i + 1)) {
            if (sentence.is(i, "nsubj") && !actorAt.apply(i).isEmpty()) {
                return actorAt.apply(i);
            }
        }
        for (int i = requirement.nextSetBit(0); i >= 0; i = requirement.nextSetBit(i + 1)) {
            if (sentence.is(i, "nmod") && !actorAt.apply(i).isEmpty()) {
                return actorAt.apply(i);
            }
        }
        return "";
    }
}
