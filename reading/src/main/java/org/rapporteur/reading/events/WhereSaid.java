package org.rapporteur.reading.events;

import java.util.List;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/** Where in a passage statements stand, and the words of what they say. Immutable, safe between threads. */
final class WhereSaid {

    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private final Passage passage;

    WhereSaid(Passage passage) {
        this.passage = passage;
    }

    /** The words of what is said, without marks. */
    List<Token> words(Statement statement) {
        List<Span> content = statement.spans().content();
        return passage.sentences().stream()
                .filter(sentence -> content.stream().anyMatch(sentence.span()::overlaps))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isWord() && content.stream().anyMatch(span -> span.contains(token.span())))
                .toList();
    }

    /** The index of the sentence in which a statement begins. */
    int sentenceOf(Statement statement) {
        return sentenceAt(startOf(statement));
    }

    /** The index of the sentence that holds this offset; far before all others if none does. */
    int sentenceAt(int offset) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.span().contains(offset))
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(NOWHERE);
    }

    /** The offset of the verb of saying, or, without one, of what is cited. */
    static int startOf(Statement statement) {
        return statement.spans().cue().isEmpty() ? statement.citations().get(0).span().start() : statement.spans().cue().get(0).start();
    }
}
