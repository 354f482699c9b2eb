package org.rapporteur.reading.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.codebook.Seats;
import org.rapporteur.reading.codebook.YamlDocument;

/** Seats that stand for a government, and organisations with their short names ({@code actors.yaml}). Immutable. */
final class KnownActors {

    private final Seats seats = Seats.standard();
    private final Map<String, String> organisations = new HashMap<>();
    private final Set<String> withChapters = new HashSet<>();
    private final Map<String, Bloc> blocs = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    /**
     * A bloc of states that a town stands for.
     *
     * @param bodies names that a report has where it speaks of the bloc
     */
    private record Bloc(String name, Set<String> bodies) {}

    private KnownActors() {}

    static KnownActors standard() {
        KnownActors known = new KnownActors();
        JsonNode document = YamlDocument.resource(KnownActors.class, "actors.yaml");
        for (JsonNode entry : document.path("organisations").path("entries")) {
            String first = entry.path("names").get(0).asText();
            entry.path("names").forEach(name -> known.organisations.put(name.asText(), first));
        }
        document.path("chapters").path("names").forEach(name -> known.withChapters.add(name.asText()));
        for (JsonNode entry : document.path("blocs").path("entries")) {
            Set<String> bodies = new HashSet<>();
            entry.path("bodies").forEach(body -> bodies.add(body.asText()));
            known.blocs.put(entry.path("seat").asText(), new Bloc(entry.path("bloc").asText(), Set.copyOf(bodies)));
            known.adjectives.put(entry.path("adjective").asText(), entry.path("bloc").asText());
        }
        return known;
    }

    /** The bloc that sits in this town. */
    Optional<String> blocAt(String town) {
        return Optional.ofNullable(blocs.get(town)).map(Bloc::name);
    }

    /** The bloc to which this adjective belongs. */
    Optional<String> blocCalled(String adjective) {
        return Optional.ofNullable(adjectives.get(adjective));
    }

    /** Whether who names this body speaks of the bloc that sits in the town. */
    boolean isOfBloc(String body, String town) {
        return Optional.ofNullable(blocs.get(town)).filter(bloc -> organisation(body).filter(bloc.bodies()::contains).isPresent()).isPresent();
    }

    /** ISO 3166-1 alpha-3 of the country whose government sits there. */
    Optional<String> countryOfSeat(String name) {
        return seats.country(name);
    }

    /** The name that the record uses for the organisation. */
    Optional<String> organisation(String name) {
        return Optional.ofNullable(organisations.get(withoutArticle(name)));
    }

    /** Whether there is one of this name in each country, so that a nationality before it makes it another body. */
    boolean hasChapters(String name) {
        return withChapters.contains(name);
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }
}
