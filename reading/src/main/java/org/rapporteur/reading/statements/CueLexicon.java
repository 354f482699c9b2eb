package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import org.rapporteur.reading.language.Token;
import java.util.regex.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.Act;
import org.rapporteur.record.Coded;

/**
 * The words that attribute ({@code cues.yaml}) and those that can be a source ({@code sources.yaml}). Immutable; read
 * once.
 */
public final class CueLexicon {

    private final Map<String, List<Cue>> cues = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> supportVerbs = new LinkedHashSet<>();
    private final Set<String> receivingVerbs = new LinkedHashSet<>();
    /** How nouns end that are made of verbs. */
    private static final Pattern DEED = Pattern.compile(".*(?:tion|sion|ment|al|ure|ing|ance|ence)");

    private final List<Decline> declines = new ArrayList<>();
    private final List<Idiom> idioms = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    /** Lists of words by their name, of {@code cues.yaml}. */
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();

    private CueLexicon() {}

    /** Reads the lexicon that ships with the program. */
    public static CueLexicon standard() {
        CueLexicon lexicon = new CueLexicon();
        JsonNode document = YamlDocument.resource(CueLexicon.class, "cues.yaml");
        for (JsonNode entry : document.path("cues")) {
            Map<String, Act> takes = new LinkedHashMap<>();
            entry.path("takes")
                    .properties()
                    .forEach(frame -> takes.put(
                            frame.getKey(), Coded.of(Act.class, frame.getValue().asText())));
            Cue cue = new Cue(
                    entry.path("cue").asText(),
                    entry.path("with").asText(""),
                    Cue.PartOfSpeech.valueOf(entry.path("pos").asText().toUpperCase(Locale.ROOT)),
                    takes);
            lexicon.cues.computeIfAbsent(cue.lemma(), lemma -> new ArrayList<>()).add(cue);
        }
        for (JsonNode entry : document.path("phrases")) {
            lexicon.phrases.add(new Phrase(
                    List.of(entry.path("phrase").asText().split(" ")),
                    entry.path("source").asText().equals("after"),
                    Coded.of(Act.class, entry.path("act").asText())));
        }
        for (JsonNode entry : document.path("support-verbs")) {
            lexicon.supportVerbs.add(entry.path("verb").asText());
        }
        for (JsonNode entry : document.path("receiving-verbs")) {
            lexicon.receivingVerbs.add(entry.path("verb").asText());
        }
        for (JsonNode entry : document.path("declines")) {
            Set<String> then = new LinkedHashSet<>();
            entry.path("then").forEach(word -> then.add(word.asText()));
            lexicon.declines.add(new Decline(entry.path("verb").asText(), entry.path("negated").asBoolean(false), Set.copyOf(then)));
        }
        for (JsonNode entry : document.path("idioms")) {
            List<String> words = List.of(entry.path("words").asText().split(" "));
            boolean around = words.get(0).equals("…");
            lexicon.idioms.add(new Idiom(
                    entry.path("verb").asText(),
                    around ? words.subList(1, words.size()) : words,
                    around,
                    entry.has("from"),
                    entry.path("counted").asBoolean(false),
                    Coded.of(Act.class, entry.path("act").asText())));
        }
        for (JsonNode entry : document.path("moves")) {
            String with = entry.path("with").asText("");
            lexicon.moves.add(new Move(
                    entry.path("verb").asText(),
                    with.isEmpty() ? List.of() : List.of(with.split(" ")),
                    entry.path("gives-up").asBoolean(false)));
        }
        document.properties().stream().filter(list -> list.getValue().has("words")).forEach(list -> lexicon.lists.put(list.getKey(), words(list.getValue())));
        YamlDocument.resource(CueLexicon.class, "sources.yaml").properties().forEach(list -> lexicon.sources.put(list.getKey(), words(list.getValue())));
        return lexicon;
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new LinkedHashSet<>();
        list.path("words").forEach(word -> words.add(word.asText()));
        return Set.copyOf(words);
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** The cue that is this word, with this particle if it has one. */
    Optional<Cue> cue(String lemma, String particle, Cue.PartOfSpeech pos) {
        Cue bare = null;
        for (Cue cue : cues.getOrDefault(lemma, List.of())) {
            if (cue.pos() == pos && !cue.with().isEmpty() && cue.with().equals(particle)) {
                return Optional.of(cue);
            }
            if (cue.pos() == pos && cue.with().isEmpty()) {
                bare = cue;
            }
        }
        return Optional.ofNullable(bare);
    }

    List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    boolean isSupportVerb(String lemma) {
        return supportVerbs.contains(lemma);
    }

    /** Whether its subject is what a cue noun is about: "drew criticism from". */
    boolean isReceivingVerb(String lemma) {
        return receivingVerbs.contains(lemma);
    }

    /** Whether the noun tells where something is said ("in an interview"), not what. */
    boolean isOccasion(String lemma) {
        return has("occasions", lemma);
    }

    /** Whether the word can stand for somebody who speaks, acts or is spoken to: a pronoun, a name, or a noun of the lists. */
    public boolean maySpeak(Token token) {
        return token.isPronoun() || token.isName() || !token.entity().equals("O") || canSpeak(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether this is a noun for what can neither speak nor act: "the tank". */
    public boolean isThing(Token token) {
        return token.isNoun() && !maySpeak(token);
    }

    /** Whether the word sets one speaker against another ("whereas the police say"). */
    public boolean isContrast(String lemma) {
        return has("contrasts", lemma);
    }

    /** Whether the verb tells what somebody knows rather than says: "know where". */
    boolean isKnowing(String lemma) {
        return has("knowing", lemma);
    }

    /** Whether papers say by this verb what people only do: "shows a rise", "shows courage". */
    boolean isShowing(String lemma) {
        return has("showing", lemma);
    }

    /** Whether the verb gives a name: "calls himself". */
    boolean isNaming(String lemma) {
        return has("naming", lemma);
    }

    /** Whether verbs of saying behind this one and its "to" are no wish ("wishes to recall that"). */
    boolean isCourtesy(String lemma) {
        return has("courtesies", lemma);
    }

    /** Whether this is a noun for something that is done ("a withdrawal"). */
    boolean isDeed(String noun) {
        return has("deeds", noun) || DEED.matcher(noun).matches();
    }

    /** Whether people look for this without any dispute ("seek treatment"). */
    boolean isEveryday(String noun) {
        return has("everyday", noun);
    }

    /** Whether what stands behind its "to" is set for later ("is scheduled to discuss"). */
    boolean isPlanned(String lemma) {
        return has("planned", lemma);
    }

    /** Whether the verb tells how things are, which nobody can be asked to do. */
    boolean isState(String lemma) {
        return has("states", lemma);
    }

    /** Whether a paper does this on its way to being adopted: what it would do then is not what it says. */
    boolean isProcedure(String lemma) {
        return has("procedure", lemma);
    }

    /** Whether the verb's "to" tells a habit or taste ("like to"). */
    boolean isLiking(String lemma) {
        return has("liking", lemma);
    }

    /** Whether the adverb says that something is as good as not done ("hardly"). */
    boolean isBarely(String lemma) {
        return has("barely", lemma);
    }

    /** Whether the verb only tells how something is said: "continued to call for". */
    boolean isPhase(String lemma) {
        return has("phases", lemma);
    }

    /** Whether what follows with "to" was not done: "failed to agree". */
    boolean isFailing(String lemma) {
        return has("failing", lemma);
    }

    /** Whether a quotation beside the verb is not spoken: "the list included". */
    boolean isSilent(String lemma) {
        return has("silent", lemma);
    }

    /** Whether it tells, with "as", what another says: "quoted the envoy as saying". */
    public boolean isQuoting(String lemma) {
        return has("quoting", lemma);
    }

    /** Whether the word in front of a colon tells what sort of text follows ("interview"). */
    boolean isGenre(String lemma) {
        return has("genres", lemma);
    }

    List<Decline> declines() {
        return List.copyOf(declines);
    }

    List<Idiom> idioms() {
        return List.copyOf(idioms);
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** Whether nothing is said by not asserting it: "has not claimed responsibility". */
    boolean isUnsaid(String lemma) {
        return has("unsaid", lemma);
    }

    /** Whether somebody who asks not to have this done to him asks for no more than to stay unnamed. */
    boolean isAnonymity(String lemma) {
        return has("anonymity", lemma);
    }

    /** Whether this verb tells that somebody says a whole clause: "say", "warn". */
    public boolean reports(String lemma) {
        return cue(lemma, "", Cue.PartOfSpeech.VERB).flatMap(cue -> cue.act("clause")).isPresent();
    }

    /** Whether this verb is a cue in any frame, with a particle or without. */
    public boolean isCueVerb(String lemma) {
        return cues.getOrDefault(lemma, List.of()).stream().anyMatch(cue -> cue.pos() == Cue.PartOfSpeech.VERB);
    }

    /** Whether this is a verb by which somebody says a whole clause: "said", "warns". */
    public boolean reports(Token token) {
        return takes(token, "clause");
    }

    /** Whether this is a verb that takes somebody "of" something: "accused". */
    public boolean accuses(Token token) {
        return takes(token, "of");
    }

    private boolean takes(Token token, String frame) {
        return bareCueVerb(token).flatMap(cue -> cue.act(frame)).isPresent();
    }

    /** Whether this is a verb that attributes in any frame, with a particle or without. */
    public boolean isCueVerb(Token token) {
        return token.isVerb() && isCueVerb(token.lemma());
    }

    /** Whether this is a verb that attributes without a particle: "said", but not the "pointed" of "pointed out". */
    public boolean isBareCueVerb(Token token) {
        return bareCueVerb(token).isPresent();
    }

    private Optional<Cue> bareCueVerb(Token token) {
        return token.isVerb() ? cue(token.lemma().toLowerCase(Locale.ROOT), "", Cue.PartOfSpeech.VERB) : Optional.empty();
    }

    /** Whether this noun can be the source of a statement: a person, a body, a group, a document. */
    public boolean canSpeak(String lemma) {
        return sources.values().stream().anyMatch(words -> words.contains(lemma));
    }

    /** Whether the list ({@code persons bodies documents collectives speaks-for offices titles proposals spokespeople}) has this word. */
    public boolean isSource(String list, String lemma) {
        return sources.getOrDefault(list, Set.of()).contains(lemma);
    }

    /**
     * A fixed phrase that attributes.
     *
     * @param words lower case, one of them {@link #SOURCE} if the source stands in the middle ("by his account")
     * @param sourceAfter the source is named after it ("according to the mayor")
     */
    record Phrase(List<String> words, boolean sourceAfter, Act act) {

        /** Stands for the source between the words. */
        static final String SOURCE = "*";

        boolean isAroundSource() {
            return words.contains(SOURCE);
        }
    }

    /**
     * A way to say nothing: "declined to comment".
     *
     * @param negated the verb must be negated ("did not respond")
     * @param then lemmas, one of which must depend on the verb
     */
    record Decline(String verb, boolean negated, Set<String> then) {}

    /**
     * A fixed turn: "put … on the table", "left the door open to".
     *
     * @param words that go with the verb
     * @param around whether the thing spoken of stands between the verb and these, else behind them
     * @param behind of those around a thing, whether it is only whom it is told, and what is asked begins with the words
     * @param counted whether only a number can be meant so: maps are put on a table of wood
     */
    record Idiom(String verb, List<String> words, boolean around, boolean behind, boolean counted, Act act) {}

    /**
     * A verb that moves an offer or a demand: "raised its offer", "backed away from its demand".
     *
     * @param with the words between the verb and the owner of the offer
     * @param givesUp what it moves is no longer offered or demanded
     */
    record Move(String verb, List<String> with, boolean givesUp) {}
}
