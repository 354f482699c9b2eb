package org.rapporteur.reading.dates;

import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Span;

/** A sentence as one line of words, so that patterns do not depend on how the parser cuts "mid-May" or "two-year". */
final class Line {

    private final Sentence sentence;
    private final String text;
    /** The token that each UTF-16 unit of the line belongs to; a space belongs to the token before it. */
    private final int[] tokenAt;

    Line(Sentence sentence) {
        this.sentence = sentence;
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

    /** From unit {@code from} to before unit {@code to} of the line, in code points of the report. */
    Span span(int from, int to) {
        return new Span(offset(from), offset(to - 1) + 1);
    }

    private int offset(int unit) {
        Token token = sentence.token(tokenAt[unit]);
        int start = unit;
        while (start > 0 && tokenAt[start - 1] == tokenAt[unit]) {
            start--;
        }
        // the space that belongs to the token before stands at its end, never at its start
        return Math.min(token.span().start() + text.codePointCount(start, unit), token.span().end() - 1);
    }
}
