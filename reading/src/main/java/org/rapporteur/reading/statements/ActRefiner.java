package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Plover;

/**
 * What a speaker does with a clause depends on the clause too: "insisted that the army must leave" demands, "affirmed that
 * it would mediate" promises. The rules are data ({@code acts.yaml}). Immutable.
 */
final class ActRefiner {

    private final List<Rule> rules = new ArrayList<>();
    private final Map<Act, Plover> plover = new EnumMap<>(Act.class);

    private ActRefiner() {}

    static ActRefiner standard() {
        ActRefiner refiner = new ActRefiner();
        JsonNode document = YamlDocument.resource(ActRefiner.class, "acts.yaml");
        for (JsonNode entry : document.path("rules")) {
            List<Act> from = new ArrayList<>();
            entry.path("from").forEach(act -> from.add(Coded.of(Act.class, act.asText())));
            refiner.rules.add(new Rule(
                    from,
                    Pattern.compile(entry.path("content").asText(), Pattern.CASE_INSENSITIVE),
                    entry.path("subject").asText("any"),
                    Coded.of(Act.class, entry.path("act").asText())));
        }
        document.path("plover")
                .properties()
                .forEach(entry -> refiner.plover.put(
                        Coded.of(Act.class, entry.getKey()), Coded.of(Plover.class, entry.getValue().asText())));
        return refiner;
    }

    /**
     * @param subject {@code own} if the clause must be about the speaker, {@code other} if about somebody else
     */
    private record Rule(List<Act> from, Pattern content, String subject, Act act) {}

    /**
     * @param content the words that count: without what the speaker says that others say
     * @param isSpeaker whether a token stands for the speaker or for the actor that the speaker speaks for
     */
    Act refined(Attribution attribution, String content, boolean setsCondition, IntPredicate isSpeaker) {
        boolean own = isOwn(attribution, isSpeaker);
        for (Rule rule : rules) {
            if (rule.from.contains(attribution.act())
                    && rule.content.matcher(content).find()
                    && (rule.subject.equals("any") || rule.subject.equals("own") == own)) {
                return rule.act;
            }
        }
        boolean says = attribution.act() == Act.ASSERT || attribution.act() == Act.ANNOUNCE || attribution.act() == Act.COMMENT;
        return says && setsCondition ? Act.SET_CONDITION : attribution.act();
    }

    Plover plover(Act act) {
        return plover.getOrDefault(act, Plover.NONE);
    }

    /** The clause's subject is the speaker: a pronoun, or nobody. */
    private static boolean isOwn(Attribution attribution, IntPredicate isSpeaker) {
        Sentence sentence = attribution.sentence();
        BitSet content = attribution.content();
        Optional<Integer> subject = content.stream()
                .filter(i -> sentence.is(i, "nsubj") && content.get(i))
                .boxed()
                .findFirst();
        if (subject.isEmpty()) {
            return true;
        }
        boolean pronoun = sentence.token(subject.get()).isPronoun();
        boolean possessed = sentence.children(subject.get()).stream()
                .anyMatch(c -> sentence.relation(c).equals("nmod:poss") && sentence.token(c).isPronoun());
        return pronoun || possessed || isSpeaker.test(subject.get());
    }
}
