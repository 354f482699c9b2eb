package org.rapporteur.dossier.words;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * A word of a text in its folded form: lower case, without accents, Latin letters in their plain shape ({@code ğ} is
 * {@code g}, {@code ł} is {@code l}), by the Latin-ASCII transliteration of Unicode CLDR. Other scripts keep their
 * letters.
 *
 * @param folded never empty; letters and digits only
 * @param span where it stands, in code points
 */
public record Word(String folded, Span span) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    // Built by ICU from its own rules and never changed after: safe between threads.
    private static final Transliterator PLAIN_LETTERS = Transliterator.getInstance("NFD; [:Mn:] Remove; Latin-ASCII; NFC");

    /** The words of a stretch of a text, in its order. */
    public static List<Word> of(Text text, Span stretch) {
        String slice = text.slice(stretch);
        List<Word> words = new ArrayList<>();
        int unit = 0;
        int offset = stretch.start();
        for (MatchResult match : (Iterable<MatchResult>) WORD.matcher(slice).results()::iterator) {
            int start = offset + slice.codePointCount(unit, match.start());
            int end = start + slice.codePointCount(match.start(), match.end());
            String folded = plain(match.group());
            if (!folded.isEmpty()) {
                words.add(new Word(folded, new Span(start, end)));
            }
            unit = match.end();
            offset = end;
        }
        return words;
    }

    /** The words of a text, in its order. */
    public static List<Word> of(String text) {
        Text whole = Text.of(text);
        return of(whole, new Span(0, whole.length()));
    }

    /** The folded words of a text with one space between them: equal for texts that differ in spelling's clothes only. */
    public static String fold(String text) {
        return folded(text).collect(Collectors.joining(" "));
    }

    /** The folded words of a text, in its order, without looking where each stands. */
    public static Stream<String> folded(String text) {
        return WORD.matcher(text).results().map(match -> plain(match.group())).filter(word -> !word.isEmpty());
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(lower).matches()) {
            return lower;
        }
        return BETWEEN_WORDS.matcher(PLAIN_LETTERS.transliterate(lower).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
