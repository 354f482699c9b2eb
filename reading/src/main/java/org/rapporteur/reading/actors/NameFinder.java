package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Text;

/**
 * Names in a sentence: by the name model, and by the tables of countries, seats and organisations, which go before it
 * (a model trained on one decade's news knows some countries better than others). Pure.
 */
final class NameFinder {

    private final Countries countries;
    private final KnownActors known;
    private final ReferenceWords reference;
    private final BodyNames bodies;
    /** The surest first: at each token the first that sees a name is followed. */
    private final List<NameRule> rules;

    NameFinder(Background background) {
        this.countries = background.countries();
        this.known = background.known();
        this.reference = background.words();
        this.bodies = new BodyNames(countries, reference);
        NameClues clues = new NameClues(background.nouns(), reference);
        TabledNames tabled = new TabledNames(background, clues);
        NamesBesideBodies besideBodies = new NamesBesideBodies(background, clues);
        ModelNames byModel = new ModelNames(reference, clues);
        CapitalNames byCapitals = new CapitalNames(background, clues);
        this.rules = List.of(
                tabled::chapter,
                bodies::at,
                tabled::whole,
                besideBodies::behindNoun,
                byModel::at,
                byCapitals::besideOffice,
                byCapitals::behindArticle,
                NamesBesideBodies::joined);
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

    private List<Name> find(Sentence sentence, Text text) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Name> name = at(sentence, i, names, text);
            name.ifPresent(names::add);
            i = name.map(n -> n.last() + 1).orElse(i + 1);
        }
        return names;
    }

    private Optional<Name> at(Sentence sentence, int first, List<Name> before, Text text) {
        for (NameRule rule : rules) {
            Optional<Name> name = rule.at(sentence, first, before, text);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
