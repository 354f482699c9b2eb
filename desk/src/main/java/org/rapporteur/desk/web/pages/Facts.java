package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.record.EdtfDate;

/** Gathers what is known of something, one after the other; what goes by the same name stands together. */
final class Facts {

    private final Map<String, List<Card.Value>> values = new LinkedHashMap<>();

    /** Adds a value; nothing where it is blank. */
    Facts add(String name, String text) {
        return add(name, text, "");
    }

    Facts add(String name, String text, String address) {
        if (!text.isBlank()) {
            values.computeIfAbsent(name, none -> new ArrayList<>()).add(new Card.Value(text, address));
        }
        return this;
    }

    Facts date(String name, EdtfDate date) {
        return add(name, DateWords.of(date));
    }

    List<Card.Fact> all() {
        return values.entrySet().stream().map(entry -> new Card.Fact(entry.getKey(), entry.getValue())).toList();
    }
}
