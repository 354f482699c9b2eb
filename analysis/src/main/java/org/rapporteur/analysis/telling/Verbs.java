package org.rapporteur.analysis.telling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Stance;

/** The plain words for acts, stances and ties, read from {@code verbs.yaml}. Immutable, safe between threads. */
public final class Verbs {

    private static final Lexicon LEXICON = Lexicon.load(Verbs.class, "verbs.yaml");
    private static final Map<String, String> ACTS = table("verbs", "act");
    private static final Map<String, String> STANCES = table("stances", "stance");
    private static final Map<String, String> BEFORE_TO = table("stances", "stance", "before_to");
    private static final Map<String, String> RELATIONS = table("relations", "relation");
    private static final Set<String> PRONOUNS = LEXICON.words("pronouns");
    private static final Set<String> ARTICLES = LEXICON.words("articles");

    private static final Set<String> POSSESSIVES = LEXICON.words("possessives");
    private static final Set<String> LOSSES = LEXICON.words("losses");
    private static final Set<String> PLURALS = LEXICON.words("plurals");
    private static final Set<String> FOLLOWS = LEXICON.words("follows");
    private static final Set<String> ATTRIBUTIONS = LEXICON.words("attributions");
    private static final Set<String> SOURCE_ENDS = LEXICON.words("source_ends");

    private Verbs() {}

    /** What a speaker did: "demanded". */
    public static String of(Act act) {
        return word(ACTS, act);
    }

    /** Where a holder stands: "open to". */
    public static String of(Stance stance) {
        return word(STANCES, stance);
    }

    /** As {@link #of(Stance)}, before "to leave": nobody "accepts to leave". */
    public static String beforeTo(Stance stance) {
        return BEFORE_TO.getOrDefault(stance.code(), of(stance));
    }

    /** How a requirement is tied: "only after". */
    public static String of(ConditionRelation relation) {
        return word(RELATIONS, relation);
    }

    /** Whether words stand for somebody named before: "they". */
    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a word ends the noun that a source is called by: "officials close to the talks". */
    static boolean endsSource(String word) {
        return SOURCE_ENDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether words can follow a verb without a colon: "a truce", "that it would leave". */
    public static boolean runsOn(String words) {
        return FOLLOWS.contains(words.split(" ")[0]);
    }

    /** Whether words say themselves what became of those they count: "thousands of lives". */
    static boolean tellsLoss(String words) {
        return Arrays.stream(words.split("[^\\p{L}]+")).anyMatch(LOSSES::contains);
    }

    /** Whether the first word of a source shows that it is more than one. */
    static boolean isPlural(String first) {
        return PLURALS.contains(first.toLowerCase(Locale.ROOT));
    }

    /** Whether a pronoun is a possessive: "its demand". */
    static boolean isPossessive(String pronoun) {
        return POSSESSIVES.contains(pronoun.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether words attribute without being a verb: "according to". */
    static boolean isAttribution(String words) {
        return ATTRIBUTIONS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is an article. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String word(Map<String, String> table, Coded value) {
        return table.getOrDefault(value.code(), value.code());
    }

    private static Map<String, String> table(String list, String key) {
        return table(list, key, "verb");
    }

    private static Map<String, String> table(String list, String key, String value) {
        Map<String, String> table = new HashMap<>();
        LEXICON.entries(list).stream()
                .filter(entry -> entry.containsKey(value))
                .forEach(entry -> table.put(entry.get(key), entry.get(value)));
        return Map.copyOf(table);
    }
}
