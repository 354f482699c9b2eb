package org.rapporteur.analysis.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * A report's text cut into sentences by its punctuation, for looking at what stands beside something cited. Pure functions.
 *
 * <p>Cheap and rough: a dot after a title, an initial or a short form ends nothing.
 */
public final class TextSentences {

    private static final Pattern END = Pattern.compile("[.!?…][”\"’')]*(?=\\s|$)|\\n+");
    private static final Pattern SHORT = Pattern.compile("(?:^|[\\s(“\"‘'])(?:\\p{L}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|No|vs|[A-Z][a-z]{2}|(?:\\p{L}\\.)+\\p{L})\\.$");

    private TextSentences() {}

    /**
     * One sentence.
     *
     * @param span where it stands, in code points
     * @param paragraph counted from 0
     */
    public record Told(Span span, int paragraph, String words) {}

    /** In the order of the text; blank ones left out. */
    public static List<Told> of(Text text) {
        String content = text.toString();
        List<Told> sentences = new ArrayList<>();
        Matcher end = END.matcher(content);
        int from = 0;
        int paragraph = 0;
        while (from < content.length()) {
            boolean found = end.find();
            int to = found ? end.end() : content.length();
            boolean breaks = found && content.charAt(end.start()) == '\n';
            if (found && !breaks && content.charAt(end.start()) == '.' && isShort(content, from, end.end())) {
                continue;
            }
            add(text, content, from, breaks ? end.start() : to, paragraph, sentences);
            paragraph += breaks ? 1 : 0;
            from = to;
        }
        return sentences;
    }

    private static boolean isShort(String content, int from, int end) {
        return SHORT.matcher(content.substring(Math.max(from, end - 12), end)).find() && !content.substring(from, end).endsWith("day.");
    }

    private static void add(Text text, String content, int from, int to, int paragraph, List<Told> sentences) {
        int start = from;
        while (start < to && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        if (start < to) {
            sentences.add(new Told(new Span(text.offset(start), text.offset(to)), paragraph, content.substring(start, to)));
        }
    }
}
