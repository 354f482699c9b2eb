package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/** A text in which one attribution is marked: {@code [source] *cue* {content}}, the parts in any order, each once or more. */
record Marked(String text, Saying saying) {

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        int[] open = new int[3];
        boolean inCue = false;
        for (char letter : marked.replace("\\n", "\n").toCharArray()) {
            switch (letter) {
                case '[' -> open[0] = text.length();
                case ']' -> source.add(new Span(open[0], text.length()));
                case '{' -> open[1] = text.length();
                case '}' -> content.add(new Span(open[1], text.length()));
                case '*' -> {
                    if (inCue) {
                        cue.add(new Span(open[2], text.length()));
                    }
                    open[2] = text.length();
                    inCue = !inCue;
                }
                default -> text.append(letter);
            }
        }
        return new Marked(text.toString(), new Saying(Extent.of(source), Extent.of(cue), Extent.of(content)));
    }

    ParsedText parsed() {
        Report report = Report.of("one.txt", text);
        return new ParsedText(report, English.LANGUAGE.parse(report));
    }
}
