package org.rapporteur.analysis.positions;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Stance;

/** Which stance an act takes, read from {@code stances.yaml}. Immutable, safe between threads. */
final class StanceRules {

    private final Map<Act, Sides> acts = new EnumMap<>(Act.class);
    private final List<CueRule> cues;
    private final List<Lexicon.Rule> unconditional;
    private final List<Lexicon.Rule> lowering;
    private final List<Lexicon.Rule> givenUp;
    private final List<Lexicon.Rule> aside;
    private final List<Lexicon.Rule> ceiling;
    private final List<Lexicon.Rule> together;
    private final List<Lexicon.Rule> ownSide;
    private final List<Lexicon.Rule> personal;
    private final List<Lexicon.Rule> disowning;
    private final List<Lexicon.Rule> withheld;
    private final List<Lexicon.Rule> supposed;
    private final List<Lexicon.Rule> conceding;
    private final List<Lexicon.Rule> closing;
    private final List<Lexicon.Rule> declared;
    private final List<Lexicon.Rule> nothing;

    private StanceRules(Lexicon lexicon) {
        for (Map<String, String> entry : lexicon.entries("acts")) {
            acts.put(Coded.of(Act.class, entry.get("act")), Sides.of(entry));
        }
        cues = lexicon.rules("cues").stream()
                .map(rule -> new CueRule(rule, Set.of(rule.fields().get("acts").split(" ")), Sides.of(rule.fields())))
                .toList();
        unconditional = lexicon.rules("unconditional");
        lowering = lexicon.rules("lowering");
        givenUp = lexicon.rules("given-up");
        aside = lexicon.rules("aside");
        ceiling = lexicon.rules("ceiling");
        together = lexicon.rules("together");
        ownSide = lexicon.rules("own-side");
        personal = lexicon.rules("personal");
        disowning = lexicon.rules("disowning");
        withheld = lexicon.rules("withheld");
        supposed = lexicon.rules("supposed");
        conceding = lexicon.rules("conceding");
        closing = lexicon.rules("closing");
        declared = lexicon.rules("declared");
        nothing = lexicon.rules("nothing");
    }

    static StanceRules standard() {
        return new StanceRules(Lexicon.load(StanceRules.class, "stances.yaml"));
    }

    /**
     * The stance of a statement, if it takes one.
     *
     * @param cue the words that attribute it, {@code ""} if there are none
     */
    Optional<Stance> stanceOf(Act act, String cue, boolean negated) {
        for (CueRule rule : cues) {
            if (rule.acts().contains(act.code()) && rule.words().in(cue)) {
                return rule.sides().of(negated);
            }
        }
        return Optional.ofNullable(acts.get(act)).flatMap(sides -> sides.of(negated));
    }

    /** The stance that is left where {@code before}, the words before what is said, tell that it is given up. */
    Optional<Stance> leftOf(String before) {
        return givenUp.stream()
                .filter(rule -> rule.all(before).stream().anyMatch(found -> before.indexOf(',', found.end()) < 0))
                .map(rule -> Coded.of(Stance.class, rule.fields().get("stance")))
                .findFirst();
    }

    /** Whether words say that something will not be, or will not be done: "would sign no treaty". */
    boolean withheld(String words) {
        return withheld.stream().anyMatch(rule -> rule.in(words));
    }

    /** Whether words before somebody make what he does a mere supposition: "as long as X …". */
    boolean supposed(String before) {
        return supposed.stream().anyMatch(rule -> rule.in(before));
    }

    /**
     * A stance that words take without a verb of saying that tells so.
     *
     * @param start where the words begin that take it, in UTF-16 units
     * @param rest the other words
     */
    record Implied(Stance stance, int start, String rest) {}

    /** The stance that words concede ("a quota is thinkable") or close ("there will be no pardon"); empty if neither. */
    Optional<Implied> implied(String words) {
        return implied(closing, Stance.REFUSES, words).or(() -> implied(conceding, Stance.OPEN_TO, words));
    }

    /** The stance that a predicate declares of its subject: "… will not sign", "… is open to a cap"; the first that the words tell. */
    Optional<Implied> declared(String words) {
        return declared.stream()
                .flatMap(rule -> rule.first(words)
                        .map(found -> new Implied(Coded.of(Stance.class, rule.fields().get("stance")), found.start(), words.substring(found.end())))
                        .stream())
                .min(Comparator.comparingInt(Implied::start));
    }

    /** Whether what is granted is nothing: "accepts no cut". */
    boolean nothing(String words) {
        return nothing.stream().anyMatch(rule -> rule.opens(words));
    }

    private static Optional<Implied> implied(List<Lexicon.Rule> rules, Stance stance, String words) {
        return rules.stream()
                .flatMap(rule -> rule.first(words).stream())
                .map(found -> new Implied(stance, found.start(), words.substring(0, found.start()) + " " + words.substring(found.end())))
                .findFirst();
    }

    /** Whether what is asked for is no matter of the negotiation. */
    boolean aside(String words) {
        return aside.stream().anyMatch(rule -> rule.in(words));
    }

    /** Whether what is refused is only what goes beyond an offer. */
    boolean ceiling(String words) {
        return ceiling.stream().anyMatch(rule -> rule.in(words));
    }

    /** Whether a name stands for the parties together ("the two sides"). */
    boolean together(String name) {
        return together.stream().anyMatch(rule -> rule.in(name));
    }

    /** Whether a noun is the side of whoever uses it: "his government", "our members". */
    boolean ownSide(String name) {
        return ownSide.stream().anyMatch(rule -> rule.in(name.strip()));
    }

    /** Whether words say that what they ask for comes without strings. */
    boolean unconditional(String words) {
        return unconditional.stream().anyMatch(rule -> rule.in(words));
    }

    /** Whether a higher number in these words asks for less. */
    boolean lowering(String words) {
        return lowering.stream().anyMatch(rule -> rule.in(words));
    }

    /** Whether words say that somebody speaks in his own name and not for his party. */
    boolean personal(String words) {
        return personal.stream().anyMatch(rule -> rule.in(words));
    }

    /** The words up to where they say that somebody named in them has spoken in his own name; {@code ""} if they do not. */
    String disowned(String words) {
        return disowning.stream()
                .flatMap(rule -> rule.first(words).stream())
                .map(found -> words.substring(0, found.start()))
                .findFirst()
                .orElse("");
    }

    private record CueRule(Lexicon.Rule words, Set<String> acts, Sides sides) {}

    private record Sides(String plain, String negated) {

        static Sides of(Map<String, String> fields) {
            return new Sides(fields.getOrDefault("stance", ""), fields.getOrDefault("negated", ""));
        }

        Optional<Stance> of(boolean isNegated) {
            String stance = isNegated ? negated : plain;
            return stance.isEmpty() ? Optional.empty() : Optional.of(Coded.of(Stance.class, stance));
        }
    }
}
