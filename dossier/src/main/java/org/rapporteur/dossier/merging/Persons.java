package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is one person: by the romanisation of the whole name, by given names left out or cut to initials, by the family
 * name alone. Each step joins only where one reading is left, and never people of different countries; a doubt leaves
 * them apart.
 */
final class Persons {

    private final List<Bearer> bearers;
    private final Unions unions;
    private final NameCustoms customs;

    private Persons(List<Bearer> bearers, Unions unions, NameCustoms customs) {
        this.bearers = bearers;
        this.unions = unions;
        this.customs = customs;
    }

    /** A bearer with its fullest name. */
    private record Named(int index, PersonName name) {}

    /**
     * Joins those of {@code persons} who are one.
     *
     * @param persons indices into {@code bearers}
     */
    static void join(List<Bearer> bearers, List<Integer> persons, Unions unions, NameCustoms customs) {
        Persons work = new Persons(bearers, unions, customs);
        List<Named> named = persons.stream().map(work::named).toList();
        List<Named> full = named.stream().filter(each -> !each.name.isFamilyOnly()).toList();
        List<Named> familyOnly = named.stream().filter(each -> each.name.isFamilyOnly()).toList();
        grouped(full, each -> each.name.whole()).forEach(work::joinNamesakes);
        Map<String, List<Named>> byFamily = full.stream()
                .collect(Collectors.groupingBy(each -> each.name.family(), LinkedHashMap::new, Collectors.toList()));
        byFamily.values().forEach(work::joinAbbreviations);
        Map<String, List<Named>> shortByFamily = familyOnly.stream()
                .collect(Collectors.groupingBy(each -> each.name.family(), LinkedHashMap::new, Collectors.toList()));
        shortByFamily.forEach((family, group) -> work.joinFamilyNames(group, byFamily.getOrDefault(family, List.of())));
    }

    private static List<List<Named>> grouped(List<Named> named, java.util.function.Function<Named, String> key) {
        return List.copyOf(named.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private Named named(int index) {
        Bearer bearer = bearers.get(index);
        String country = bearer.countries().size() == 1 ? bearer.countries().iterator().next() : "";
        PersonName fullest = bearer.names().stream()
                .map(name -> PersonName.of(name, country, customs))
                .max(Comparator.comparingInt(PersonName::fullness))
                .orElseThrow();
        return new Named(index, fullest);
    }

    /** One whole name: one person, unless it is borne in several countries; then by country. */
    private void joinNamesakes(List<Named> namesakes) {
        boolean clash = namesakes.stream().anyMatch(one -> namesakes.stream().anyMatch(two -> clash(one, two)));
        for (int i = 1; i < namesakes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!clash || bearer(namesakes.get(i)).sharesCountry(bearer(namesakes.get(j)))) {
                    unions.join(namesakes.get(i).index, namesakes.get(j).index);
                }
            }
        }
    }

    /** The fuller name first, so that a chain of shortenings ends in one. */
    private void joinAbbreviations(List<Named> family) {
        List<Named> byFullness = new ArrayList<>(family);
        byFullness.sort(Comparator.comparingInt((Named each) -> each.name.fullness()).reversed());
        for (Named shorter : byFullness) {
            List<Named> fuller = byFullness.stream()
                    .filter(other -> other.name.fullness() > shorter.name.fullness())
                    .filter(other -> shorter.name.abbreviates(other.name)
                            || (shorter.name.isTailOf(other.name)
                                    && bearer(shorter).sharesCountry(bearer(other))
                                    && bearer(shorter).sharesOffice(bearer(other))))
                    .toList();
            if (areOne(fuller) && fuller.stream().noneMatch(other -> clash(shorter, other))) {
                unions.join(shorter.index, fuller.get(0).index);
            }
        }
    }

    /**
     * A family name alone is the one person of that name there is. Where there are several, it is the one whose country
     * it shares if all others are known to be of another. Where there is none, two spellings of it are one person only
     * if country and office say so.
     */
    private void joinFamilyNames(List<Named> alone, List<Named> full) {
        for (Named one : alone) {
            List<Named> left = areOne(full)
                    ? full
                    : full.stream().filter(other -> !clash(one, other)).toList();
            boolean certain = areOne(full) || left.stream().allMatch(other -> bearer(one).sharesCountry(bearer(other)));
            if (areOne(left) && certain && left.stream().noneMatch(other -> clash(one, other)) && canBe(one, left)) {
                unions.join(one.index, left.get(0).index);
            }
        }
        for (int i = 1; i < alone.size() && full.isEmpty(); i++) {
            for (int j = 0; j < i; j++) {
                Bearer one = bearer(alone.get(i));
                Bearer other = bearer(alone.get(j));
                if (one.sharesCountry(other) && !one.clashesInOffice(other)) {
                    unions.join(alone.get(i).index, alone.get(j).index);
                }
            }
        }
    }

    /** Whether office does not speak against it, and where the spelling differs, country for it. */
    private boolean canBe(Named one, List<Named> person) {
        boolean office = person.stream().anyMatch(other -> !bearer(one).clashesInOffice(bearer(other)));
        boolean spelling = person.stream().anyMatch(other -> other.name.plainFamily().equals(one.name.plainFamily()));
        boolean country = person.stream().anyMatch(other -> bearer(one).sharesCountry(bearer(other)));
        return office && (spelling || country);
    }

    private boolean areOne(List<Named> named) {
        Set<Integer> roots = new HashSet<>();
        named.forEach(each -> roots.add(unions.root(each.index)));
        return roots.size() == 1;
    }

    private boolean clash(Named one, Named other) {
        return unions.clash(one.index, other.index);
    }

    private Bearer bearer(Named named) {
        return bearers.get(named.index);
    }
}
