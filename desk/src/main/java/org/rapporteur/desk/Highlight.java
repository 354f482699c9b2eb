package org.rapporteur.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows in a passage which of its words a search found: those of the query, and longer forms of its longer words. */
public final class Highlight {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final int LONG_WORD = 4;

    private final Set<String> wanted;

    /** A stretch of a line, and whether it was looked for. */
    public record Piece(String text, boolean found) {}

    /** What {@code query} looks for. */
    public Highlight(String query) {
        wanted = WORD.matcher(query).results().map(word -> plain(word.group())).collect(Collectors.toSet());
    }

    /** The line with {@code marking} put on each word that was looked for. */
    String mark(String line, UnaryOperator<String> marking) {
        return WORD.matcher(line)
                .replaceAll(word -> Matcher.quoteReplacement(isWanted(word.group()) ? marking.apply(word.group()) : word.group()));
    }

    /** The line in pieces, those apart that were looked for. */
    public List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        int from = 0;
        while (word.find()) {
            if (isWanted(word.group())) {
                if (word.start() > from) {
                    pieces.add(new Piece(line.substring(from, word.start()), false));
                }
                pieces.add(new Piece(word.group(), true));
                from = word.end();
            }
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), false));
        }
        return pieces;
    }

    private boolean isWanted(String word) {
        String plain = plain(word);
        return wanted.stream().anyMatch(one -> plain.equals(one) || one.length() >= LONG_WORD && plain.startsWith(one));
    }

    private static String plain(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
