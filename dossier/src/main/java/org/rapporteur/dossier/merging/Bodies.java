package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.dossier.words.Word;
import org.rapporteur.record.ActorKind;

/**
 * Which organisations, armed groups and bodies are one: by name, by another name that a report gives, by acronym in the
 * same company. Each joins only where one reading is left, and never bodies of different countries. What has no name of its
 * own ("the senate", "the research team") is one with another report's only if both are a country's.
 */
final class Bodies {

    static final Set<ActorKind> KINDS =
            Set.of(ActorKind.ORGANISATION, ActorKind.ARMED_GROUP, ActorKind.GOVERNMENT_BODY);

    private static final Set<ActorKind> GOVERNMENT = Set.of(ActorKind.GOVERNMENT_BODY);
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,8}");

    private final List<Bearer> bearers;
    private final Unions unions;
    private final NameCustoms customs;
    private final Company company;

    private Bodies(List<Bearer> bearers, Unions unions, NameCustoms customs, Company company) {
        this.bearers = bearers;
        this.unions = unions;
        this.customs = customs;
        this.company = company;
    }

    /**
     * Joins those of {@code bodies} that are one.
     *
     * @param bodies indices into {@code bearers}
     * @param company of all whose names tell who they are
     */
    static void join(List<Bearer> bearers, List<Integer> bodies, Unions unions, NameCustoms customs, Company company) {
        Bodies work = new Bodies(bearers, unions, customs, company);
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int body : bodies) {
            Set<String> keys = new LinkedHashSet<>();
            bearers.get(body).names().forEach(name -> keys.add(work.key(name)));
            keys.forEach(key -> byName.computeIfAbsent(key, none -> new ArrayList<>()).add(body));
        }
        byName.values().forEach(work::joinNamesakes);
        for (int body : bodies) {
            bearers.get(body).aliases().stream()
                    .filter(alias -> !customs.isCommonNoun(alias))
                    .forEach(alias -> work.joinTheOnly(body, work.named(byName, alias)));
        }
        work.joinAcronyms(bodies, byName);
    }

    /** Those of that name, except what is a report's own. */
    private List<Integer> named(Map<String, List<Integer>> byName, String name) {
        return byName.getOrDefault(key(name), List.of()).stream().filter(body -> !bearers.get(body).isOwn()).toList();
    }

    /** The words of a name that tell it from others. */
    private String key(String name) {
        List<String> words = words(name);
        List<String> telling = words.stream().filter(word -> !customs.smallWords().contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    private static List<String> words(String name) {
        // "U.F.N." is a word.
        return Word.of(name.replace(".", "")).stream().map(Word::folded).toList();
    }

    /** "The ministry" of two countries is two; of no country that the reports name, nobody knows whose. */
    private void joinNamesakes(List<Integer> namesakes) {
        for (int i = 1; i < namesakes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Bearer one = bearers.get(namesakes.get(i));
                Bearer other = bearers.get(namesakes.get(j));
                boolean nobodysOwn = one.countries().isEmpty()
                        && other.countries().isEmpty()
                        && !one.is(GOVERNMENT)
                        && !other.is(GOVERNMENT)
                        && !one.isOwn()
                        && !other.isOwn();
                if (nobodysOwn || one.sharesCountry(other)) {
                    unions.join(namesakes.get(i), namesakes.get(j));
                }
            }
        }
    }

    private void joinTheOnly(int body, List<Integer> others) {
        Set<Integer> roots = new LinkedHashSet<>();
        others.forEach(other -> roots.add(unions.root(other)));
        roots.remove(unions.root(body));
        if (roots.size() == 1) {
            unions.join(body, roots.iterator().next());
        }
    }

    /** The bodies that an acronym shortens and beside which the same others appear. */
    private List<Integer> inCompany(int acronym, List<Integer> bodies) {
        return bodies.stream()
                .filter(body -> bearers.get(body).sharesCountry(bearers.get(acronym)) || isInCompany(body, acronym))
                .toList();
    }

    private void joinAcronyms(List<Integer> bodies, Map<String, List<Integer>> byName) {
        Map<String, List<Integer>> expansions = new LinkedHashMap<>();
        for (int body : bodies) {
            Set<String> initials = new LinkedHashSet<>();
            bearers.get(body).names().forEach(name -> initials.addAll(initials(name)));
            initials.forEach(word -> expansions.computeIfAbsent(word, none -> new ArrayList<>()).add(body));
        }
        for (int body : bodies) {
            for (String name : bearers.get(body).names()) {
                String acronym = key(name);
                if (ACRONYM.matcher(name.replace(".", "")).matches() && areOne(byName.getOrDefault(acronym, List.of()))) {
                    joinTheOnly(body, inCompany(body, expansions.getOrDefault(acronym, List.of())));
                }
            }
        }
    }

    private boolean isInCompany(int one, int other) {
        Set<Integer> own = new LinkedHashSet<>(List.of(unions.root(one), unions.root(other)));
        return company.isShared(bearers.get(one), bearers.get(other), own);
    }

    private boolean areOne(List<Integer> some) {
        return some.stream().map(unions::root).distinct().count() == 1;
    }

    /** The initials of a name of several words, with and without the small ones. */
    private Set<String> initials(String name) {
        List<String> words = words(name);
        Set<String> initials = new LinkedHashSet<>();
        if (words.size() > 1) {
            initials.add(initials(words));
            initials.add(initials(words.stream().filter(word -> !customs.smallWords().contains(word)).toList()));
        }
        return initials;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }
}
