package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.Fields;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * A report and, beside it, what stands on it.
 *
 * @param facts where it comes from
 * @param text with all that stands on it marked
 * @param cards what stands on it, in the order of the text
 * @param actors who is in it
 * @param adding forms by which what is missing is added
 * @param known names to fill these from
 * @param current id of the record that the reader came from, {@code ""} for none
 * @param link address of the published report, {@code ""} if it has none
 * @param token that the forms beside it must carry
 * @param by who signs corrections made here
 * @param done what has just been corrected, {@code ""} if nothing
 * @param undoes number of that correction, 0 if there is none
 */
public record ReportPage(
        String id,
        String title,
        String language,
        List<Card.Fact> facts,
        MarkedText text,
        List<Card> cards,
        List<Named> actors,
        List<AddForm> adding,
        List<String> known,
        String current,
        String link,
        String token,
        String by,
        String done,
        int undoes) {

    /** The parameters of its address. */
    static final List<String> PARAMETERS = List.of("record", "cite", "done");

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    public ReportPage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(done, "done");
        facts = List.copyOf(facts);
        cards = List.copyOf(cards);
        actors = List.copyOf(actors);
        adding = List.copyOf(adding);
        known = List.copyOf(known);
    }

    /** Somebody who is in it. */
    public record Named(String id, String name, String address) {}

    /** What can be marked, with what people call it. */
    public enum Layer {
        STATEMENT("statements"),
        ACTOR("actors"),
        EVENT("events"),
        FIGURE("figures"),
        CONDITION("conditions");

        private final String label;

        Layer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** By which style sheet and script know it. */
        public String code() {
            return MarkedText.Kind.valueOf(name()).code();
        }
    }

    /**
     * The page of a report.
     *
     * @throws Refusal if there is no such report, or no such words in it
     */
    static ReportPage of(Shown shown, String id, Params params, String token, String by) {
        Report report = shown.report(id).orElseThrow(() -> Refusal.missing("no report of this dossier has the id '%s'".formatted(id)));
        String current = params.text("record");
        List<Span> cited = cited(shown, report, current, params.text("cite"));
        List<Card> cards = Cards.of(shown, report);
        Marking marking = Marking.of(shown, report);
        List<MarkedText.Mark> marks = new ArrayList<>(marking.marks());
        List<MarkedText.Place> places = new ArrayList<>();
        cited.forEach(span -> marks.add(new MarkedText.Mark(span, MarkedText.Kind.CITED, "")));
        cited.stream().distinct().forEach(span -> places.add(
                new MarkedText.Place(span.start(), "c%d-%d".formatted(span.start(), span.end()), 0, "")));
        Map<String, Record> lines = shown.citing(id).stream()
                .collect(Collectors.toMap(RecordKind::id, Function.identity(), (one, same) -> one));
        cards.forEach(card -> places.add(new MarkedText.Place(
                start(lines.get(card.id()), id), "t-" + card.number(), card.number(), card.id())));
        return new ReportPage(
                id,
                SourceWords.title(report),
                report.language(),
                facts(shown, report),
                MarkedText.of(report.text(), marks, places),
                cards,
                marking.actors().stream().map(ReportPage::named).toList(),
                AddForm.all(shown),
                marking.actors().stream().map(Actor::name).distinct().sorted().toList(),
                current,
                report.url().matches("(?i)https?://\\S+") ? report.url() : "",
                token,
                by,
                done(shown, params),
                done(shown, params).isEmpty() ? 0 : params.number("done", 0, 0, Integer.MAX_VALUE));
    }

    /** What the correction did that was made last, if it was made here and holds. */
    private static String done(Shown shown, Params params) {
        int number = params.number("done", 0, 0, Integer.MAX_VALUE);
        List<Correction> all = shown.picture().corrected().corrections();
        return all.stream()
                .filter(it -> it.number() == number && Correction.inForce(all).contains(number))
                .map(it -> CorrectionsPage.what(it.ruling().verb()))
                .findFirst()
                .orElse("");
    }

    /** The fields that can be set of a line of this kind. */
    public static List<String> settable(String kind) {
        return List.copyOf(new java.util.TreeSet<>(Fields.of(RecordKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT))).keySet()));
    }

    /** The other lines of the same kind, into which one may be merged. */
    public List<Card> alike(Card card) {
        return cards.stream().filter(other -> other.kind().equals(card.kind()) && !other.id().equals(card.id())).toList();
    }

    /** Where the number of a line stands: before what is said, or before all that is cited. */
    private static int start(Record line, String report) {
        if (line instanceof Statement said
                && said.citations().get(0).report().equals(report)
                && !said.spans().content().isEmpty()) {
            return said.spans().content().get(0).start();
        }
        return RecordKind.citations(line).stream()
                .filter(citation -> citation.report().equals(report))
                .mapToInt(citation -> citation.span().start())
                .min()
                .orElse(0);
    }

    /** The words that the reader was sent to: those named, else all of the record's in this report. */
    private static List<Span> cited(Shown shown, Report report, String record, String cite) {
        if (!cite.isEmpty()) {
            Matcher span = SPAN.matcher(cite);
            if (span.matches()) {
                int start = Integer.parseInt(span.group(1));
                int end = Integer.parseInt(span.group(2));
                if (start < end && end <= report.text().length()) {
                    return List.of(new Span(start, end));
                }
            }
            throw Refusal.wrong("'cite' is two offsets in the report's text such as 120-180, not '%s'".formatted(cite));
        } else if (record.isEmpty()) {
            return List.of();
        }
        return shown.find(record).map(RecordKind::citations).orElse(List.of()).stream()
                .filter(citation -> citation.report().equals(report.id()))
                .map(Citation::span)
                .toList();
    }

    private static List<Card.Fact> facts(Shown shown, Report report) {
        Facts facts = new Facts();
        facts.add("Outlet", report.source()).add("Section", report.section()).date("Published", report.published());
        facts.add("Filed", filed(report)).add("Language", report.language()).add("Read from", report.origin());
        shown.report(report.duplicateOf())
                .ifPresent(original -> facts.add("A reprint of", SourceWords.title(original), address(original)));
        shown.record().reports().stream()
                .filter(other -> other.duplicateOf().equals(report.id()))
                .forEach(reprint -> facts.add("Reprinted by", SourceWords.imprint(reprint), address(reprint)));
        return facts.all();
    }

    /** The address of a report's page. */
    static String address(Report report) {
        return "/reports/" + Words.encoded(report.id());
    }

    private static String filed(Report report) {
        return String.join(", ", Stream.of(report.dateline().place(), DateWords.of(report.dateline().date()))
                .filter(part -> !part.isBlank())
                .toList());
    }

    private static Named named(Actor actor) {
        return new Named(actor.id(), actor.name(), "/actors/" + Words.encoded(actor.id()));
    }
}
