package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;
import org.rapporteur.record.Text;

/**
 * Names in a sentence: by the name model, and by the tables of countries, seats and organisations, which go before it
 * (a model trained on one decade's news knows some countries better than others). Pure.
 */
final class NameFinder {

    private static final int LONGEST = 7;

    private final Countries countries;
    private final KnownActors known;
    private final ReferenceWords reference;
    private final CueLexicon lexicon;
    private final BodyNames bodies;

    NameFinder(Countries countries, KnownActors known, ReferenceWords reference, CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.known = known;
        this.reference = reference;
        this.bodies = new BodyNames(countries, reference);
    }

    /** The names of each sentence by the sentence's index; what is a body's name once is one throughout. */
    Map<Integer, List<Name>> find(List<Sentence> sentences, Text text) {
        Map<Integer, List<Name>> found = new HashMap<>();
        Set<String> firms = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<Name> names = find(sentence, text);
            names.stream().filter(name -> bodies.isMistakenForPerson(sentence, name)).forEach(name -> firms.add(name.text()));
            found.put(sentence.index(), names);
        }
        Set<String> blocs = blocs(sentences, found);
        sentences.forEach(sentence -> found.computeIfPresent(sentence.index(), (index, names) -> names.stream()
                .map(name -> {
                    boolean firm = name.kind() == Name.Kind.PERSON && firms.contains(name.text());
                    // "in Brussels" is where something is, and neither the bloc nor the country.
                    Name.Kind kind = !blocs.contains(name.text()) ? name.kind() : isWhereabouts(sentence, name) ? Name.Kind.PLACE : Name.Kind.ORGANISATION;
                    return new Name(firm ? Name.Kind.ORGANISATION : kind, name.first(), name.last(), name.text());
                })
                .toList()));
        return found;
    }

    /** Towns that stand for a bloc: a body of it is named, and nothing of the country around. */
    private Set<String> blocs(List<Sentence> sentences, Map<Integer, List<Name>> found) {
        List<Name> all = found.values().stream().flatMap(List::stream).toList();
        return all.stream()
                .map(Name::text)
                .filter(town -> known.blocAt(town).isPresent())
                .filter(town -> all.stream().anyMatch(name -> known.isOfBloc(name.text(), town)))
                .filter(town -> sentences.stream().flatMap(sentence -> sentence.tokens().stream()).noneMatch(token -> isOfCountryAround(token.text(), town)))
                .collect(Collectors.toSet());
    }

    private boolean isOfCountryAround(String word, String town) {
        Optional<Country> named = countries.byName(word).or(() -> countries.byDemonym(word));
        return named.isPresent() && named.equals(countries.byCapital(town));
    }

    private boolean isWhereabouts(Sentence sentence, Name name) {
        return name.first() > 0 && reference.has("whereabouts", sentence.token(name.first() - 1).text());
    }

    /** The names and, where the name model is blind, surnames of those whose full names are known. */
    static List<Name> withSurnames(Sentence sentence, List<Name> names, Predicate<String> isSurname, Text text) {
        List<Name> all = new ArrayList<>(names);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            boolean free = names.stream().noneMatch(name -> name.first() <= i && i <= name.last() && name.kind() != Name.Kind.SHORT);
            if (free && token.isName() && isSurname.test(token.text())) {
                all.removeIf(name -> name.first() == i && name.last() == i);
                all.add(new Name(Name.Kind.PERSON, i, i, text.slice(token.span())));
            }
        }
        all.sort(Comparator.comparingInt(Name::first));
        return all;
    }

    private List<Name> find(Sentence sentence, Text text) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Name> name = chapter(sentence, i, text);
            if (name.isEmpty()) {
                name = bodies.at(sentence, i, text);
            }
            if (name.isEmpty()) {
                name = inTables(sentence, i, text);
            }
            if (name.isEmpty()) {
                name = behindBody(sentence, i, text);
            }
            if (name.isEmpty()) {
                name = byModel(sentence, i, text);
            }
            if (name.isEmpty()) {
                name = byOffice(sentence, i, text);
            }
            if (name.isEmpty()) {
                name = byArticle(sentence, i, text);
            }
            if (name.isEmpty()) {
                name = besideBody(sentence, i, names, text);
            }
            name.ifPresent(names::add);
            i = name.map(n -> n.last() + 1).orElse(i + 1);
        }
        return names;
    }

    /** "the Burundian Red Cross": a society of that country, not the one of all. */
    private Optional<Name> chapter(Sentence sentence, int first, Text text) {
        boolean national = countries.byDemonym(sentence.token(first).text()).isPresent() || countries.byName(sentence.token(first).text()).isPresent();
        for (int last = Math.min(sentence.size(), first + LONGEST) - 1; national && last > first; last--) {
            if (known.hasChapters(text.slice(sentence.span(first + 1, last)))) {
                return Optional.of(new Name(Name.Kind.ORGANISATION, first, last, text.slice(sentence.span(first, last))));
            }
        }
        return Optional.empty();
    }

    private Optional<Name> inTables(Sentence sentence, int first, Text text) {
        Token start = sentence.token(first);
        if (!Character.isUpperCase(start.text().codePointAt(0)) || insidePersonName(sentence, first) || isAddressed(sentence, first)) {
            return Optional.empty();
        }
        int longest = Math.min(sentence.size(), first + LONGEST);
        for (int last = longest - 1; last >= first; last--) {
            if (last > first && (sentence.token(last).tag().equals("POS") || !sentence.token(last).isWord())) {
                continue;
            }
            String words = text.slice(sentence.span(first, last));
            if (isName(sentence, first, last)) {
                Optional<Name.Kind> kind = kindOf(words, sentence, first, last);
                if (kind.isPresent() && !goesOn(sentence, last)) {
                    return Optional.of(new Name(kind.get(), first, last, words));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Sentence sentence, int first, int last) {
        return sentence.token(last).isName() || last > first || sentence.token(first).tag().startsWith("JJ") || sentence.token(first).isNoun();
    }

    /** The name model sees a longer person's or body's name: "Jordan Avery", "Bank of Ghana". */
    private static boolean insidePersonName(Sentence sentence, int i) {
        String entity = sentence.token(i).entity();
        boolean person = entity.equals("PERSON");
        return person && (i + 1 < sentence.size() && sentence.token(i + 1).entity().equals("PERSON")
                || i > 0 && sentence.token(i - 1).entity().equals("PERSON"));
    }

    private static boolean goesOn(Sentence sentence, int last) {
        boolean inBody = sentence.token(last).entity().equals("ORGANIZATION");
        return inBody
                && last + 1 < sentence.size()
                && sentence.token(last + 1).entity().equals("ORGANIZATION")
                && sentence.token(last + 1).isName();
    }

    private Optional<Name.Kind> kindOf(String words, Sentence sentence, int first, int last) {
        if (known.organisation(words).isPresent()) {
            return Optional.of(Name.Kind.ORGANISATION);
        }
        if (known.countryOfSeat(words).isPresent() || countries.byName(words).isPresent()) {
            return Optional.of(Name.Kind.COUNTRY);
        }
        if (countries.byCapital(words).isPresent()) {
            return Optional.of(Name.Kind.COUNTRY);
        }
        boolean noun = sentence.token(last).tag().equals("NNPS") || sentence.token(last).tag().equals("NNS");
        if (noun && countries.byDemonym(words).isPresent()) {
            return Optional.of(Name.Kind.PEOPLE);
        }
        return Optional.empty();
    }

    /** "Évelyne Ntaka, the foreign minister, praised": names that an office stands beside are a person's, though no model knows them. */
    private Optional<Name> byOffice(Sentence sentence, int first, Text text) {
        int last = first;
        while (last < sentence.size() && isCapitalised(sentence, last)) {
            last++;
        }
        last--;
        boolean parted = last >= first && last + 2 < sentence.size() && sentence.token(last + 1).text().equals(",");
        boolean opens = parted && (first == 0 || !sentence.token(first - 1).isName() && !sentence.token(first - 1).lemma().equals("the"));
        int end = last;
        boolean holds = opens && sentence.children(end, "appos").stream()
                .anyMatch(noun -> noun > end && sentence.token(noun).tag().equals("NN") && isOffice(sentence.token(noun).lemma().toLowerCase(Locale.ROOT)));
        return holds ? Optional.of(new Name(Name.Kind.PERSON, first, last, text.slice(sentence.span(first, last)))) : Optional.empty();
    }

    /** "The aid group, Doctors at Large,", "the gang, known as Base Nine,": whatever the name model says, it is the name of the body before it. */
    private Optional<Name> behindBody(Sentence sentence, int first, Text text) {
        int opening = opening(sentence, first);
        boolean body = opening > 1 && sentence.token(opening - 1).tag().equals("NN") && lexicon.isSource("bodies", lemma(sentence, opening - 1))
                && !sentence.is(opening - 1, "compound") && isDefinite(sentence, opening - 1);
        if (!body || !isUpper(sentence, first)) {
            return Optional.empty();
        }
        int last = first;
        for (int i = first + 1; i < Math.min(sentence.size(), first + LONGEST) && (isUpper(sentence, i) || sentence.token(i).tag().equals("CD") || reference.has("name-joints", sentence.token(i).text())); i++) {
            last = isUpper(sentence, i) || sentence.token(i).tag().equals("CD") ? i : last;
        }
        boolean comma = sentence.token(opening).text().equals(",") && first == opening + 1;
        boolean closed = !comma || last + 1 < sentence.size() && sentence.token(last + 1).text().equals(",");
        boolean place = IntStream.rangeClosed(first, last).allMatch(i -> sentence.token(i).entity().equals("LOCATION"));
        boolean other = place || countries.byName(text.slice(sentence.span(first, last))).isPresent();
        // "The company, Mr Reyes said, would": a person tells it.
        boolean person = comma && sentence.token(first).entity().equals("PERSON") || endsInOffice(sentence, last) || isAddress(sentence, first);
        boolean clause = comma && !sentence.is(ActorFinder.headOf(sentence, first, last), "appos");
        return closed && !other && !person && !clause ? Optional.of(new Name(Name.Kind.ORGANISATION, first, last, text.slice(sentence.span(first, last)))) : Optional.empty();
    }

    /** The comma or the first word of "known as" before a name, right behind what the name is of; -1 if there is none. */
    private int opening(Sentence sentence, int first) {
        if (first > 2 && sentence.token(first - 1).text().equals(",")) {
            return first - 1;
        }
        boolean as = first > 3 && sentence.token(first - 1).text().equals("as") && sentence.token(first - 2).lemma().equals("know");
        boolean called = first > 2 && reference.has("naming", sentence.token(first - 1).text());
        int verb = as ? first - 2 : called ? first - 1 : -1;
        return verb < 1 ? -1 : sentence.token(verb - 1).text().equals(",") ? verb - 1 : verb;
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        return sentence.children(noun, "det", "nmod:poss").stream().findFirst().isPresent();
    }

    private static boolean isUpper(Sentence sentence, int i) {
        return Character.isUpperCase(sentence.token(i).text().codePointAt(0));
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** "The emir of Dansadau": one word behind an office of a place is the place, though the name model takes it for a person. */
    private boolean isSeatOfOffice(Sentence sentence, int first) {
        boolean one = first + 1 >= sentence.size() || !sentence.token(first + 1).entity().equals("PERSON");
        return one && first > 1 && sentence.token(first - 1).text().equals("of") && reference.has("local", lemma(sentence, first - 2));
    }

    private boolean endsInOffice(Sentence sentence, int last) {
        String noun = sentence.token(last).lemma().toLowerCase(Locale.ROOT);
        return isOffice(noun) && !lexicon.isSource("bodies", noun);
    }

    private boolean isOffice(String noun) {
        return lexicon.isSource("offices", noun) || lexicon.isSource("speaks-for", noun) || reference.has("titles", noun) || reference.has("go-betweens", noun);
    }

    /** "the Northern River Column": what has an article and capitals is a body, though no model knows it. */
    private Optional<Name> byArticle(Sentence sentence, int first, Text text) {
        boolean article = first > 0 && sentence.token(first - 1).lemma().equals("the") || startsName(sentence, first);
        // "the Danish Liberals"
        boolean national = first + 1 < sentence.size() && sentence.token(first).tag().startsWith("JJ") && isCapitalNoun(sentence, first + 1)
                && countries.byDemonym(sentence.token(first).text()).isPresent();
        if (!article || !national && !isCapitalised(sentence, first)) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentence.size() && (isCapitalised(sentence, last + 1) || national && isCapitalNoun(sentence, last + 1) || joins(sentence, last + 1))) {
            last++;
        }
        boolean describes = last + 1 < sentence.size() && sentence.token(last + 1).isNoun();
        boolean known = last == first && !describes;
        // "the European Commissioner for Trade, Ana Reyes," is a person.
        boolean longName = last > first && sentence.token(last).isNoun() && !endsInOffice(sentence, last);
        if (!known && !longName) {
            return Optional.empty();
        }
        return Optional.of(new Name(
                longName ? Name.Kind.ORGANISATION : Name.Kind.SHORT, first, last, text.slice(sentence.span(first, last))));
    }

    /** "the Bakers’ Guild and Clear Sky": what is named in one breath with a body, in two words or more, is one. */
    private static Optional<Name> besideBody(Sentence sentence, int first, List<Name> names, Text text) {
        boolean joined = first > 1 && sentence.token(first - 1).text().matches("and|or|,")
                && names.stream().anyMatch(name -> name.kind() == Name.Kind.ORGANISATION && name.last() == first - 2);
        int last = first;
        while (joined && last + 1 < sentence.size() && isCapitalised(sentence, last + 1)) {
            last++;
        }
        boolean name = joined && last > first && isCapitalised(sentence, first) && (last + 1 == sentence.size() || !sentence.token(last + 1).isNoun() || sentence.token(last + 1).isName());
        return name ? Optional.of(new Name(Name.Kind.ORGANISATION, first, last, text.slice(sentence.span(first, last)))) : Optional.empty();
    }

    /** Rebel, opposition and the like before a name: "the rebel Northern Column". */
    private static boolean startsName(Sentence sentence, int i) {
        return i > 1
                && sentence.token(i - 2).lemma().equals("the")
                && sentence.token(i - 1).isNoun()
                && !sentence.token(i - 1).isName()
                && sentence.is(i - 1, "compound");
    }

    private static boolean isCapitalised(Sentence sentence, int i) {
        return sentence.token(i).isName()
                && sentence.token(i).entity().equals("O")
                && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
    }

    /** Whatever the tagger has it for: a noun with a capital inside of a sentence is a name or a part of one. */
    private static boolean isCapitalNoun(Sentence sentence, int i) {
        return sentence.token(i).isNoun() && sentence.token(i).entity().equals("O") && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
    }

    private static boolean joins(Sentence sentence, int i) {
        boolean possessive = sentence.token(i).tag().equals("POS");
        return (possessive || sentence.token(i).lemma().equals("of")) && i + 1 < sentence.size() && isCapitalised(sentence, i + 1);
    }

    private boolean isAddress(Sentence sentence, int i) {
        return reference.has("address", sentence.token(i).text().replace(".", "")) && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
    }

    /** "Ms" stands before it: a person, whatever the name model or the table of countries says. */
    private boolean isAddressed(Sentence sentence, int i) {
        return i > 0 && isAddress(sentence, i - 1) && sentence.token(i).isName();
    }

    private Optional<Name> byModel(Sentence sentence, int first, Text text) {
        String entity = sentence.token(first).entity();
        Name.Kind kind = switch (entity) {
            case "PERSON" -> Name.Kind.PERSON;
            case "ORGANIZATION" -> Name.Kind.ORGANISATION;
            case "LOCATION" -> Name.Kind.PLACE;
            default -> null;
        };
        if (kind == Name.Kind.PERSON && isSeatOfOffice(sentence, first)) {
            kind = Name.Kind.PLACE;
        }
        boolean address = isAddress(sentence, first);
        if (isAddressed(sentence, first)) {
            kind = Name.Kind.PERSON;
        }
        // "V. Norway proposed": the mark of an item is no part of its name.
        if (first == 0 && sentence.size() > 1 && sentence.token(0).text().matches("[IVXLC]{1,5}\\.")) {
            return Optional.empty();
        }
        // "the Guild and Orchard Foods": the name model may take both for one.
        if (kind == null || address || !sentence.token(first).isWord() || sentence.token(first).tag().equals("CC")) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentence.size() && sentence.token(last + 1).entity().equals(entity)) {
            last++;
        }
        while (last > first && (sentence.token(last).tag().equals("POS") || !sentence.token(last).isWord())) {
            last--;
        }
        // "the Catholic bishops' conference": tells what kind of bishops, and is no body.
        boolean adjective = kind == Name.Kind.ORGANISATION && first == last && sentence.token(first).tag().equals("JJ") && sentence.is(first, "amod");
        // "the European Commissioner": an office, whoever holds it.
        boolean office = kind == Name.Kind.ORGANISATION && endsInOffice(sentence, last);
        return adjective || office ? Optional.empty() : Optional.of(new Name(kind, first, last, text.slice(sentence.span(first, last))));
    }
}
