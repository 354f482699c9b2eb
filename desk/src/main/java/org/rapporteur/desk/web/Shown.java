package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.brief.Brief;
import org.rapporteur.analysis.brief.BriefSettings;
import org.rapporteur.analysis.brief.Briefs;
import org.rapporteur.analysis.brief.Matrix;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.figures.Revision;
import org.rapporteur.analysis.figures.Revisions;
import org.rapporteur.analysis.network.Dealing;
import org.rapporteur.analysis.network.Network;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.desk.Picture;
import org.rapporteur.desk.RecordLines;
import org.rapporteur.dossier.corrections.Marks;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Report;

/**
 * A dossier as it is shown: the corrected record and what follows from it at one moment, with the ways to find things in it that
 * pages and other programs need. Made once and shown to all until the dossier changes. Immutable, safe between threads.
 */
public final class Shown {

    private static final int MOST_BRIEFS = 8;

    private final String version;
    private final Picture picture;
    private final Codebook codebook;
    private final Issues issues;
    private final int held;
    private final Chronology chronology;
    private final RecordLines lines;
    private final Names names;
    private final LocalDate latestDay;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Record> records = new LinkedHashMap<>();
    private final Map<String, Set<Record>> citing = new LinkedHashMap<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();
    /** The briefs that were asked for last: whoever leafs back is not kept waiting. */
    private final Map<List<Object>, Brief> asked = new LinkedHashMap<>(MOST_BRIEFS, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Brief> eldest) {
            return size() > MOST_BRIEFS;
        }
    };

    private final Map<String, Object> worked = new HashMap<>();

    /**
     * Puts what is found by its id or its report in its place.
     *
     * @param version differs from that of every other dossier and moment shown by any process
     * @param codebook by which the dossier was read
     * @param held how many reports the dossier holds, those of {@code picture} among them
     */
    public Shown(String version, Picture picture, Codebook codebook, int held) {
        this.version = Objects.requireNonNull(version, "version");
        this.picture = Objects.requireNonNull(picture, "picture");
        this.codebook = Objects.requireNonNull(codebook, "codebook");
        this.issues = Issues.of(codebook).forRecord(picture.record());
        this.held = held;
        this.chronology = Chronology.of(picture.record());
        this.lines = new RecordLines(picture.record(), picture.findings(), picture.marks(), issues);
        this.names = Names.of(picture.record());
        this.latestDay = picture.latestDay().orElse(LocalDate.MIN);
        findings().courses().forEach(course -> courses.put(course.commitment().id(), course));
        record().reports().forEach(report -> reports.put(report.id(), report));
        Stream.<Collection<? extends Record>>of(
                        record().actors(),
                        record().statements(),
                        findings().positions(),
                        record().events(),
                        commitments(),
                        findings().deadlocks())
                .flatMap(Collection::stream)
                .forEach(this::index);
    }

    private void index(Record value) {
        records.put(RecordKind.id(value), value);
        RecordKind.citations(value).forEach(
                citation -> citing.computeIfAbsent(citation.report(), none -> new LinkedHashSet<>()).add(value));
    }

    /** Changes with every change of what is shown; good for an entity tag. */
    public String version() {
        return version;
    }

    /** What the dossier shows after the analysts' word. */
    public Picture picture() {
        return picture;
    }

    /** The corrected record. */
    public KeptRecord record() {
        return picture.record();
    }

    /** What follows from it. */
    public Findings findings() {
        return picture.findings();
    }

    /** What analysts have said of its lines. */
    public Marks marks() {
        return picture.marks();
    }

    /** The codebook by which the dossier was read. */
    public Codebook codebook() {
        return codebook;
    }

    /** Its issues, with those of other codebooks that the record names. */
    public Issues issues() {
        return issues;
    }

    /** How many reports the dossier holds; more than {@code record().reports()} where only the latest are looked at. */
    public int held() {
        return held;
    }

    /** The order of time. */
    public Chronology chronology() {
        return chronology;
    }

    /** The record's lines for other programs. */
    public RecordLines lines() {
        return lines;
    }

    /** How a brief, matrix or history is told: as always, with what is confirmed marked. */
    public BriefSettings settings() {
        return BriefSettings.usual().withConfirmed(marks()::confirms);
    }

    /** What tells it again and again; made when it is asked for first. */
    private Briefs briefs() {
        return once("briefs", shown -> Briefs.of(record(), findings(), issues, settings()));
    }

    /** The brief of it as it is told without further wishes; worked out when it is asked for first. */
    public Brief brief() {
        return once("brief", shown -> briefs().brief().outOf(held));
    }

    /** The brief as {@code settings} want it. */
    public Brief brief(BriefSettings settings) {
        if (settings.asOf().isKnown()) {
            return Brief.of(record(), findings(), issues, settings).outOf(held);
        }
        List<Object> wish = List.of(settings.since(), settings.silentAfter());
        synchronized (asked) {
            return asked.computeIfAbsent(wish, none -> briefs().brief(settings.since(), settings.silentAfter()).outOf(held));
        }
    }

    /** Where each party stands on each issue; worked out when it is asked for first. */
    public Matrix matrix() {
        return once("matrix", shown -> briefs().matrix());
    }

    /** The same of these positions alone, as if nothing else had been said. */
    public Matrix matrix(List<Position> positions) {
        return briefs().matrix(positions);
    }

    /** Who deals with whom in words; worked out when it is asked for first. */
    public List<Dealing> dealings() {
        return once("dealings", shown -> Network.dealings(record(), chronology));
    }

    /**
     * Something that is worked out of it when it is asked for first, and is the same for all who ask.
     *
     * @param what names it, each time alike
     */
    @SuppressWarnings("unchecked")
    public synchronized <T> T once(String what, Function<Shown, T> work) {
        Object known = worked.get(what);
        if (known == null) {
            known = work.apply(this);
            worked.put(what, known);
        }
        return (T) known;
    }

    /** The figures that later ones take the place of; worked out when it is asked for first. */
    public List<Revision> revisions() {
        return once("revisions", shown -> Revisions.of(record()));
    }

    /** The day of the latest report, where any has a date. */
    public Optional<LocalDate> latestDay() {
        return Optional.of(latestDay).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** The commitments as they stand now, in the order of the record. */
    public List<Commitment> commitments() {
        return findings().courses().stream().map(Course::commitment).toList();
    }

    /** What became of the commitment with this id. */
    public Optional<Course> course(String commitment) {
        return Optional.ofNullable(courses.get(commitment));
    }

    /** The report with this id. */
    public Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** The actor with this id. */
    public Optional<Actor> actor(String id) {
        return find(id).filter(Actor.class::isInstance).map(Actor.class::cast);
    }

    /** What its actors are called. */
    public Names names() {
        return names;
    }

    /** The name of the actor with this id; the id itself if there is none. */
    public String name(String actor) {
        return actor(actor).map(Actor::name).orElse(actor);
    }

    /** The line of the record with this whole id: actor, statement, position, event, commitment or deadlock. */
    public Optional<Record> find(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** The lines that cite the report with this id, in the order of the export. */
    public List<Record> citing(String report) {
        return List.copyOf(citing.getOrDefault(report, Set.of()));
    }
}
