package org.rapporteur.yardsticks.impartiality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.Holding;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.record.EdtfDate;

/**
 * Who stands in for whom among the office-holders of two parties: the holder of the same office at the time, else another
 * of the party's, whose given name tells the same of being a woman or a man, so that pronouns stay right.
 */
final class LeaderPairs {

    private final OfficeHolders holders;
    private final GivenNames givenNames;
    private final EdtfDate written;

    LeaderPairs(OfficeHolders holders, GivenNames givenNames, EdtfDate written) {
        this.holders = holders;
        this.givenNames = givenNames;
        this.written = written;
    }

    /**
     * Each to the other, both ways; empty if somebody in office has no counterpart, so that the parties cannot be exchanged.
     *
     * @param known persons whom the report names
     * @param named the same, as the list of office-holders has them
     */
    Optional<Map<String, String>> of(KnownPersons known, Set<String> named, Parties parties) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String person : named) {
            Optional<Country> other = country(person).flatMap(parties::other);
            // Of two who share a surname one alone cannot be exchanged.
            boolean exchangeable = other.isPresent() && !known.sharesSurname(person);
            if (exchangeable && !pairs.containsKey(person)) {
                Optional<String> found = counterpart(person, other.get().alpha3(), pairs.keySet(), named);
                found.ifPresent(counterpart -> {
                    pairs.put(person, counterpart);
                    pairs.put(counterpart, person);
                });
            }
            if (other.isPresent() && !pairs.containsKey(person) && !offices(person).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(pairs);
    }

    private Optional<String> country(String person) {
        List<String> ever = holders.of(person).stream().map(Holding::of).distinct().toList();
        return holders.at(person, written).map(Holding::of).or(() -> ever.size() == 1 ? Optional.of(ever.get(0)) : Optional.empty());
    }

    /** Who is in office stands in for who is in office, who is not for who is not. */
    private Optional<String> counterpart(String person, String country, Set<String> taken, Set<String> named) {
        Set<String> offices = offices(person);
        return holders.all().stream()
                .filter(other -> other.of().equals(country))
                .map(Holding::name)
                .distinct()
                .filter(other -> !taken.contains(other) && country(other).filter(country::equals).isPresent())
                .filter(other -> offices.isEmpty() ? offices(other).isEmpty() : offices(other).stream().anyMatch(offices::contains))
                .filter(other -> fits(gender(other), gender(person)) && isKnownBySurname(other, offices.isEmpty()))
                .max(Comparator.comparing((String other) -> named.contains(other))
                        .thenComparing(other -> gender(other) == gender(person))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean isKnownBySurname(String person, boolean outOfOffice) {
        return outOfOffice || holders.bySurname(surname(person), "", written).filter(holding -> holding.name().equals(person)).isPresent();
    }

    /** What the person held when the report was written. */
    private Set<String> offices(String person) {
        return holders.of(person).stream()
                .filter(holding -> holding.mayHoldOn(written))
                .map(holding -> holding.office().replaceFirst(" (?:for|on|in) .*", ""))
                .collect(Collectors.toSet());
    }

    private static boolean fits(GivenNames.Gender one, GivenNames.Gender other) {
        return one == other || one == GivenNames.Gender.UNKNOWN || other == GivenNames.Gender.UNKNOWN;
    }

    private GivenNames.Gender gender(String name) {
        return givenNames.of(name.substring(0, Math.max(0, name.indexOf(' '))));
    }

    /** How the person is called for short. */
    String surname(String person) {
        String[] words = person.split(" ");
        for (int length = words.length; length > 0; length--) {
            for (int first = 0; first + length <= words.length; first++) {
                String part = String.join(" ", Arrays.copyOfRange(words, first, first + length));
                if (holders.isSurname(part, person)) {
                    return part;
                }
            }
        }
        return person.substring(person.lastIndexOf(' ') + 1);
    }
}
