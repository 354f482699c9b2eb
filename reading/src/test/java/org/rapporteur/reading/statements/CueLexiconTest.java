package org.rapporteur.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.English;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.repair.TreeRepair;
import org.rapporteur.record.Act;
import org.rapporteur.record.Statement;
import org.rapporteur.reading.TestingReader;
import org.rapporteur.record.Report;

/**
 * Runs every example of the lexicon through the real parser and the rules: each entry's {@code matches} must attribute by
 * that entry, its {@code not} must not.
 */
class CueLexiconTest {

    private static JsonNode lexicon;
    private static JsonNode sources;
    private static AttributionFinder finder;
    private static TreeRepair repair;

    @BeforeAll
    static void load() {
        lexicon = YamlDocument.resource(CueLexicon.class, "cues.yaml");
        sources = YamlDocument.resource(CueLexicon.class, "sources.yaml");
        finder = new AttributionFinder(CueLexicon.standard(), ConditionFinder.standard());
        repair = new TreeRepair(CueLexicon.standard());
    }

    @Test
    void everyCueAttributesInItsExampleAndNotInItsCounterexample() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : lexicon.path("cues")) {
            String cue = entry.path("cue").asText();
            Cue.PartOfSpeech pos = Cue.PartOfSpeech.valueOf(entry.path("pos").asText().toUpperCase(Locale.ROOT));
            check(entry, cue + " " + entry.path("with").asText() + " (" + pos + ")", faults, (found, sentence) ->
                    lemma(sentence, found.trigger()).equals(cue) && isA(pos, sentence.token(found.trigger())));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPhraseAttributesInItsExampleAndNotInItsCounterexample() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : lexicon.path("phrases")) {
            String first = entry.path("phrase").asText().split(" ")[0];
            check(entry, entry.path("phrase").asText(), faults, (found, sentence) ->
                    sentence.token(found.trigger()).text().toLowerCase(Locale.ROOT).equals(first));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everySupportVerbLendsItsSubjectToACueNoun() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : lexicon.path("support-verbs")) {
            String verb = entry.path("verb").asText();
            check(entry, verb, faults, (found, sentence) -> sentence.token(found.trigger()).isNoun()
                    && found.cue().stream().anyMatch(i -> lemma(sentence, i).equals(verb)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyReceivingVerbHasWhatTheCueNounIsAboutForItsSubject() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : lexicon.path("receiving-verbs")) {
            String verb = entry.path("verb").asText();
            check(entry, verb, faults, (found, sentence) -> sentence.token(found.trigger()).isNoun()
                    && found.cue().stream().anyMatch(i -> lemma(sentence, i).equals(verb)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyWayOfSayingNothingIsKnown() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : lexicon.path("declines")) {
            String verb = entry.path("verb").asText();
            check(entry, verb, faults, (found, sentence) ->
                    found.act() == Act.DECLINE_TO_COMMENT && lemma(sentence, found.trigger()).equals(verb));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyMoveOfAnOfferOrDemandIsItsOwners() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : lexicon.path("moves")) {
            String verb = entry.path("verb").asText();
            boolean givesUp = entry.path("gives-up").asBoolean(false);
            check(entry, verb, faults, (found, sentence) -> lemma(sentence, found.trigger()).equals(verb)
                    && (found.act() == Act.OFFER || found.act() == Act.DEMAND)
                    && found.negated() == givesUp
                    && found.sourceHead() < found.trigger());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyFixedTurnAttributes() {
        List<String> faults = new ArrayList<>();
        for (JsonNode entry : lexicon.path("idioms")) {
            String verb = entry.path("verb").asText();
            check(entry, verb + " " + entry.path("words").asText(), faults, (found, sentence) -> lemma(sentence, found.trigger()).equals(verb)
                    && found.act().code().equals(entry.path("act").asText())
                    && found.sourceHead() < found.trigger());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsNotClaimedIsNotSaid() {
        JsonNode unsaid = lexicon.path("unsaid");
        assertThat(attributes(unsaid.path("matches").asText(), (found, sentence) -> true)).isFalse();
        assertThat(attributes(unsaid.path("not").asText(), (found, sentence) -> true)).isTrue();
    }

    @Test
    void whoAsksToStayUnnamedDemandsNothing() {
        JsonNode anonymity = lexicon.path("anonymity");
        assertThat(attributes(anonymity.path("matches").asText(), (found, sentence) -> true)).isFalse();
        assertThat(attributes(anonymity.path("not").asText(), (found, sentence) -> true)).isTrue();
    }

    @Test
    void everyListOfSourcesHasOneThatSpeaks() {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> list : sources.properties()) {
            Set<String> words = new HashSet<>();
            list.getValue().path("words").forEach(word -> words.add(word.asText()));
            check(list.getValue(), list.getKey(), faults, (found, sentence) ->
                    found.source().stream().anyMatch(i -> words.contains(lemma(sentence, i))));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void anOccasionIsNoPartOfWhatIsSaid() {
        JsonNode occasions = lexicon.path("occasions");
        Set<String> words = words(occasions);
        List<String> faults = new ArrayList<>();
        check(occasions, "occasions", faults, (found, sentence) ->
                found.content().stream().noneMatch(i -> words.contains(lemma(sentence, i))));
        assertThat(faults).isEmpty();
    }

    @Test
    void aPhaseBelongsToTheCue() {
        JsonNode phases = lexicon.path("phases");
        Set<String> words = words(phases);
        List<String> faults = new ArrayList<>();
        check(phases, "phases", faults, (found, sentence) ->
                found.cue().stream().anyMatch(i -> words.contains(lemma(sentence, i))));
        assertThat(faults).isEmpty();
    }

    @Test
    void wordsThatOnlySeemToAttributeDoNot() {
        // As written: in the first sentence somebody says something, in the second nobody does what these words seem to tell.
        assertThat(acts(lexicon.path("liking").path("matches"))).contains(Act.HOPE);
        assertThat(acts(lexicon.path("liking").path("not"))).doesNotContain(Act.HOPE);
        assertThat(acts(lexicon.path("barely").path("matches"))).contains(Act.PRAISE);
        assertThat(acts(lexicon.path("barely").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("knowing").path("matches"))).contains(Act.COMMENT);
        assertThat(acts(lexicon.path("knowing").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("showing").path("matches"))).contains(Act.ASSERT);
        assertThat(acts(lexicon.path("showing").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("naming").path("matches"))).isNotEmpty();
        assertThat(acts(lexicon.path("naming").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("courtesies").path("matches"))).containsOnly(Act.ASSERT);
        assertThat(acts(lexicon.path("courtesies").path("not"))).doesNotContain(Act.ASSERT);
        assertThat(acts(lexicon.path("deeds").path("matches"))).contains(Act.DEMAND);
        assertThat(acts(lexicon.path("deeds").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("procedure").path("matches"))).contains(Act.PROPOSE);
        assertThat(acts(lexicon.path("procedure").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("states").path("matches"))).containsOnly(Act.ASSERT);
        assertThat(acts(lexicon.path("states").path("not"))).containsOnly(Act.DEMAND);
        assertThat(acts(lexicon.path("everyday").path("matches"))).contains(Act.DEMAND);
        assertThat(acts(lexicon.path("everyday").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("planned").path("matches"))).contains(Act.COMMENT);
        assertThat(acts(lexicon.path("planned").path("not"))).isEmpty();
    }

    @Test
    void wordsBesideACueTellWhetherAnythingIsSaid() {
        assertThat(acts(lexicon.path("openings").path("matches"))).containsOnly(Act.ASSERT);
        assertThat(acts(lexicon.path("openings").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("hypothetical").path("matches"))).containsOnly(Act.REJECT);
        assertThat(acts(lexicon.path("hypothetical").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("thought-of").path("matches"))).containsOnly(Act.REJECT);
        assertThat(acts(lexicon.path("thought-of").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("provisos").path("matches"))).containsOnly(Act.REJECT);
        assertThat(acts(lexicon.path("provisos").path("not"))).containsOnly(Act.OFFER);
        assertThat(acts(lexicon.path("hearsay").path("matches"))).containsOnly(Act.REJECT);
        assertThat(acts(lexicon.path("hearsay").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("ahead").path("matches"))).containsOnly(Act.SET_CONDITION);
        assertThat(acts(lexicon.path("ahead").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("nothing").path("matches"))).containsOnly(Act.SET_CONDITION);
        assertThat(acts(lexicon.path("nothing").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("linking").path("matches"))).containsOnly(Act.DOUBT);
        assertThat(acts(lexicon.path("linking").path("not"))).isEmpty();
        assertThat(acts(lexicon.path("speaking-pronouns").path("matches"))).containsOnly(Act.REJECT);
        assertThat(acts(lexicon.path("speaking-pronouns").path("not"))).isEmpty();
    }

    @Test
    void wordsBesideACueTellHowFarWhatIsSaidGoes() {
        assertThat(contents("subordinating", "matches")).containsExactly("The bell was cracked");
        assertThat(contents("subordinating", "not")).containsExactly("The bell was cracked … on both of its sides");
        assertThat(contents("conditional", "matches")).containsExactly("the plan unless the pay rises");
        assertThat(contents("conditional", "not")).containsExactly("the plan");
        assertThat(contents("joining", "matches")).containsExactly("the bridge was safe", "the toll was high");
        assertThat(contents("joining", "not")).containsExactly("the bridge was safe, because the guild said the toll was high");
        assertThat(contents("matter", "matches")).containsExactly("7 percent");
        assertThat(contents("matter", "not")).containsExactly("past 7 percent");
        assertThat(contents("settings", "matches")).containsExactly("7 percent");
        assertThat(contents("settings", "not")).containsExactly("7 percent with the talks");
        assertThat(contents("asked-about", "matches")).containsExactly("the toll");
        assertThat(contents("asked-about", "not")).containsExactly("to comment at the gate");
    }

    private static List<String> contents(String list, String kind) {
        return statements(lexicon.path(list).path(kind)).stream().map(Statement::content).toList();
    }

    /** The acts told in a sentence of the lexicon, as the whole reader reads it. */
    private static List<Act> acts(JsonNode sentence) {
        return statements(sentence).stream().map(Statement::act).toList();
    }

    private static List<Statement> statements(JsonNode sentence) {
        return TestingReader.reader().read(Report.of("lexicon", sentence.asText())).statements();
    }

    @Test
    void whatSomebodyFailedToDoIsNegatedAndNoAgreement() {
        List<String> faults = new ArrayList<>();
        check(lexicon.path("failing"), "failing", faults, (found, sentence) -> found.negated());
        assertThat(faults).isEmpty();
        assertThat(attributes("The crews failed to agree on a truce.", (found, sentence) -> true)).isFalse();
    }

    @Test
    void aSilentVerbSpeaksNoQuotation() {
        JsonNode silent = lexicon.path("silent");
        assertThat(attributes(silent.path("matches").asText(), (found, sentence) -> true)).isFalse();
        assertThat(attributes(silent.path("not").asText(), (found, sentence) -> true)).isTrue();
    }

    @Test
    void whatSortOfTextFollowsSpeaksForNobody() {
        JsonNode genres = lexicon.path("genres");
        assertThat(attributes(genres.path("matches").asText(), (found, sentence) -> true)).isFalse();
        assertThat(attributes(genres.path("not").asText(), (found, sentence) -> true)).isTrue();
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.path("words").forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void noCueStandsTwice() {
        List<String> heads = new ArrayList<>();
        lexicon.path("cues")
                .forEach(entry -> heads.add(
                        entry.path("cue").asText() + "/" + entry.path("with").asText() + "/" + entry.path("pos").asText()));
        assertThat(heads).doesNotHaveDuplicates();
    }

    private static void check(
            JsonNode entry, String name, List<String> faults, BiPredicate<Attribution, Sentence> isIts) {
        for (String kind : List.of("matches", "not")) {
            String words = entry.path(kind).asText();
            boolean attributes = attributes(words, isIts);
            if (attributes != kind.equals("matches")) {
                faults.add(name + " " + kind + ": " + words);
            }
        }
    }

    private static boolean attributes(String words, BiPredicate<Attribution, Sentence> isIts) {
        Passage passage = repair.mended(English.passage(Report.of("test.txt", words)));
        Map<Integer, BitSet> quoted = QuotationCarrier.quotedTokens(passage, QuotationFinder.find(passage));
        for (Sentence sentence : passage.sentences()) {
            for (Attribution found : finder.find(sentence, quoted.getOrDefault(sentence.index(), new BitSet()))) {
                if (!found.content().isEmpty() && !found.source().isEmpty() && isIts.test(found, sentence)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isA(Cue.PartOfSpeech pos, Token token) {
        return switch (pos) {
            case VERB -> token.isVerb();
            case NOUN -> token.isNoun();
            case ADJECTIVE -> !token.isNoun();
        };
    }
}
