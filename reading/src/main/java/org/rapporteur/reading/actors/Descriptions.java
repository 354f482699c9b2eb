package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * What the words around a person's name say of her: those before it ("Ghana's foreign minister Ana Reyes"), the apposition behind it ("Ana
 * Reyes, the union's chief,") and the home behind an "of". Pure.
 */
final class Descriptions {

    private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "—", "–", "(", ")", "“", "\"", "who", "which");

    private final Countries countries;
    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final Nouns nouns;

    Descriptions(Background background) {
        this.countries = background.countries();
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.nouns = background.nouns();
    }

    /** Reads the words before the name ("Ghana's foreign minister") and the apposition behind it (", the union's chief,"). */
    Description of(Sentence sentence, Name person, List<Name> names) {
        Description words = around(sentence, person, names);
        Optional<Name> home = home(sentence, person, names);
        boolean body = home.isPresent() && home.get().kind() == Name.Kind.ORGANISATION;
        boolean state = home.isPresent() && home.get().kind() == Name.Kind.COUNTRY;
        return new Description(
                words.office(),
                words.country().isEmpty() && state ? home.get().text() : words.country(),
                !words.owner().isEmpty() && !words.office().isEmpty() ? words.owner() : body ? home.get().text() : "",
                words.former(),
                words.gender(),
                words.first(),
                words.last());
    }

    /** "Ana Reyes of Ghana", "Ana Reyes of the Bakers’ Guild": a country or body right behind the name. */
    private static Optional<Name> home(Sentence sentence, Name person, List<Name> names) {
        int of = person.last() + 1;
        boolean follows = of + 1 < sentence.size() && sentence.token(of).lemma().equals("of");
        int start = follows && sentence.token(of + 1).tag().equals("DT") ? of + 2 : of + 1;
        return follows ? names.stream().filter(name -> name.first() == start).findFirst() : Optional.empty();
    }

    /** What stands right before the name, and behind it between commas. */
    private Description around(Sentence sentence, Name person, List<Name> names) {
        int first = person.first();
        while (first > 0 && (describes(sentence.token(first - 1)) || joinsOffice(sentence, first - 1))) {
            int before = first - 1;
            // The whole of a body's name ("Bakers’ Guild president Ana Reyes"), or nothing of it.
            first = names.stream().filter(n -> n.first() <= before && before <= n.last()).map(Name::first).findFirst().orElse(before);
        }
        while (first < person.first() && (sentence.token(first).tag().equals("POS") || sentence.token(first).tag().equals("CC") || sentence.token(first).text().equals(","))) {
            first++;
        }
        Description before = read(sentence, first, person.first() - 1, names, first, person.last());
        int next = person.last() + 1;
        if (next + 1 < sentence.size() && sentence.token(next).text().equals(",") && startsApposition(sentence, next + 1)) {
            int last = next + 1;
            while (last + 1 < sentence.size() && !STOPS.contains(sentence.token(last + 1).text()) && !sentence.token(last + 1).tag().equals("VBD") && last - next < 14) {
                last++;
            }
            Description behind = read(sentence, next + 1, last, names, first, last);
            return before.office().isEmpty() ? behind : before.merged(behind, first);
        }
        return before;
    }

    /** "secretary of state", "minister for trade" before a name. */
    private boolean joinsOffice(Sentence sentence, int i) {
        boolean preposition = reference.has("of-office", sentence.token(i).lemma());
        String before = i > 0 ? Nouns.lemma(sentence.token(i - 1)) : "";
        // "a spokesman for President Ana Reyes" is not she.
        return preposition && lexicon.isSource("offices", before) && !lexicon.isSource("speaks-for", before);
    }

    private static boolean describes(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS");
    }

    private boolean startsApposition(Sentence sentence, int i) {
        for (int j = i; j < Math.min(sentence.size(), i + 12); j++) {
            Token token = sentence.token(j);
            if (isOffice(token)) {
                return true;
            }
            if (!describes(token) && !token.tag().equals("DT") && !token.tag().startsWith("PRP$") && !token.tag().equals("RB")) {
                return false;
            }
        }
        return false;
    }

    private boolean isOffice(Token token) {
        return (token.isNoun() || token.tag().startsWith("JJ")) && nouns.isOffice(reference.withoutFormer(Nouns.lemma(token)));
    }

    /** What the words from one token to another say; {@code first} and {@code last} bound the whole description. */
    private Description read(Sentence sentence, int from, int to, List<Name> names, int first, int last) {
        boolean local = false;
        boolean former = false;
        Gender gender = Gender.UNKNOWN;
        for (int i = from; i <= to; i++) {
            String lemma = sentence.token(i).lemma();
            local |= reference.has("local", lemma);
            former |= reference.isFormer(lemma);
            gender = gender == Gender.UNKNOWN ? reference.genderOf(lemma) : gender;
        }
        String country = "";
        String owner = "";
        for (Name name : names) {
            if (name.first() >= from && name.last() <= to) {
                boolean town = local && countries.byName(name.text()).isEmpty();
                if (name.kind() == Name.Kind.COUNTRY && country.isEmpty() && !town) {
                    country = name.text();
                } else if (name.kind() == Name.Kind.ORGANISATION && owner.isEmpty() && !isPortfolio(sentence, name)) {
                    owner = name.text();
                }
            }
        }
        List<String> office = new ArrayList<>();
        boolean complete = false;
        for (int i = from; i <= to && !complete; i++) {
            Token token = sentence.token(i);
            String word = token.text();
            Optional<String> demonym = countries.byDemonym(word).map(c -> c.alpha3());
            if (demonym.isPresent() && (token.tag().startsWith("JJ") || token.tag().startsWith("NN"))) {
                country = country.isEmpty() ? "demonym:" + demonym.get() : country;
                continue;
            }
            int at = i;
            boolean named = names.stream().anyMatch(n -> n.first() <= at && at <= n.last() && !isPortfolio(sentence, n));
            // "Secretary of State": one word, which some name model may take for a name.
            boolean ofOffice = !office.isEmpty()
                    && office.get(office.size() - 1).equals("of")
                    && names.stream().noneMatch(n -> n.first() <= at && at <= n.last() && n.first() < n.last());
            if (named && !ofOffice || token.tag().equals("POS") || token.tag().equals("DT") || token.tag().startsWith("PRP")) {
                continue;
            }
            boolean head = isOffice(token);
            if (token.isNoun() || token.tag().startsWith("JJ")) {
                office.add(word);
            } else if (!office.isEmpty() && i + 1 <= to && joinsOffice(sentence, i)) {
                office.add(word);
            } else if (!office.isEmpty()) {
                complete = true;
            }
            if (head && i + 1 <= to && sentence.token(i + 1).tag().equals("IN") && !joinsOffice(sentence, i + 1)) {
                complete = true;
            }
        }
        while (!office.isEmpty() && reference.has("of-office", office.get(office.size() - 1))) {
            office.remove(office.size() - 1);
        }
        boolean real = IntStream.rangeClosed(from, to).anyMatch(i -> isOffice(sentence.token(i)));
        return new Description(real ? String.join(" ", office).trim() : "", country, owner, former, gender, first, last);
    }

    /** "Labour Minister": the word names the office's field, not whose it is. */
    private boolean isPortfolio(Sentence sentence, Name name) {
        // "Foreign Affairs Undersecretary" and "Trade Cabinet Secretary" as well.
        boolean field = name.first() == name.last() || reference.has("fields", sentence.token(name.last()).text());
        boolean oneWord = field && name.last() + 1 < sentence.size();
        return oneWord && reference.has("portfolios", sentence.token(name.last() + 1).lemma());
    }
}
