package org.rapporteur.dossier.merging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.dossier.Samples;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Role;

/** Every entry of names.yaml brings together what it says it does, and nothing it says it does not. */
class NameCustomsTest {

    private static final NameCustoms CUSTOMS = NameCustoms.standard();
    private static final Report ABOUT = Samples.report("a", "2031-01-01", "Orchardia meets the Orchard Front.");

    @TestFactory
    Stream<DynamicTest> everyEntryKeepsItsExamples() {
        JsonNode yaml = YamlDocument.resource(NameCustoms.class, "names.yaml");
        return Stream.of(
                        checks(yaml, "titles", NameCustomsTest::isOneName),
                        checks(yaml, "particles", NameCustomsTest::isOneName),
                        checks(yaml, "generations", NameCustomsTest::isOneName),
                        checks(yaml, "spellings", NameCustomsTest::isOneName),
                        familyFirst(yaml),
                        checks(yaml, "small-words", NameCustomsTest::isAcronym),
                        checks(yaml, "common-nouns", NameCustomsTest::isOneBody),
                        checks(yaml, "governments", NameCustomsTest::isMeant),
                        checks(yaml, "state-bodies", NameCustomsTest::speaksFor),
                        checks(yaml, "fighters", NameCustomsTest::isMeant))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> checks(JsonNode yaml, String list, BiPredicate<String, String> isOne) {
        return entries(yaml, list).map(entry -> DynamicTest.dynamicTest(list + " " + entry.get(entry.fieldNames().next()).asText(), () -> {
            for (JsonNode pair : entry.get("matches")) {
                assertThat(isOne.test(pair.get(0).asText(), pair.get(1).asText())).as("%s", pair).isTrue();
            }
            for (JsonNode pair : entry.get("not")) {
                assertThat(isOne.test(pair.get(0).asText(), pair.get(1).asText())).as("not %s", pair).isFalse();
            }
        }));
    }

    private static Stream<DynamicTest> familyFirst(JsonNode yaml) {
        return entries(yaml, "family-first").map(entry -> {
            String country = entry.get("country").asText();
            BiPredicate<String, String> isFamily = (family, full) -> PersonName.of(family, country, CUSTOMS).family()
                    .equals(PersonName.of(full, country, CUSTOMS).family());
            return DynamicTest.dynamicTest("family-first " + country, () -> {
                entry.get("matches").forEach(pair -> assertThat(isFamily.test(pair.get(0).asText(), pair.get(1).asText())).isTrue());
                entry.get("not").forEach(pair -> assertThat(isFamily.test(pair.get(0).asText(), pair.get(1).asText())).isFalse());
            });
        });
    }

    private static Stream<JsonNode> entries(JsonNode yaml, String list) {
        return StreamSupport.stream(yaml.get(list).spliterator(), false);
    }

    private static boolean isOneName(String one, String other) {
        return PersonName.of(one, "", CUSTOMS).whole().equals(PersonName.of(other, "", CUSTOMS).whole());
    }

    private static boolean isOneBody(String one, String other) {
        Reading first = Samples.reading(Samples.report("a", "2031-01-01", "It is named."))
                .actors(Samples.organisation("org:one", one))
                .done();
        Reading second = Samples.reading(Samples.report("b", "2031-01-02", "It is named again."))
                .actors(Samples.organisation("org:one", other))
                .done();
        return Identities.of(List.of(first, second), CUSTOMS).actors().size() == 1;
    }

    /** Whether a body of that name is taken for that party, in a report about the one state and the one body that are party. */
    private static boolean isMeant(String words, String party) {
        Identities identities = described(words);
        return nameOf(identities, identities.in(ABOUT.id(), "org:described")).equals(party);
    }

    private static boolean speaksFor(String words, String state) {
        Identities identities = described(words);
        return identities.actors().stream()
                .filter(actor -> actor.name().equals(words))
                .anyMatch(actor -> nameOf(identities, actor.speaksFor()).equals(state));
    }

    private static Identities described(String words) {
        Actor state = Samples.state("country:ORC", "Orchardia");
        Actor front = Samples.organisation("org:front", "Orchard Front");
        Reading reading = Samples.reading(ABOUT)
                .actors(
                        new Actor(state.id(), state.name(), state.kind(), List.of(), "", List.of(Role.PARTY), "ORC", ""),
                        new Actor(front.id(), front.name(), front.kind(), List.of(), "", List.of(Role.PARTY), "", ""),
                        Samples.organisation("org:described", words))
                .done();
        return Identities.of(List.of(reading), CUSTOMS);
    }

    private static String nameOf(Identities identities, String id) {
        return identities.actors().stream().filter(actor -> actor.id().equals(id)).map(Actor::name).findFirst().orElse("");
    }

    private static boolean isAcronym(String acronym, String name) {
        Reading reading = Samples.reading(Samples.report("a", "2031-01-01", "Both are named."))
                .actors(Samples.organisation("org:short", acronym), Samples.organisation("org:long", name))
                .done();
        return Identities.of(List.of(reading), CUSTOMS).actors().size() == 1;
    }

    @Test
    void everySpellingChangesOneOfItsOwnExamples() {
        JsonNode yaml = YamlDocument.resource(NameCustoms.class, "names.yaml");
        for (int i = 0; i < CUSTOMS.spellings().size(); i++) {
            var without = new java.util.ArrayList<>(CUSTOMS.spellings());
            without.remove(i);
            NameCustoms lesser = new NameCustoms(Set.of(), Set.of(), Set.of(), without, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
            JsonNode entry = yaml.get("spellings").get(i);
            boolean needed = false;
            for (JsonNode pair : entry.get("matches")) {
                needed |= !PersonName.of(pair.get(0).asText(), "", lesser).whole()
                        .equals(PersonName.of(pair.get(1).asText(), "", lesser).whole());
            }
            assertThat(needed).as("the spelling %s is needed for its own examples", entry.get("letters")).isTrue();
        }
    }
}
