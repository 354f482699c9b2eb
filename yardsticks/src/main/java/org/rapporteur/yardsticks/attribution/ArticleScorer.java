package org.rapporteur.yardsticks.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.language.Language;
import org.rapporteur.record.Report;
import org.rapporteur.record.Text;
import org.rapporteur.yardsticks.attribution.ArticleScore.Slip;
import org.rapporteur.yardsticks.attribution.Corpus.Article;

/**
 * Reads one article as {@code rapporteur read} would and counts what was found of its annotations. Safe between threads.
 */
final class ArticleScorer {

    /** Any of these in the content makes an attribution a quoting one. */
    private static final String QUOTATION_MARKS = "\"“”'‘";

    private final Intake intake = new Intake(IntakeSettings.defaults());
    private final KnownCues cues = KnownCues.standard();
    private final Constructions constructions = new Constructions(cues);
    private final RememberingLanguage language;
    private final Reader reader;

    ArticleScorer(Language language) {
        this.language = new RememberingLanguage(language);
        this.reader = new Reader(this.language, Codebook.standard());
    }

    private record Arrived(Report report, String unread) {}

    ArticleScore score(Article article) {
        Arrived arrived = arrive(article.file(), article.text());
        List<Saying> found = arrived.unread().isEmpty()
                ? reader.read(arrived.report()).statements().stream().map(Saying::of).distinct().toList()
                : List.of();
        ParsedText parsed = new ParsedText(arrived.report(), language.take(arrived.report()));
        return score(article, found, parsed, arrived.unread());
    }

    /** Counts finds that are at hand. */
    ArticleScore score(Article article, List<Saying> found, ParsedText parsed, String unread) {
        List<Saying> annotated = article.annotated();
        Pairing pairing = Pairing.of(annotated, found);
        List<Tally.Recall> all = new ArrayList<>();
        List<Tally.Recall> quoting = new ArrayList<>();
        Map<Construction, Tally.Recall> built = new EnumMap<>(Construction.class);
        for (int i = 0; i < annotated.size(); i++) {
            Saying saying = annotated.get(i);
            Tally.Recall recall = Tally.Recall.of(saying, pairing.findOf(i).map(found::get).orElse(null));
            all.add(recall);
            if (quotes(saying, article.text())) {
                quoting.add(recall);
            }
            built.merge(constructions.of(saying, parsed), recall, Tally.Recall::plus);
        }
        Tally tally = new Tally(
                found.size(),
                Tally.Recall.sum(all),
                Tally.Recall.sum(quoting),
                overlap(annotated.stream().map(Saying::content).toList(), found.stream().map(Saying::content).toList()),
                overlap(annotated.stream().map(Saying::source).toList(), found.stream().map(Saying::source).toList()),
                overlap(annotated.stream().map(Saying::cue).toList(), found.stream().map(Saying::cue).toList()));
        List<Slip> slips = new ErrorJudge(parsed, cues, annotated, found, pairing)
                .errors().stream()
                        .map(error -> new Slip(
                                error.errorClass(), error.word(), Example.of(error.saying(), parsed, article.name())))
                        .toList();
        return new ArticleScore(unread, tally, built, slips);
    }

    /** The report, and where it is not the text that was annotated that text, unread. */
    private Arrived arrive(Path file, Text text) {
        List<Arrival> arrivals = new ArrayList<>();
        intake.read(file.toString(), arrivals::add);
        Report asAnnotated = Report.of(file.toString(), text.toString());
        if (arrivals.get(0) instanceof Arrival.Failed failed) {
            return new Arrived(asAnnotated, failed.reason());
        }
        Report report = ((Arrival.Arrived) arrivals.get(0)).report();
        return report.text().equals(text)
                ? new Arrived(report, "")
                : new Arrived(asAnnotated, "is read as another text than was annotated: its line ends, or a byte order mark");
    }

    private static boolean quotes(Saying saying, Text text) {
        return saying.content().spans().stream()
                .flatMapToInt(span -> text.slice(span).codePoints())
                .anyMatch(point -> QUOTATION_MARKS.indexOf(point) >= 0);
    }

    private static Tally.Overlap overlap(List<Extent> annotated, List<Extent> found) {
        Extent ofAnnotated = Extent.union(annotated);
        Extent ofFound = Extent.union(found);
        return new Tally.Overlap(ofAnnotated.shared(ofFound), ofFound.size(), ofAnnotated.size());
    }
}
