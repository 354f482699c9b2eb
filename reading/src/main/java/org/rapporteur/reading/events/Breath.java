package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;

/**
 * Whether a day or a place and an event are told in one breath: in one clause, or in clauses of which one goes on with the
 * other ("fell upon a column on Monday, killing two", "stopped on Monday, when the shift walked out"). What somebody says or
 * thinks, what came before or after, and what only describes a noun has a day and place of its own. Pure functions.
 */
final class Breath {

    /** Conjunctions of a clause that tells of the same time as the one above it. */
    private static final Set<String> TOGETHER = Set.of("when", "as", "while", "where", "with", "by", "during");
    /** Prepositions with which a noun stands in the time and place of its verb: "died in a clash", "spoke at a rally". */
    private static final Set<String> WITHIN = Set.of("in", "at", "during", "amid", "by", "on", "through");
    /** Prepositions with which a day or place is that of the noun before it, or no point at all: "the truce of 3 May", "since Monday". */
    private static final Set<String> BOUND = Set.of("of", "since", "until", "till", "before", "after", "from", "to", "by");
    /** Prepositions with which a noun is what somebody sits at while he does something. */
    private static final Set<String> THERE = Set.of("at", "during");
    private static final int DEPTH = 12;

    /** Verbs that are an event or say that it takes place. */
    private final Set<String> stages;

    Breath(Set<String> stages) {
        this.stages = stages;
    }

    /** Whether what is said at token {@code at} holds for what the word {@code token} tells of too; {@code others} tell of other events. */
    boolean holds(Sentence sentence, int at, int token, Set<Integer> others) {
        return holds(sentence, at, token, others, BOUND);
    }

    /** As {@link #holds}, for the day from which something goes on: "from Monday", "since Monday". */
    boolean runs(Sentence sentence, int at, int token, Set<Integer> others) {
        return holds(sentence, at, token, others, Set.of("of"));
    }

    private boolean holds(Sentence sentence, int at, int token, Set<Integer> others, Set<String> bound) {
        if (at == token) {
            return true;
        }
        int below = at;
        int above = sentence.head(at);
        for (int steps = 0; above >= 0 && !isClause(sentence, above) && steps < DEPTH; steps++) {
            boolean owned = below == at && (sentence.is(at, "nmod:poss") || sentence.is(at, "compound") || sentence.is(at, "amod") || Tree.isMarked(sentence, at, bound));
            // "agreed at talks in Lima": where those are who agree
            boolean there = above != token && sentence.is(above, "obl") && Tree.isMarked(sentence, above, THERE) && clause(sentence, token) == sentence.head(above);
            if (above == token || owned || others.contains(above) && !there) {
                return above == token && !owned;
            }
            below = above;
            above = sentence.head(above);
        }
        if (above < 0 || below == at && Tree.isMarked(sentence, at, bound)) {
            return false;
        }
        int event = clause(sentence, token);
        return event == above ? event == token || isWithin(sentence, token, event, others) : areOne(sentence, above, event, event == token);
    }

    /** Whether both stand in one clause, whatever its verb does with the event. */
    static boolean areInOneClause(Sentence sentence, int at, int token) {
        return clause(sentence, at) == clause(sentence, token);
    }

    /** Whether the noun stands in its verb's time and place, and is not only what somebody does something about. */
    private boolean isWithin(Sentence sentence, int noun, int clause, Set<Integer> others) {
        int at = noun;
        while (at >= 0 && sentence.head(at) != clause) {
            at = sentence.head(at);
            if (others.contains(at)) {
                // "counted nine violations of the truce on Monday"
                return false;
            }
        }
        if (at < 0) {
            return noun == clause;
        }
        boolean told = !others.contains(clause) && (stages.contains(Tree.lemma(sentence, clause)) || stages.contains(Tree.verb(sentence, clause)));
        if (sentence.is(at, "obj") || sentence.is(at, "nsubj") && Tree.isPassive(sentence, clause)) {
            return told;
        }
        return sentence.is(at, "nsubj") || sentence.is(at, "obl") && Tree.isMarked(sentence, at, WITHIN);
    }

    /** Whether two clauses of a sentence go on with each other. */
    private static boolean areOne(Sentence sentence, int said, int event, boolean deed) {
        List<Integer> up = upwards(sentence, said);
        List<Integer> over = upwards(sentence, event);
        int common = up.stream().filter(over::contains).findFirst().orElse(-1);
        if (common < 0) {
            return false;
        }
        boolean goesOn = over.subList(0, over.indexOf(common)).stream().allMatch(at -> !isClause(sentence, at) || continues(sentence, at));
        boolean adds = up.subList(0, up.indexOf(common)).stream().allMatch(at -> !isClause(sentence, at) || adds(sentence, at, deed) && isOfOneTime(sentence, at, event));
        return goesOn && adds;
    }

    /** "Left at dawn and is expected to arrive on Friday", "will vote at four, and a cabinet could be sworn in on Thursday": each has a time of its own. */
    private static boolean isOfOneTime(Sentence sentence, int added, int event) {
        if (!sentence.is(added, "conj")) {
            return true;
        }
        boolean ahead = isAhead(sentence, added);
        boolean own = sentence.child(added, "nsubj").isPresent();
        return ahead ? isAhead(sentence, event) && !own : !isAhead(sentence, event);
    }

    /** With a modal, or a present with "to": "will vote", "is to vote", "is expected to vote". */
    private static boolean isAhead(Sentence sentence, int clause) {
        boolean modal = sentence.children(clause, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        boolean present = sentence.children(clause, "aux", "cop").stream().anyMatch(aux -> sentence.token(aux).tag().matches("VB[PZ]") && Tree.lemma(sentence, aux).equals("be"));
        boolean to = sentence.children(clause, "mark", "aux").stream().anyMatch(mark -> Tree.lemma(sentence, mark).equals("to"))
                || sentence.children(clause, "xcomp").stream().anyMatch(verb -> sentence.children(verb, "mark", "aux").stream().anyMatch(mark -> Tree.lemma(sentence, mark).equals("to")));
        return modal || present && to;
    }

    /** Whether the clause of the event has the time and place of the clause above it. */
    private static boolean continues(Sentence sentence, int clause) {
        String relation = sentence.relation(clause);
        boolean together = sentence.children(clause, "mark", "advmod", "obl", "case").stream()
                .anyMatch(child -> TOGETHER.contains(Tree.lemma(sentence, child)));
        boolean unmarked = sentence.children(clause, "mark").isEmpty();
        return switch (relation) {
            case "conj", "xcomp", "parataxis", "dep" -> true;
            case "advcl" -> together || unmarked && !sentence.token(clause).tag().equals("VB");
            case "acl:relcl" -> sentence.children(clause, "mark", "advmod").stream()
                    .anyMatch(child -> Set.of("when", "where", "whereupon").contains(Tree.lemma(sentence, child)));
            case "acl" -> sentence.token(clause).tag().equals("VBG");
            default -> false;
        };
    }

    /** Whether a clause below the event's gives it time and place: "were hurt when a wall fell on Monday". */
    private static boolean adds(Sentence sentence, int clause, boolean deed) {
        String relation = sentence.relation(clause);
        boolean when = sentence.children(clause, "mark", "advmod").stream().anyMatch(child -> Set.of("when", "as", "while").contains(Tree.lemma(sentence, child)));
        boolean unmarked = sentence.children(clause, "mark").isEmpty();
        return switch (relation) {
            // "the talks lasted three weeks and broke down on Monday": the day is not that of all of it
            case "conj" -> deed;
            case "xcomp" -> true;
            // "was let go on Monday"
            case "ccomp" -> sentence.token(clause).tag().equals("VB") && sentence.child(clause, "nsubj", "aux").isEmpty();
            case "advcl" -> when || unmarked && sentence.token(clause).tag().equals("VBG");
            // "fired on men trying to cross the fence at Kastel"
            case "acl" -> deed && unmarked && sentence.token(clause).tag().equals("VBG") && isAimedAt(sentence, sentence.head(clause));
            default -> false;
        };
    }

    private static boolean isAimedAt(Sentence sentence, int noun) {
        return sentence.is(noun, "obl") && Tree.isMarked(sentence, noun, Set.of("at", "on", "upon", "against"));
    }

    private static List<Integer> upwards(Sentence sentence, int from) {
        List<Integer> path = new ArrayList<>();
        for (int at = from; at >= 0 && path.size() < DEPTH; at = sentence.head(at)) {
            path.add(at);
        }
        return path;
    }

    /** The head of the clause that the token stands in. */
    static int clause(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < DEPTH && !isClause(sentence, at) && sentence.head(at) >= 0; steps++) {
            at = sentence.head(at);
        }
        return at;
    }

    /** A verb, or what stands for one: "the border was shut", the root of a sentence without a verb. */
    private static boolean isClause(Sentence sentence, int at) {
        boolean participle = sentence.is(at, "amod");
        return sentence.token(at).isVerb() && !participle || sentence.child(at, "cop").isPresent() || sentence.head(at) < 0;
    }
}
