package org.rapporteur.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.figures.Revision;
import org.rapporteur.analysis.figures.Revisions;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.dossier.corrections.Mark;
import org.rapporteur.dossier.corrections.Marks;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** Writes the record as JSON lines, UTF-8, in the order of the output contract: one object a line. */
final class RecordLines {

    /** The version of the output contract; a change of a field's name or meaning changes it. */
    static final String SCHEMA = "1.0";

    private static final ObjectMapper JSON =
            new ObjectMapper(JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));
    private static final byte[] LINE_END = {'\n'};

    private RecordLines() {}

    /**
     * Writes all of it; holds no more than a line at a time.
     *
     * @param issues tells what published vocabularies call an issue
     * @throws IOException if {@code out} does not take it
     */
    static void write(KeptRecord record, Findings findings, Marks marks, Issues issues, OutputStream out) throws IOException {
        writeLine(heading(record), out);
        Map<String, Course> courses = new HashMap<>();
        findings.courses().forEach(course -> courses.put(course.commitment().id(), course));
        Map<Figure, Revision> revisions = new HashMap<>();
        Revisions.of(record).forEach(revision -> revisions.put(revision.earlier(), revision));
        List<Commitment> commitments = findings.courses().stream().map(Course::commitment).toList();
        for (List<? extends Record> section : List.of(
                record.reports(),
                record.actors(),
                record.statements(),
                findings.positions(),
                record.events(),
                commitments,
                findings.deadlocks())) {
            for (Record value : section) {
                Map<String, Object> line = line(value, marks);
                if (value instanceof Event event && event.figures().stream().anyMatch(revisions::containsKey)) {
                    line.put("figures", event.figures().stream().map(figure -> figure(figure, revisions)).toList());
                }
                if (value instanceof Commitment commitment) {
                    line.put("steps", courses.get(commitment.id()).steps().stream().map(RecordForm::toMap).toList());
                }
                codes(value, issues).ifPresent(codes -> line.put("issue_codes", codes));
                writeLine(line, out);
            }
        }
        out.flush();
    }

    /** A figure; one that no longer holds tells which does, and from when. */
    private static Map<String, Object> figure(Figure figure, Map<Figure, Revision> revisions) {
        Map<String, Object> form = RecordForm.toMap(figure);
        Revision revision = revisions.get(figure);
        if (revision != null) {
            form.put("superseded_by", RecordForm.toMap(revision.now()));
            form.put("superseded_on", revision.date().isKnown() ? revision.date().text() : null);
        }
        return form;
    }

    /** Of the records that are about issues; empty where no vocabulary has a word for them. */
    private static Optional<List<String>> codes(Record value, Issues issues) {
        if (value instanceof Statement statement) {
            return Optional.of(statement.issues().stream()
                    .flatMap(issue -> issues.codes(issue).stream())
                    .distinct()
                    .toList());
        }
        return value instanceof Position position ? Optional.of(issues.codes(position.issue())) : Optional.empty();
    }

    /** A line with what analysts have said of it. */
    private static Map<String, Object> line(Record value, Marks marks) {
        Map<String, Object> line = RecordForm.toLine(value);
        if (!(value instanceof Report)) {
            Mark mark = marks.of(RecordKind.id(value));
            line.put("confirmed", mark.confirmed());
            if (!mark.corrected().isEmpty()) {
                line.put("corrected", mark.corrected());
            }
            if (!mark.notes().isEmpty()) {
                line.put("notes", mark.notes().stream().map(RecordForm::toMap).toList());
            }
        }
        return line;
    }

    private static Map<String, Object> heading(KeptRecord record) {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("type", "dossier");
        heading.put("schema", SCHEMA);
        heading.put("title", record.title());
        heading.put("created", record.created().isKnown() ? record.created().text() : null);
        heading.put("reports", record.reports().size());
        return heading;
    }

    private static void writeLine(Map<String, Object> line, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(line));
        out.write(LINE_END);
    }
}
