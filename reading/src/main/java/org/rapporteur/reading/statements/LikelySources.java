package org.rapporteur.reading.statements;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Which words can stand for somebody who speaks: "the ministry", "several", "Reyes", and not "the bridge". Pure functions over one sentence. */
final class LikelySources {

    private static final Pattern PERSON = Pattern.compile(".*(?:er|or|ist|ian|man|woman|people|fan)");

    private final CueLexicon lexicon;
    private final Set<String> pronouns;

    LikelySources(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.pronouns = lexicon.words("speaking-pronouns");
    }

    /** Whether the noun could be somebody who speaks, wants or acts with words. */
    boolean maySpeak(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String tag = token.tag();
        if (tag.startsWith("JJ")) {
            return pronouns.contains(lemma)
                    || lexicon.isSource("bodies", lemma)
                    || tag.equals("JJ") && lexicon.isSource("offices", lemma);
        }
        if (tag.startsWith("PRP") || tag.startsWith("WP") || tag.equals("DT") || tag.equals("CD")) {
            return pronouns.contains(lemma);
        }
        return token.isName() || !token.entity().equals("O") || lexicon.canSpeak(lemma);
    }

    /** Nouns that end like words for people who do something: enough for a wish, where no list has them. */
    boolean mayWant(Sentence sentence, int i) {
        return maySpeak(sentence, i) || sentence.token(i).isNoun() && PERSON.matcher(sentence.token(i).lemma()).matches();
    }
}
