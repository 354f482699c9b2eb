package org.rapporteur.reading.tagging;

import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.process.AmericanizeFunction;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.reading.models.QuickCopies;

/**
 * Gives each word of a sentence its part of speech: the likeliest row of tags by a maximum entropy model, which looks at words around and at
 * the two tags before (Toutanova, Klein, Manning and Singer, "Feature-Rich Part-of-Speech Tagging with a Cyclic Dependency Network", NAACL
 * 2003; the one-way model that Stanford CoreNLP publishes and uses). Tags are those of its own tagger but for ties within the precision of a
 * double. What the model says of a word wherever it stands is found out once for all sentences.
 *
 * <p>Safe for use by several threads.
 */
public final class PartOfSpeechTagger {

    private static final String ENGLISH = "/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** The word behind the last, and what the model calls a word, or a tag, outside of the sentence. */
    private static final String END = ".$.";
    private static final String OUTSIDE = "NA";
    private static final int COMPANY_WINDOW = 3;
    /** So many words are remembered; then it begins anew. */
    private static final int REMEMBERED = 32_768;

    private final TaggerModel model;
    private final int tagCount;
    private final AmericanizeFunction spelling = new AmericanizeFunction();
    private final Map<String, Lexeme> lexemes = new ConcurrentHashMap<>();
    private final Lexeme outside;
    private final Lexeme end;
    /** By the two tags before, the last of the tags standing for none: what they say of the next. */
    private final double[][] byTags;

    PartOfSpeechTagger(TaggerModel model) {
        this.model = model;
        this.tagCount = model.tags().size();
        this.outside = Lexeme.of(OUTSIDE, model);
        this.end = Lexeme.of(END, model);
        this.byTags = new double[(tagCount + 1) * (tagCount + 1)][];
        for (int second = 0; second <= tagCount; second++) {
            for (int first = 0; first <= tagCount; first++) {
                double[] scores = new double[tagCount];
                model.weights(Feature.TWO_TAGS_BEFORE, name(second) + "!" + name(first)).addTo(scores);
                model.weights(Feature.TAG_BEFORE, name(first)).addTo(scores);
                byTags[second * (tagCount + 1) + first] = scores;
            }
        }
    }

    /** With the published model of English, from our copy of it if there is one. Takes a second or two without. */
    public static PartOfSpeechTagger english() {
        return english(QuickCopies.ofUser());
    }

    static PartOfSpeechTagger english(QuickCopies copies) {
        URL published = PartOfSpeechTagger.class.getResource(ENGLISH);
        if (published == null) {
            throw new IllegalStateException("the tagger's model is not on the class path: " + ENGLISH);
        }
        return new PartOfSpeechTagger(copies.load(published, new TaggerForm()));
    }

    private String name(int tag) {
        return tag == tagCount ? OUTSIDE : model.tags().get(tag);
    }

    /**
     * The Penn Treebank part of speech of each word.
     *
     * @param words of one sentence
     */
    public List<String> tag(List<String> words) {
        int size = words.size();
        // Outside before it, its words, the end, outside behind that.
        Lexeme[] sentence = new Lexeme[size + 2 + COMPANY_WINDOW];
        Arrays.fill(sentence, outside);
        for (int i = 0; i < size; i++) {
            sentence[i + 1] = lexeme(spelling.apply(words.get(i)));
        }
        sentence[size + 1] = end;
        int[] best = best(sentence, size + 1);
        List<String> tags = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            tags.add(model.tags().get(best[i]));
        }
        return tags;
    }

    private Lexeme lexeme(String word) {
        Lexeme known = lexemes.get(word);
        if (known == null) {
            known = Lexeme.of(word, model);
            if (lexemes.size() >= REMEMBERED) {
                lexemes.clear();
            }
            lexemes.put(word, known);
        }
        return known;
    }

    /**
     * The best row of tags (Viterbi): for each two tags side by side the best way to get there.
     *
     * @param sentence its words begin at 1
     * @param length of its words, and the end
     */
    private int[] best(Lexeme[] sentence, int length) {
        int[] none = {tagCount};
        int[] second = none;
        int[] first = none;
        double[][] reached = {{0}};
        int[][][] ways = new int[length][][];
        double[] scores = new double[tagCount];
        for (int at = 0; at < length; at++) {
            Lexeme lexeme = sentence[at + 1];
            int[] tags = lexeme.tags();
            double[] around = around(sentence, at + 1);
            double[][] next = new double[first.length][tags.length];
            int[][] way = new int[first.length][tags.length];
            for (int f = 0; f < first.length; f++) {
                Arrays.fill(next[f], Double.NEGATIVE_INFINITY);
            }
            for (int s = 0; s < second.length; s++) {
                for (int f = 0; f < first.length; f++) {
                    score(scores, lexeme, around, second[s], first[f]);
                    for (int t = 0; t < tags.length; t++) {
                        double score = reached[s][f] + scores[tags[t]];
                        if (score > next[f][t]) {
                            next[f][t] = score;
                            way[f][t] = s;
                        }
                    }
                }
            }
            ways[at] = way;
            reached = next;
            second = first;
            first = tags;
        }
        return traced(sentence, length, reached, ways);
    }

    private static int[] traced(Lexeme[] sentence, int length, double[][] reached, int[][][] ways) {
        int before = 0;
        int last = 0;
        for (int f = 0; f < reached.length; f++) {
            for (int t = 0; t < reached[f].length; t++) {
                if (reached[f][t] > reached[before][last]) {
                    before = f;
                    last = t;
                }
            }
        }
        int[] best = new int[length];
        for (int at = length - 1; at >= 0; at--) {
            best[at] = sentence[at + 1].tags()[last];
            int earlier = ways[at][before][last];
            last = before;
            before = earlier;
        }
        return best;
    }

    /** The logarithms of how likely each tag is behind these two. */
    private void score(double[] scores, Lexeme lexeme, double[] around, int second, int first) {
        System.arraycopy(byTags[second * (tagCount + 1) + first], 0, scores, 0, tagCount);
        (first == tagCount ? lexeme.first() : lexeme.later()).addTo(scores);
        for (int tag = 0; tag < tagCount; tag++) {
            scores[tag] += around[tag];
        }
        double all = ArrayMath.logSum(scores);
        for (int tag : lexeme.tags()) {
            scores[tag] -= all;
        }
    }

    /** What a word and the words around it say of its tag. */
    private double[] around(Lexeme[] sentence, int at) {
        Lexeme word = sentence[at];
        Lexeme before = sentence[at - 1];
        Lexeme after = sentence[at + 1];
        double[] scores = new double[tagCount];
        before.before().addTo(scores);
        after.after().addTo(scores);
        if (word.rare()) {
            before.shapeBefore().addTo(scores);
            after.shapeAfter().addTo(scores);
            before.clusterBefore().addTo(scores);
            after.clusterAfter().addTo(scores);
            model.weights(Feature.CLUSTERS, before.cluster() + "|" + word.cluster() + "|" + after.cluster()).addTo(scores);
            model.weights(Feature.COMPANY, Feature.flag(word.capital() && isCompany(sentence, at))).addTo(scores);
        }
        for (int tag = 0; tag < tagCount; tag++) {
            scores[tag] += word.own()[tag];
        }
        return scores;
    }

    private static boolean isCompany(Lexeme[] sentence, int at) {
        for (int i = at; i <= at + COMPANY_WINDOW && i < sentence.length; i++) {
            if (sentence[i].company()) {
                return true;
            }
        }
        return false;
    }
}
