package org.rapporteur.intake.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.intake.files.UnreadableException;
import org.rapporteur.intake.words.Entry;
import org.rapporteur.intake.words.Lexicon;

/** Which field of a row holds what; -1 where no column does. */
record Columns(int title, int text, int date, int url, int outlet, int count) {

    private static final Lexicon LEXICON = Lexicon.named("table");

    /**
     * Finds the columns in a header.
     *
     * @param wanted names of title, text, date, url and outlet; those that are {@code ""} are guessed
     * @throws UnreadableException if a named column, or one for the text, is missing
     */
    static Columns of(List<String> header, List<String> wanted) {
        int text = index(header, "text", wanted.get(1));
        if (text < 0) {
            throw new UnreadableException(
                    "has no column for the text; its columns are " + String.join(", ", shortened(header)));
        }
        return new Columns(
                index(header, "title", wanted.get(0)),
                text,
                index(header, "date", wanted.get(2)),
                index(header, "url", wanted.get(3)),
                index(header, "outlet", wanted.get(4)),
                header.size());
    }

    private static int index(List<String> header, String group, String name) {
        List<String> names = header.stream().map(Columns::plain).toList();
        if (!name.isEmpty()) {
            int named = names.indexOf(plain(name));
            if (named < 0) {
                throw new UnreadableException(
                        "has no column '%s'; its columns are %s".formatted(name, String.join(", ", shortened(header))));
            }
            return named;
        }
        for (Entry entry : LEXICON.group(group)) {
            int found = IntStream.range(0, names.size())
                    .filter(i -> entry.pattern().matcher(names.get(i)).matches())
                    .findFirst()
                    .orElse(-1);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static List<String> shortened(List<String> header) {
        return header.stream()
                .limit(12)
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .map(name -> name.length() > 30 ? name.substring(0, 30) + "…" : name)
                .toList();
    }
}
