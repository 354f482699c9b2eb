package org.rapporteur.reading.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Words that tell who is meant and for whom somebody speaks ({@code reference.yaml}). Immutable. */
final class ReferenceWords {

    private static final String UNION = "union";
    private static final String ASSOCIATION = "association";
    /** The plural of those who are in it, owning it: "Nurses’", "Employers'". */
    private static final Pattern MEMBERS = Pattern.compile("(\\p{L}{3,})s ?['’] ");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();

    /** What sort of body bears names that end in these words, and how reports call it. */
    private record Kind(Set<String> names, Set<String> called, Set<String> also) {}

    private ReferenceWords() {}

    static ReferenceWords standard() {
        ReferenceWords words = new ReferenceWords();
        JsonNode document = YamlDocument.resource(ReferenceWords.class, "reference.yaml");
        document.path("words").properties().forEach(list -> words.lists.put(list.getKey(), set(list.getValue().path("words"))));
        document.path("kinds").forEach(kind -> words.kinds.add(new Kind(set(kind.path("names")), set(kind.path("called")), set(kind.path("also")))));
        return words;
    }

    private static Set<String> set(JsonNode words) {
        Set<String> set = new LinkedHashSet<>();
        words.forEach(word -> set.add(word.asText()));
        return Set.copyOf(set);
    }

    /** Whether the list has this word, in whatever case. */
    boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of the list. */
    Set<String> words(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** "former", and "Ex-general", "then-president" in one word. */
    boolean isFormer(String word) {
        int hyphen = word.indexOf('-');
        return has("former", word) || hyphen > 0 && has("former", word.substring(0, hyphen));
    }

    /** "52-year-old": how old somebody is, in one word. */
    boolean isAge(String word) {
        int hyphen = word.indexOf('-');
        return (hyphen == 2 || hyphen == 3) && has("ages", word.substring(hyphen + 1)) && word.substring(0, hyphen).chars().allMatch(Character::isDigit);
    }

    /** Whether the token is a pronoun of this list ("first-person"). */
    boolean isPronoun(String list, Token token) {
        return token.tag().startsWith("PRP") && has(list, token.text());
    }

    /** Whether a preposition of this list ("of-owner") stands before the noun. */
    boolean governs(String list, Sentence sentence, int noun) {
        return sentence.child(noun, "case").filter(c -> has(list, sentence.token(c).lemma())).isPresent();
    }

    /** "His", "their": whether the word says that somebody spoken of before owns what follows. */
    boolean isPossessive(String word) {
        return has("persons-own", word) || has("bodies-own", word);
    }

    /** "ex-general" without the "ex-". */
    String withoutFormer(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && has("former", word.substring(0, hyphen)) ? word.substring(hyphen + 1) : word;
    }

    /** The office without the word for who holds it: "chair" of "chairwoman", "chairperson" and "chair". */
    static String ofEitherGender(String office) {
        return office.replaceFirst("(?<=\\p{L}{4})(?:wo)?man$|(?<=\\p{L}{4})person$", "");
    }

    /** What a title or a word for a person ("Mrs", "spokesman") tells of its bearer. */
    Gender genderOf(String word) {
        String plain = word.replaceAll("\\.$", "");
        return has("women", plain) ? Gender.FEMALE : has("men", plain) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Whether names of bodies end in this word. */
    boolean endsName(String word) {
        return kinds.stream().anyMatch(kind -> kind.names.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether the noun only says what the body named before it is: "the Orchard Front movement". */
    boolean isLabel(String noun) {
        return has("labels", noun);
    }

    /** Whether names of movements end in this word, and not those of a state's own troops: "Ghana's Lagoon Front" is not Ghana's voice. */
    boolean isMovement(String word) {
        return suits(word, "militia") == 2 && !has("regular", word);
    }

    /** Whether some body is called so behind a "the". */
    boolean isCall(String noun) {
        return kinds.stream().anyMatch(kind -> kind.called.contains(noun));
    }

    /** Whether firms are called so. */
    boolean isFirm(String noun) {
        return kinds.stream().anyMatch(kind -> kind.names.contains("company") && kind.called.contains(noun));
    }

    /** Whether a name has no word for what its bearer is. */
    boolean tellsNoKind(String name) {
        return Stream.of(name.split(" ")).noneMatch(this::endsName) && !has("standing", name);
    }

    /** Whether a body of this name may be called by this noun where nobody else can be meant. */
    boolean maySuit(String name, String noun) {
        String word = kindWord(name);
        return kinds.stream().anyMatch(kind -> kind.names.contains(word) && kind.also.contains(noun));
    }

    /** Whether both the body's name and the noun are of one kind: names of that kind may end in either. */
    boolean isOfKind(String name, String noun) {
        String word = kindWord(name);
        return kinds.stream().anyMatch(kind -> kind.names.contains(word) && kind.names.contains(noun));
    }

    /** The word of a name that tells what its bearer is. */
    private String kindWord(String name) {
        // "Organisation of Lake States", "Front for the Renewal of Arden": the word before the first small one tells it, not the last.
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 1; i < words.length; i++) {
            if (has("purposes", words[i])) {
                return words[i - 1];
            }
        }
        return words[words.length - 1];
    }

    /** "nurse" of "the Lakeland Nurses’ Alliance": whose body a name says that it is; {@code ""} where it says nothing. */
    private static String members(String name) {
        Matcher people = MEMBERS.matcher(name);
        return people.find() ? people.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it is a union of states, which is not what a noun like "the union" or "the federation" means. */
    boolean isOfStates(String name, String noun) {
        String[] words = name.split(" ");
        return words.length > 1 && words[words.length - 1].equals("Union") && has("of-states", words[words.length - 2]) && isOfKind(name, noun);
    }

    /**
     * How well a body of this name can be called by this noun: 2 if it is of a kind that is, 1 if the name tells no kind or
     * one that may be.
     */
    int suits(String name, String noun) {
        String word = kindWord(name);
        if (isOfStates(name, noun)) {
            return 0;
        }
        String members = members(name);
        if (!members.isEmpty() && noun.equals(UNION)) {
            // "the Nurses' Alliance" is a union whatever it calls itself, "the Mill Owners' League" none; an association may be either.
            if (has("employers", members)) {
                return 0;
            } else if (!isOfKind(ASSOCIATION, word)) {
                return 2;
            }
        }
        boolean told = false;
        for (Kind kind : kinds) {
            if (kind.names.contains(word)) {
                told = true;
                if (kind.called.contains(noun)) {
                    return 2;
                }
            }
        }
        return told && !maySuit(name, noun) ? 0 : 1;
    }
}
