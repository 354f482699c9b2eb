package org.rapporteur.dossier.store;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rapporteur.dossier.search.Passages;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * The words of all passages, ranked by BM25 (S. Robertson and H. Zaragoza, The probabilistic relevance framework, 2009)
 * as SQLite's FTS5 computes it.
 */
public final class SearchIndex {

    private SearchIndex() {}

    /** A passage that was found, with its report. */
    public record Found(String report, Span span) {}

    /** Makes a report's text findable; once, for the text of a report does not change. */
    public static void add(Handle handle, long report, Text text) {
        long number = handle.createQuery("SELECT coalesce(max(number), 0) FROM passage").mapTo(long.class).one();
        PreparedBatch places = handle.prepareBatch(
                "INSERT INTO passage (number, report, start, finish) VALUES (:number, :report, :start, :finish)");
        PreparedBatch words = handle.prepareBatch("INSERT INTO passage_words (rowid, words) VALUES (:number, :words)");
        for (Span passage : Passages.of(text)) {
            number++;
            places.bind("number", number)
                    .bind("report", report)
                    .bind("start", passage.start())
                    .bind("finish", passage.end())
                    .add();
            words.bind("number", number).bind("words", folded(text, passage)).add();
        }
        if (places.size() > 0) {
            places.execute();
            words.execute();
        }
    }

    private static String folded(Text text, Span passage) {
        return Word.of(text, passage).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /**
     * The passages that match, best first, those of originals before those of their reprints.
     *
     * @param match in the query language of FTS5
     */
    public static List<Found> find(Handle handle, String match, int limit) {
        return handle.createQuery(
                        """
                        SELECT report.id AS id, passage.start, passage.finish
                        FROM passage_words
                        JOIN passage ON passage.number = passage_words.rowid
                        JOIN report ON report.number = passage.report
                        WHERE passage_words MATCH :match
                        ORDER BY bm25(passage_words), report.duplicate_of IS NOT NULL, passage.number
                        LIMIT :limit""")
                .bind("match", match)
                .bind("limit", limit)
                .map((row, context) ->
                        new Found(row.getString("id"), new Span(row.getInt("start"), row.getInt("finish"))))
                .list();
    }
}
