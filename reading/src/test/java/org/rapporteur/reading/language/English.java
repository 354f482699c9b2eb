package org.rapporteur.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/** The real parser, loaded once for all tests of a run, since its models take seconds. */
public final class English {

    private English() {}

    private static final class Loaded {
        private static final Language LANGUAGE = new CoreNlpLanguage();
    }

    public static Language language() {
        return Loaded.LANGUAGE;
    }

    /** These words as the body of a report that was published on {@code published}. */
    public static Passage passage(String words, String published) {
        return passage(Report.of("test.txt", words).withPublished(EdtfDate.of(published)));
    }

    /** A report of one passage; where the layout sees a heading alone its sentences are the body. */
    public static Passage passage(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        List<Sentence> heading = new ArrayList<>();
        for (Passage passage : language().parse(report)) {
            heading.addAll(passage.heading());
            paragraphs.addAll(passage.paragraphs());
            sentences.addAll(passage.sentences());
        }
        return sentences.isEmpty()
                ? new Passage(report, heading, List.of(), List.of(new Span(0, report.text().length())))
                : new Passage(report, sentences, heading, paragraphs);
    }
}
