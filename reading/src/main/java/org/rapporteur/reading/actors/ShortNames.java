package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Text;

/**
 * The short names that a report itself gives to bodies: "the Northern River Column (NRC)", "the Bakers’ Guild, known as
 * BG,". They need not be initials: the letters may be those of the name in another language. Pure functions.
 */
final class ShortNames {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&]*\\p{Lu}[\\p{L}\\p{N}&]*|\\p{Lu}\\p{N}+|(?:\\p{Lu}\\.){2,}");
    /** "(known by its Spanish acronym ELN)": how many words may stand before the short name. */
    private static final int LONGEST_ASIDE = 8;

    private ShortNames() {}

    /** Short name without its points to the full name as written, of all that the sentences introduce. */
    static Map<String, String> of(List<Sentence> sentences, Map<Integer, List<Name>> names) {
        Map<String, String> full = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Name name : names.get(sentence.index())) {
                if (name.kind() == Name.Kind.ORGANISATION && name.last() > name.first()) {
                    int at = introducedBehind(sentence, name.last());
                    if (at >= 0) {
                        full.putIfAbsent(plain(sentence.token(at).text()), name.text().replaceAll("\\s+", " ").replaceAll("['’]s?$", ""));
                    }
                }
            }
        }
        return full;
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
