package org.rapporteur.reading.language;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.CountryWords;
import org.rapporteur.reading.codebook.CountryWords.Kind;
import org.rapporteur.reading.codebook.YamlDocument;

/**
 * Puts one word in place of every country's name before the models see a sentence ({@code stand-ins.yaml}), so that they read
 * the sentence in the same way whichever country it speaks of. Immutable; safe for use by several threads.
 *
 * <p>Names that persons bear ("Michael Jordan") stay as they are, in the whole report.
 */
final class StandIns {

    /** A word with a capital, and what stands before it. */
    private static final Pattern AFTER = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+)\\.? (\\p{Lu}[\\p{L}'’-]+)");

    private static final int SHORTEST_GIVEN_NAME = 3;
    private static final int LONGEST_ABBREVIATION = 5;

    private final CountryWords countryWords = CountryWords.standard();
    private final Map<Kind, String> words = new EnumMap<>(Kind.class);
    private final Map<Kind, String> articled = new EnumMap<>(Kind.class);
    private final Set<String> peoples = new HashSet<>();
    private final List<String> peoplesEndings = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> months = new HashSet<>();

    private StandIns() {}

    static StandIns standard() {
        StandIns standIns = new StandIns();
        JsonNode document = YamlDocument.resource(StandIns.class, "stand-ins.yaml");
        for (JsonNode entry : document.path("stand-ins")) {
            Kind kind = Kind.valueOf(entry.path("kind").asText());
            standIns.words.put(kind, entry.path("word").asText());
            standIns.articled.put(kind, entry.path("articled").asText());
        }
        document.path("peoples").path("words").forEach(word -> standIns.peoples.add(word.asText()));
        document.path("peoples").path("endings").forEach(end -> standIns.peoplesEndings.add(end.asText()));
        document.path("titles").forEach(title -> standIns.titles.add(title.asText()));
        document.path("months").forEach(month -> standIns.months.add(month.asText()));
        return standIns;
    }

    /** The last words of persons' names in this text that might be a country's: whose bearers no stand-in may replace. */
    Set<String> personsIn(CharSequence text) {
        Set<String> persons = new HashSet<>();
        Matcher pairs = AFTER.matcher(text);
        for (int from = 0; pairs.find(from); from = pairs.start(2)) {
            if (isBeforeSurname(pairs.group(1))) {
                persons.add(pairs.group(2));
            }
        }
        return persons;
    }

    private boolean isBeforeSurname(String word) {
        boolean given = word.length() >= SHORTEST_GIVEN_NAME
                && !months.contains(word)
                && GivenNames.shared().has(word)
                && countryWords.kind(word).isEmpty();
        return given || titles.contains(word);
    }

    /**
     * The sentence as the models are to see it.
     *
     * @param tokens as split, not yet tagged
     * @param persons as {@link #personsIn} gives them for the report
     */
    StagedSentence stage(List<CoreLabel> tokens, Set<String> persons) {
        List<String> written = tokens.stream().map(CoreLabel::word).toList();
        List<CoreLabel> shown = new ArrayList<>(tokens.size());
        List<Integer> lasts = new ArrayList<>(tokens.size());
        int next = 0;
        for (CountryWords.Found name : countryWords.in(written)) {
            if (persons.contains(written.get(name.last())) || isGivenName(written, name)) {
                continue;
            }
            for (; next < name.first(); next++) {
                shown.add(tokens.get(next));
                lasts.add(next);
            }
            shown.add(standIn(tokens, name, written));
            lasts.add(name.last());
            next = name.last() + 1;
        }
        for (; next < tokens.size(); next++) {
            shown.add(tokens.get(next));
            lasts.add(next);
        }
        return new StagedSentence(tokens, shown, lasts);
    }

    /**
     * Shows the word for a people where an adjective stands for one: "the Dutch rejected the text".
     *
     * @param sentence with its tags
     */
    void showPeoples(StagedSentence sentence) {
        List<CoreLabel> shown = sentence.shown();
        for (int i = 1; i + 1 < shown.size(); i++) {
            CoreLabel word = shown.get(i);
            boolean article = shown.get(i - 1).word().equalsIgnoreCase("the");
            if (article && word.word().equals(words.get(Kind.ADJECTIVE)) && shown.get(i + 1).tag().matches("VB[DZPN]|MD") && isPeople(sentence.tokens().get(sentence.lasts().get(i)).word())) {
                word.setWord(words.get(Kind.PEOPLE));
                word.setValue(words.get(Kind.PEOPLE));
                word.setTag("NNPS");
            }
        }
    }

    private boolean isPeople(String word) {
        return peoples.contains(word) || peoplesEndings.stream().anyMatch(word::endsWith);
    }

    /** Whether a surname follows: "Sofia Lindgren", "Chad Okafor". */
    private boolean isGivenName(List<String> written, CountryWords.Found name) {
        int after = name.last() + 1;
        return name.first() == name.last()
                && GivenNames.shared().has(written.get(name.first()))
                && after < written.size()
                && Character.isUpperCase(written.get(after).codePointAt(0))
                && written.get(after).chars().anyMatch(Character::isLowerCase);
    }

    private CoreLabel standIn(List<CoreLabel> tokens, CountryWords.Found name, List<String> written) {
        CoreLabel last = tokens.get(name.last());
        boolean article = name.first() > 0 && written.get(name.first() - 1).equalsIgnoreCase("the");
        String word = (article ? articled : words).get(name.kind());
        String whole = String.join(" ", written.subList(name.first(), name.last() + 1));
        boolean capitals = whole.length() > LONGEST_ABBREVIATION && whole.equals(whole.toUpperCase(Locale.ROOT));
        String shown = capitals ? word.toUpperCase(Locale.ROOT) : word;
        CoreLabel standIn = new CoreLabel(last);
        standIn.setWord(shown);
        standIn.setValue(shown);
        standIn.set(CoreAnnotations.OriginalTextAnnotation.class, shown);
        standIn.setBeginPosition(tokens.get(name.first()).beginPosition());
        return standIn;
    }
}
