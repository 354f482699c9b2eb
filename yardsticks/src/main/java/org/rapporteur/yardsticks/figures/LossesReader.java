package org.rapporteur.yardsticks.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.language.Language;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Report;

/** Reads the losses that a sentence tells of as {@code rapporteur read} records them. Safe for use by several threads. */
final class LossesReader {

    /** A report of one line would be taken for a headline, which tells no event. */
    private static final String HEADLINE = "News of the day\n\n";

    private final Reader reader;

    LossesReader(Language language) {
        this.reader = new Reader(language, Codebook.standard());
    }

    Losses read(String words) {
        List<Event> events = reader.read(Report.of("sentence", HEADLINE + words)).events();
        return new Losses(lost(events, "killed"), lost(events, "injured"));
    }

    /** Those of the deeds told of; where these have none, those that have built up. */
    private static double lost(List<Event> events, String what) {
        Map<Boolean, List<Event>> byDeed =
                events.stream().collect(Collectors.partitioningBy(event -> event.kind() != EventKind.OTHER));
        double ofDeeds = sum(byDeed.get(true), what);
        return Double.isNaN(ofDeeds) ? sum(byDeed.get(false), what) : ofDeeds;
    }

    private static double sum(List<Event> events, String what) {
        return events.stream()
                .flatMap(event -> event.figures().stream())
                .filter(figure -> figure.what().equals(what))
                .mapToDouble(LossesReader::number)
                .reduce((one, other) -> one + other)
                .orElse(Double.NaN);
    }

    private static double number(Figure figure) {
        return !Double.isNaN(figure.value()) ? figure.value() : !Double.isNaN(figure.low()) ? figure.low() : figure.high();
    }
}
