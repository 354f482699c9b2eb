package org.rapporteur.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.dossier.corrections.CorrectedRecord;
import org.rapporteur.dossier.corrections.Correction;
import org.rapporteur.dossier.corrections.CorrectionException;
import org.rapporteur.dossier.corrections.Replay;
import org.rapporteur.dossier.corrections.Ruling;
import org.rapporteur.dossier.merging.Merging;
import org.rapporteur.dossier.search.Query;
import org.rapporteur.dossier.search.Snippet;
import org.rapporteur.dossier.store.Choice;
import org.rapporteur.dossier.store.Corrections;
import org.rapporteur.dossier.store.DossierFile;
import org.rapporteur.dossier.store.Findings;
import org.rapporteur.dossier.store.Meta;
import org.rapporteur.dossier.store.Reports;
import org.rapporteur.dossier.store.SearchIndex;
import org.rapporteur.dossier.store.Terms;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.intake.Fingerprint;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.codebook.CodebookException;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * The kept record of a negotiation, in one file.
 *
 * <p>Safe for use by several threads and several processes at once: one writes at a time, the others wait; who reads
 * sees the dossier as it is at one moment and keeps nobody waiting. A program that ends in the middle of anything, by
 * whatever cause, leaves the dossier as it was before the report it was keeping.
 */
public final class Dossier implements AutoCloseable {

    /** Reprints repeat their originals' passages; so many times as many are looked up as are asked for. */
    private static final int SPARE = 4;

    /** How often a correction is thought over again because others have corrected meanwhile. */
    private static final int ATTEMPTS = 20;

    private final DossierFile file;
    private final Clock clock;

    private Dossier(DossierFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Opens the dossier at {@code file} for reading and writing; begins it if there is none. Its title is the file's
     * name without its ending.
     *
     * @throws DossierException if the file is something else, is damaged, was written by a newer Rapporteur or cannot
     *     be written to
     */
    public static Dossier open(Path file) {
        return open(file, Terms.USUAL, Clock.systemUTC());
    }

    static Dossier open(Path file, Terms terms, Clock clock) {
        return new Dossier(DossierFile.open(file, terms, clock), clock);
    }

    /**
     * Opens the dossier at {@code file}, which must be there. One that may not be written to opens for reading.
     *
     * @throws DossierException if there is none, or as for {@link #open}
     */
    public static Dossier openExisting(Path file) {
        return new Dossier(DossierFile.openExisting(file, Terms.USUAL), Clock.systemUTC());
    }

    /**
     * The codebook that it was read with last, if one was named. It is kept whole, so that a dossier can be mailed without it.
     *
     * @throws DossierException if what is kept is no codebook for this Rapporteur
     */
    public Optional<Codebook> codebook() {
        String written = file.read("look into", Meta::codebook);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Codebook.ofWritten(written));
        } catch (CodebookException unusable) {
            throw new DossierException("%s: %s".formatted(file.path(), unusable.getMessage()), unusable);
        }
    }

    /** Remembers that it is read with {@code codebook}. */
    public void readWith(Codebook codebook) {
        file.write("write to", handle -> {
            Meta.readWith(handle, codebook.written());
            return codebook;
        });
    }

    /** The feeds that are watched for it, in the order in which they were added. */
    public List<Feed> feeds() {
        return file.read("look into", handle -> feeds(Meta.feeds(handle)));
    }

    /** Watches other feeds from now on: those that {@code change} makes of the ones before. */
    public List<Feed> watch(UnaryOperator<List<Feed>> change) {
        return file.write("write to", handle -> {
            List<Feed> feeds = List.copyOf(change.apply(feeds(Meta.feeds(handle))));
            Meta.watch(handle, feeds.stream().map(feed -> feed.minutes() + " " + feed.address()).collect(Collectors.joining("\n")));
            return feeds;
        });
    }

    private static List<Feed> feeds(String written) {
        return written.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Feed(parts[1], Integer.parseInt(parts[0])))
                .toList();
    }

    /**
     * Whether a reading of this report by this reader is kept already, so that reading it again would change nothing.
     * What is known about a kept report and not about {@code report} does not count as a change: a reader may add what
     * a source does not say.
     */
    public boolean holds(Report report, String readerVersion) {
        return file.read("look into", handle -> held(handle, report, readerVersion));
    }

    /**
     * Keeps a reading, whole or not at all.
     *
     * @param readerVersion the version of the reader that made it
     * @throws DossierException if it cannot be written; the dossier is then as it was
     */
    public Keeping keep(Reading reading, String readerVersion) {
        Report report = reading.report();
        if (!isUnicode(report.text().toString())) {
            throw new DossierException("the text of report %s (%s) is not well-formed Unicode".formatted(report.id(), report.origin()));
        }
        if (holds(report, readerVersion)) {
            return Keeping.UNCHANGED;
        }
        Fingerprint fingerprint = Fingerprint.of(report.text());
        return file.write("write to", handle -> keep(handle, reading, readerVersion, fingerprint));
    }

    private Keeping keep(Handle handle, Reading reading, String readerVersion, Fingerprint fingerprint) {
        Report report = reading.report();
        Optional<Reports.Entry> before = Reports.find(handle, report.id());
        if (before.isEmpty()) {
            Optional<String> original = Reports.original(handle, report, fingerprint);
            long number = Reports.add(handle, report, original, fingerprint, readerVersion, clock);
            Findings.replace(handle, number, reading);
            SearchIndex.add(handle, number, report.text());
            return original.isPresent() ? Keeping.DUPLICATE : Keeping.NEW;
        }
        Reports.Entry entry = before.get();
        if (!entry.sha256().equals(report.sha256())) {
            throw new DossierException("two different texts go by the id %s in %s".formatted(report.id(), file.path()));
        }
        if (entry.covers(report, readerVersion)) {
            return Keeping.UNCHANGED;
        }
        Reports.update(handle, entry.number(), report, readerVersion, clock);
        Findings.replace(handle, entry.number(), reading);
        return Keeping.REREAD;
    }

    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean held(Handle handle, Report report, String readerVersion) {
        return Reports.find(handle, report.id())
                .filter(entry -> entry.sha256().equals(report.sha256()) && entry.covers(report, readerVersion))
                .isPresent();
    }

    /**
     * The record of all readings together, as the analysts have corrected it: actors, events and commitments that several
     * reports have are in it once. Reports are ordered by date and id, the rest as the reports have it; the same dossier
     * always gives the same record.
     *
     * @throws DossierException if what is kept of a report or a correction is damaged; the line names it
     */
    public KeptRecord record() {
        return corrected().record();
    }

    /**
     * The same, with what the analysts have said of each line and with the record as it was found.
     *
     * @throws DossierException as for {@link #record}
     */
    public CorrectedRecord corrected() {
        return corrected(Extent.ALL);
    }

    /**
     * The same of a part of the reports, as if there were no others: the latest, those in which the last words stand that
     * nobody has replaced in them, those that corrections stand on, and what these reprint. What it costs does not depend on how many others there are. Ids are the same, except of what is
     * called after a report or a fuller name that is not looked at.
     *
     * @throws DossierException as for {@link #record}
     */
    public CorrectedRecord corrected(Extent extent) {
        Kept kept = file.read("read", handle -> {
            List<Correction> corrections = Corrections.all(handle);
            List<Report> reports = Reports.of(handle, Choice.of(handle, extent, corrections));
            return new Kept(
                    Meta.title(handle),
                    Meta.created(handle),
                    Findings.of(handle, Chronology.sorted(reports)),
                    corrections);
        });
        return Replay.of(new Merging().merge(kept.title, kept.created, kept.readings), kept.corrections);
    }

    /**
     * The reports alone, in the order of the record; nothing is put together.
     *
     * @throws DossierException if one of them is damaged; the line names it
     */
    public List<Report> reports() {
        return file.read("read", handle -> Chronology.sorted(Reports.of(handle, Choice.of(handle, Extent.ALL, List.of()))));
    }

    /** Where its file lies. */
    public Path path() {
        return file.path();
    }

    /** How many reports it holds. */
    public int size() {
        return file.read("look into", Choice::size);
    }

    /**
     * A number that is another one after every change, whoever made it: whoever shows what it holds knows by it when to look
     * again. It tells nothing between two openings of a dossier.
     */
    public int version() {
        return file.version();
    }

    private record Kept(String title, EdtfDate created, List<Reading> readings, List<Correction> corrections) {}

    /**
     * Adds a correction, whole or not at all.
     *
     * @param by who signs it
     * @param because why, {@code ""} if not told
     * @param extent what of the dossier is looked at for it
     * @param ruling what it says, given the record as it is; asked again if somebody else corrects meanwhile
     * @throws CorrectionException if it cannot be done; the dossier is then as it was
     * @throws DossierException if it cannot be written; the dossier is then as it was
     */
    public Correction correct(String by, String because, Extent extent, Function<CorrectedRecord, Ruling> ruling) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            CorrectedRecord seen = corrected(extent);
            Optional<Correction> added = correct(by, because, seen, ruling.apply(seen));
            if (added.isPresent()) {
                return added.get();
            }
        }
        throw new DossierException("others keep correcting %s; try again when they are done".formatted(file.path()));
    }

    /**
     * Adds a correction of a record that somebody has before him, whole or not at all.
     *
     * @param seen the record of this dossier to which the ruling was made
     * @return empty, and nothing is added, if somebody else has corrected since
     * @throws CorrectionException if it cannot be done; the dossier is then as it was
     * @throws DossierException if it cannot be written; the dossier is then as it was
     */
    public Optional<Correction> correct(String by, String because, CorrectedRecord seen, Ruling ruling) {
        if (!isUnicode(by) || !isUnicode(because)) {
            throw new CorrectionException("the name or the reason is not well-formed Unicode");
        }
        return file.write("write to", handle -> Corrections.latest(handle) == seen.latest()
                ? Optional.of(Corrections.add(handle, by, because, ruling, clock))
                : Optional.empty());
    }

    /**
     * The passages that hold the words of {@code query}, best first; where none holds them all, those that hold some.
     * Words of four letters and more also find their longer forms, words in quotation marks must stand together; case
     * and accents do not count. No query is an error. A passage that reports reprint is given once.
     *
     * @param limit at most so many
     */
    public List<Hit> search(String query, int limit) {
        return search(query, limit, (int) Math.min(Integer.MAX_VALUE, (long) limit * SPARE), (report, passage) -> true);
    }

    /**
     * The same, of those passages alone that {@code within} lets through.
     *
     * @param within asked with the id of a report and where a passage stands in it, in code points
     */
    public List<Hit> search(String query, int limit, BiPredicate<String, Span> within) {
        return search(query, limit, Integer.MAX_VALUE, within);
    }

    private List<Hit> search(String query, int limit, int most, BiPredicate<String, Span> within) {
        Query asked = Query.of(query);
        if (asked.isEmpty() || limit <= 0) {
            return List.of();
        }
        return file.read("search", handle -> {
            List<Hit> hits = hits(handle, SearchIndex.find(handle, asked.forAll(), most), asked, limit, within);
            return hits.isEmpty() ? hits(handle, SearchIndex.find(handle, asked.forAny(), most), asked, limit, within) : hits;
        });
    }

    private static List<Hit> hits(
            Handle handle, List<SearchIndex.Found> found, Query asked, int limit, BiPredicate<String, Span> within) {
        List<Hit> hits = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (SearchIndex.Found passage : found) {
            if (hits.size() == limit) {
                break;
            } else if (!within.test(passage.report(), passage.span())) {
                continue;
            }
            Report report = Reports.get(handle, passage.report());
            String family = report.duplicateOf().isEmpty() ? report.id() : report.duplicateOf();
            if (shown.add(family + " " + Word.fold(report.text().slice(passage.span())))) {
                Span span = Snippet.of(report.text(), passage.span(), asked);
                hits.add(new Hit(
                        report.id(), report.headline(), Chronology.date(report), report.text().slice(span), span, passage.span()));
            }
        }
        return hits;
    }

    /** Closes the file. What was kept is in it, and in nothing beside it unless another program has it open. */
    @Override
    public void close() {
        file.close();
    }
}
