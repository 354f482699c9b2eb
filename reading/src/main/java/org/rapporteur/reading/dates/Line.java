package org.rapporteur.reading.dates;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** A sentence as one line of words, so that patterns do not depend on how the parser cuts "mid-May" or "two-year". */
final class Line {

    private final String text;
    /** The token that each UTF-16 unit of the line belongs to; a space belongs to the token before it. */
    private final int[] tokenAt;

    Line(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        int[] marks = new int[sentence.tokens().stream().mapToInt(token -> token.text().length() + 1).sum() + 1];
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (before != null && token.span().start() > before.span().end()) {
                marks[words.length()] = before.index();
                words.append(' ');
            }
            for (int i = 0; i < token.text().length(); i++) {
                marks[words.length() + i] = token.index();
            }
            words.append(token.text());
            before = token;
        }
        this.text = words.toString();
        this.tokenAt = marks;
    }

    String text() {
        return text;
    }

    int tokenAt(int unit) {
        return tokenAt[unit];
    }
}
