package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * The last things tried, where the tree or the frames of a word show no content: what just follows a verb of saying, a clause behind any
 * cue, the reason given. Pure functions over one sentence's tree.
 */
final class LooseContents {

    private static final Pattern PAUSE = Pattern.compile("[,—–-]+");
    private static final Set<String> OPENS = Tags.of("DT PRP* NN* JJ* CD EX IN");
    private static final Set<String> OPENS_BEHIND_PAUSE = Tags.of("IN VB RB PRP");

    private static final Set<String> TERMS = Set.of("provided", "providing", "condition");

    private final ContentReach reach;
    private final Set<String> openings;
    private final Set<String> subordinating;

    LooseContents(CueLexicon lexicon, ContentReach reach) {
        this.reach = reach;
        this.openings = lexicon.words("openings");
        this.subordinating = lexicon.words("subordinating");
    }

    /** The tree shows nothing at all: what follows a verb of saying is what is said, if it tells something. */
    Optional<Content> following(Sentence sentence, int verb, Cue cue, BitSet source) {
        return cue.act("clause").flatMap(act -> behindThat(sentence, verb)
                .or(() -> behindVerb(sentence, verb, CueBlock.of(sentence, verb, source, openings).last() + 1))
                .map(tokens -> Trees.trimmed(sentence, Trees.minus(tokens, source)))
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> Content.clause(tokens, act)));
    }

    /** "said … that …", whatever the tree makes of it. */
    private Optional<BitSet> behindThat(Sentence sentence, int verb) {
        for (int i = verb + 1; i + 1 < sentence.size(); i++) {
            boolean that = sentence.token(i).lemma().equals("that") && sentence.token(i).tag().equals("IN");
            // "would agree provided that …": a condition, nothing said.
            if (that && !TERMS.contains(sentence.token(i - 1).text().toLowerCase(Locale.ROOT)) && !isOfAnother(sentence, i, verb)) {
                return Optional.of(Trees.range(i, sentence.size()));
            }
        }
        return Optional.empty();
    }

    /** "charged without warning, whereas the police maintain that …": the police say it. */
    private static boolean isOfAnother(Sentence sentence, int that, int verb) {
        int clause = sentence.head(that);
        int governor = clause < 0 || !sentence.is(clause, "ccomp") ? -1 : sentence.head(clause);
        return governor > verb && governor < that && sentence.token(governor).isVerb();
    }

    /** "said the gate was shut": from the first word behind the cue. */
    private Optional<BitSet> behindVerb(Sentence sentence, int verb, int next) {
        String tag = sentence.token(verb).tag();
        boolean tells = tag.equals("VBG") || Tags.FINITE.contains(tag) && sentence.child(verb, "nsubj").isPresent();
        if (!tells) {
            return Optional.empty();
        }
        // "says, win or lose, he will stay": behind a pause only a clause with a subject of its own is told.
        boolean parted = next + 1 < sentence.size() && PAUSE.matcher(sentence.token(next).text()).matches() && !isContrast(sentence, next + 1);
        int from = parted ? next + 1 : next;
        Set<String> opening = parted ? OPENS_BEHIND_PAUSE : OPENS;
        if (from >= sentence.size() || !opening.contains(sentence.token(from).tag())) {
            return Optional.empty();
        }
        BitSet rest = Trees.range(from, sentence.size());
        return Trees.hasFiniteVerb(sentence, rest) ? Optional.of(rest) : Optional.empty();
    }

    private boolean isContrast(Sentence sentence, int i) {
        String lemma = sentence.token(i).lemma();
        return subordinating.contains(lemma) || lemma.equals("whereas");
    }

    /** "discussed how …", "criticised that …": a clause whose mark shows that it is told, whatever frames the word has. */
    Optional<Content> clauseOfAnyCue(Sentence sentence, int verb, Cue cue) {
        boolean onlyAs = cue.takes().size() == 1 && cue.act("as").isPresent();
        if (onlyAs || cue.act("told").isPresent() || cue.takesNext(sentence, verb)) {
            return Optional.empty();
        }
        return sentence.children(verb, "ccomp").stream()
                .filter(clause -> clause > verb)
                .findFirst()
                .map(clause -> Trees.range(
                        Math.max(verb + 1, Trees.stretch(sentence, clause).nextSetBit(0)), reach.endOf(sentence, verb, clause)))
                .map(tokens -> Content.clause(Trees.trimmed(sentence, tokens), cue.mainAct()))
                .filter(content -> !content.tokens().isEmpty());
    }

    /** "refused, saying that …": why, where the sentence does not say what. */
    Optional<Content> reason(Sentence sentence, int verb, Cue cue) {
        boolean parted = verb + 2 < sentence.size()
                && sentence.token(verb + 1).text().equals(",")
                && sentence.token(verb + 2).tag().equals("VBG")
                && sentence.head(verb + 2) == verb;
        return parted
                ? cue.act("reason").map(act -> Content.behind(sentence, verb, Trees.stretch(sentence, verb + 2), act))
                : Optional.empty();
    }
}
