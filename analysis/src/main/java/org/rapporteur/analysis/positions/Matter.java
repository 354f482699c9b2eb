package org.rapporteur.analysis.positions;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.analysis.telling.Wording;

/**
 * What a stand is about, so that two wordings of it can be known for one: every word for its issue counts as the same
 * ("truce", "ceasefire"), and words for how something is to be done ("immediate", "simultaneous") count for nothing.
 *
 * <p>Remembers words; safe between threads.
 */
final class Matter {

    private static final Set<String> MANNER = Lexicon.load(Matter.class, "stances.yaml").words("manner");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-\\p{L}+)*");

    private final Issues issues;
    private final Map<String, Sense> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> labels = new ConcurrentHashMap<>();

    Matter(Issues issues) {
        this.issues = issues;
    }

    /** What a word alone may mean. */
    private record Sense(Set<String> issues, Set<String> stems) {}

    private boolean isOf(String word, String issue) {
        Sense sense = known.computeIfAbsent(word, it -> new Sense(Set.copyOf(issues.in(it)), Wording.of(it).stems()));
        return sense.issues().contains(issue)
                || !sense.stems().isEmpty()
                        && labels.computeIfAbsent(issue, it -> Wording.of(issues.label(it)).stems()).containsAll(sense.stems());
    }

    Wording of(String words, String issue) {
        StringBuilder plain = new StringBuilder();
        Matcher word = WORD.matcher(words);
        int from = 0;
        while (word.find()) {
            plain.append(words, from, word.start());
            from = word.end();
            String found = word.group();
            if (isOf(found, issue)) {
                plain.append("issue").append(issue.replace("-", ""));
            } else if (!MANNER.contains(found.toLowerCase(Locale.ROOT))) {
                plain.append(found);
            }
        }
        return Wording.of(plain.append(words.substring(from)).toString());
    }
}
