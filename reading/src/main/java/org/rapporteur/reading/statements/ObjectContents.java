package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * A thing that is wanted, rejected, proposed: "demanded a truce", and "the truce that they demanded". Pure functions over one sentence's
 * tree.
 */
final class ObjectContents {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> COMMON_NOUN = Tags.of("NN NNS");
    private static final Set<String> BEFORE_NOUN = Tags.of("DT JJ NN NNS PRP$ CD");

    private final CueLexicon lexicon;
    private final ContentReach reach;

    ObjectContents(CueLexicon lexicon, ContentReach reach) {
        this.lexicon = lexicon;
        this.reach = reach;
    }

    /** "demanded a truce". */
    Optional<Content> find(Sentence sentence, int verb, Cue cue) {
        return cue.act("object").or(() -> cue.act("deed")).flatMap(act -> sentence.children(verb, "obj").stream()
                .filter(object -> object > verb && mayBe(sentence, object, cue, act))
                .findFirst()
                .map(object -> content(sentence, verb, object, act)));
    }

    private Content content(Sentence sentence, int verb, int object, Act act) {
        int start = Math.max(verb + 1, Trees.stretch(sentence, object).nextSetBit(0));
        int end = withInstalments(sentence, verb, reach.endOf(sentence, verb, object));
        return Content.behind(sentence, verb, Trees.range(start, end), act);
    }

    /** Whether the act is done to a thing of this kind. */
    private boolean mayBe(Sentence sentence, int object, Cue cue, Act act) {
        if (cue.act("deed").isPresent() && !lexicon.isDeed(lemma(sentence, object))) {
            return false;
        }
        return switch (act) {
            case ASSERT -> cue.act("complement").isPresent()
                    // "called a protest" holds one, "called it madness" says something of it.
                    ? sentence.token(object).isPronoun() || !isBare(sentence, object)
                    // "recalled its ambassador": nobody is asserted.
                    : !isPerson(sentence, object);
            case REJECT -> !isPeople(sentence, object);
            case DEMAND -> !lexicon.isEveryday(lemma(sentence, object));
            default -> true;
        };
    }

    /** "dismissed 300 stewards": people who are sent away, which is no answer to them. */
    private boolean isPeople(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NNS") && lexicon.isSource("persons", lemma(sentence, noun));
    }

    private boolean isPerson(Sentence sentence, int noun) {
        String lemma = lemma(sentence, noun);
        return COMMON_NOUN.contains(sentence.token(noun).tag())
                && (lexicon.isSource("persons", lemma) || lexicon.isSource("offices", lemma))
                && !lexicon.isSource("documents", lemma);
    }

    /** A noun with nothing but what goes before it. */
    private static boolean isBare(Sentence sentence, int noun) {
        BitSet phrase = sentence.subtree(noun);
        return COMMON_NOUN.contains(sentence.token(noun).tag())
                && phrase.length() == noun + 1
                && phrase.stream().allMatch(i -> BEFORE_NOUN.contains(sentence.token(i).tag()));
    }

    private static String lemma(Sentence sentence, int noun) {
        return sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    }

    /** "7 percent this year and 4 percent next": what is offered comes in parts that the times tell apart. */
    private static int withInstalments(Sentence sentence, int verb, int end) {
        for (int time : sentence.children(verb, "obl")) {
            BitSet below = sentence.subtree(time);
            boolean parts = below.nextSetBit(0) == end
                    && sentence.relation(time).equals("obl:tmod")
                    && below.stream().anyMatch(i -> sentence.is(i, "cc"))
                    && below.stream().anyMatch(i -> sentence.token(i).tag().equals("CD"));
            if (parts) {
                return below.length();
            }
        }
        return end;
    }

    /** "demands that the other side rejects": the content is the noun that the relative clause hangs on. */
    Optional<Content> ofRelativeClause(Sentence sentence, int verb, Cue cue) {
        Optional<Act> act = cue.act("object");
        int clause = sentence.is(verb, "conj") ? sentence.head(verb) : verb;
        boolean relative = sentence.relation(verb).equals("acl:relcl") || clause != verb && sentence.relation(clause).equals("acl:relcl");
        if (!relative || act.isEmpty()) {
            return Optional.empty();
        }
        int noun = sentence.head(clause);
        // "who rejects the demands": the subject is what the clause hangs on.
        boolean objectMissing = sentence.child(clause, "nsubj").filter(s -> !RELATIVE.contains(sentence.token(s).lemma())).isPresent();
        if (noun < 0 || !objectMissing || act.get() == Act.REJECT && isPeople(sentence, noun)) {
            return Optional.empty();
        }
        BitSet phrase = sentence.subtree(noun);
        phrase.andNot(sentence.subtree(clause));
        sentence.children(noun, "case").forEach(phrase::clear);
        BitSet tokens = Trees.trimmed(sentence, Trees.range(phrase.nextSetBit(0), phrase.previousSetBit(clause) + 1));
        return tokens.isEmpty() ? Optional.empty() : Optional.of(Content.thing(tokens, new BitSet(), act.get()));
    }
}
