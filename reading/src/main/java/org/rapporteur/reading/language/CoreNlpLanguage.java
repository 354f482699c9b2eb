package org.rapporteur.reading.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.intake.Layout;
import org.rapporteur.reading.naming.NameFinder;
import org.rapporteur.reading.parsing.DependencyTree;
import org.rapporteur.reading.parsing.TransitionParser;
import org.rapporteur.reading.tagging.PartOfSpeechTagger;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * English: tokens and lemmas by Stanford CoreNLP; parts of speech, names and Universal Dependencies by our own inference of its models
 * ({@link PartOfSpeechTagger}, {@link NameFinder}, {@link TransitionParser}).
 *
 * <p>A report is parsed paragraph by paragraph, so that memory stays bounded and no sentence runs over a paragraph's
 * end. CoreNLP's quotation, coreference and time annotators are not used: they cost most of the time and, in the case of
 * quotations, are not safe between threads.
 *
 * <p>The models see one word for all countries ({@link StandIns}); what is handed on has the report's words.
 *
 * <p>Safe for use by several threads; the models are loaded once, by the constructor, on several cores if there are, and take some
 * seconds.
 */
public final class CoreNlpLanguage implements Language {

    /** A passage ends at the first paragraph's end after so many code points. */
    private static final int PASSAGE = 20_000;

    private final StanfordCoreNLP splitter;
    private final PartOfSpeechTagger tagger;
    private final Lemmas lemmas = new Lemmas();
    private final NameFinder names;
    private final HyphenWords hyphenWords = HyphenWords.standard();
    private final TransitionParser parser;
    private final TagRepair tagRepair = TagRepair.standard();
    private final StandIns standIns = StandIns.standard();
    private final PlaceNames placeNames = PlaceNames.standard();

    public CoreNlpLanguage() {
        CompletableFuture<NameFinder> naming = CompletableFuture.supplyAsync(NameFinder::english);
        CompletableFuture<PartOfSpeechTagger> tagging = CompletableFuture.supplyAsync(PartOfSpeechTagger::english);
        CompletableFuture<TransitionParser> parsing = CompletableFuture.supplyAsync(TransitionParser::english);
        splitter = splitter();
        tagger = tagging.join();
        names = naming.join();
        parser = parsing.join();
    }

    private static StanfordCoreNLP splitter() {
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        return new StanfordCoreNLP(split);
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
        List<Sentence> sentences = new ArrayList<>();
        for (StagedSentence sentence : staged) {
            List<CoreLabel> shown = sentence.shown();
            tag(shown);
            standIns.showPeoples(sentence);
            shown.forEach(token -> token.setLemma(lemmas.of(token.word(), token.tag())));
            if (CapitalWords.mayHoldName(shown)) {
                hyphenWords.label(shown, names);
            }
            List<Dependency> edges = sentence.edges(tree(shown));
            sentences.add(new Sentence(firstIndex + sentences.size(), sentence.tokens(text, unit, inCapitals), edges));
        }
        return sentences;
    }

    private void tag(List<CoreLabel> tokens) {
        List<String> tags = tagger.tag(tokens.stream().map(CoreLabel::word).toList());
        for (int i = 0; i < tags.size(); i++) {
            tokens.get(i).setTag(tags.get(i));
        }
        tagRepair.mend(tokens);
    }

    private DependencyTree tree(List<CoreLabel> tokens) {
        return parser.parse(
                tokens.stream().map(CoreLabel::word).toList(), tokens.stream().map(CoreLabel::tag).toList());
    }
}
