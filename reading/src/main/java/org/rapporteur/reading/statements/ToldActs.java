package org.rapporteur.reading.statements;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Which act a verb in the active voice tells, where its frame alone does not decide: "blamed a strike" tells a cause, "insists that they
 * come only by day" a wish, "will present a proposal" an announcement. Pure functions over one sentence's tree.
 */
final class ToldActs {

    private static final Set<String> PRESENT = Tags.of("VBZ VBP");
    private static final Set<String> AHEAD = Set.of("will", "shall", "'ll");

    private final CueLexicon lexicon;
    private final SourceFinder sources;

    ToldActs(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
    }

    Act of(Sentence sentence, int verb, Cue cue, Optional<Content> content) {
        Act act = content.map(Content::act).orElseGet(cue::mainAct);
        if (act == Act.ACCUSE && content.filter(blamed -> isCause(sentence, verb, cue, blamed)).isPresent()) {
            return Act.ASSERT;
        }
        return content.isPresent() && isWished(sentence, verb) ? cue.act("wished").orElse(act) : act;
    }

    /** What is blamed is somebody: "blamed a strike", "blamed the delay on floods" tell a cause. */
    private boolean isCause(Sentence sentence, int verb, Cue cue, Content content) {
        if (content.isClause() || cue.act("object").isEmpty()) {
            return false;
        }
        return sentence.children(verb, "obl", "nmod").stream()
                .filter(culprit -> culprit > verb && Trees.marker(sentence, culprit).equals("on"))
                .findFirst()
                .or(() -> sentence.child(verb, "obj").filter(object -> object > verb && content.tokens().get(object)))
                .filter(culprit -> sentence.token(culprit).isNoun() && !sources.mayWant(sentence, culprit))
                .isPresent();
    }

    /** "insists that they come only by day", not "insists that they came": the verb of what somebody is to do is bare. */
    private boolean isWished(Sentence sentence, int verb) {
        return sentence.children(verb, "ccomp").stream()
                .filter(told -> told > verb && sentence.children(told, "aux", "cop").isEmpty())
                .filter(told -> sentence.child(told, "nsubj").filter(subject -> subject > verb).isPresent())
                .anyMatch(told -> isBare(sentence, verb, told));
    }

    private boolean isBare(Sentence sentence, int verb, int told) {
        String tag = sentence.token(told).tag();
        return tag.equals("VB")
                || tag.equals("VBP") && PRESENT.contains(sentence.token(verb).tag()) && !lexicon.isState(sentence.token(told).lemma());
    }

    /** "will present a proposal": it is announced, and not made yet. */
    static Act withoutFuture(Sentence sentence, int verb, Act act) {
        return act == Act.PROPOSE && isAhead(sentence, verb) ? Act.ANNOUNCE : act;
    }

    private static boolean isAhead(Sentence sentence, int verb) {
        // "said that he would recommend it"
        boolean told = sentence.is(verb, "ccomp")
                && sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).isPronoun()).isPresent();
        return sentence.children(verb, "aux").stream()
                .map(aux -> sentence.token(aux).lemma())
                .anyMatch(aux -> AHEAD.contains(aux) || told && aux.equals("would"));
    }
}
