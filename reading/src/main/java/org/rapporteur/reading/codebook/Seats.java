package org.rapporteur.reading.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Buildings, streets and houses of parliament that stand for the state that is governed from there ({@code seats.yaml}).
 * Capitals are not here: they come from the country tables. Immutable; safe for use by several threads.
 */
public final class Seats {

    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> countries = new LinkedHashMap<>();

    private Seats(JsonNode document) {
        for (JsonNode entry : document.path("entries")) {
            entry.path("names").forEach(name -> countries.put(name.asText(), entry.path("country").asText()));
        }
    }

    /** The list that comes with Rapporteur, loaded once. */
    public static Seats standard() {
        return Standard.SEATS;
    }

    /** Loaded on first use; class initialisation makes it safe between threads. */
    private static final class Standard {
        private static final Seats SEATS = new Seats(YamlDocument.resource(Seats.class, "seats.yaml"));
    }

    /** ISO 3166-1 alpha-3 of the state that is governed from there; {@code name} with or without an article. */
    public Optional<String> country(String name) {
        return Optional.ofNullable(countries.get(ARTICLE.matcher(name).replaceFirst("")));
    }

    /** The names of a state's seats, the best known first. */
    public List<String> of(String alpha3) {
        return countries.keySet().stream().filter(name -> countries.get(name).equals(alpha3)).toList();
    }
}
