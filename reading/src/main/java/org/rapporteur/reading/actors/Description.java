package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * What the words around a name say about its bearer: the office, and whose office it is.
 *
 * @param office in the report's words ("foreign minister"), {@code ""} if none
 * @param country ISO 3166-1 alpha-3 of the state named there, {@code ""} if none
 * @param owner name of the body, movement or company named there, {@code ""} if none
 * @param speaks the office is that of somebody who speaks for another (spokesman, chief negotiator)
 * @param former the office is one that the bearer held once
 * @param gender what a title or the office's word tells ("Mrs", "spokeswoman")
 * @param first index of the first token of the description before the name, else the name's own
 * @param last index of the last token of the description behind the name, else the name's own
 */
record Description(String office, String country, String owner, boolean speaks, boolean former, Gender gender, int first, int last) {

    /** Reads the words before the name ("Ghana's foreign minister") and the apposition behind it (", the union's chief,"). */
    static Description of(
            Sentence sentence, Name person, List<Name> names, Countries countries, CueLexicon lexicon, ReferenceWords reference) {
        Description words = around(sentence, person, names, countries, lexicon, reference);
        Optional<Name> home = home(sentence, person, names);
        boolean body = home.isPresent() && home.get().kind() == Name.Kind.ORGANISATION;
        boolean state = home.isPresent() && home.get().kind() == Name.Kind.COUNTRY;
        return new Description(
                words.office,
                words.country.isEmpty() && state ? home.get().text() : words.country,
                !words.owner.isEmpty() && !words.office.isEmpty() ? words.owner : body ? home.get().text() : "",
                words.speaks,
                words.former,
                words.gender,
                words.first,
                words.last);
    }

    /** "Ana Reyes of Ghana", "Ana Reyes of the Bakers’ Guild": a country or body right behind the name. */
    private static Optional<Name> home(Sentence sentence, Name person, List<Name> names) {
        int of = person.last() + 1;
        boolean follows = of + 1 < sentence.size() && sentence.token(of).lemma().equals("of");
        int start = follows && sentence.token(of + 1).tag().equals("DT") ? of + 2 : of + 1;
        return follows ? names.stream().filter(name -> name.first() == start).findFirst() : Optional.empty();
    }

    private static Description around(
            Sentence sentence, Name person, List<Name> names, Countries countries, CueLexicon lexicon, ReferenceWords reference) {
        int first = person.first();
        while (first > 0 && (describes(sentence.token(first - 1)) || joinsOffice(sentence, first - 1, lexicon))) {
            int before = first - 1;
            // The whole of a body's name ("Bakers’ Guild president Ana Reyes"), or nothing of it.
            first = names.stream().filter(n -> n.first() <= before && before <= n.last()).map(Name::first).findFirst().orElse(before);
        }
        while (first < person.first() && (sentence.token(first).tag().equals("POS") || sentence.token(first).tag().equals("CC") || sentence.token(first).text().equals(","))) {
            first++;
        }
        Description before = read(sentence, first, person.first() - 1, names, countries, lexicon, reference, first, person.last());
        int next = person.last() + 1;
        if (next + 1 < sentence.size() && sentence.token(next).text().equals(",") && startsApposition(sentence, next + 1, lexicon, reference)) {
            int last = next + 1;
            while (last + 1 < sentence.size() && !STOPS.contains(sentence.token(last + 1).text()) && !sentence.token(last + 1).tag().equals("VBD") && last - next < 14) {
                last++;
            }
            Description behind = read(sentence, next + 1, last, names, countries, lexicon, reference, first, last);
            return before.office().isEmpty() ? behind : before.merged(behind, first);
        }
        return before;
    }

    private static final Set<String> PORTFOLIOS = Set.of("minister", "secretary", "undersecretary", "ministry", "commissioner", "representative");
    private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "—", "–", "(", ")", "“", "\"", "who", "which");

    /** "secretary of state", "minister for trade" before a name. */
    private static boolean joinsOffice(Sentence sentence, int i, CueLexicon lexicon) {
        boolean preposition = Set.of("of", "for").contains(sentence.token(i).lemma());
        boolean office = i > 0 && lexicon.isSource("offices", sentence.token(i - 1).lemma().toLowerCase(Locale.ROOT));
        // "a spokesman for President Ana Reyes" is not she.
        return preposition && office && !lexicon.isSource("speaks-for", sentence.token(i - 1).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean describes(Token token) {
        boolean noun = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS");
        return noun;
    }

    private static boolean startsApposition(Sentence sentence, int i, CueLexicon lexicon, ReferenceWords reference) {
        for (int j = i; j < Math.min(sentence.size(), i + 12); j++) {
            Token token = sentence.token(j);
            if (isOffice(token, lexicon, reference)) {
                return true;
            }
            boolean inside = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT") || token.tag().equals("POS") || token.tag().startsWith("PRP$") || token.tag().equals("RB");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOffice(Token token, CueLexicon lexicon, ReferenceWords reference) {
        String lemma = reference.withoutFormer(token.lemma().toLowerCase(Locale.ROOT));
        return (token.isNoun() || token.tag().startsWith("JJ")) && (lexicon.isSource("offices", lemma) || lexicon.isSource("speaks-for", lemma));
    }

    private static Description read(
            Sentence sentence,
            int from,
            int to,
            List<Name> names,
            Countries countries,
            CueLexicon lexicon,
            ReferenceWords reference,
            int first,
            int last) {
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
        boolean speaks = false;
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
            boolean head = isOffice(token, lexicon, reference);
            if (token.isNoun() || token.tag().startsWith("JJ")) {
                office.add(word);
            } else if (!office.isEmpty() && i + 1 <= to && joinsOffice(sentence, i, lexicon)) {
                office.add(word);
            } else if (!office.isEmpty()) {
                complete = true;
            }
            speaks |= lexicon.isSource("speaks-for", token.lemma().toLowerCase(Locale.ROOT));
            if (head && i + 1 <= to && sentence.token(i + 1).tag().equals("IN") && !joinsOffice(sentence, i + 1, lexicon)) {
                complete = true;
            }
        }
        while (!office.isEmpty() && Set.of("of", "for").contains(office.get(office.size() - 1))) {
            office.remove(office.size() - 1);
        }
        boolean real = false;
        for (int i = from; i <= to; i++) {
            real |= isOffice(sentence.token(i), lexicon, reference);
        }
        return new Description(real ? String.join(" ", office).trim() : "", country, owner, speaks, former, gender, first, last);
    }

    /** "Labour Minister": the word names the office's field, not whose it is. */
    private static boolean isPortfolio(Sentence sentence, Name name) {
        // "Foreign Affairs Undersecretary" and "Trade Cabinet Secretary" as well.
        boolean field = name.first() == name.last() || Set.of("Affairs", "Cabinet").contains(sentence.token(name.last()).text());
        boolean oneWord = field && name.last() + 1 < sentence.size();
        return oneWord && PORTFOLIOS.contains(sentence.token(name.last() + 1).lemma().toLowerCase(Locale.ROOT));
    }

    private Description merged(Description behind, int start) {
        return new Description(
                office,
                country.isEmpty() ? behind.country : country,
                owner.isEmpty() ? behind.owner : owner,
                speaks || behind.speaks,
                former,
                gender == Gender.UNKNOWN ? behind.gender : gender,
                start,
                behind.last);
    }
}
