package org.rapporteur.reading.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Verbs of saying by which nothing is said: what only describes a noun, is a step thought of, liked, planned, asked of somebody else, or
 * what others had counted. Pure; safe for use by several threads.
 */
final class UnspokenVerbs {

    private static final Set<String> SINGULAR = Tags.of("NN NNP");
    private static final Set<String> BARE = Tags.of("VB VBP");
    private static final Set<String> AS = Set.of("as", "which");

    private static final Set<Act> JUDGING = Set.of(Act.DOUBT, Act.PRAISE, Act.CONDEMN, Act.ACCUSE);

    /** What is done by saying that one wishes to do it: "wishes to thank". */
    private static final Set<Act> COURTEOUS = Set.of(Act.PRAISE, Act.CONDEMN);

    private final CueLexicon lexicon;
    private final Set<String> thoughtOf;
    private final Set<String> hypothetical;
    private final Set<String> provisos;
    private final Set<String> hearsay;
    private final Set<String> openings;

    UnspokenVerbs(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.thoughtOf = lexicon.words("thought-of");
        this.hypothetical = lexicon.words("hypothetical");
        this.provisos = lexicon.words("provisos");
        this.hearsay = lexicon.words("hearsay");
        this.openings = lexicon.words("openings");
    }

    /** "a proposed plan", "the stated aim": a participle that only describes a noun. */
    boolean isModifier(Sentence sentence, int verb) {
        return sentence.is(verb, "amod")
                || sentence.is(verb, "compound")
                || sentence.is(verb, "case")
                || sentence.is(verb, "aux")
                || isCircumstance(sentence, verb);
    }

    /** "before agreeing to a truce": a step that is thought of, not one that somebody takes. */
    private boolean isCircumstance(Sentence sentence, int verb) {
        if (sentence.children(verb, "mark").stream().anyMatch(m -> hypothetical.contains(sentence.token(m).lemma()))
                || isAwaited(sentence, verb)
                || isCompared(sentence, verb)
                || isNamedByWhat(sentence, verb)
                || isSubjunctive(sentence, verb)
                || isHabit(sentence, verb)
                || isCourtesy(sentence, verb)
                || isName(sentence, verb)
                || isAsPromised(sentence, verb)
                || isHeard(sentence, verb)
                || isWishToSeem(sentence, verb)
                || isHearsay(sentence, verb)
                || isAskedByWriter(sentence, verb)
                || isBarely(sentence, verb)
                || isAsked(sentence, verb)) {
            return true;
        }
        return sentence.token(verb).tag().equals("VBG")
                && thoughtOf.contains(Trees.marker(sentence, verb))
                && sentence.child(verb, "nsubj").isEmpty();
    }

    /** "Asked whether she would bet on it, the envoy laughed": others asked. */
    private boolean isAsked(Sentence sentence, int verb) {
        if (!sentence.token(verb).lemma().equals("ask") || !Tags.PAST.contains(sentence.token(verb).tag())) {
            return false;
        }
        // "Reyes, asked whether she would bet on it, laughed."
        boolean aside = verb > 1
                && verb + 1 < sentence.size()
                && sentence.token(verb - 1).text().equals(",")
                && opensQuestion(sentence.token(verb + 1).lemma());
        boolean opens = verb == 0 || verb == 1 && !sentence.token(0).isNoun() || aside;
        return opens
                && sentence.children(verb, "nsubj", "aux").stream().noneMatch(c -> c < verb && !(aside && sentence.is(c, "nsubj")));
    }

    private boolean opensQuestion(String lemma) {
        return lemma.equals("if") || lemma.equals("about") || openings.contains(lemma) && !lemma.equals("that");
    }

    /** "what it had vowed to do", "what they asked for was": names a thing by what was said of it. "What they want is": the saying goes on. */
    private static boolean isNamedByWhat(Sentence sentence, int verb) {
        Optional<Integer> subject = sentence.child(verb, "nsubj").filter(s -> s < verb);
        int first = subject.map(s -> sentence.subtree(s).nextSetBit(0)).orElse(-1);
        boolean what = first > 0 && sentence.token(first - 1).lemma().equalsIgnoreCase("what") && sentence.token(first - 1).tag().equals("WP");
        return what && !sentence.is(first - 1, "nsubj") && sentence.children(verb, "obj").stream().noneMatch(told -> told > verb);
    }

    /** "proposed that a court question the suspects": what is wished that somebody do, nobody has done. */
    private static boolean isSubjunctive(Sentence sentence, int verb) {
        Optional<Integer> subject = sentence.child(verb, "nsubj").filter(s -> s < verb && SINGULAR.contains(sentence.token(s).tag()));
        boolean bare = BARE.contains(sentence.token(verb).tag()) && sentence.children(verb, "aux", "conj").isEmpty();
        // "the team say": a noun for several may have a verb for several.
        boolean wished = sentence.is(verb, "ccomp") && sentence.child(verb, "mark").filter(m -> sentence.token(m).lemma().equals("that")).isPresent();
        return subject.isPresent() && bare && wished;
    }

    /** "governments that like to call themselves partners": a habit, unless "would" stands before it. */
    private boolean isHabit(Sentence sentence, int verb) {
        int head = sentence.is(verb, "xcomp") ? sentence.head(verb) : -1;
        boolean behind = head >= 0 && lexicon.isLiking(sentence.token(head).lemma()) && sentence.token(head).isVerb() && !isWish(sentence, head);
        // The tree may take "like" for a helper of the verb behind it.
        boolean helped = sentence.children(verb, "aux").stream().anyMatch(a -> lexicon.isLiking(sentence.token(a).lemma()));
        boolean likes = lexicon.isLiking(sentence.token(verb).lemma()) && sentence.child(verb, "xcomp").isPresent();
        return behind || (helped || likes) && !isWish(sentence, verb);
    }

    private static boolean isWish(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD"));
    }

    /** "wishes to recall that": it does recall it. */
    private boolean isCourtesy(Sentence sentence, int verb) {
        return lexicon.isCourtesy(sentence.token(verb).lemma())
                && sentence.children(verb, "xcomp").stream().anyMatch(said -> said > verb && lexicon.cue(sentence.token(said).lemma(), "", Cue.PartOfSpeech.VERB)
                                .filter(cue -> lexicon.reports(cue.lemma()) || cue.act("object").filter(COURTEOUS::contains).isPresent()).isPresent()
                        && sentence.children(said, "ccomp", "obj").stream().anyMatch(told -> told > said));
    }

    /** "the storm known as Dora": what it is called, whatever the tree makes of it. */
    private static boolean isName(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBN") && sentence.children(verb, "aux").isEmpty()
                && verb + 1 < sentence.size() && sentence.token(verb + 1).text().equals("as") && verb > 0 && sentence.token(verb - 1).isNoun();
    }

    /** "as it had vowed to do", "which they had promised to do": that it was said is told beside, and what is told elsewhere. */
    private static boolean isAsPromised(Sentence sentence, int verb) {
        boolean done = sentence.children(verb, "xcomp").stream()
                .anyMatch(c -> c > verb && sentence.token(c).lemma().equals("do") && sentence.children(c, "obj", "advmod").stream().noneMatch(o -> o > c));
        return done
                && (sentence.relation(verb).equals("acl:relcl")
                        || sentence.is(verb, "advcl")
                        || sentence.is(verb, "ccomp")
                        || verb > 2 && hasAsBefore(sentence, verb));
    }

    private static boolean hasAsBefore(Sentence sentence, int verb) {
        return sentence.children(verb, "mark", "advmod", "case", "obj").stream().anyMatch(m -> m < verb && AS.contains(sentence.token(m).lemma()));
    }

    /** "was reported to be weighing a ban", "is said to have demanded it": nobody is named who tells so. */
    private boolean isHearsay(Sentence sentence, int verb) {
        int head = sentence.is(verb, "xcomp") || sentence.is(verb, "ccomp") ? sentence.head(verb) : -1;
        return head >= 0 && head < verb && sentence.token(head).tag().equals("VBN") && hearsay.contains(sentence.token(head).lemma())
                && sentence.children(head).stream().anyMatch(c -> sentence.relation(c).equals("aux:pass"));
    }

    /** "wished to seem so": how somebody would look, which nobody says. */
    private boolean isWishToSeem(Sentence sentence, int verb) {
        return lexicon.isCourtesy(sentence.token(verb).lemma())
                && sentence.children(verb, "xcomp").stream().anyMatch(c -> c > verb
                        && lexicon.isState(sentence.token(c).lemma())
                        && sentence.token(c).tag().equals("VB"));
    }

    /** "Does she regret anything?": a question that the writer asks. */
    private static boolean isAskedByWriter(Sentence sentence, int verb) {
        boolean question = sentence.token(sentence.size() - 1).text().equals("?");
        return question && sentence.child(verb, "nsubj")
                .filter(subject -> subject < verb && sentence.children(verb, "aux").stream().anyMatch(aux -> aux < subject))
                .isPresent();
    }

    /** "officials to whom the paper described the plan": they are told of, and not what was described. */
    private static boolean isHeard(Sentence sentence, int verb) {
        return sentence.relation(verb).equals("acl:relcl") && sentence.children(verb, "obl", "obj", "nmod").stream()
                .anyMatch(o -> o < verb && sentence.token(o).lemma().equals("whom") && Trees.marker(sentence, o).equals("to"));
    }

    /** "could hardly defend it": it does not, and says nothing by that. */
    private boolean isBarely(Sentence sentence, int verb) {
        return sentence.children(verb, "advmod").stream().anyMatch(a -> a < verb && lexicon.isBarely(sentence.token(a).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "one more than first reported", "said five, and not four as the ministry had reported, were missing": another's count. */
    private boolean isCompared(Sentence sentence, int verb) {
        String mark = Trees.marker(sentence, verb);
        int before = verb - 1;
        while (before > 0 && sentence.token(before).tag().startsWith("RB")) {
            before--;
        }
        if (mark.equals("than") || before >= 0 && sentence.token(before).lemma().equals("than")) {
            return true;
        }
        for (int up = mark.equals("as") ? sentence.head(verb) : -1; up >= 0; up = sentence.head(up)) {
            int above = sentence.head(up);
            if (above >= 0 && above < verb && sentence.is(up, "ccomp") && lexicon.reports(sentence.token(above).lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * "would sign nothing before the council accepted", "only after they agree", "provided that they agree": a step that
     * something else waits for.
     */
    private boolean isAwaited(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        if (head < 0) {
            return false;
        }
        boolean proviso = provisos.contains(sentence.token(head).text().toLowerCase(Locale.ROOT)) && sentence.child(head, "nsubj").isEmpty();
        String mark = Trees.marker(sentence, verb);
        boolean before = mark.equals("before") && isAhead(sentence, head);
        boolean only = mark.equals("after")
                && sentence.children(verb, "advmod").stream().anyMatch(m -> m < verb && sentence.token(m).lemma().equals("only"));
        return proviso || before || only;
    }

    /** "would sign": what is still to come. */
    private static boolean isAhead(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD"))
                || sentence.head(verb) >= 0 && sentence.is(verb, "xcomp") && sentence.token(verb).tag().equals("VB");
    }

    /** "would challenge the duty", "is scheduled to discuss it": nothing is said of it yet. */
    boolean isStillToBeSaid(Sentence sentence, int verb, Act act, boolean negated) {
        boolean modal = sentence.children(verb, "aux").stream().anyMatch(a -> sentence.token(a).tag().equals("MD"));
        int head = sentence.is(verb, "xcomp") ? sentence.head(verb) : -1;
        boolean planned = head >= 0 && lexicon.isPlanned(sentence.token(head).lemma())
                && (sentence.token(head).tag().startsWith("JJ") || sentence.children(head).stream().anyMatch(c -> sentence.relation(c).equals("aux:pass")));
        return !negated && (modal && (JUDGING.contains(act) || act == Act.COMMENT) || planned && (act == Act.ASSERT || act == Act.COMMENT || JUDGING.contains(act)));
    }

    /** "gathered to support the strikers": what for, not what they said. */
    boolean isPurpose(Sentence sentence, int verb, Act act) {
        int head = sentence.head(verb);
        boolean to = sentence.token(verb).tag().equals("VB") && sentence.children(verb, "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
        return act == Act.AGREE && to && head >= 0 && head < verb && (sentence.is(verb, "advcl") || sentence.is(verb, "xcomp"))
                && lexicon.cue(sentence.token(head).lemma(), "", Cue.PartOfSpeech.VERB).isEmpty()
                && !lexicon.isPhase(sentence.token(head).lemma()) && !sentence.token(head).tag().startsWith("JJ");
    }
}
