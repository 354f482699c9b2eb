package org.rapporteur.reading.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.rapporteur.intake.Layout;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * English by Stanford CoreNLP: tokens, parts of speech, lemmas, names, Universal Dependencies.
 *
 * <p>A report is parsed paragraph by paragraph, so that memory stays bounded and no sentence runs over a paragraph's
 * end. Its quotation, coreference and time annotators are not used: they cost most of the time and, in the case of
 * quotations, are not safe between threads.
 *
 * <p>The models see one word for all countries ({@link StandIns}); what is handed on has the report's words.
 *
 * <p>Safe for use by several threads; the models are loaded once, by the constructor, and take some seconds.
 */
public final class CoreNlpLanguage implements Language {

    /** A passage ends at the first paragraph's end after so many code points. */
    private static final int PASSAGE = 20_000;

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP tagger;
    private final StanfordCoreNLP parser;
    private final TagRepair tagRepair = TagRepair.standard();
    private final StandIns standIns = StandIns.standard();
    private final PlaceNames placeNames = PlaceNames.standard();

    public CoreNlpLanguage() {
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        splitter = new StanfordCoreNLP(split);
        Properties tag = new Properties();
        tag.setProperty("annotators", "pos");
        tag.setProperty("enforceRequirements", "false");
        tagger = new StanfordCoreNLP(tag, false);
        Properties parse = new Properties();
        parse.setProperty("annotators", "lemma,ner,depparse");
        parse.setProperty("enforceRequirements", "false");
        parse.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        parse.setProperty("ner.applyFineGrained", "false");
        parse.setProperty("ner.applyNumericClassifiers", "false");
        parse.setProperty("ner.useSUTime", "false");
        parse.setProperty("ner.buildEntityMentions", "false");
        parser = new StanfordCoreNLP(parse, false);
    }

    @Override
    public List<Passage> parse(Report report) {
        Text text = report.text();
        Layout layout = Layout.of(report);
        boolean inCapitals = TrueCase.isInCapitals(report);
        Set<String> persons = standIns.personsIn(text.toString());
        List<Sentence> heading = new ArrayList<>();
        for (Span part : List.of(layout.headline(), layout.standfirst())) {
            heading.addAll(sentences(text, part, heading.size(), inCapitals, persons));
        }
        List<Passage> passages = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        int length = 0;
        for (Span paragraph : Paragraphs.in(text, layout.body())) {
            List<Sentence> found = sentences(text, paragraph, sentences.size(), inCapitals, persons);
            if (found.isEmpty()) {
                continue;
            }
            sentences.addAll(found);
            paragraphs.add(paragraph);
            length += paragraph.length();
            if (length >= PASSAGE) {
                passages.add(new Passage(report, placeNames.mended(sentences), passages.isEmpty() ? heading : List.of(), paragraphs));
                sentences = new ArrayList<>();
                paragraphs = new ArrayList<>();
                length = 0;
            }
        }
        if (!sentences.isEmpty() || passages.isEmpty()) {
            passages.add(new Passage(report, placeNames.mended(sentences), passages.isEmpty() ? heading : List.of(), paragraphs));
        }
        return passages;
    }

    /**
     * @param inCapitals whether the report is set in capitals
     * @param persons whose names no stand-in may replace
     */
    private List<Sentence> sentences(Text text, Span part, int firstIndex, boolean inCapitals, Set<String> persons) {
        if (part.length() == 0) {
            return List.of();
        }
        int unit = text.unit(part.start());
        Annotation annotation = new Annotation(text.slice(part));
        splitter.annotate(annotation);
        List<List<CoreLabel>> written = SentenceBounds.corrected(annotation.get(CoreAnnotations.SentencesAnnotation.class));
        if (inCapitals) {
            annotation.set(CoreAnnotations.SentencesAnnotation.class, SentenceBounds.sentences(written));
            TrueCase.restore(annotation);
        }
        List<StagedSentence> staged = written.stream().map(tokens -> standIns.stage(tokens, persons)).toList();
        List<CoreMap> shown = SentenceBounds.sentences(staged.stream().map(StagedSentence::shown).toList());
        annotation.set(CoreAnnotations.SentencesAnnotation.class, shown);
        tagger.annotate(annotation);
        staged.forEach(sentence -> tagRepair.mend(sentence.shown()));
        parser.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            SemanticGraph tree = shown.get(i).get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            List<Dependency> edges = tree == null ? List.of() : staged.get(i).edges(tree);
            sentences.add(new Sentence(firstIndex + i, staged.get(i).tokens(text, unit, inCapitals), edges));
        }
        return sentences;
    }
}
