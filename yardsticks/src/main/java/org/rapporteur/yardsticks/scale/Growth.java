package org.rapporteur.yardsticks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Reading;
import org.rapporteur.yardsticks.Sheet;

/** A dossier that grows, and what it costs at each size. Used by one thread. */
final class Growth {

    /** The readings of which the time to keep them is told. */
    private static final int LAST = 101;
    private static final String READER = "scale-1";
    private static final int DAYS_OF_NEWS = 30;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private final Path file;
    private final Variation variation;
    private final String heap;

    Growth(Path file, Variation variation, String heap) {
        this.file = file;
        this.variation = variation;
        this.heap = heap;
    }

    /** What a dossier of this size costs. */
    record Costs(
            int reports,
            double open,
            Measured brief,
            Measured briefSince,
            Measured search,
            Measured correct,
            double add,
            double addSlowest,
            double megabytes) {}

    /** How many reports it has so far. */
    int size() {
        try (Dossier dossier = Dossier.open(file)) {
            return dossier.size();
        }
    }

    /** Lets it grow to so many reports, and measures. */
    Costs to(int size) {
        List<Double> adding = new ArrayList<>();
        try (Dossier dossier = Dossier.open(file)) {
            // Those it has are the first ones.
            for (int number = dossier.size(); number < size; number++) {
                Reading reading = variation.reading(number);
                long begun = System.nanoTime();
                dossier.keep(reading, READER);
                adding.add((System.nanoTime() - begun) / NANOS_A_MILLISECOND);
            }
        }
        Reading last = variation.reading(size - 1);
        String since = last.report().published().day().orElseThrow().minusDays(DAYS_OF_NEWS).toString();
        String actor = last.actors().stream().map(Actor::id).findFirst().orElse("");
        Collections.reverse(adding);
        List<Double> latest = adding.stream().limit(LAST).sorted().toList();
        String dossier = file.toString();
        double open = open();
        return new Costs(
                size,
                open,
                Measured.of(heap, List.of("brief", dossier)),
                Measured.of(heap, List.of("brief", dossier, "--since", since)),
                Measured.of(heap, List.of("search", dossier, "president", "government")),
                Measured.of(heap, List.of("correct", dossier, "note", actor, "seen")),
                latest.isEmpty() ? Double.NaN : latest.get(latest.size() / 2),
                latest.isEmpty() ? Double.NaN : latest.get(latest.size() - 1),
                megabytes());
    }

    private double open() {
        Reading first = variation.reading(0);
        long begun = System.nanoTime();
        try (Dossier dossier = Dossier.openExisting(file)) {
            if (!dossier.holds(first.report(), READER)) {
                throw new IllegalStateException("the dossier does not hold what was kept");
            }
            return (System.nanoTime() - begun) / NANOS_A_SECOND;
        }
    }

    private double megabytes() {
        try {
            return Files.size(file) / MEGABYTE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The costs of all sizes side by side. */
    static Sheet sheet(List<Costs> costs) {
        List<String> columns = new ArrayList<>(List.of("reports"));
        costs.forEach(each -> columns.add(String.format(Locale.ROOT, "%,d", each.reports)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("open (s)", costs.stream().map(each -> number(each.open, 2)).toList()));
        rows.add(row("brief (s)", costs.stream().map(each -> seconds(each.brief)).toList()));
        rows.add(row("brief since (s)", costs.stream().map(each -> seconds(each.briefSince)).toList()));
        rows.add(row("search (s)", costs.stream().map(each -> seconds(each.search)).toList()));
        rows.add(row("correct (s)", costs.stream().map(each -> seconds(each.correct)).toList()));
        rows.add(row("add (ms)", costs.stream().map(each -> number(each.add, 1)).toList()));
        rows.add(row("add slowest (ms)", costs.stream().map(each -> number(each.addSlowest, 1)).toList()));
        rows.add(row("file (MB)", costs.stream().map(each -> number(each.megabytes, 0)).toList()));
        rows.add(row("heap brief (MB)", costs.stream().map(each -> megabytes(each.brief)).toList()));
        rows.add(row("heap brief since (MB)", costs.stream().map(each -> megabytes(each.briefSince)).toList()));
        rows.add(row("heap correct (MB)", costs.stream().map(each -> megabytes(each.correct)).toList()));
        return new Sheet("scale", "What a dossier costs", columns, rows);
    }

    private static List<String> row(String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        return row;
    }

    private static String seconds(Measured measured) {
        return measured.done() ? "%s (%s)".formatted(number(measured.seconds(), 1), number(measured.processor(), 1)) : "-";
    }

    private static String megabytes(Measured measured) {
        return measured.done() ? String.valueOf(measured.megabytes()) : "-";
    }

    private static String number(double value, int places) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
