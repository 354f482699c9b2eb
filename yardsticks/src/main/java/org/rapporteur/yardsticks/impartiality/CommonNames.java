package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.CountryWords;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * Writes names of either version so that the same party is called the same: in the report as written, in the exchanged one
 * as who stood there before. Which word stands for a party is not compared, for English has not the same words for all.
 */
final class CommonNames {

    private final Exchanger.Exchanged exchanged;
    private final CountryWords countryWords = CountryWords.standard();

    CommonNames(Exchanger.Exchanged exchanged) {
        this.exchanged = exchanged;
    }

    /** Names of one of the two versions, as both call them. */
    interface Version {

        String place(String name);

        /** Of a person the name is that of an office-holder or nobody's: "Harriet Lima" has no capital in it. */
        String actor(Actor actor);
    }

    /** Of names in the report as written. */
    Version ofReport() {
        return version(exchanged.before(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Of names in the exchanged report. */
    Version ofExchanged() {
        return version(
                exchanged.after(),
                person -> exchanged.persons().getOrDefault(person, person),
                country -> exchanged.exchange().parties().other(country).map(Country::alpha3).orElse(country));
    }

    private Version version(KnownPersons known, UnaryOperator<String> person, UnaryOperator<String> country) {
        return new Version() {
            @Override
            public String place(String name) {
                return common(name, known, person, country);
            }

            @Override
            public String actor(Actor actor) {
                return common(actor.name(), known, person, actor.kind() == ActorKind.PERSON ? UnaryOperator.identity() : country);
            }
        };
    }

    private String common(String text, KnownPersons known, UnaryOperator<String> person, UnaryOperator<String> country) {
        List<String> words = Words.of(text).words();
        String[] names = new String[words.size()];
        for (CountryWords.Found found : countryWords.in(words)) {
            put(names, found.first(), found.last(), country.apply(found.country()));
        }
        for (KnownPersons.Found found : known.in(words)) {
            put(names, found.first(), found.last(), person.apply(found.person()));
        }
        List<String> common = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String word = words.get(i);
            int hyphen = word.indexOf('-');
            if (names[i] != null) {
                common.add(names[i]);
            } else if (hyphen > 0) {
                common.add(part(word.substring(0, hyphen), country) + "-" + part(word.substring(hyphen + 1), country));
            } else if (!word.matches("(?i)an?|the")) {
                common.add(word);
            }
        }
        return common.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private String part(String words, UnaryOperator<String> country) {
        return String.join("-", List.of(words.split("-")).stream().map(word -> {
            List<CountryWords.Found> found = countryWords.in(List.of(word));
            return found.isEmpty() ? word : "«" + country.apply(found.get(0).country()) + "»";
        }).toList());
    }

    private static void put(String[] names, int first, int last, String name) {
        Arrays.fill(names, first, last + 1, "");
        names[first] = "«" + name + "»";
    }

    /** The words of the report at spans on the common scale, for people. */
    static String shown(Report report, List<Span> spans) {
        return spans.stream().map(span -> report.text().slice(span)).reduce((a, b) -> a + " … " + b).orElse("").replaceAll("\\s+", " ");
    }
}
