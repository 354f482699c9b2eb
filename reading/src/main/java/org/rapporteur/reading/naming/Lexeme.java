package org.rapporteur.reading.naming;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.reading.models.Print;

/**
 * What the model says of a word wherever it stands. Immutable but for its arrays, which nobody writes; those {@code OfPair} have a score
 * for each label before and label, the others for each label.
 *
 * @param word as it is spelled in America
 * @param letters the fingerprint of the word, and {@code shape} and {@code cluster} of those; {@code pairCluster} as pairs know it
 * @param own what it says of itself
 * @param ofNext what it says of the word behind it, and {@code ofLast} of the word before it
 * @param soonAfter what it says of a word that it follows soon, and {@code soonBefore} of a word that follows it soon
 * @param ownOfPair as {@code own}
 * @param nextOfPair as {@code ofNext}
 * @param lastOfPair as {@code ofLast}
 * @param isShort whether the word beyond it is looked at as well
 * @param nameLike whether it has a capital in front and no other
 * @param plain whether it has no capital, and a letter
 * @param lettered whether it has a letter
 */
record Lexeme(
        String word,
        Print letters,
        Print shape,
        Print cluster,
        Print pairCluster,
        double[] own,
        double[] ofNext,
        double[] ofLast,
        double[] soonAfter,
        double[] soonBefore,
        double[] ownOfPair,
        double[] nextOfPair,
        double[] lastOfPair,
        boolean isShort,
        boolean nameLike,
        boolean plain,
        boolean lettered) {

    private static final int SHORT = 3;
    private static final int LONGEST_PART = 6;
    /** What the model was taught that there is where there is no word. */
    private static final String NOTHING = "null";

    static Lexeme of(String word, NamingModel model) {
        return of(word, model.shape(word), model.shape(word), model.cluster(word), model.cluster(word), model);
    }

    /** Where there is no word: before the sentence and behind it. */
    static Lexeme outside(NamingModel model) {
        return of("", "", NOTHING, NOTHING, "", model);
    }

    private static Lexeme of(String word, String shape, String shapeAfter, String cluster, String pairCluster, NamingModel model) {
        Print letters = Print.of(word);
        Print form = Print.of(shape);
        Print group = Print.of(cluster);
        Print pairGroup = Print.of(pairCluster);
        Weights weights = model.weights();
        int labels = model.labels().size();
        double[] own = sum(weights, labels, Template.ALWAYS.print(), Template.WORD.print(letters), Template.CLUSTER.print(group), Template.SHAPE.print(form));
        parts(word).forEach(part -> weights.addTo(own, Template.PART.print(Print.of(part))));
        return new Lexeme(
                word,
                letters,
                form,
                group,
                pairGroup,
                own,
                sum(weights, labels, Template.WORD_BEFORE.print(letters), Template.CLUSTER_BEFORE.print(group), Template.SHAPE_BEFORE.print(form)),
                sum(weights, labels, Template.WORD_AFTER.print(letters), Template.CLUSTER_AFTER.print(group), Template.SHAPE_AFTER.print(form)),
                sum(weights, labels, Template.SOON_AFTER.print(letters)),
                sum(weights, labels, Template.SOON_BEFORE.print(letters)),
                sum(
                        weights,
                        model.pairs(),
                        Template.PAIR_ALWAYS.print(),
                        Template.PAIR_WORD.print(letters),
                        Template.PAIR_CLUSTER.print(pairGroup),
                        Template.PAIR_SHAPE.print(form),
                        Template.PAIR_SHAPE_AGAIN.print(form)),
                sum(
                        weights,
                        model.pairs(),
                        Template.PAIR_WORD_BEFORE.print(letters),
                        Template.PAIR_CLUSTER_BEFORE.print(pairGroup),
                        Template.PAIR_SHAPE_BEFORE.print(form)),
                sum(weights, model.pairs(), Template.PAIR_SHAPE_AFTER.print(Print.of(shapeAfter))),
                word.length() <= SHORT,
                isNameLike(word),
                !hasCapital(word) && hasLetter(word),
                hasLetter(word));
    }

    private static double[] sum(Weights weights, int size, long... prints) {
        double[] sum = new double[size];
        for (long print : prints) {
            weights.addTo(sum, print);
        }
        return sum;
    }

    /** The beginnings and the ends of the word, its bounds marked; each once, without the mark that {@link Template#PART} ends in. */
    private static Set<String> parts(String word) {
        String bounded = '<' + word + '>';
        Set<String> parts = new HashSet<>();
        for (int length = 2; length <= Math.min(LONGEST_PART, bounded.length()); length++) {
            parts.add('#' + bounded.substring(0, length));
            parts.add('#' + bounded.substring(bounded.length() - length));
        }
        return parts;
    }

    private static boolean isNameLike(String word) {
        return word.length() > 1 && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0))) && !hasCapital(word.substring(1));
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
