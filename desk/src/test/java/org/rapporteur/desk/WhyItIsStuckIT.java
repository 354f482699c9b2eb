package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.Findings;
import org.rapporteur.analysis.Issues;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.intake.Arrival;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.IntakeSettings;
import org.rapporteur.reading.codebook.Codebook;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.OpeningKind;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/**
 * Twelve reports in which sides wait for each other, read through to the deadlocks: what a person reads in them must come
 * out. Rules were mended on these reports, so the shares are no forecast for others. What was missed is printed.
 */
class WhyItIsStuckIT {

    private static final List<String> NAMES = List.of(
            "amnesty-and-arms",
            "bus-strike",
            "climate-money",
            "decommissioning",
            "hostages-and-valley",
            "northern-waters",
            "nurses-walkout",
            "order-of-steps",
            "river-and-reservoir",
            "sanctions-and-limits",
            "three-party-coalition",
            "wine-and-milk");

    private static final ReportReader READER =
            new StandardReader(Screen.plain(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()), Codebook::standard);

    @TempDir
    private Path folder;

    private final Map<String, int[]> scores = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    /** What one report came to. */
    private record Read(KeptRecord record, List<Deadlock> deadlocks, Map<String, Actor> actors) {}

    @Test
    void mostConditionsAndDeadlocksComeOut() throws IOException {
        for (String name : NAMES) {
            Read read = read(name, text(name + ".txt"));
            JsonNode expected = new YAMLMapper().readTree(text(name + ".yaml"));
            expected.path("conditions").forEach(fact -> count(name, "conditions", isThere(read, fact), fact));
            expected.path("deadlocks").forEach(fact -> {
                count(name, "deadlocks", read.deadlocks().stream().anyMatch(it -> is(read, it, fact)), fact);
                if (fact.has("drop")) {
                    count(name, "openings", read.deadlocks().stream().anyMatch(it -> is(read, it, fact) && opens(it, fact)), fact);
                }
                if (fact.has("proposed")) {
                    count(name, "proposals", read.deadlocks().stream().anyMatch(it -> is(read, it, fact) && isProposed(read, it, fact)), fact);
                }
            });
        }
        System.out.println(scores.entrySet().stream()
                .map(entry -> "%-40s %d of %d".formatted(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .collect(Collectors.joining("\n", "\n", "\nmissed:\n  " + String.join("\n  ", missed))));

        assertThat(share("conditions")).as("conditions").isGreaterThanOrEqualTo(0.84);
        assertThat(share("deadlocks")).as("deadlocks").isGreaterThanOrEqualTo(0.8);
        assertThat(share("openings")).as("openings").isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void theCircleIsExchangedWithTheParties() throws IOException {
        String text = "Talks without a first step\n\nACCRA, 4 May 2024 - Chad said it would open the border only if Mali released the drivers."
                + " Mali said it would release no drivers until Chad opened the border. Chad also rejected a joint patrol.\n";
        String exchanged = text.replace("Chad", "#").replace("Mali", "Chad").replace("#", "Mali");

        List<String> first = plain(read("first", text), "Chad", "Mali");
        List<String> second = plain(read("second", exchanged), "Mali", "Chad");

        assertThat(first).isNotEmpty().anyMatch(line -> line.contains("mutual-preconditions"));
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void thePageDrawsTheCircleAndTheExportCountsItsOpenings() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), text("order-of-steps.txt"));
        String dossier = folder.resolve("steps.dossier").toString();
        run("read", dossier, report.toString());

        String page = run("brief", dossier, "--format", "html");
        assertThat(page).contains("<svg", "role=\"img\"", "<title", "<desc").doesNotContain("<script");
        assertThat(run("brief", dossier, "--format", "md")).contains("By arithmetic over what was said");
        assertThat(run("export", dossier)).contains("\"openings\":[{\"kind\":\"dropped\",\"needs\":[", "{\"kind\":\"together\"");
    }

    private static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.commandLine(Screen.plain(out, err)).execute(words);
        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCodes.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Read read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        List<Report> reports = new ArrayList<>();
        new Intake(IntakeSettings.defaults()).read(file.toString(), arrival -> {
            if (arrival instanceof Arrival.Arrived arrived) {
                reports.add(arrived.report());
            }
        });
        KeptRecord record;
        try (Dossier dossier = Dossier.open(folder.resolve(name + ".dossier"))) {
            reports.forEach(report -> dossier.keep(READER.read(report), READER.version()));
            record = dossier.record();
        }
        Map<String, Actor> actors = new HashMap<>();
        record.actors().forEach(actor -> actors.put(actor.id(), actor));
        return new Read(record, Findings.of(record, Issues.of(Codebook.standard())).deadlocks(), actors);
    }

    /** Every deadlock without what changes with the length of names, the parties by the names they stand for. */
    private static List<String> plain(Read read, String one, String other) {
        return read.deadlocks().stream()
                .map(it -> "%s | %s | %s | %s".formatted(
                        it.kind().code(),
                        it.parties().stream().map(id -> read.actors().get(id).name()).sorted().toList(),
                        it.openings(),
                        it.explanation()))
                .map(line -> line.replace(one, "#1").replace(other, "#2"))
                .map(line -> line.replace("[#1, #2]", "[#, #]").replace("[#2, #1]", "[#, #]"))
                .toList();
    }

    private static boolean isThere(Read read, JsonNode fact) {
        return read.record().statements().stream()
                .filter(said -> isActor(read, said, fact.get("holder")))
                .flatMap(said -> said.conditions().stream().filter(condition -> depends(said, condition, fact)))
                .anyMatch(condition -> requires(condition, fact));
    }

    private static boolean depends(Statement said, Condition condition, JsonNode fact) {
        String withheld = condition.dependent().isEmpty() ? said.content() : condition.dependent();
        return withheld.contains(fact.get("withheld").asText());
    }

    private static boolean requires(Condition condition, JsonNode fact) {
        if (fact.has("unspecified")) {
            return !condition.specified() && condition.requirement().contains(fact.get("unspecified").asText());
        }
        List<String> words = strings(fact.has("any") ? fact.get("any") : fact.get("requires"));
        List<String> parts = condition.each().stream().map(Condition.Part::requirement).toList();
        boolean each = parts.size() == words.size();
        for (int i = 0; each && i < words.size(); i++) {
            each = parts.get(i).contains(words.get(i));
        }
        return each && condition.any() == fact.has("any");
    }

    private static boolean is(Read read, Deadlock deadlock, JsonNode fact) {
        boolean parties = StreamSupport.stream(fact.get("parties").spliterator(), false)
                .allMatch(party -> deadlock.parties().stream().anyMatch(id -> isActor(read, id, party)));
        boolean words = !fact.has("words") || deadlock.explanation().contains(fact.get("words").asText());
        return parties && words && strings(fact.get("kind")).contains(deadlock.kind().code());
    }

    private static boolean opens(Deadlock deadlock, JsonNode fact) {
        boolean dropped = deadlock.openings().stream()
                .anyMatch(it -> it.kind() == OpeningKind.DROPPED && it.needs().size() == fact.get("drop").asInt());
        return dropped && deadlock.openings().stream().anyMatch(it -> it.kind() == OpeningKind.TOGETHER);
    }

    private static boolean isProposed(Read read, Deadlock deadlock, JsonNode fact) {
        return deadlock.openings().stream()
                .flatMap(opening -> opening.proposals().stream())
                .flatMap(id -> read.record().statements().stream().filter(said -> said.id().equals(id)))
                .anyMatch(said -> said.content().contains(fact.get("proposed").asText()));
    }

    private static boolean isActor(Read read, Statement said, JsonNode names) {
        return Stream.of(said.speaker(), said.speaksFor()).anyMatch(id -> isActor(read, id, names))
                || strings(names).stream().anyMatch(name -> holds(said.speakerText(), name));
    }

    private static boolean isActor(Read read, String id, JsonNode names) {
        Actor actor = read.actors().get(id);
        return actor != null
                && strings(names).stream()
                        .anyMatch(name -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).anyMatch(own -> holds(own, name)));
    }

    private static boolean holds(String words, String name) {
        return words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<String> strings(JsonNode words) {
        return words.isArray()
                ? StreamSupport.stream(words.spliterator(), false).map(JsonNode::asText).toList()
                : List.of(words.asText());
    }

    private void count(String name, String kind, boolean found, JsonNode fact) {
        for (String key : List.of("all " + kind, name + " " + kind)) {
            int[] score = scores.computeIfAbsent(key, any -> new int[2]);
            score[0] += found ? 1 : 0;
            score[1]++;
        }
        if (!found) {
            missed.add(name + " " + kind + ": " + fact);
        }
    }

    private double share(String kind) {
        int[] score = scores.get("all " + kind);
        return (double) score[0] / score[1];
    }

    private static String text(String name) throws IOException {
        try (InputStream in = WhyItIsStuckIT.class.getResourceAsStream("/stuck/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
