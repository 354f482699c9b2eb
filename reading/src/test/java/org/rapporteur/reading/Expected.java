package org.rapporteur.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Report;

/** The test reports as they come in, and what of a reading counts as what a person wrote down for them. */
final class Expected {

    private Expected() {}

    /** As it comes in from a file: with dateline and date. */
    static Report report(Path folder, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(Path.of(name).getFileName() + ".txt"), text(name + ".txt"));
        List<Report> reports = new ArrayList<>();
        new Intake(IntakeSettings.defaults()).read(file.toString(), arrival -> {
            if (arrival instanceof Arrival.Arrived arrived) {
                reports.add(arrived.report());
            }
        });
        return reports.get(0);
    }

    static boolean figure(Figure figure, JsonNode e) {
        return (e.path("value").isMissingNode() || figure.value() == e.path("value").asDouble())
                && (e.path("low").isMissingNode() || figure.low() == e.path("low").asDouble())
                && (e.path("high").isMissingNode() || figure.high() == e.path("high").asDouble());
    }

    static <E extends Enum<E> & Coded> boolean code(JsonNode codes, E value) {
        if (codes.isArray()) {
            for (JsonNode code : codes) {
                if (code.asText().equals(value.code())) {
                    return true;
                }
            }
            return false;
        }
        return codes.asText().equals(value.code());
    }

    /** The speaker's name, alias or principal is the one expected; an unnamed speaker is known by the words used. */
    static boolean is(Map<String, Actor> actors, String id, String words, JsonNode names) {
        List<String> wanted = new ArrayList<>();
        if (names.isArray()) {
            names.forEach(n -> wanted.add(n.asText()));
        } else {
            wanted.add(names.asText());
        }
        Actor actor = actors.get(id);
        for (String name : wanted) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean same = words.toLowerCase(Locale.ROOT).contains(lower);
            if (actor != null) {
                same |= actor.name().toLowerCase(Locale.ROOT).contains(lower) || lower.contains(actor.name().toLowerCase(Locale.ROOT));
                same |= actor.aliases().stream().anyMatch(a -> a.equalsIgnoreCase(name));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    static String text(String file) {
        try (InputStream in = Expected.class.getResourceAsStream("/reports/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
