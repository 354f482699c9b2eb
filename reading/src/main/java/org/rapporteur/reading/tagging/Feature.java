package org.rapporteur.reading.tagging;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** What the model looks at, in the order in which it counts them. Those from {@link #SHAPE_BEFORE} on are for rare words alone. */
enum Feature {
    WORD_BEFORE("Extractor(-1,word)"),
    WORD("Extractor(0,word)", word -> word),
    WORD_AFTER("Extractor(1,word)"),
    TWO_TAGS_BEFORE("ExtractorContinuousTagConj(-2 ... -1)"),
    TAG_BEFORE("Extractor(-1,tag)"),
    SHAPE_BEFORE("ExtractorWordShapeClassifier(-1,chris2)"),
    SHAPE("ExtractorWordShapeClassifier(0,chris2)", Feature::shape),
    SHAPE_AFTER("ExtractorWordShapeClassifier(1,chris2)"),
    CLUSTER_BEFORE("ExtractorDistsim(-1,word)"),
    CLUSTER("ExtractorDistsim(0,word)"),
    CLUSTER_AFTER("ExtractorDistsim(1,word)"),
    CLUSTERS("ExtractorDistsimConjunction(-1,1)"),
    CAPITAL("ExtractorUCase()", word -> flag(has(word, Character::isUpperCase))),
    NUMBER("ExtractorCNumber()", word -> flag(has(word, Character::isDigit))),
    DASH("ExtractorDash()", word -> flag(hasDash(word))),
    LETTER_NUMBER_DASH("ExtractorLetterDigitDash()", word -> flag(has(word, Character::isLetter) && hasDash(word) && has(word, Character::isDigit))),
    COMPANY("CompanyNameDetector()"),
    ALL_CAPITALS("ExtractorAllCapitalized()", word -> flag(word.chars().allMatch(Character::isUpperCase))),
    CAPITAL_NUMBER_DASH("ExtractorUpperDigitDash()", word -> flag(has(word, Character::isUpperCase) && hasDash(word) && has(word, Character::isDigit))),
    FIRST_WITH_CAPITAL("ExtractorStartSentenceCap()"),
    LATER_WITH_CAPITAL("ExtractorMidSentenceCapC()"),
    FIRST_HAS_CAPITAL("ExtractorMidSentenceCap()"),
    PREFIX_1(1), PREFIX_2(2), PREFIX_3(3), PREFIX_4(4), PREFIX_5(5), PREFIX_6(6), PREFIX_7(7), PREFIX_8(8), PREFIX_9(9), PREFIX_10(10),
    SUFFIX_1(-1), SUFFIX_2(-2), SUFFIX_3(-3), SUFFIX_4(-4), SUFFIX_5(-5), SUFFIX_6(-6), SUFFIX_7(-7), SUFFIX_8(-8), SUFFIX_9(-9), SUFFIX_10(-10),
    UNICODE_SHAPE("ExtractorWordShapeClassifier(0,chris4)", word -> WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4)),
    NEITHER_LETTER_NOR_NUMBER("ExtractorNonAlphanumeric()", word -> flag(!has(word, Character::isLetterOrDigit)));

    static final String YES = "1";
    static final String NO = "0";

    /** A word that is shorter than its prefix. */
    private static final String TOO_SHORT = "######";

    /** What it is called in the published model. */
    private final String published;
    /** Its value, where the word alone tells it and nothing else does. */
    private final Function<String, String> ofWord;

    Feature(String published, Function<String, String> ofWord) {
        this.published = published;
        this.ofWord = ofWord;
    }

    Feature(String published) {
        this(published, null);
    }

    /** A prefix of so many letters, or a suffix if there are fewer than none. */
    Feature(int letters) {
        this(
                "ExtractorWord%s(len%d,w0)".formatted(letters > 0 ? "Pref" : "Suff", Math.abs(letters)),
                word -> word.length() < Math.abs(letters)
                        ? TOO_SHORT
                        : letters > 0 ? word.substring(0, letters) : word.substring(word.length() + letters));
    }

    String published() {
        return published;
    }

    boolean isForRareWords() {
        return compareTo(SHAPE_BEFORE) >= 0;
    }

    /** Whether a word's letters alone tell its value. */
    boolean isOfWord() {
        return ofWord != null;
    }

    /** Its value for a word. Asked of those {@link #isOfWord} alone. */
    String of(String word) {
        return ofWord.apply(word);
    }

    static String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
    }

    static boolean has(String word, IntPredicate letter) {
        return word.chars().anyMatch(letter);
    }

    private static boolean hasDash(String word) {
        return word.indexOf('-') >= 0;
    }

    static String flag(boolean is) {
        return is ? YES : NO;
    }
}
