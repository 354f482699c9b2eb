package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Text;

/**
 * The short names of the bodies in a report: those that it gives itself ("the Northern River Column (CRN)", "…, known as
 * CRN,"), whose letters may be those of the name in another language, and initials. Pure functions.
 */
final class ShortNames {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&]*\\p{Lu}[\\p{L}\\p{N}&]*|\\p{Lu}\\p{N}+|(?:\\p{Lu}\\.){2,}");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");
    /** "(known by its Spanish acronym ELN)": how many words may stand before the short name. */
    private static final int LONGEST_ASIDE = 8;
    /** Two letters shorten too many names. */
    private static final int SHORTEST_INITIALS = 3;

    private ShortNames() {}

    /** Short name without its points to the full name as written, of all that the sentences introduce. */
    static Map<String, String> of(List<Sentence> sentences, Map<Integer, List<Name>> names) {
        Map<String, String> full = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Name name : names.get(sentence.index())) {
                if (name.kind() == Name.Kind.ORGANISATION && name.last() > name.first()) {
                    int at = introducedBehind(sentence, name.last());
                    if (at >= 0) {
                        full.putIfAbsent(plain(sentence.token(at).text()), written(name));
                    }
                }
            }
        }
        Map<String, Set<String>> byInitials = new HashMap<>();
        names.values().stream()
                .flatMap(List::stream)
                .filter(name -> name.kind() == Name.Kind.ORGANISATION && name.last() > name.first())
                .map(ShortNames::written)
                .forEach(name -> byInitials.computeIfAbsent(initials(name), none -> new HashSet<>()).add(name));
        byInitials.forEach((initials, written) -> {
            if (initials.length() >= SHORTEST_INITIALS && written.size() == 1) {
                full.putIfAbsent(initials, written.iterator().next());
            }
        });
        return full;
    }

    private static String written(Name name) {
        return name.text().replaceAll("\\s+", " ").replaceAll("['’]s?$", "");
    }

    /** The first letters of the words that are written with a capital. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** The token of the short name that the words behind a name give it, -1 if they give none. */
    private static int introducedBehind(Sentence sentence, int last) {
        int opening = last + 1;
        if (opening + 1 >= sentence.size()) {
            return -1;
        }
        boolean bracket = isBracket(sentence.token(opening), "(", "-LRB-");
        boolean aside = sentence.token(opening).text().equals(",")
                && (sentence.token(opening + 1).lemma().equals("or") || sentence.token(opening + 1).lemma().equals("know"));
        if (!bracket && !aside) {
            return -1;
        }
        for (int i = opening + 1; i < Math.min(sentence.size(), opening + 1 + LONGEST_ASIDE); i++) {
            Token token = sentence.token(i);
            if (SHORT.matcher(token.text()).matches()) {
                boolean closes = i + 1 < sentence.size()
                        && (bracket ? isBracket(sentence.token(i + 1), ")", "-RRB-") || isPause(sentence.token(i + 1)) : isPause(sentence.token(i + 1)));
                return closes ? i : -1;
            }
            if (isPause(token) || isBracket(token, ")", "-RRB-")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPause(Token token) {
        return token.text().equals(",") || token.text().equals(";");
    }

    private static boolean isBracket(Token token, String mark, String name) {
        return token.text().equals(mark) || token.text().equals(name);
    }

    /** "the MRR": letters that a report takes for known are a body's, whether it names the body in full or not. */
    static boolean isLetters(String word) {
        return LETTERS.matcher(word).matches();
    }

    /** Without points. */
    static String plain(String word) {
        return word.replace(".", "");
    }

    /** The names, and every short name among words that the name model sees no name in, or a place's or person's. */
    static List<Name> added(Sentence sentence, List<Name> names, Map<String, String> shortNames, Text text) {
        if (shortNames.isEmpty()) {
            return names;
        }
        List<Name> all = new ArrayList<>(names);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            boolean inside = names.stream().anyMatch(name -> name.first() <= i && i <= name.last() && name.last() > name.first());
            if (!inside && shortNames.containsKey(plain(token.text()))) {
                all.removeIf(name -> name.first() == i);
                all.add(new Name(Name.Kind.ORGANISATION, i, i, text.slice(token.span())));
            }
        }
        all.sort(Comparator.comparingInt(Name::first));
        return all;
    }
}
