package org.rapporteur.yardsticks.impartiality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.reading.language.Language;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Report;

/** Reads a report and its exchanged version. Loading the models takes some seconds. Safe for use by several threads. */
final class ExchangedReading {

    private final Exchanger exchanger = new Exchanger();
    private final Once language = new Once(new CoreNlpLanguage());
    private final Reader reader = new Reader(language, Codebook.standard());

    /** Parses a report once for all who ask. */
    private record Once(Language language, Map<Report, List<Passage>> parsed) implements Language {

        Once(Language language) {
            this(language, new ConcurrentHashMap<>());
        }

        @Override
        public List<Passage> parse(Report report) {
            return parsed.computeIfAbsent(report, language::parse);
        }

        void forget(Report report) {
            parsed.remove(report);
        }
    }

    /** Empty if the report does not speak of two countries. */
    Optional<Comparison> compare(Report report) {
        try {
            return exchanger.exchange(report, language.parse(report)).map(this::compare);
        } finally {
            language.forget(report);
        }
    }

    private Comparison compare(Exchanger.Exchanged exchanged) {
        Report other = exchanged.exchange().exchanged();
        try {
            return Comparison.of(
                    exchanged,
                    version(exchanged.exchange().report()),
                    version(other));
        } finally {
            language.forget(other);
        }
    }

    private Comparison.Version version(Report report) {
        return new Comparison.Version(reader.read(report), language.parse(report));
    }
}
