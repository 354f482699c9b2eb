package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.yardsticks.CorpusException;

/**
 * Annotations in the standoff form of brat, as PolNeAR has them: {@code T} lines mark stretches of the text in code points,
 * an {@code E} line joins the parts of one attribution. Lines of other kinds are passed over, as are roles other than
 * source, cue and content, and parts that no {@code T} line marks.
 */
final class Standoff {

    /** A line without such an id is one of another kind, or goes on with the words of a mark that hold a line end. */
    private static final Pattern ID = Pattern.compile("[TE]\\d");

    /** id, tab, label, space, "start end" pairs with a semicolon between them, tab, the words. */
    private static final Pattern MARK = Pattern.compile("(T[^\t]*)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t.*");

    private static final Pattern JOIN = Pattern.compile("E[^\t]*\t([^\\s:]+:[^\\s:]+(?: [^\\s:]+:[^\\s:]+)* ?)");
    /** Several parts of one kind are numbered: Source, Source2. */
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final String file;
    private final int length;
    private final Map<String, List<Span>> marks = new HashMap<>();
    private final List<Map<String, List<String>>> joins = new ArrayList<>();

    private Standoff(String file, int length) {
        this.file = file;
        this.length = length;
    }

    /**
     * The annotated attributions that have a content, in the order of the lines.
     *
     * @param file its name, for the message
     * @param length of the annotated text, in code points
     * @throws CorpusException if a line is broken
     */
    static List<Saying> read(String file, List<String> lines, int length) {
        Standoff standoff = new Standoff(file, length);
        for (int i = 0; i < lines.size(); i++) {
            standoff.take(lines.get(i), i + 1);
        }
        return standoff.joins.stream()
                .filter(join -> join.containsKey("Attribution"))
                .map(standoff::saying)
                .filter(saying -> !saying.content().isEmpty())
                .toList();
    }

    private void take(String line, int number) {
        if (!ID.matcher(line).lookingAt()) {
            return;
        }
        if (line.startsWith("T")) {
            Matcher mark = MARK.matcher(line);
            if (!mark.matches()) {
                throw broken(number, "is no mark: expected T1, tab, label, start and end, tab, words");
            }
            marks.put(mark.group(1), spans(mark.group(3), number));
        } else {
            Matcher join = JOIN.matcher(line);
            if (!join.matches()) {
                throw broken(number, "joins nothing: expected E1, tab, Role:T1 with a space between them");
            }
            Map<String, List<String>> parts = new HashMap<>();
            for (String part : join.group(1).trim().split(" ")) {
                String[] roleAndMark = part.split(":");
                String role = NUMBER.matcher(roleAndMark[0]).replaceFirst("");
                parts.computeIfAbsent(role, first -> new ArrayList<>()).add(roleAndMark[1]);
            }
            joins.add(parts);
        }
    }

    private List<Span> spans(String pairs, int number) {
        List<Span> spans = new ArrayList<>();
        for (String pair : pairs.split(";")) {
            String[] ends = pair.split(" ");
            long start = Long.parseLong(ends[0]);
            long end = Long.parseLong(ends[1]);
            if (end < start || end > length) {
                throw broken(number, "marks %d to %d in a text of %d code points".formatted(start, end, length));
            }
            spans.add(new Span((int) start, (int) end));
        }
        return spans;
    }

    private CorpusException broken(int number, String reason) {
        return CorpusException.unreadable("%s, line %d: %s".formatted(file, number, reason));
    }

    private Saying saying(Map<String, List<String>> parts) {
        return new Saying(extent(parts, "Source"), extent(parts, "Cue"), extent(parts, "Content"));
    }

    private Extent extent(Map<String, List<String>> parts, String role) {
        return Extent.of(parts.getOrDefault(role, List.of()).stream()
                .flatMap(id -> marks.getOrDefault(id, List.of()).stream())
                .toList());
    }
}
