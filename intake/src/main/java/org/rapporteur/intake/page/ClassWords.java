package org.rapporteur.intake.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The words that an element's class, id and role are made of: {@code articleRelated-links} is article, related, links.
 *
 * <p>Of a whole page and of a whole article they tell nothing: themes put the names of tags and settings there.
 */
final class ClassWords {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
    private static final int LONGEST = 400;

    private ClassWords() {}

    static Stream<String> of(Element element) {
        if (WHOLE.contains(element.normalName())) {
            return Stream.empty();
        }
        return Stream.of("class", "id", "role")
                .map(element::attr)
                .filter(value -> !value.isEmpty())
                .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                .flatMap(BREAK::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}
