package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Plover;

/**
 * What a speaker does with a clause depends on the clause too: "insisted that the army must leave" demands, "affirmed that
 * it would mediate" promises. The rules are data ({@code acts.yaml}). Immutable.
 */
final class ActRefiner {

    /** How many words behind a verb may still belong to it ("walk away from"). */
    private static final int BEHIND_VERB = 3;

    private static final Pattern NEGATED = Pattern.compile("\\b(?:not|never|no|nobody|nothing)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    /** What looks ahead to something that one would do oneself. */
    private static final Pattern GIVING = Pattern.compile("\\b(?:will|would|could|can|may|might|shall)\\b|['’]ll\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESTRICTED = Pattern.compile("\\bonly\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<ConditionRelation> OPEN = EnumSet.of(ConditionRelation.ONLY_IF, ConditionRelation.IN_EXCHANGE_FOR);

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ownPeople = new HashSet<>();
    private final Set<String> keeping = new HashSet<>();
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
        document.path("own-people").path("words").forEach(word -> refiner.ownPeople.add(word.asText()));
        document.path("keeping").path("words").forEach(word -> refiner.keeping.add(word.asText()));
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
     * @param conditions what the speaker makes it depend on
     * @param isSpeaker whether a token stands for the speaker or for the actor that the speaker speaks for; of a pronoun,
     *     whether it can
     */
    Act refined(Attribution attribution, String content, ConditionFinder.Found conditions, IntPredicate isSpeaker) {
        if (attribution.act() == Act.DECLINE_TO_COMMENT && conditions.holdsBack()) {
            return Act.REFUSE;
        }
        if (attribution.act() == Act.AGREE && !attribution.negated() && !conditions.conditions().isEmpty() && isPossible(attribution)) {
            return conditions.sets() ? Act.SET_CONDITION : Act.OFFER;
        }
        if (attribution.act() == Act.SET_CONDITION && !attribution.negated()) {
            return isGiven(attribution) ? conditional(content, conditions) : Act.SET_CONDITION;
        }
        Optional<Integer> subject = subject(attribution);
        boolean own = isOwn(attribution, subject, isSpeaker);
        String predicate = subject.map(s -> predicateOf(attribution, s)).orElse(content);
        for (Rule rule : rules) {
            boolean about = rule.subject.equals("any") || rule.subject.equals("own") == own;
            String words = rule.subject.equals("any") ? content : predicate;
            // "only after Friday" reads like a condition and is a date.
            boolean holds = rule.act != Act.SET_CONDITION || conditions.sets();
            // "will stop the pumps only once the treaty is signed" offers to stop them.
            boolean threatens = rule.act == Act.THREATEN && conditions.holdsBack();
            if (about && holds && !threatens && rule.from.contains(attribution.act()) && rule.content.matcher(words).find()) {
                // "would go to court unless work resumed"
                boolean forces = rule.act == Act.PROMISE && conditions.sets() && !conditions.holdsBack();
                boolean gives = rule.act == Act.SET_CONDITION && own && GIVING.matcher(predicate).find();
                return forces && !keeps(attribution) ? Act.THREATEN : gives ? conditional(content, conditions) : rule.act;
            }
        }
        boolean says = attribution.act() == Act.ASSERT || attribution.act() == Act.ANNOUNCE || attribution.act() == Act.COMMENT;
        if (says && conditions.sets()) {
            // "will raise the duty unless …" threatens, "will not return unless …" asks a price; "people will go hungry unless the
            // road is opened": what befalls others the speaker warns of.
            boolean unless = !conditions.holdsBack();
            if (unless && keeps(attribution) && !NEGATED.matcher(content).find()) {
                return Act.PROMISE;
            }
            if (!unless && own && GIVING.matcher(predicate).find()) {
                return conditional(content, conditions);
            }
            return !unless || NEGATED.matcher(content).find() ? Act.SET_CONDITION : own && subject.isPresent() ? Act.THREATEN : Act.WARN;
        }
        return attribution.act();
    }

    /** "will drop the clause provided that they …" offers to drop it; "will drop it only if", "will not drop it before" ask a price. */
    private static Act conditional(String content, ConditionFinder.Found conditions) {
        boolean open = conditions.holdsBack() && conditions.conditions().stream().allMatch(c -> OPEN.contains(c.relation()));
        // What is asked for in return may be that something be not done.
        int required = conditions.conditions().stream().mapToInt(c -> content.indexOf(c.requirement())).filter(at -> at >= 0).min().orElse(content.length());
        return open && !NEGATED.matcher(content.substring(0, required)).find() && !RESTRICTED.matcher(content).find() ? Act.OFFER : Act.SET_CONDITION;
    }

    /** "will drop it provided that": what is done stands with a helper that looks ahead. */
    private static boolean isGiven(Attribution attribution) {
        return attribution.cue().stream().anyMatch(i -> GIVING.matcher(attribution.sentence().token(i).text()).matches());
    }

    /** "would abide by it unless …", "would open the gate unless …": what is said is to go on or to be given. */
    private boolean keeps(Attribution attribution) {
        return attribution.content().stream().mapToObj(attribution.sentence()::token).anyMatch(token -> token.isVerb() && keeping.contains(token.lemma()));
    }

    /** "could accept it in exchange for", "might agree if": nothing is agreed yet. */
    private static boolean isPossible(Attribution attribution) {
        return attribution.sentence().children(attribution.trigger(), "aux").stream().anyMatch(a -> attribution.sentence().token(a).tag().equals("MD"));
    }

    Plover plover(Act act) {
        return plover.getOrDefault(act, Plover.NONE);
    }

    /** The first subject in what is said; where the tree shows none, the noun right before a modal verb. */
    private static Optional<Integer> subject(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        return attribution.content().stream()
                .filter(i -> sentence.is(i, "nsubj"))
                .boxed()
                .findFirst()
                .or(() -> attribution.content().stream()
                        .filter(i -> i + 1 < sentence.size() && sentence.token(i).isNoun() && sentence.token(i + 1).tag().equals("MD"))
                        .boxed()
                        .findFirst());
    }

    /**
     * The words from a subject to just behind its verb: "we will not" of "we will not sign what others would". What other
     * subjects would do is no act of this one, so the words end where another clause begins.
     */
    private static String predicateOf(Attribution attribution, int subject) {
        Sentence sentence = attribution.sentence();
        int verb = sentence.head(subject);
        if (verb < subject) {
            verb = subject;
            while (verb + 1 < sentence.size() && !sentence.token(verb).isVerb()) {
                verb++;
            }
        }
        int last = Math.min(sentence.size() - 1, verb + BEHIND_VERB);
        StringBuilder words = new StringBuilder();
        for (int i = subject; i <= last && !(i > verb && opensClause(sentence, i)); i++) {
            boolean parted = i > subject && sentence.token(i).span().start() > sentence.token(i - 1).span().end();
            words.append(parted ? " " : "").append(sentence.token(i).text());
        }
        return words.toString();
    }

    private static boolean opensClause(Sentence sentence, int i) {
        return sentence.token(i).tag().startsWith("W") || sentence.is(i, "nsubj") || sentence.is(i, "mark") && !sentence.token(i).tag().equals("TO");
    }

    /** The clause's subject is the speaker, his own people ("members", "its drivers"), or nobody. */
    private boolean isOwn(Attribution attribution, Optional<Integer> subject, IntPredicate isSpeaker) {
        Sentence sentence = attribution.sentence();
        if (subject.isEmpty()) {
            // "cranes, which it says would cost jobs": the clause is about them.
            int first = attribution.content().nextSetBit(0);
            return first < 0 || first < attribution.trigger() || !sentence.token(first).tag().equals("MD");
        }
        Optional<Integer> owner = sentence.children(subject.get()).stream()
                .filter(c -> sentence.relation(c).equals("nmod:poss"))
                .findFirst();
        // "Each delegation", "both delegations": the speaker's and others.
        boolean all = sentence.children(subject.get(), "det").stream().anyMatch(d -> !sentence.token(d).lemma().equals("the"));
        boolean member = owner.isEmpty() && !all && ownPeople.contains(sentence.token(subject.get()).lemma());
        boolean possessed = owner.isPresent() && sentence.token(owner.get()).isPronoun() && isSpeaker.test(owner.get());
        return member || possessed || isSpeaker.test(subject.get());
    }
}
