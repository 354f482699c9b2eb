package org.rapporteur.desk.web.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.desk.ReadingRun;
import org.rapporteur.dossier.Keeping;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Reading;
import org.rapporteur.record.RecordForm;
import org.rapporteur.record.Report;

/** One import: what became of each report and source so far. Safe between threads. */
public final class Import implements ReadingRun.Witness {

    /** How far an import has come. */
    public enum State implements Coded {
        /** Others are before it. */
        WAITING,
        READING,
        DONE,
        /** The desk was closed, or the dossier failed, before all was read; what was kept by then stays. */
        STOPPED
    }

    /**
     * What became of a report.
     *
     * @param report its id
     * @param how {@code new reread duplicate unchanged}
     */
    public record Kept(String report, String headline, String origin, String how, int statements, int events) {}

    /** A source or report that could not be read. */
    public record Failed(String origin, String reason) {}

    private final String id;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();
    private State state = State.WAITING;
    private String reason = "";
    private int changes;

    Import(String id) {
        this.id = id;
    }

    /** By which it is asked for. */
    public String id() {
        return id;
    }

    /** How far it has come. */
    public synchronized State state() {
        return state;
    }

    /** Whether nothing more will become of it. */
    public synchronized boolean isOver() {
        return state == State.DONE || state == State.STOPPED;
    }

    /** The reports so far, in the order in which they were kept. */
    public synchronized List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** What has failed so far, with the reasons. */
    public synchronized List<Failed> failures() {
        return List.copyOf(failed);
    }

    @Override
    public synchronized void kept(Reading reading, Keeping keeping) {
        add(reading.report(), keeping.name().toLowerCase(Locale.ROOT), reading.statements().size(), reading.events().size());
    }

    @Override
    public synchronized void held(Report report) {
        add(report, "unchanged", 0, 0);
    }

    private void add(Report report, String how, int statements, int events) {
        kept.add(new Kept(report.id(), report.headline(), report.origin(), how, statements, events));
        changed();
    }

    @Override
    public synchronized void failed(String origin, String why) {
        failed.add(new Failed(origin, why));
        changed();
    }

    synchronized void begin() {
        state = State.READING;
        changed();
    }

    /** Nothing more will become of it; {@code why} not all was read, {@code ""} if it was. */
    synchronized void end(String why) {
        state = why.isEmpty() ? State.DONE : State.STOPPED;
        reason = why;
        changed();
    }

    private void changed() {
        changes++;
        notifyAll();
    }

    /**
     * Waits until more has become of it than was known, or some time has passed.
     *
     * @param known what this method gave before, 0 at first
     * @return what is known now
     */
    public synchronized int await(int known, long millis) throws InterruptedException {
        if (changes == known && !isOver()) {
            wait(millis);
        }
        return changes;
    }

    /** All of it for other programs. */
    public synchronized Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", id);
        form.put("state", state.code());
        form.put("reason", reason.isEmpty() ? null : reason);
        form.put("kept", kept.stream().map(RecordForm::toMap).toList());
        form.put("failed", failed.stream().map(RecordForm::toMap).toList());
        return form;
    }
}
