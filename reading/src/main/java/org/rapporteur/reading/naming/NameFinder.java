package org.rapporteur.reading.naming;

import edu.stanford.nlp.process.AmericanizeFunction;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.reading.models.Print;
import org.rapporteur.reading.models.QuickCopies;

/**
 * Finds names of persons, places and organisations, with the English model of three classes that Stanford CoreNLP publishes: a conditional
 * random field (Finkel, Grenager and Manning, "Incorporating Non-local Information into Information Extraction Systems by Gibbs Sampling",
 * ACL 2005). Labels are those of its own classifier but for ties within the precision of a double. What the model says of a word wherever
 * it stands is found out once for all sentences.
 *
 * <p>Safe for use by several threads.
 */
public final class NameFinder {

    /** The label of a word that is no part of a name. */
    public static final String NO_NAME = "O";

    private static final String ENGLISH = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** So many words to each side of a word are looked at. */
    private static final int WIDTH = 5;
    /** So many words are remembered; then it begins anew. */
    private static final int REMEMBERED = 32_768;

    private static final Print DOTS = Print.of("...");
    private static final Print DASH = Print.of("-");

    private final NamingModel model;
    private final Weights weights;
    private final int labelCount;
    private final AmericanizeFunction spelling = new AmericanizeFunction();
    private final Map<String, Lexeme> lexemes = new ConcurrentHashMap<>();
    private final Lexeme outside;

    NameFinder(NamingModel model) {
        this.model = model;
        this.weights = model.weights();
        this.labelCount = model.labels().size();
        this.outside = Lexeme.outside(model);
    }

    /** With the published model of English, from our copy of it if there is one. Takes a second or two without. */
    public static NameFinder english() {
        return english(QuickCopies.ofUser());
    }

    static NameFinder english(QuickCopies copies) {
        URL published = NameFinder.class.getResource(ENGLISH);
        if (published == null) {
            throw new IllegalStateException("the name finder's model is not on the class path: " + ENGLISH);
        }
        return new NameFinder(copies.load(published, new NamingForm()));
    }

    NamingModel model() {
        return model;
    }

    /**
     * The label of each word: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or {@link #NO_NAME}.
     *
     * @param words of one sentence
     * @param tags the Penn Treebank part of speech of each
     */
    public List<String> label(List<String> words, List<String> tags) {
        int size = words.size();
        if (size == 0) {
            return List.of();
        }
        Lexeme[] sentence = new Lexeme[size + 2 * WIDTH];
        Arrays.fill(sentence, outside);
        for (int i = 0; i < size; i++) {
            sentence[i + WIDTH] = lexeme(words.get(i));
        }
        int[] best = best(sentence, new Repetition(sentence, tags, WIDTH), size);
        List<String> labels = new ArrayList<>(size);
        for (int label : best) {
            labels.add(model.labels().get(label));
        }
        return labels;
    }

    private Lexeme lexeme(String word) {
        Lexeme known = lexemes.get(word);
        if (known == null) {
            known = Lexeme.of(spelling.apply(word), model);
            if (lexemes.size() >= REMEMBERED) {
                lexemes.clear();
            }
            lexemes.put(word, known);
        }
        return known;
    }

    /** The best row of labels (Viterbi); before the sentence there is no name. */
    private int[] best(Lexeme[] sentence, Repetition repetition, int size) {
        double[] reached = new double[labelCount];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        reached[0] = 0;
        double[] next = new double[labelCount];
        double[] scores = new double[labelCount];
        double[] pairScores = new double[model.pairs()];
        int[][] ways = new int[size][labelCount];
        for (int at = 0; at < size; at++) {
            score(sentence, at + WIDTH, scores);
            repetition.addTo(scores, at, weights);
            scorePairs(sentence, at + WIDTH, pairScores);
            for (int label = 0; label < labelCount; label++) {
                int from = 0;
                double best = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < labelCount; before++) {
                    double score = reached[before] + pairScores[before * labelCount + label];
                    if (score > best) {
                        best = score;
                        from = before;
                    }
                }
                next[label] = best + scores[label];
                ways[at][label] = from;
            }
            double[] free = reached;
            reached = next;
            next = free;
        }
        int label = 0;
        for (int other = 1; other < labelCount; other++) {
            if (reached[other] > reached[label]) {
                label = other;
            }
        }
        int[] best = new int[size];
        for (int at = size - 1; at >= 0; at--) {
            best[at] = label;
            label = ways[at][label];
        }
        return best;
    }

    /** What is in view says of each label of the word at this place. */
    private void score(Lexeme[] sentence, int at, double[] scores) {
        Lexeme word = sentence[at];
        Lexeme before = sentence[at - 1];
        Lexeme after = sentence[at + 1];
        System.arraycopy(word.own(), 0, scores, 0, labelCount);
        add(scores, before.ofNext());
        add(scores, after.ofLast());
        for (int i = 1; i <= WIDTH; i++) {
            if (isNew(sentence, at, i, 1)) {
                add(scores, sentence[at + i].soonAfter());
            }
            if (isNew(sentence, at, i, -1)) {
                add(scores, sentence[at - i].soonBefore());
            }
        }
        Print dotsShape = DOTS.then(word.shape());
        Print shapeDots = word.shape().then(DOTS);
        Print shapes = before.shape().then(dotsShape);
        weights.addTo(scores, Template.WORD_BEFORE_SHAPE.print(before.letters().then(dotsShape)));
        weights.addTo(scores, Template.SHAPE_WORD_AFTER.print(shapeDots.then(after.letters())));
        weights.addTo(scores, Template.TWO_SHAPES.print(shapes));
        weights.addTo(scores, Template.SHAPE_AND_NEXT.print(shapeDots.then(after.shape())));
        weights.addTo(scores, Template.THREE_SHAPES.print(shapes.then(DOTS).then(after.shape())));
        if (before.isShort()) {
            weights.addTo(scores, Template.SECOND_WORD_BEFORE_SHAPE.print(sentence[at - 2].letters().then(dotsShape)));
        }
        if (after.isShort()) {
            weights.addTo(scores, Template.SECOND_WORD_AFTER_SHAPE.print(sentence[at + 2].letters().then(dotsShape)));
        }
    }

    /** Whether the word so far away is none of those between. */
    private static boolean isNew(Lexeme[] sentence, int at, int distance, int direction) {
        String word = sentence[at + direction * distance].word();
        for (int i = 1; i < distance; i++) {
            if (sentence[at + direction * i].word().equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** What is in view says of each label before and label of the word at this place. */
    private void scorePairs(Lexeme[] sentence, int at, double[] scores) {
        Lexeme word = sentence[at];
        Lexeme before = sentence[at - 1];
        System.arraycopy(word.ownOfPair(), 0, scores, 0, scores.length);
        add(scores, before.nextOfPair());
        add(scores, sentence[at + 1].lastOfPair());
        weights.addTo(scores, Template.PAIR_WORDS.print(before.letters().then(DASH).then(word.letters())));
        weights.addTo(scores, Template.PAIR_CLUSTERS.print(before.pairCluster().then(DASH).then(word.pairCluster())));
        weights.addTo(scores, Template.PAIR_SHAPES.print(before.shape().then(DASH).then(word.shape())));
    }

    private static void add(double[] scores, double[] more) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += more[i];
        }
    }
}
