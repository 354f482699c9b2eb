package org.rapporteur.reading.relations;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Span;

/** A sentence of a test with its source {@code <s>…</s>} and its target {@code <t>…</t>}. */
record MarkedSentence(String words, Span source, Span target) {

    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    static MarkedSentence of(String marked) {
        StringBuilder words = new StringBuilder();
        int[] bounds = new int[4];
        int from = 0;
        for (Matcher mark = MARK.matcher(marked); mark.find(); from = mark.end()) {
            words.append(marked, from, mark.start());
            bounds[(mark.group(2).equals("s") ? 0 : 2) + (mark.group(1).isEmpty() ? 0 : 1)] = words.codePointCount(0, words.length());
        }
        words.append(marked.substring(from));
        return new MarkedSentence(words.toString(), new Span(bounds[0], bounds[1]), new Span(bounds[2], bounds[3]));
    }

    /** What a coder makes of it. */
    Plover coded(RelationCoder coder) {
        Sentence sentence = English.passage(words, "2025-06-01").sentences().get(0);
        return coder.code(sentence, List.of(source), List.of(target));
    }
}
