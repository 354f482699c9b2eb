package org.rapporteur.yardsticks.impartiality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.reading.codebook.CountryWords;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Report;

/**
 * Exchanges the two countries of a report throughout its text, with their names, seats, peoples and office-holders. What
 * the tables of the room of reading do not know stays as it is. Immutable; safe for use by several threads.
 */
final class Exchanger {

    private final Countries countries = Countries.standard();
    private final CountryWords countryWords = CountryWords.standard();
    private final OfficeHolders officeHolders = OfficeHolders.standard();
    private final GivenNames givenNames = GivenNames.standard();
    private final Set<String> articled = new HashSet<>();
    private final Pattern vowel;

    Exchanger() {
        try (InputStream in = Exchanger.class.getResourceAsStream("exchange.yaml")) {
            JsonNode english = new YAMLMapper().readTree(in);
            english.path("article").forEach(name -> articled.add(name.asText()));
            vowel = Pattern.compile(english.path("vowel").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param persons who stands in for whom, both ways
     * @param before the office-holders whom the report names
     * @param after those whom the exchanged report names
     */
    record Exchanged(Exchange exchange, Map<String, String> persons, KnownPersons before, KnownPersons after) {}

    /** What the exchange of one report goes by. */
    record Rules(Parties parties, PartyNames names, Map<String, String> persons, LeaderPairs pairs) {}

    /**
     * The report with its parties exchanged; empty if it does not speak of two that can be: of whom every office-holder that
     * the report names has a counterpart in the list.
     *
     * @param passages the report, parsed, for which words are adjectives and which are parts of a person's name
     */
    Optional<Exchanged> exchange(Report report, List<Passage> passages) {
        String text = report.text().toString();
        Words words = Words.of(text);
        Syntax syntax = Syntax.of(passages);
        List<CountryWords.Found> found = countryWords.in(words.words()).stream()
                .filter(name -> !syntax.isInLongerName(report.text().offset(words.start(name.first()))))
                .filter(name -> !text.startsWith("$", words.end(name.last())))
                .toList();
        KnownPersons known = personsIn(report);
        List<KnownPersons.Found> persons = known.in(words.words());
        Set<String> named = new LinkedHashSet<>();
        persons.forEach(person -> named.add(person.person()));
        LeaderPairs pairs = new LeaderPairs(officeHolders, givenNames, report.written());
        PartyNames names = new PartyNames(countryWords, words.words(), found);
        Optional<Rules> chosen = Parties.most(found, countries).stream()
                .filter(parties -> names.isNamable(parties.first()) && names.isNamable(parties.second()))
                .flatMap(parties -> pairs.of(known, named, parties).map(both -> new Rules(parties, names, both, pairs)).stream())
                .findFirst();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Rules rules = chosen.get();
        Rewriting rewriting = new Rewriting(report, words, syntax, rules, articled, vowel);
        rewriting.exchange(persons, found);
        Exchange exchange = rewriting.done();
        return Optional.of(new Exchanged(exchange, rules.persons(), known, personsIn(exchange.exchanged())));
    }

    private KnownPersons personsIn(Report report) {
        return KnownPersons.in(report.text().toString(), report.written(), officeHolders, this::isGivenName);
    }

    /** As the reader's own test for whose surname it is. */
    private boolean isGivenName(String word) {
        return word.length() > 2 && givenNames.has(word);
    }
}
