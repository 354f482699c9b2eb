package org.rapporteur.analysis.positions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Text;

/** What reports themselves say of how somebody has moved: "90, up from the 65 of last week", "something it had excluded". */
final class ToldMoves {

    /** How far the sentence of a statement and the next one are looked at, in code points. */
    private static final int FAR = 300;
    /** Between what is said and the words that it is a move stands a comma, not more; in UTF-16 units. */
    private static final int CLOSE = 4;
    private static final Pattern END = Pattern.compile("[.!?][”\"’']?(?=\\s|$)|\\n");

    private final Chronology chronology;
    private final StanceRules rules;

    ToldMoves(Chronology chronology, StanceRules rules) {
        this.chronology = chronology;
        this.rules = rules;
    }

    /** How the report says that the holder of a stand of this side has moved with this statement; {@code NEW} if it does not. */
    Change told(Statement statement, Side side) {
        Citation cited = statement.citations().get(0);
        Optional<Report> report = chronology.report(cited.report());
        List<Span> content = statement.spans().content();
        if (report.isEmpty() || content.isEmpty()) {
            return Change.NEW;
        }
        Text text = report.get().text();
        Span last = content.get(content.size() - 1);
        int from = Math.min(cited.span().start(), content.get(0).start());
        int to = Math.min(text.length(), last.end() + FAR);
        if (last.end() > to || from > last.end()) {
            return Change.NEW;
        }
        String before = text.slice(from, last.end());
        String after = text.slice(last.end(), to);
        int end = END.matcher(after).results().findFirst().map(found -> found.end()).orElse(after.length());
        String sentence = before + after.substring(0, end);
        int contentStart = text.slice(from, content.get(0).start()).length();
        // A statement of clauses on both sides of its cue begins before it.
        int cueStart = statement.spans().cue().stream().map(Span::start).filter(start -> start >= from && start <= last.end())
                .findFirst().map(start -> text.slice(from, start).length()).orElse(contentStart);
        return rules.moved(sentence).stream()
                .filter(move -> move.start() >= contentStart && move.start() <= before.length() + CLOSE
                        || move.end() >= cueStart && move.end() <= contentStart)
                .findFirst()
                .or(() -> after.substring(end).startsWith(" ") ? rules.movedAfter(after.substring(end).strip()) : Optional.empty())
                .map(move -> move.change(side))
                .orElse(Change.NEW);
    }
}
