package org.rapporteur.yardsticks.attribution;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.reading.language.Language;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Report;

/** Parses as another does and keeps the parse, so that a text that is read and judged is parsed once. Safe between threads. */
final class RememberingLanguage implements Language {

    private final Language language;
    private final Map<String, List<Passage>> parsed = new ConcurrentHashMap<>();

    RememberingLanguage(Language language) {
        this.language = language;
    }

    @Override
    public List<Passage> parse(Report report) {
        List<Passage> passages = language.parse(report);
        parsed.put(report.id(), passages);
        return passages;
    }

    /** The report's parse, which is forgotten by this; made now if it was not read. */
    List<Passage> take(Report report) {
        List<Passage> passages = parsed.remove(report.id());
        return passages == null ? language.parse(report) : passages;
    }
}
