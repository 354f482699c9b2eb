package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.brief.History;
import org.rapporteur.analysis.brief.Matrix;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;

/**
 * How a party came to where it stands on an issue: each turn with the old and the new wording side by side.
 *
 * @param party name of the party
 * @param issue label of the issue
 * @param strands a line of positions for each thing that it stands on
 */
public record HistoryPage(String partyId, String party, String issueId, String issue, List<Strand> strands) {

    public HistoryPage {
        Objects.requireNonNull(partyId, "partyId");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(issue, "issue");
        strands = List.copyOf(strands);
    }

    /** Positions that follow each other. @param heading the latest of them in the fewest words */
    public record Strand(String heading, List<Turn> turns) {
        public Strand {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A position in its line.
     *
     * @param change how it relates to the one before it, {@code ""} of the first
     * @param moved whether it differs from the one before it
     * @param word on whose word we have it
     * @param old what it was before, empty of the first
     */
    public record Turn(
            String id,
            String date,
            String change,
            boolean moved,
            String word,
            boolean hearsay,
            boolean confirmed,
            String now,
            List<Words> words,
            String before,
            List<Words> old) {
        public Turn {
            words = List.copyOf(words);
            old = List.copyOf(old);
        }
    }

    /** The address of the same in another form: {@code csv} or {@code json}. */
    public String download(String form) {
        return "/api/v1/history?format=%s&party=%s&issue=%s".formatted(form, Words.encoded(partyId), Words.encoded(issueId));
    }

    /**
     * What {@code party} has held on {@code issue}.
     *
     * @throws Refusal if it has held nothing
     */
    static HistoryPage of(Shown shown, String party, String issue) {
        History history = History.of(
                shown.record(), shown.findings(), shown.issues(), shown.settings(), party::equals, issue::equals);
        if (history.strands().isEmpty()) {
            throw Refusal.missing("no position of '%s' on '%s' is known".formatted(party, issue));
        }
        return new HistoryPage(
                party,
                shown.name(party),
                issue,
                Phrases.inSentence(shown.issues().label(issue)),
                history.strands().stream().map(strand -> strand(strand, shown)).toList());
    }

    private static Strand strand(History.Strand strand, Shown shown) {
        List<Turn> turns = new ArrayList<>();
        strand.turns().forEach(turn -> turns.add(turn(turn, shown)));
        return new Strand(turns.get(turns.size() - 1).now(), turns);
    }

    private static Turn turn(History.Turn turn, Shown shown) {
        Change change = turn.position().change();
        Attribution attribution = turn.position().attribution();
        String date = DateWords.of(turn.position().asOf());
        return new Turn(
                turn.position().id(),
                date.isEmpty() ? "No date" : date,
                change == Change.NEW ? "" : change.code(),
                change != Change.NEW && change != Change.RESTATED,
                Matrix.attributionWords(attribution),
                attribution != Attribution.ON_RECORD,
                turn.confirmed(),
                Phrases.capitalised(turn.words()),
                Words.of(turn.citations(), shown),
                Phrases.capitalised(turn.before()),
                Words.of(turn.beforeCitations(), shown));
    }
}
