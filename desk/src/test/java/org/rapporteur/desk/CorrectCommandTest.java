package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst types, and what is shown for it. */
class CorrectCommandTest {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^(s-r-\\S+)");

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path dossier;
    private List<String> statements;

    @BeforeEach
    void readTwoReports() throws IOException {
        dossier = folder.resolve("port.dossier");
        Path first = Files.writeString(folder.resolve("first.txt"), "Cranes\n\nThe union said the cranes must wait for a new contract.\n");
        Path second = Files.writeString(folder.resolve("second.txt"), "Port answers\n\nThe port said that its offer of tugs stands.\n");
        terminal.type("read", dossier, first, second);
        terminal.type("correct", dossier, "find", "--kind", "statement");
        statements = new ArrayList<>();
        Matcher ids = STATEMENT.matcher(terminal.out());
        while (ids.find()) {
            statements.add(ids.group(1));
        }
        assertThat(statements).hasSize(2).doesNotHaveDuplicates();
    }

    private List<JsonNode> exported(String type, Object... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("export", dossier));
        words.addAll(List.of(options));
        assertThat(terminal.type(words.toArray())).isEqualTo(ExitCodes.DONE);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : terminal.out().lines().toList()) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.get("type").asText().equals(type)) {
                lines.add(node);
            }
        }
        return lines;
    }

    private int correct(Object... words) {
        List<Object> all = new ArrayList<>(List.of("correct", dossier));
        all.addAll(List.of(words));
        all.addAll(List.of("--by", "Ada L."));
        return terminal.type(all.toArray());
    }

    @Test
    void theExportTellsWhatAnalystsSaid() throws IOException {
        assertThat(exported("statement")).allSatisfy(line -> {
            assertThat(line.get("confirmed").asBoolean()).isFalse();
            assertThat(line.has("corrected") || line.has("notes")).isFalse();
        });
        assertThat(correct("confirm", statements.get(0))).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).startsWith("1  confirm s-r-");
        correct("set", statements.get(0), "act=demand", "--because", "it is one");
        correct("note", statements.get(0), "see", "also", "the minutes");
        JsonNode line = exported("statement").stream().filter(it -> it.get("confirmed").asBoolean()).findFirst().orElseThrow();
        assertThat(line.get("act").asText()).isEqualTo("demand");
        assertThat(line.get("corrected")).extracting(JsonNode::asText).containsExactly("act");
        assertThat(line.get("notes").get(0).get("by").asText()).isEqualTo("Ada L.");
        assertThat(line.get("notes").get(0).get("text").asText()).isEqualTo("see also the minutes");
        assertThat(line.get("notes").get(0).get("at").asText()).endsWith("Z");
        assertThat(line.get("citations")).isNotEmpty();
    }

    @Test
    void onlyWhatIsConfirmedIsWrittenToldAndFound() throws IOException {
        assertThat(exported("statement", "--only-confirmed")).isEmpty();
        assertThat(terminal.type("brief", dossier, "--only-confirmed")).isEqualTo(ExitCodes.DONE);
        terminal.type("search", dossier, "said", "--only-confirmed");
        assertThat(terminal.err()).contains("nothing found").hasLineCount(1);
        correct("confirm", statements.get(0));
        assertThat(exported("statement", "--only-confirmed")).hasSize(1);
        assertThat(exported("report", "--only-confirmed")).hasSize(1);
        assertThat(exported("actor", "--only-confirmed")).hasSize(1);
        assertThat(terminal.type("brief", dossier, "--only-confirmed")).isEqualTo(ExitCodes.DONE);
        terminal.type("search", dossier, "said", "--only-confirmed", "--records");
        assertThat(terminal.out()).containsOnlyOnce("characters").contains(statements.get(0) + " ✓");
    }

    @Test
    void whatNoReadingFoundIsAddedAndExported() throws IOException {
        String report = exported("report").get(0).get("id").asText();
        String text = exported("report").get(0).get("text").asText();
        String words = text.substring(0, text.indexOf(' ', 12));
        assertThat(correct("add", "event", report.substring(0, 9), words, "kind=protest", "start=2031-03-04")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).startsWith("1  add e-added+1 kind=protest, start=2031-03-04");
        assertThat(exported("event")).filteredOn(it -> it.get("id").asText().equals("e-added+1")).singleElement().satisfies(it -> {
            assertThat(it.get("kind").asText()).isEqualTo("protest");
            assertThat(it.at("/citations/0/exact").asText()).isEqualTo(words);
        });
        assertThat(correct("add", "event", report, "words that are not there")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("does not say");
        correct("undo");
        assertThat(exported("event")).noneMatch(it -> it.get("id").asText().startsWith("e-added"));
    }

    @Test
    void theListTellsWhoWhatWhyAndWhatBecameOfIt() {
        correct("dismiss", statements.get(1), "--because", "said elsewhere");
        correct("undo");
        assertThat(terminal.type("correct", dossier, "list")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out())
                .contains("1  dismiss s-r-", "Ada L., 20", "Z: said elsewhere", "undone by 2", "2  undo 1")
                .doesNotContain("waiting");
    }

    @Test
    void aRecordIsShownWithItsFieldsAndCitations() {
        assertThat(terminal.type("correct", dossier, "show", "Harbour Union")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("actor organisation:harbour-union", "kind= organisation", "not confirmed");
        terminal.type("correct", dossier, "show", statements.get(0));
        assertThat(terminal.out()).contains("act= assert", "speaker= organisation:harbour-union", "[1] r-");
    }

    @Test
    void searchShowsTheIds() {
        terminal.type("search", dossier, "tugs", "--records");
        assertThat(terminal.out()).containsPattern("(?m)^s-r-\\S+  Harbour Union · assert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm nobody-there", "set Harbour-Union name", "merge Harbour-Union Harbour-Union", "undo 9", "show x", "split Harbour-Union",
            "find --kind ship", "agree", ""})
    void whatCannotBeDoneGetsOneLine(String words) {
        List<Object> typed = new ArrayList<>(List.of("correct", dossier));
        typed.addAll(List.of(words.isEmpty() ? new String[0] : words.split(" ")));
        assertThat(terminal.type(typed.toArray())).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).startsWith("rapporteur: ").hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void aMissingDossierIsNotMade() {
        assertThat(terminal.type("correct", folder.resolve("none.dossier"), "list")).isEqualTo(ExitCodes.DOSSIER);
        assertThat(terminal.err()).contains("none.dossier").hasLineCount(1);
        assertThat(folder.resolve("none.dossier")).doesNotExist();
    }

    @Test
    void theDossierComesFirst() {
        assertThat(terminal.type("correct", "list")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("the dossier comes before the verb").hasLineCount(1);
    }

    @Test
    void nobodySignsWithoutAName() {
        assertThat(terminal.type("correct", dossier, "note", "Harbour Union", "x", "--by", " ")).isEqualTo(ExitCodes.USAGE);
        assertThat(terminal.err()).contains("--by NAME").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "set", "merge", "split", "dismiss", "note", "undo", "list", "find", "show"})
    void eachVerbExplainsItselfWithAnExample(String verb) {
        assertThat(terminal.type("correct", verb, "--help")).isEqualTo(ExitCodes.DONE);
        assertThat(terminal.out()).contains("rapporteur correct DOSSIER " + verb, "Example", "talks.dossier " + verb);
    }
}
