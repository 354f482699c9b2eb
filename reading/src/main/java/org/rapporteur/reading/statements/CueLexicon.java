package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Token;

/**
 * The words that attribute ({@code cues.yaml}) and those that can be a source ({@code sources.yaml}). Immutable; read
 * once.
 */
public final class CueLexicon {

    /** How nouns end that are made of verbs. */
    private static final Pattern DEED = Pattern.compile(".*(?:tion|sion|ment|al|ure|ing|ance|ence)");

    /** By their head words. */
    private final Map<String, List<Cue>> cues;

    private final List<Phrase> phrases;
    private final Set<String> supportVerbs;
    private final Set<String> receivingVerbs;
    /** By their verbs, as are those below. */
    private final Map<String, List<Decline>> declines;

    private final Map<String, List<Idiom>> idioms;
    private final Map<String, List<Move>> moves;
    /** Lists of words by their name, of {@code cues.yaml}. */
    private final Map<String, Set<String>> lists;
    /** The same of {@code sources.yaml}. */
    private final Map<String, Set<String>> sources;
    /** All words of these. */
    private final Set<String> speaking = new HashSet<>();

    private CueLexicon(JsonNode document, JsonNode sources) {
        this.cues = grouped(document.path("cues"), Cue::of, Cue::lemma);
        this.phrases = all(document.path("phrases"), Phrase::of);
        this.supportVerbs = Set.copyOf(all(document.path("support-verbs"), entry -> entry.path("verb").asText()));
        this.receivingVerbs = Set.copyOf(all(document.path("receiving-verbs"), entry -> entry.path("verb").asText()));
        this.declines = grouped(document.path("declines"), Decline::of, Decline::verb);
        this.idioms = grouped(document.path("idioms"), Idiom::of, Idiom::verb);
        this.moves = grouped(document.path("moves"), Move::of, Move::verb);
        this.lists = lists(document);
        this.sources = lists(sources);
        this.sources.values().forEach(speaking::addAll);
    }

    /** Reads the lexicon that ships with the program. */
    public static CueLexicon standard() {
        return new CueLexicon(
                YamlDocument.resource(CueLexicon.class, "cues.yaml"), YamlDocument.resource(CueLexicon.class, "sources.yaml"));
    }

    private static <T> List<T> all(JsonNode entries, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        entries.forEach(entry -> all.add(read.apply(entry)));
        return List.copyOf(all);
    }

    private static <T> Map<String, List<T>> grouped(JsonNode entries, Function<JsonNode, T> read, Function<T, String> word) {
        Map<String, List<T>> grouped = new HashMap<>();
        for (T entry : all(entries, read)) {
            grouped.computeIfAbsent(word.apply(entry), first -> new ArrayList<>()).add(entry);
        }
        grouped.replaceAll((lemma, group) -> List.copyOf(group));
        return grouped;
    }

    private static Map<String, Set<String>> lists(JsonNode document) {
        Map<String, Set<String>> lists = new HashMap<>();
        document.properties().stream()
                .filter(list -> list.getValue().has("words"))
                .forEach(list -> lists.put(list.getKey(), Set.copyOf(all(list.getValue().path("words"), JsonNode::asText))));
        return lists;
    }

    /** A list of words of {@code cues.yaml}, for those who look at it again and again. */
    Set<String> words(String list) {
        return Objects.requireNonNull(lists.get(list), list);
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
        return phrases;
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

    /** The ways of saying nothing that have this verb. */
    List<Decline> declines(String verb) {
        return declines.getOrDefault(verb, List.of());
    }

    /** The fixed turns that have this verb. */
    List<Idiom> idioms(String verb) {
        return idioms.getOrDefault(verb, List.of());
    }

    /** The moves of an offer or demand that have this verb. */
    List<Move> moves(String verb) {
        return moves.getOrDefault(verb, List.of());
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
        return speaking.contains(lemma);
    }

    /** Whether the list ({@code persons bodies documents collectives speaks-for offices titles proposals spokespeople}) has this word. */
    public boolean isSource(String list, String lemma) {
        return sources.getOrDefault(list, Set.of()).contains(lemma);
    }
}
