package org.rapporteur.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows in a passage which of its words a search found: those of the query, and longer forms of its longer words. */
final class Highlight {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final int LONG_WORD = 4;

    private final Set<String> wanted;

    Highlight(String query) {
        wanted = WORD.matcher(query).results().map(word -> plain(word.group())).collect(Collectors.toSet());
    }

    /** The line with {@code marking} put on each word that was looked for. */
    String mark(String line, UnaryOperator<String> marking) {
        return WORD.matcher(line)
                .replaceAll(word -> Matcher.quoteReplacement(isWanted(word.group()) ? marking.apply(word.group()) : word.group()));
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
