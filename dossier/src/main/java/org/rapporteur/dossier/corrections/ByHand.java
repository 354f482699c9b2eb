package org.rapporteur.dossier.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/** Records that an analyst adds: the words they stand on, and what they say before anything else is said of them. Pure functions. */
final class ByHand {

    private static final String PLEDGE = "pledge";

    private ByHand() {}

    /** The id of the record that correction {@code number} adds; what follows the + is its own, as of a part that is split off. */
    static String id(RecordKind kind, int number) {
        String letter = kind == RecordKind.ACTOR ? kind.code() : kind.code().substring(0, 1);
        return "%s-added+%d".formatted(letter, number);
    }

    /**
     * A record that says no more than its words.
     *
     * @param anchor its kind, id and words
     * @throws RecordException if the words are not where they were
     */
    static Record of(Anchor anchor, Function<String, Report> reports) {
        CitedWords words = anchor.words().get(0);
        Report report = reports.apply(words.report());
        if (report == null) {
            throw new RecordException("the report %s is not among those that are looked at".formatted(words.report()));
        }
        Span span = new Span(words.start(), words.end());
        if (words.end() > report.text().length() || !report.text().slice(span).equals(words.exact())) {
            throw new RecordException("the report no longer has these words there");
        }
        Citation cited = report.cite(span);
        String said = words.exact().strip().replaceAll("\\s+", " ");
        return switch (anchor.kind()) {
            case ACTOR -> new Actor(anchor.id(), said, ActorKind.ORGANISATION, List.of(), "", List.of(), "", "");
            case STATEMENT -> new Statement(
                    anchor.id(), "", "", "", true, "", Act.ASSERT, Plover.NONE, "", List.of(), said, List.of(), EdtfDate.UNKNOWN, false,
                    new Statement.Spans(List.of(), List.of(), List.of(span)), List.of(), List.of(), List.of(), List.of(cited));
            case EVENT -> new Event(
                    anchor.id(), EventKind.OTHER, Plover.NONE, said, EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, Place.NONE, List.of(),
                    EventStatus.OCCURRED, "", List.of(), List.of(), List.of(cited));
            case COMMITMENT -> new Commitment(
                    anchor.id(), PLEDGE, List.of(), said, List.of(), CommitmentStatus.AGREED, EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, List.of(cited));
            case POSITION, DEADLOCK -> throw new RecordException("%s is worked out from others".formatted(Ids.withArticle(anchor.kind())));
        };
    }

    /**
     * Where words that were typed or copied stand in a report; line ends and blanks count alike.
     *
     * @param nth which of several, from 1; 0 if they are to stand there once
     * @throws CorrectionException if they do not
     */
    static CitedWords find(Report report, String typed, int nth) {
        String pattern = Stream.of(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        if (pattern.isEmpty()) {
            throw new CorrectionException("say on which words of the report it stands");
        }
        List<MatchResult> found = new ArrayList<>(Pattern.compile(pattern).matcher(report.text().toString()).results().toList());
        if (found.isEmpty()) {
            throw new CorrectionException("the report %s does not say “%s”".formatted(report.id(), typed.strip()));
        } else if (nth == 0 && found.size() > 1 || nth < 0 || nth > found.size()) {
            throw new CorrectionException("the report %s says “%s” %d times; say which, from 1 to %d".formatted(
                    report.id(), typed.strip(), found.size(), found.size()));
        }
        MatchResult match = found.get(Math.max(0, nth - 1));
        return CitedWords.of(report.cite(new Span(report.text().offset(match.start()), report.text().offset(match.end()))));
    }
}
