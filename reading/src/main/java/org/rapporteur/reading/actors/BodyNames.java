package org.rapporteur.reading.actors;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Text;

/**
 * Names of bodies that the name model misses or takes for a person's: those that end in a word for what they are
 * ("Bakers’ Guild", "Orchard Foods"), those that begin with it ("Front for the Renewal of Arden"), and those that such a word stands
 * before ("steelmaker Vorrik"). Pure.
 */
final class BodyNames {

    private static final int LONGEST = 7;
    /** "the Popular Front for the Liberation of the Upper Ardal Valley". */
    private static final int LONGEST_HEADED = 12;
    private static final Set<String> DAYS = Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values())).map(Enum::name).collect(Collectors.toSet());

    private final Countries countries;
    private final ReferenceWords reference;

    BodyNames(Countries countries, ReferenceWords reference) {
        this.countries = countries;
        this.reference = reference;
    }

    /** The body's name that begins here, the longest one. */
    Optional<Name> at(Sentence sentence, int first, List<Name> before, Text text) {
        if (!begins(sentence, first)) {
            return Optional.empty();
        }
        int whole = headed(sentence, first);
        if (whole > first && countries.byName(text.slice(sentence.span(first, whole))).isEmpty()) {
            return Optional.of(Name.of(Name.Kind.ORGANISATION, sentence, first, whole, text));
        }
        int end = -1;
        int parts = 1;
        for (int i = first + 1; i < Math.min(sentence.size(), first + LONGEST); i++) {
            Token token = sentence.token(i);
            boolean joint = (isApostrophe(token) || i == first + 1 && joinsTwoFields(sentence, first)) && i + 1 < sentence.size() && isCapitalised(sentence.token(i + 1));
            if (!joint && !isCapitalised(token)) {
                break;
            }
            parts += joint ? 0 : 1;
            if (countries.byName(text.slice(sentence.span(first, i))).isPresent()) {
                return Optional.empty();
            }
            end = !joint && parts > 1 && token.isNoun() && reference.endsName(token.text()) ? i : end;
        }
        // What the tables know as a whole ("African Union") is theirs.
        boolean article = first > 0 && sentence.token(first - 1).tag().equals("DT");
        boolean told = end > first && (article || !reference.has("surnames", sentence.token(end).text()));
        boolean found = told && !goesOn(sentence, end);
        return found
                ? Optional.of(Name.of(Name.Kind.ORGANISATION, sentence, first, end, text))
                : Optional.empty();
    }

    /**
     * The end of a name whose word for what its bearer is comes first: "the Front for the Renewal of Arden", "the Orchard League of
     * Fruit and Flour"; -1 if there is none.
     */
    private int headed(Sentence sentence, int first) {
        int limit = Math.min(sentence.size(), first + LONGEST_HEADED);
        int head = first;
        while (head < limit && isCapitalised(sentence.token(head)) && !reference.endsName(sentence.token(head).text())) {
            head++;
        }
        // "the Front for …", "the rebel Front for …"
        boolean article = first > 0 && sentence.token(first - 1).tag().equals("DT")
                || first > 1 && sentence.token(first - 2).tag().equals("DT") && !Character.isUpperCase(sentence.token(first - 1).text().codePointAt(0));
        boolean headed = article && head + 1 < limit && isCapitalised(sentence.token(head)) && reference.has("purposes", sentence.token(head + 1).text());
        int end = -1;
        for (int i = head + 1; headed && i < limit; i++) {
            Token token = sentence.token(i);
            boolean capital = token.isWord() && Character.isUpperCase(token.text().codePointAt(0)) && !DAYS.contains(token.text().toUpperCase(Locale.ROOT));
            if (capital) {
                end = i;
            } else if (!joins(sentence, i)) {
                break;
            }
        }
        return end;
    }

    /** Small words inside of a name; behind "and" neither a country nor a person, who would be somebody else. */
    private boolean joins(Sentence sentence, int i) {
        String word = sentence.token(i).text();
        boolean other = i + 1 == sentence.size() || isCountry(sentence.token(i + 1).text()) || sentence.token(i + 1).entity().equals("PERSON") || !isCapitalised(sentence.token(i + 1));
        return reference.has("purposes", word) || word.equals("the") && reference.has("purposes", sentence.token(i - 1).text()) || word.equals("and") && !other;
    }

    /** "the Peace and Justice Party": one body for two things, of which the first is none by itself. */
    private boolean joinsTwoFields(Sentence sentence, int first) {
        Token field = sentence.token(first);
        return sentence.token(first + 1).text().equals("and")
                && first > 0
                && (sentence.token(first - 1).text().equalsIgnoreCase("the") || reference.isPossessive(sentence.token(first - 1).text()) || sentence.token(first - 1).lemma().equals("whose"))
                && field.entity().equals("O")
                && !reference.endsName(field.text())
                && first + 2 < sentence.size()
                && !isCountry(sentence.token(first + 2).text());
    }

    private boolean begins(Sentence sentence, int first) {
        Token token = sentence.token(first);
        // "the Norwegian Bakers' Guild": a nationality before the name hides no name.
        boolean inside = first > 1
                && isCapitalised(sentence.token(first - 1))
                && !sentence.token(first - 1).tag().equals("DT")
                && countries.byDemonym(sentence.token(first - 1).text()).isEmpty();
        boolean whose = first + 1 < sentence.size() && sentence.token(first + 1).tag().equals("POS") && isCountry(token.text());
        boolean opening = first == 0 && !token.isNoun();
        return isCapitalised(token) && !whose && !inside && !opening && !isCountry(token.text());
    }

    private boolean isCountry(String word) {
        return countries.byName(word).isPresent() || countries.byDemonym(word).isPresent() || countries.byCapital(word).isPresent();
    }

    /** "the Orchard Commission of Experts", "the Fourth Army Region" are longer than this rule sees. */
    private boolean goesOn(Sentence sentence, int end) {
        boolean unit = end + 1 < sentence.size() && sentence.token(end + 1).isName() && reference.has("units", sentence.token(end + 1).text());
        return unit || end + 2 < sentence.size() && sentence.token(end + 1).lemma().equals("of") && isCapitalised(sentence.token(end + 2));
    }

    private static boolean isApostrophe(Token token) {
        return token.text().equals("’") || token.text().equals("'") || token.tag().equals("POS");
    }

    private static boolean isCapitalised(Token token) {
        boolean word = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("VBG");
        return word && Character.isUpperCase(token.text().codePointAt(0)) && !token.entity().equals("PERSON");
    }

    /** A name that the name model takes for a person's. Which name it is decides nothing, only the words for firms. */
    boolean isMistakenForPerson(Sentence sentence, Name name) {
        String last = sentence.token(name.last()).text();
        boolean ends = name.last() > name.first() && reference.endsName(last) && !reference.has("surnames", last);
        boolean maker = name.first() > 0
                && sentence.token(name.first() - 1).isNoun()
                && reference.has("makers", sentence.token(name.first() - 1).lemma().toLowerCase(Locale.ROOT));
        return name.kind() == Name.Kind.PERSON && (ends || maker || isCalledIt(sentence, name));
    }

    /** "Rhodalis said it had offered …": a word alone that tells of itself as of a thing. "It" of the weather has no object. */
    private static boolean isCalledIt(Sentence sentence, Name name) {
        int verb = sentence.head(name.last());
        boolean says = name.first() == name.last() && verb > name.last() && sentence.is(name.last(), "nsubj");
        return says && sentence.children(verb, "ccomp").stream()
                .filter(told -> sentence.child(told, "obj").isPresent() && sentence.token(told).isVerb())
                .flatMap(told -> sentence.children(told, "nsubj").stream())
                .anyMatch(subject -> subject > verb && sentence.token(subject).text().equals("it"));
    }
}
