package org.rapporteur.yardsticks.speed;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.Consumer;
import org.rapporteur.reading.Reader;
import org.rapporteur.record.Report;

/**
 * A way to read a report, whose time is taken.
 *
 * @param name for people
 * @param work reads a report to the end and drops what it found; safe between threads
 */
record Pipeline(String name, Consumer<Report> work) {

    /** All that Rapporteur extracts. */
    static Pipeline complete() {
        Reader reader = Reader.standard();
        return new Pipeline("Rapporteur, complete", reader::read);
    }

    /** Stock CoreNLP with its default models and settings. */
    static Pipeline stock(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return new Pipeline("stock " + annotators, report -> pipeline.annotate(new Annotation(report.text().toString())));
    }

    /** How many words and marks the stock tokenizer sees in a report. */
    static Tokens tokens() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return report -> {
            Annotation text = new Annotation(report.text().toString());
            pipeline.annotate(text);
            return text.get(CoreAnnotations.TokensAnnotation.class).size();
        };
    }

    /** Counts the tokens of a report. */
    @FunctionalInterface
    interface Tokens {

        int in(Report report);
    }
}
