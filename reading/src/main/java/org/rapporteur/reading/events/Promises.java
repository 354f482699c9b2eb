package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Act;
import org.rapporteur.record.Statement;

/** Which statements bind their speaker to do something. Immutable. */
final class Promises {

    private final Passage passage;
    private final EventLexicon.Frames frames;

    Promises(Passage passage, EventLexicon.Frames frames) {
        this.passage = passage;
        this.frames = frames;
    }

    /**
     * Whether a statement is a pledge: attributed by a word that binds ("promised", not a mere "said" with something to come), with
     * words of its own for what is to be done.
     */
    boolean isPledge(Statement statement) {
        boolean promise = statement.act() == Act.PROMISE && !statement.negated() && !statement.speaker().isEmpty();
        return promise && !statement.content().isBlank() && isBinding(statement) && !isRecalled(statement) && !isPast(statement) && !isRefusal(statement);
    }

    /** The several who promise together, where the words name no one of them: "the delegations". */
    Optional<List<String>> promisers(Statement statement, Parties parties) {
        return cues(statement)
                .filter(cue -> cue.sentence().token(cue.token()).isVerb())
                .map(cue -> Tree.agents(cue.sentence(), cue.token()).stream()
                        .flatMap(agent -> parties.at(cue.sentence(), agent).stream())
                        .map(parties::principal)
                        .distinct()
                        .toList())
                .filter(all -> all.size() > 1)
                .findFirst();
    }

    /** Whether a word of its own says that its speakers are several: "both governments", "the two unions". */
    boolean isMadeByAll(Statement statement) {
        return cues(statement)
                .flatMap(cue -> Tree.agents(cue.sentence(), cue.token()).stream().map(agent -> new Cue(cue.sentence(), agent)))
                .anyMatch(agent -> frames.groupWords().contains(Tree.lemma(agent.sentence(), agent.token()))
                        || agent.sentence().children(agent.token(), "det", "nummod").stream()
                                .anyMatch(word -> frames.groupWords().contains(Tree.lemma(agent.sentence(), word))));
    }

    /** Whether they are "the parties", "the sides", "the partners". */
    boolean isMadeByGroup(Statement statement) {
        return cues(statement)
                .flatMap(cue -> Tree.agents(cue.sentence(), cue.token()).stream().map(agent -> new Cue(cue.sentence(), agent)))
                .anyMatch(agent -> agent.sentence().token(agent.token()).tag().equals("NNS") && frames.groups().contains(Tree.lemma(agent.sentence(), agent.token())));
    }

    private boolean isBinding(Statement statement) {
        return cues(statement).anyMatch(cue -> frames.pledges().contains(Tree.lemma(cue.sentence(), cue.token())) && !isOfAPaper(cue));
    }

    /** "The text commits both sides to …": whom it binds is told there, and it is not the paper. */
    private boolean isOfAPaper(Cue cue) {
        return Tree.agents(cue.sentence(), cue.token()).stream().anyMatch(subject -> frames.terms().deals().contains(Tree.lemma(cue.sentence(), subject)))
                && cue.sentence().child(cue.token(), "obj").isPresent();
    }

    /** "The 60 that it had promised to free": points back at what was promised before; what it was stands elsewhere. */
    private boolean isRecalled(Statement statement) {
        // "An inquiry promised by the mediators has yet to begin": a promise that is only spoken of.
        boolean participle = cues(statement).anyMatch(cue -> cue.token() + 1 < cue.sentence().size()
                && cue.sentence().token(cue.token() + 1).text().equals("by")
                && cue.sentence().children(cue.token(), "aux", "aux:pass").isEmpty());
        return participle || cues(statement).filter(cue -> hangsOnANoun(cue.sentence(), cue.token()))
                .anyMatch(cue -> cue.sentence().children(cue.token(), "xcomp").stream()
                        .anyMatch(deed -> cue.sentence().children(deed, "obj", "ccomp").isEmpty()));
    }

    /** What somebody has done is no promise, whatever the words beside it. */
    private boolean isPast(Statement statement) {
        List<Token> content = passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> statement.spans().content().stream().anyMatch(span -> span.contains(token.span())))
                .toList();
        return content.stream().anyMatch(token -> token.tag().equals("VBD"))
                && content.stream().noneMatch(token -> token.tag().equals("MD") || token.tag().equals("TO"));
    }

    /** A relative clause, also one without "that", which the parser leaves beside the sentence. */
    private static boolean hangsOnANoun(Sentence sentence, int verb) {
        int before = sentence.child(verb, "nsubj").map(subject -> sentence.subtree(subject).nextSetBit(0) - 1).orElse(-1);
        boolean close = before >= 0 && (sentence.token(before).isNoun() || sentence.token(before).tag().matches("CD|WDT|IN"));
        return sentence.is(verb, "acl") || sentence.is(verb, "parataxis") && close;
    }

    /** "Swore that they would not talk until …": who binds himself to do nothing refuses. */
    private boolean isRefusal(Statement statement) {
        return cues(statement)
                .flatMap(cue -> cue.sentence().children(cue.token(), "ccomp", "xcomp").stream().map(clause -> new Cue(cue.sentence(), clause)))
                .filter(clause -> Tree.isNegated(clause.sentence(), clause.token(), frames.negative()))
                .anyMatch(clause -> clause.sentence().children(clause.token(), "advcl").stream()
                        .anyMatch(when -> Tree.isMarked(clause.sentence(), when, frames.conditional())));
    }

    private record Cue(Sentence sentence, int token) {}

    private Stream<Cue> cues(Statement statement) {
        return passage.sentences().stream()
                .filter(sentence -> statement.spans().cue().stream().anyMatch(cue -> sentence.span().contains(cue)))
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> statement.spans().cue().stream().anyMatch(cue -> cue.contains(token.span())))
                        .map(token -> new Cue(sentence, token.index())));
    }
}
