package org.rapporteur.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.TestingReader;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Act;
import org.rapporteur.record.Condition;
import org.rapporteur.record.Report;
import org.rapporteur.record.Statement;

/** Every rule on acts and every marker of conditions does what its example says and leaves its counterexample alone. */
class RulesAsDataTest {

    @Test
    void everyRuleOnActsKeepsToItsExamples() {
        List<String> faults = new ArrayList<>();
        for (JsonNode rule : YamlDocument.resource(ActRefiner.class, "acts.yaml").path("rules")) {
            String act = rule.path("act").asText();
            if (statements(rule.path("matches").asText()).stream().noneMatch(s -> s.act().code().equals(act))) {
                faults.add("matches: " + rule.path("matches").asText() + " is no " + act);
            }
            if (statements(rule.path("not").asText()).stream().anyMatch(s -> s.act().code().equals(act))) {
                faults.add("not: " + rule.path("not").asText() + " is a " + act);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatOnesOwnPeopleWillDoIsOnesOwnPromise() {
        JsonNode people = YamlDocument.resource(ActRefiner.class, "acts.yaml").path("own-people");
        assertThat(statements(people.path("matches").asText())).anyMatch(s -> s.act() == Act.PROMISE);
        assertThat(statements(people.path("not").asText())).isNotEmpty().noneMatch(s -> s.act() == Act.PROMISE);
        assertThat(statements("The envoy said each delegation would draw a map.")).isNotEmpty().noneMatch(s -> s.act() == Act.PROMISE);
    }

    @Test
    void whoWillGoOnUnlessSomethingHappensThreatensWithNothing() {
        JsonNode keeping = YamlDocument.resource(ActRefiner.class, "acts.yaml").path("keeping");
        assertThat(statements(keeping.path("matches").asText())).anyMatch(s -> s.act() == Act.PROMISE).noneMatch(s -> s.act() == Act.THREATEN);
        assertThat(statements(keeping.path("not").asText())).anyMatch(s -> s.act() == Act.THREATEN);
    }

    @Test
    void nothingWaitsForABodyOrAMeal() {
        JsonNode noStep = YamlDocument.resource(ConditionRules.class, "conditions.yaml").path("no-step");
        assertThat(conditions(statements(noStep.path("matches").asText()))).isEmpty();
        assertThat(conditions(statements(noStep.path("not").asText()))).isNotEmpty();
    }

    @Test
    void everyWordThatPointsToAnEarlierStatementTakesOverItsIssues() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : YamlDocument.resource(Antecedents.class, "antecedents.yaml").path("antecedents")) {
            for (String kind : List.of("matches", "not")) {
                List<Statement> said = statements(entry.path(kind).asText());
                List<String> last = said.isEmpty() ? List.of() : said.get(said.size() - 1).issues();
                boolean over = said.size() > 1 && !last.isEmpty() && last.equals(said.get(0).issues());
                if (over != kind.equals("matches")) {
                    faults.add(kind + ": " + entry.path(kind).asText() + " " + said);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsSaidEndsWhereTheReporterGoesOn() {
        List<String> faults = new ArrayList<>();
        YamlDocument.resource(Resumption.class, "resumptions.yaml").properties().forEach(list -> {
            String matches = list.getValue().path("matches").asText();
            String said = matches.substring(matches.indexOf("that"), matches.indexOf(','));
            if (statements(matches).stream().noneMatch(s -> s.content().equals(said))) {
                faults.add("matches: " + list.getKey());
            }
            String not = list.getValue().path("not").asText();
            String last = not.substring(not.lastIndexOf(' ') + 1).replace(".", "");
            if (statements(not).stream().noneMatch(s -> s.content().endsWith(last))) {
                faults.add("not: " + list.getKey());
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyMarkerOfConditionsKeepsToItsExamples() {
        List<String> faults = new ArrayList<>();
        JsonNode document = YamlDocument.resource(ConditionRules.class, "conditions.yaml");
        for (JsonNode marker : document.path("markers")) {
            String relation = marker.path("relation").asText();
            List<Statement> matching = statements(marker.path("matches").asText());
            if (conditions(matching).stream().noneMatch(c -> c.relation().code().equals(relation))) {
                faults.add(marker.path("marker").asText() + " matches: " + matching);
            }
            List<Condition> others = conditions(statements(marker.path("not").asText()));
            if (!others.isEmpty()) {
                faults.add(marker.path("marker").asText() + " not: " + others);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aConditionThatNobodyNamesIsKnownAsSuch() {
        JsonNode unspecified = YamlDocument.resource(ConditionRules.class, "conditions.yaml").path("unspecified");
        assertThat(conditions(statements(unspecified.path("matches").asText()))).anyMatch(c -> !c.specified());
        assertThat(conditions(statements(unspecified.path("not").asText()))).isNotEmpty().allMatch(Condition::specified);
    }

    @Test
    void howSomethingIsDoneIsNoCondition() {
        JsonNode idle = YamlDocument.resource(ConditionRules.class, "conditions.yaml").path("idle");
        assertThat(conditions(statements(idle.path("matches").asText()))).isEmpty();
        assertThat(conditions(statements(idle.path("not").asText()))).isNotEmpty();
    }

    @Test
    void whatIsRefusedWaitsForWhatStandsBehind() {
        JsonNode refusing = YamlDocument.resource(ConditionRules.class, "conditions.yaml").path("refusing");
        assertThat(conditions(statements(refusing.path("matches").asText())))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.requirement()).isEqualTo("the amnesty was passed");
                    assertThat(c.dependent()).isEqualTo("they would not disarm");
                });
        assertThat(conditions(statements(refusing.path("not").asText())))
                .singleElement()
                .satisfies(c -> assertThat(c.requirement()).contains("the amnesty must be passed").doesNotContain("disarm"));
    }

    private static List<Statement> statements(String sentence) {
        return TestingReader.reader().read(Report.of("examples/sentence.txt", sentence)).statements();
    }

    private static List<Condition> conditions(List<Statement> statements) {
        return statements.stream().flatMap(s -> s.conditions().stream()).toList();
    }
}
