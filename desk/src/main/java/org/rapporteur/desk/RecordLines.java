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
import org.rapporteur.analysis.commitments.Step;
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

/** The lines of a record as other programs read them: one map of JSON values a line, as the output contract names them. Immutable. */
public final class RecordLines {

    /** The version of the output contract; a change of a field's name or meaning changes it. */
    static final String SCHEMA = "1.0";

    private static final ObjectMapper JSON =
            new ObjectMapper(JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));
    private static final byte[] LINE_END = {'\n'};

    private final KeptRecord record;
    private final Findings findings;
    private final Marks marks;
    private final Issues issues;
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<Figure, Revision> revisions = new HashMap<>();

    /**
     * The lines of a record.
     *
     * @param known tells what published vocabularies call an issue
     */
    public RecordLines(KeptRecord record, Findings findings, Marks marks, Issues known) {
        this.record = record;
        this.findings = findings;
        this.marks = marks;
        this.issues = known.forRecord(record);
        findings.courses().forEach(course -> courses.put(course.commitment().id(), course));
        Revisions.of(record).forEach(revision -> revisions.put(revision.earlier(), revision));
    }

    /** What the dossier is, before its lines. */
    public Map<String, Object> heading() {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("type", "dossier");
        heading.put("schema", SCHEMA);
        heading.put("title", record.title());
        heading.put("created", record.created().isKnown() ? record.created().text() : null);
        heading.put("reports", record.reports().size());
        return heading;
    }

    /** A line: what the record says, and what analysts have said of it. */
    public Map<String, Object> line(Record value) {
        Map<String, Object> line = marked(value);
        if (value instanceof Event event && event.figures().stream().anyMatch(revisions::containsKey)) {
            line.put("figures", event.figures().stream().map(this::figure).toList());
        }
        if (value instanceof Commitment commitment) {
            List<Step> steps = courses.containsKey(commitment.id()) ? courses.get(commitment.id()).steps() : List.of();
            line.put("steps", steps.stream().map(RecordForm::toMap).toList());
        }
        codes(value).ifPresent(codes -> line.put("issue_codes", codes));
        return line;
    }

    /**
     * Writes all of it as JSON lines, UTF-8, in the order of the output contract; holds no more than a line at a time.
     *
     * @throws IOException if {@code out} does not take it
     */
    void write(OutputStream out) throws IOException {
        writeLine(heading(), out);
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
                writeLine(line(value), out);
            }
        }
        out.flush();
    }

    /** A figure; one that no longer holds tells which does, and from when. */
    private Map<String, Object> figure(Figure figure) {
        Map<String, Object> form = RecordForm.toMap(figure);
        Revision revision = revisions.get(figure);
        if (revision != null) {
            form.put("superseded_by", RecordForm.toMap(revision.now()));
            form.put("superseded_on", revision.date().isKnown() ? revision.date().text() : null);
        }
        return form;
    }

    /** Of the records that are about issues; empty where no vocabulary has a word for them. */
    private Optional<List<String>> codes(Record value) {
        if (value instanceof Statement statement) {
            return Optional.of(statement.issues().stream()
                    .flatMap(issue -> issues.codes(issue).stream())
                    .distinct()
                    .toList());
        }
        return value instanceof Position position ? Optional.of(issues.codes(position.issue())) : Optional.empty();
    }

    /** A line with what analysts have said of it. */
    private Map<String, Object> marked(Record value) {
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

    private static void writeLine(Map<String, Object> line, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(line));
        out.write(LINE_END);
    }
}
