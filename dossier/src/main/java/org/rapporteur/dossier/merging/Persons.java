package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is one person: by the romanisation of the whole name, by given names left out or cut to initials, by the family
 * name alone in the same company, or beside the same other family names. Each step joins only where one reading is left, and never people of different
 * countries; a doubt leaves them apart.
 */
final class Persons {

    private final List<Bearer> bearers;
    private final Unions unions;
    private final NameCustoms customs;
    private final Company company;
    /** The family names of the people whom each report names. */
    private final Map<String, Set<String>> familiesByReport = new HashMap<>();

    private Persons(List<Bearer> bearers, Unions unions, NameCustoms customs, Company company) {
        this.bearers = bearers;
        this.unions = unions;
        this.customs = customs;
        this.company = company;
    }

    /** A bearer with its fullest name. */
    private record Named(int index, PersonName name) {}

    /**
     * Joins those of {@code persons} who are one.
     *
     * @param persons indices into {@code bearers}
     * @param company of all whose names tell who they are
     */
    static void join(List<Bearer> bearers, List<Integer> persons, Unions unions, NameCustoms customs, Company company) {
        Persons work = new Persons(bearers, unions, customs, company);
        List<Named> named = persons.stream().map(work::named).toList();
        named.forEach(work::noteFamily);
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

    private void noteFamily(Named one) {
        bearer(one).appearances().forEach(appearance -> familiesByReport
                .computeIfAbsent(appearance.report(), none -> new HashSet<>())
                .add(one.name.family()));
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
     * A family name alone is the one person of that name there is, if country, office or the people beside whom both appear
     * say so. Where there are several, it is the one whose country it shares if all others are known to be of another. Where
     * there is none, two reports' are one person on the same evidence.
     */
    private void joinFamilyNames(List<Named> alone, List<Named> full) {
        for (Named one : alone) {
            List<Named> left = areOne(full)
                    ? full
                    : full.stream().filter(other -> !clash(one, other)).toList();
            boolean certain = areOne(full)
                    ? full.stream().anyMatch(other -> isEvident(one, other))
                    : left.stream().allMatch(other -> bearer(one).sharesCountry(bearer(other)));
            if (areOne(left) && certain && left.stream().noneMatch(other -> clash(one, other)) && canBe(one, left)) {
                unions.join(one.index, left.get(0).index);
            }
        }
        if (full.isEmpty()) {
            joinAlone(alone);
        }
    }

    private void joinAlone(List<Named> alone) {
        for (int i = 1; i < alone.size(); i++) {
            for (int j = 0; j < i; j++) {
                Named one = alone.get(i);
                Named other = alone.get(j);
                boolean apart = unions.root(one.index) != unions.root(other.index);
                if (apart && !bearer(one).clashesInOffice(bearer(other)) && !clash(one, other) && isEvident(one, other) && canBe(one, List.of(other))) {
                    unions.join(one.index, other.index);
                }
            }
        }
    }

    /** Whether anything but the family name says that two are one. */
    private boolean isEvident(Named one, Named other) {
        return bearer(one).sharesCountry(bearer(other))
                || bearer(one).sharesOffice(bearer(other))
                || company.isShared(bearer(one), bearer(other), roots(one, other))
                || areBesideNamesakes(one, other);
    }

    /** Whether reports name both beside people of one and the same other family name: a second report may write family names alone. */
    private boolean areBesideNamesakes(Named one, Named other) {
        Set<String> beside = families(one);
        beside.retainAll(families(other));
        beside.remove(one.name.family());
        return !beside.isEmpty();
    }

    private Set<String> families(Named one) {
        Set<String> families = new HashSet<>();
        bearer(one).appearances().forEach(appearance -> families.addAll(familiesByReport.get(appearance.report())));
        return families;
    }

    private Set<Integer> roots(Named one, Named other) {
        return new HashSet<>(List.of(unions.root(one.index), unions.root(other.index)));
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
