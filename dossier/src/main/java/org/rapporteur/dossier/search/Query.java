package org.rapporteur.dossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.dossier.words.Word;

/**
 * What a user asks for. Words stand alone or, in quotation marks, together; everything else a user may type (operators,
 * brackets, a mark that is never closed) means nothing and harms nothing.
 *
 * @param terms may be empty: then nothing is asked for
 */
public record Query(List<Term> terms) {

    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|[^\\s\"“”„«»]+");
    /** Shorter words find themselves only: "war" is not "warning". */
    private static final int LONG_ENOUGH = 4;
    /** What is asked beyond is left out: more than anybody types. */
    private static final int MOST_TERMS = 64;

    public Query {
        terms = List.copyOf(terms);
    }

    /** Words that must stand together, in this order; a single word that is long enough also finds longer ones. */
    record Term(List<String> words, boolean open) {

        private boolean startsAt(List<Word> passage, int index) {
            if (index + words.size() > passage.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = passage.get(index + i).folded();
                if (open ? !word.startsWith(words.get(i)) : !word.equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** As FTS5 writes it; the words are letters and digits only, so nothing needs escaping inside the marks. */
        private String written() {
            return "\"" + String.join(" ", words) + "\"" + (open ? "*" : "");
        }
    }

    /** Understands what a user typed. */
    public static Query of(String typed) {
        List<Term> terms = new ArrayList<>();
        for (MatchResult part : (Iterable<MatchResult>) PART.matcher(typed).results()::iterator) {
            boolean quoted = part.group(1) != null;
            List<String> words = Word.of(quoted ? part.group(1) : part.group()).stream()
                    .map(Word::folded)
                    .toList();
            // "cease-fire" typed without marks is two words that stand together.
            if (!words.isEmpty() && terms.size() < MOST_TERMS) {
                boolean open = !quoted && words.size() == 1 && words.get(0).length() >= LONG_ENOUGH;
                terms.add(new Term(words, open));
            }
        }
        return new Query(terms);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** For passages that have all the terms, in the query language of FTS5. */
    public String forAll() {
        return terms.stream().map(Term::written).collect(Collectors.joining(" AND "));
    }

    /** For passages that have at least one of them. */
    public String forAny() {
        return terms.stream().map(Term::written).collect(Collectors.joining(" OR "));
    }

    /** The first word of a passage with which one of the terms begins. */
    public Optional<Word> firstMatch(List<Word> passage) {
        for (int i = 0; i < passage.size(); i++) {
            int index = i;
            if (terms.stream().anyMatch(term -> term.startsAt(passage, index))) {
                return Optional.of(passage.get(i));
            }
        }
        return Optional.empty();
    }
}
