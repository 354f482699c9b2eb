package org.rapporteur.reading.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.rapporteur.record.Report;

/**
 * Gives the words of a report that is set all in capitals (old wire copy, telegrams) the case in which they would be
 * written today, so that tagger, name finder and parser, which learned from mixed case, can read them. Only the words
 * change: where they stand in the report, and with that every citation, stays.
 *
 * <p>The case comes from CoreNLP's truecasing model (a conditional random field over words without case, after Lita et
 * al., "tRuEcasIng", ACL 2003). It is loaded when the first such report is met, once for all threads; it takes some
 * seconds and about 200 MB. Safe between threads.
 */
final class TrueCase {

    /** A report counts as one in capitals if so much of its letters that have a case are. */
    private static final double MOSTLY = 0.9;

    /** A text with fewer letters than this tells nothing of its house. */
    private static final int LETTERS = 80;

    /** A word of so many letters or fewer of which the model knows nothing may be an abbreviation and stays. */
    private static final int ABBREVIATION = 4;

    /** Loaded by the first thread that asks. */
    private static final class Model {

        static final StanfordCoreNLP ANNOTATOR = load();

        private static StanfordCoreNLP load() {
            Properties properties = new Properties();
            properties.setProperty("annotators", "truecase");
            properties.setProperty("enforceRequirements", "false");
            return new StanfordCoreNLP(properties, false);
        }
    }

    private TrueCase() {}

    /** Whether the report is set all in capitals. */
    static boolean isInCapitals(Report report) {
        int capitals = 0;
        int letters = 0;
        for (int point : report.text().toString().codePoints().toArray()) {
            if (Character.isUpperCase(point)) {
                capitals++;
                letters++;
            } else if (Character.isLowerCase(point)) {
                letters++;
            }
        }
        return letters >= LETTERS && capitals >= MOSTLY * letters;
    }

    /** Gives every token of these sentences its word in restored case; what it was stays its original text. */
    static void restore(Annotation sentences) {
        Model.ANNOTATOR.annotate(sentences);
        sentences.get(CoreAnnotations.SentencesAnnotation.class).forEach(sentence -> {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            for (int i = 0; i < tokens.size(); i++) {
                CoreLabel token = tokens.get(i);
                String word = restored(token);
                token.setWord(i == 0 ? titled(word) : word);
                token.setValue(token.word());
            }
        });
    }

    private static String restored(CoreLabel token) {
        String written = token.word();
        String word = token.get(CoreAnnotations.TrueCaseTextAnnotation.class);
        if (word == null || !word.equalsIgnoreCase(written)) {
            return written;
        }
        String found = token.get(CoreAnnotations.TrueCaseAnnotation.class);
        boolean unknown = word.equals(written) && !"UPPER".equals(found) && written.length() > ABBREVIATION;
        return unknown && written.chars().allMatch(Character::isLetter) ? titled(written.toLowerCase(Locale.ROOT)) : word;
    }

    private static String titled(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
